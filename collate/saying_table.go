package collate

import (
	_ "embed"
	"strings"

	"github.com/variorum-news/variorum/internal/idf"
)

// classes are the words that are read in a way of their own: "word<TAB>class<TAB>form", sorted.
//
//go:embed data/en/saying.txt
var classes string

const (
	cueClass    = "cue"
	denialClass = "denial"
	personClass = "person"
)

// rarity is what a stem tells: 0 for the commonest words of English, about 8 for one never seen.
func rarity(stem string) float64 { return rarest * english.Weight(stem) }

const rarest = 8.0 // nats, about the information of a word seen once in the table's corpus

// english is how common stems are. It is never changed.
var english = idf.For("en")

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
