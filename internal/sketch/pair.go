package sketch

import (
	"unicode"
	"unicode/utf8"
)

// How many pairs of neighbouring telling words a print keeps: one in so many, by their hash, so
// that a pair is kept or not whatever stands beside it.
const (
	NarrowPairs = 4
	WidePairs   = 16
)

// telling is the length in bytes from which a word says what a text is about, without a table of
// how common words are.
const telling = 7

// Pairs adds to out one in so many of the pairs of telling words that follow each other whatever
// stands between: names, figures, long words. A text that is retold with every fourth word
// replaced has no run of four words of its source, but still every second pair.
func Pairs(out []uint64, tokens []Token, s string, oneIn uint64) []uint64 {
	last := uint64(0)
	for _, t := range tokens {
		if !tells(t.Span.In(s)) {
			continue
		}
		if h := mix(last*prime ^ t.Hash); last != 0 && h%oneIn == 0 {
			out = append(out, h)
		}
		last = t.Hash
	}
	return out
}

func tells(word string) bool {
	if len(word) >= telling {
		return true
	}
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) || unicode.IsDigit(first)
}

// Neighbours adds to out one in so many of the pairs of stems that follow each other, in either
// order: a text whose words were turned round or put in another form still has them.
func Neighbours(out, stems []uint64, oneIn uint64) []uint64 {
	for i := 1; i < len(stems); i++ {
		x, y := min(stems[i-1], stems[i]), max(stems[i-1], stems[i])
		if h := mix(x*prime ^ y); x != y && h%oneIn == 0 {
			out = append(out, h)
		}
	}
	return out
}
