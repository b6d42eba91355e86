package reuse

import (
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/text"
)

// forms remembers what is known of the words that were met last, so that "the" is not folded, stemmed and
// weighed each time. A word has one place, by its hash, and takes it from whichever had it: what is
// remembered changes the time alone. It is not safe for concurrent use.
type forms []form

// form is what is known of a word, with a capital or without. It has 24 bytes, and no pointer that would hold a text.
type form struct {
	word   uint64 // its hash
	stem   uint64
	weight float32
	known  bool // false in an empty place
	opens  bool
}

// How many forms are remembered: of a stream, all but the rarest words of a language; of one article,
// about as many as it has.
const (
	formsOfStream  = 1 << 14
	formsOfArticle = 1 << 9
)

// word gives what is known of a token of s.
func (f forms) word(t sketch.Token, s string, x *lexicon) word {
	written := t.Span.In(s)
	hash, digits := t.Hash, false
	for i := range len(written) {
		c := written[i]
		if c-'0' < 10 {
			digits = true
		} else if (c|0x20)-'a' >= 26 { // the hash of a token is that of "well" and of "we'll"
			hash = stemHash(written)
			digits = strings.ContainsFunc(written, isDigit)
			break
		}
	}
	place := &f[hash%uint64(len(f))]
	if place.word != hash || !place.known {
		*place = newForm(written, t.Hash, x)
		place.word, place.known = hash, true
	}
	return word{
		start: int32(t.Span.Start), end: int32(t.Span.End), stem: place.stem, weight: place.weight, opens: place.opens,
		proper: digits || unicode.IsUpper(firstRune(written)),
	}
}

func newForm(written string, token uint64, x *lexicon) form {
	stem := idf.Stem(text.Fold(written).Text)
	return form{stem: stemHash(stem), weight: float32(x.common.Weight(stem)), opens: len(x.phrases[token]) > 0}
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func stemHash(stem string) uint64 {
	h := uint64(14695981039346656037) // FNV-1a
	for i := range len(stem) {
		h = (h ^ uint64(stem[i])) * 1099511628211
	}
	return h
}
