package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
)

// kin is how much two figures are told in the same words, from 0 to 1: those of their sentences, or
// those beside them, but for the number and what it counts, which are asked for anyway.
func (b *bench) kin(c, o count) float64 {
	x, y := c.words, o.words
	if len(x.terms) == 0 || len(y.terms) == 0 {
		return 0
	}
	return max(b.kinship(x.told, y.told), b.alike(x.beside, y.beside))
}

// context is what stands around a figure.
type context struct {
	told            // its sentence
	beside []string // of the terms, those that stand near it
	names  []string // of these, those of names
}

// around are the words of the sentence of a figure, and of these the ones that stand near it, without the
// number and what it counts.
func (t *telling) around(f note.Figure) context {
	var out context
	s := t.at(f.Span)
	if s == nil {
		return out
	}
	at, _ := slices.BinarySearchFunc(s.tokens, f.Span.Start, func(k note.Token, start int) int { return k.Span.Start - start })
	own := map[string]bool{}
	for i, k := range s.tokens {
		if f.Span.Contains(k.Span) || i > at && i < at+longestPhrase && s.lemma(i) == f.Head {
			own[s.stems[i]] = true
		}
	}
	for i, stem := range s.stems {
		if own[stem] || !has(s.terms, stem) {
			continue
		}
		out.terms = append(out.terms, stem)
		if has(s.deeds, stem) {
			out.deeds = append(out.deeds, stem)
		}
		if i > at-nearby && i < at+nearby {
			out.beside = append(out.beside, stem)
			if !has(s.deeds, stem) {
				out.names = append(out.names, stem)
			}
		}
	}
	out.terms, out.deeds, out.beside, out.names = asSet(out.terms), asSet(out.deeds), asSet(out.beside), asSet(out.names)
	return out
}

// lemma is the lemma of a token of the sentence as of a noun.
func (s *sentence) lemma(i int) string { return note.Lemma(s.words[i], note.Noun) }

const (
	nearby        = 9 // tokens on either side of a figure that stand near it
	longestPhrase = 9 // tokens from a figure to the noun that it counts
)
