package collate

import (
	_ "embed"
	"math"
	"strings"
)

// background says how common English stems are: "stem<TAB>count" lines, sorted by stem. It is
// rebuilt by internal/learn/frequency.
//
//go:embed data/en/frequency.txt
var background string

// classes are the words that are read in a way of their own: "word<TAB>class<TAB>form", sorted.
//
//go:embed data/en/saying.txt
var classes string

const (
	cueClass    = "cue"
	denialClass = "denial"
	personClass = "person"
)

const (
	backgroundWords = 248959 // words that were counted for the table
	unseenCount     = 2.0    // what a stem that is not in the table counts as: it holds those seen five times
)

// rarity is the information of a stem, ln(words/count): 0 for the commonest.
func rarity(stem string) float64 {
	count := unseenCount
	if line, found := row(background, stem); found {
		n := 0
		for i := range len(line) {
			n = n*10 + int(line[i]-'0')
		}
		count = float64(n)
	}
	return max(0, math.Log(backgroundWords/count)-commonest)
}

// commonest is the information of the commonest words, which then weigh nothing: 1 in 30.
const commonest = 3.4

// classOf gives the class of a word and the form it is matched in, if they are special.
func classOf(w string) (class, form string) {
	line, found := row(classes, w)
	if !found {
		return "", ""
	}
	class, form, _ = strings.Cut(line, "\t")
	return class, form
}

// row finds the line of a sorted table that starts with key and a tab, and returns what follows.
// It searches the embedded text itself: nothing is parsed and nothing is kept.
func row(table, key string) (rest string, found bool) {
	low, high := 0, len(table)
	for low < high {
		middle := (low + high) / 2
		start := strings.LastIndexByte(table[low:middle], '\n') + 1 + low
		end := len(table)
		if n := strings.IndexByte(table[start:], '\n'); n >= 0 {
			end = start + n
		}
		name, rest, tabbed := strings.Cut(table[start:end], "\t")
		switch {
		case tabbed && name == key:
			return rest, true
		case !tabbed || name < key:
			low = end + 1
		default:
			high = start
		}
	}
	return "", false
}
