package note

import (
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// word is what the models see of one token.
type word struct {
	exact, low     uint32 // hashes of the token and of its lower case
	head1, head3   uint32 // of its first letters
	tail1, tail2   uint32 // of its last
	tail3, tail4   uint32
	shape          uint32
	kind           letterCase
	classes        uint32 // set of tags that the lexicon has for it
	dictionary     uint32 // what the dictionary has of it
	lists          uint32 // word lists that it is in
	known          uint32 // what it may be by the long lists
	tag            uint32 // once it is known
	lowerElsewhere uint32 // how the article writes it elsewhere
}

// letterCase is how a token is written.
type letterCase uint8

const (
	lowerCase letterCase = iota
	capitalised
	upperCase
	mixedCase
	noLetter
)

// appendWords appends the words of tokens i to j-1 of v. In a line of capitals, or a headline in
// title case, shape says nothing: there all words are taken as if in lower case.
func (v *view) appendWords(dst []word, i, j int) (words []word, blind bool) {
	blind = v.isBlind(i, j)
	for ; i < j; i++ {
		w, low := v.word(i), v.lower(i)
		k := caseOf(w)
		x := word{
			low: perceptron.Hash(low), kind: k,
			head1: perceptron.Hash(low[:min(1, len(low))]), head3: perceptron.Hash(low[:min(3, len(low))]),
			tail1: perceptron.Hash(low[max(0, len(low)-1):]), tail2: perceptron.Hash(low[max(0, len(low)-2):]),
			tail3: perceptron.Hash(low[max(0, len(low)-3):]), tail4: perceptron.Hash(low[max(0, len(low)-4):]),
			exact: perceptron.Hash(w), shape: shapeOf(w),
		}
		if blind {
			x.exact, x.shape = 0, 0
		}
		dst = append(dst, x)
	}
	return dst, blind
}

// blindShare is the share of words with a capital, in percent, from which on a sentence is taken
// for a headline or a shout.
const blindShare = 60

// longWord is the length in bytes from which on a title would give a word a capital, even if it is a
// preposition; so many words may be without, in a title of so many.
const (
	longWord     = 6
	longWordsPer = 15
)

// isBlind reports whether capitals say nothing in the sentence of tokens i to j-1.
func (v *view) isBlind(i, j int) bool {
	letters, capitals, long := 0, 0, 0
	for ; i < j; i++ {
		w := v.word(i)
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) && len(w) > 1 {
			letters++
			if unicode.IsUpper(r) {
				capitals++
			} else if len(w) >= longWord {
				long++
			}
		}
	}
	return letters >= 4 && capitals*100 > letters*blindShare && long*longWordsPer <= letters
}

func caseOf(w string) letterCase {
	upper, lower := 0, 0
	first := false
	for i, r := range w {
		switch {
		case unicode.IsUpper(r):
			upper++
			first = first || i == 0
		case unicode.IsLetter(r):
			lower++
		}
	}
	switch {
	case upper+lower == 0:
		return noLetter
	case upper == 0:
		return lowerCase
	case lower == 0 && (upper > 1 || len(w) > 1):
		return upperCase
	case first && upper == 1:
		return capitalised
	}
	return mixedCase
}

// shapeOf hashes the kinds of a token's runes, each run of one kind taken once: "Xx", "X.X.", "d".
func shapeOf(w string) uint32 {
	h, last, run := uint32(2166136261), byte(0), 0
	for _, r := range w {
		k := byte('-')
		switch {
		case r >= 'a' && r <= 'z':
			k = 'x'
		case r >= 'A' && r <= 'Z':
			k = 'X'
		case r >= '0' && r <= '9':
			k = 'd'
		case r < utf8.RuneSelf:
			k = byte(r)
		case unicode.IsUpper(r):
			k = 'X'
		case unicode.IsLetter(r):
			k = 'x'
		}
		if k == last {
			if run++; run > 2 {
				continue
			}
		} else {
			run = 1
		}
		last = k
		h = (h ^ uint32(k)) * 16777619
	}
	return h
}
