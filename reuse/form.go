package reuse

import (
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/text"
)

// forms remembers the forms of words that were met last, so that "the" is not folded, stemmed and
// weighed each time. A form has one place, by its hash, and takes it from whichever had it: what is
// remembered changes the time alone. It is not safe for concurrent use.
type forms [1 << 12]form

// form is a word as it is written, and what is known of it. In 32 bytes, without a pointer, two of them
// are a line of the cache.
type form struct {
	text   [longestForm]byte
	length uint8 // of the text; 0 in an empty place
	proper bool
	weight float32
	stem   uint64
}

// longestForm is the length in bytes of the longest form that is remembered: one word in two hundred
// of English is longer.
const longestForm = 18

// word gives what is known of a token of s.
func (f *forms) word(t sketch.Token, s string, common *idf.Table) word {
	written := t.Span.In(s)
	if len(written) > longestForm {
		return newForm(written, common).at(t.Span)
	}
	place := &f[t.Hash%uint64(len(f))]
	if string(place.text[:place.length]) != written {
		*place = newForm(written, common)
		place.length = uint8(copy(place.text[:], written))
	}
	return place.at(t.Span)
}

func newForm(written string, common *idf.Table) form {
	stem := idf.Stem(text.Fold(written).Text)
	return form{
		proper: unicode.IsUpper(firstRune(written)) || strings.ContainsFunc(written, isDigit),
		weight: float32(common.Weight(stem)),
		stem:   stemHash(stem),
	}
}

func (f form) at(span text.Span) word {
	return word{span: span, stem: f.stem, weight: f.weight, proper: f.proper}
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func stemHash(stem string) uint64 {
	h := uint64(14695981039346656037) // FNV-1a
	for i := range len(stem) {
		h = (h ^ uint64(stem[i])) * 1099511628211
	}
	return h
}
