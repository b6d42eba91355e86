package note

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// dictionaryText lists words by part of speech; its first lines say where they are from and how it
// is laid out.
//
//go:embed data/en/dictionary.txt
var dictionaryText string

// dictionary knows which parts of speech a word can have. It holds hashes of 32 bits, not words:
// with its 64,000, one unknown word in 67,000 is taken for a known one.
type dictionary struct {
	mask    uint32
	keys    []uint32 // hashes of words; 0 is an empty place
	classes []uint8
}

// What the dictionary says of a word: as it stands, or as an inflected form of another.
const (
	dictNoun = 1 << iota
	dictVerb
	dictAdjective
	dictAdverb
	dictPlural
	dictThirdPerson
	dictPast
	dictGerund
	dictCompared
)

// dictionaryPlaces is how many places the table has: a power of two, about twice the words.
const dictionaryPlaces = 1 << 17

func newDictionary() (*dictionary, error) {
	d := &dictionary{mask: dictionaryPlaces - 1, keys: make([]uint32, dictionaryPlaces), classes: make([]uint8, dictionaryPlaces)}
	words := 0
	for line := range strings.Lines(dictionaryText) {
		set, rest, _ := strings.Cut(line, " ")
		if set == "" || set[0] == '#' || set[0] == '\n' {
			continue
		}
		classes := uint8(0)
		for i := range len(set) {
			at := strings.IndexByte("nvar", set[i])
			if at < 0 {
				return nil, fmt.Errorf("dictionary: class %q", set)
			}
			classes |= 1 << at
		}
		for h, i := perceptron.HashOffset, 0; i < len(rest); i++ {
			if c := rest[i]; c >= 'a' {
				h = perceptron.HashByte(h, c)
				continue
			}
			d.place(h, classes)
			words++
			h = perceptron.HashOffset
		}
	}
	if words > dictionaryPlaces*3/4 {
		return nil, errors.New("dictionary: more words than the table has places for")
	}
	return d, nil
}

func (d *dictionary) place(h uint32, classes uint8) {
	at := h & d.mask
	for d.keys[at] != 0 {
		at = (at + 1) & d.mask
	}
	d.keys[at], d.classes[at] = h, classes
}

// find gives the classes of the word with hash h.
func (d *dictionary) find(h uint32) uint32 {
	for at := h & d.mask; ; at = (at + 1) & d.mask {
		switch d.keys[at] {
		case h:
			return uint32(d.classes[at])
		case 0:
			return 0
		}
	}
}

// has reports whether stem, with end after it, has one of the classes.
func (d *dictionary) has(stem, end string, classes uint32) bool {
	h := perceptron.Hash(stem)
	for i := range len(end) {
		h = perceptron.HashByte(h, end[i])
	}
	return d.find(h)&classes != 0
}

// of says what the dictionary has of a word in lower case, whose hash is h.
func (d *dictionary) of(low string, h uint32) uint32 {
	c := d.find(h)
	n := len(low)
	if n < 4 {
		return c
	}
	switch low[n-1] {
	case 's':
		if d.inflects(low[:n-1], "e", 'i', dictNoun) {
			c |= dictPlural
		}
		if d.inflects(low[:n-1], "e", 'i', dictVerb) {
			c |= dictThirdPerson
		}
	case 'd':
		if low[n-2] == 'e' && d.inflects(low[:n-1], "e", 'i', dictVerb) {
			c |= dictPast
		}
	case 'g':
		if stem, ends := strings.CutSuffix(low, "ing"); ends && len(stem) > 1 && (d.inflects(stem, "", 0, dictVerb) || d.has(stem, "e", dictVerb)) {
			c |= dictGerund
		}
	case 'r', 't':
		stem, ends := strings.CutSuffix(low, "er")
		if !ends {
			stem, ends = strings.CutSuffix(low, "est")
		}
		if ends && len(stem) > 1 && (d.inflects(stem, "", 'i', dictAdjective) || d.has(stem, "e", dictAdjective)) {
			c |= dictCompared
		}
	}
	return c
}

// inflects reports whether the dictionary has stem; or has it without its end ("box" of "boxe"),
// with y for the letter y before that ("try" of "trie", "happy" of "happi"), or without its doubled
// letter ("stop" of "stopp").
func (d *dictionary) inflects(stem, end string, y byte, classes uint32) bool {
	if d.has(stem, "", classes) {
		return true
	}
	short, cut := strings.CutSuffix(stem, end)
	if !cut || len(short) < 2 {
		return false
	}
	last := short[len(short)-1]
	return end != "" && d.has(short, "", classes) ||
		last == y && d.has(short[:len(short)-1], "y", classes) ||
		last == short[len(short)-2] && d.has(short[:len(short)-1], "", classes)
}
