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
type forms []form

// form is a word as it is written, and what is known of it. It has 32 bytes, half of what a cache
// fetches at once, and no pointer that would hold its text.
type form struct {
	text   [longestForm]byte
	length uint8 // of the text; 0 in an empty place
	proper bool
	opens  bool
	weight float32
	stem   uint64
}

// longestForm is the length in bytes of the longest form that is remembered: of English, nearly all.
const longestForm = 17

// How many forms are remembered: of a stream, all but the rarest words of a language; of one article,
// about as many as it has.
const (
	formsOfStream  = 1 << 14
	formsOfArticle = 1 << 9
)

// word gives what is known of a token of s.
func (f forms) word(t sketch.Token, s string, x *lexicon) word {
	written := t.Span.In(s)
	if len(written) > longestForm {
		long := newForm(written, t.Hash, x)
		return long.at(t.Span)
	}
	place := &f[t.Hash%uint64(len(f))]
	if string(place.text[:place.length]) != written {
		*place = newForm(written, t.Hash, x)
		place.length = uint8(copy(place.text[:], written))
	}
	return place.at(t.Span)
}

func newForm(written string, token uint64, x *lexicon) form {
	stem := idf.Stem(text.Fold(written).Text)
	return form{
		proper: unicode.IsUpper(firstRune(written)) || strings.ContainsFunc(written, isDigit),
		opens:  len(x.phrases[token]) > 0,
		weight: float32(x.common.Weight(stem)),
		stem:   stemHash(stem),
	}
}

func (f *form) at(span text.Span) word {
	return word{span: span, stem: f.stem, weight: f.weight, proper: f.proper, opens: f.opens}
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func stemHash(stem string) uint64 {
	h := uint64(14695981039346656037) // FNV-1a
	for i := range len(stem) {
		h = (h ^ uint64(stem[i])) * 1099511628211
	}
	return h
}
