package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// told is what pieces of an article tell, by the stems of their words: each list sorted, no two
// the same.
type told struct {
	terms []string // content words and numbers
	deeds []string // those of the terms that are no names: what is said of them
	acts  []string // those of the deeds that are verbs
}

// toldIn is what stands in the spans of the article.
func (t *telling) toldIn(spans []text.Span) told {
	var out told
	for _, span := range spans {
		i, _ := slices.BinarySearchFunc(t.sentences, span.Start, func(s *sentence, start int) int {
			if s.span.End <= start {
				return -1
			}
			return 1
		})
		for ; i < len(t.sentences) && t.sentences[i].span.Start < span.End; i++ {
			out.add(t.sentences[i], span)
		}
	}
	for _, list := range []*[]string{&out.terms, &out.deeds, &out.acts} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	return out
}

// add adds the words of a sentence that stand in the span.
func (x *told) add(s *sentence, span text.Span) {
	for i, k := range s.tokens {
		stem := s.stems[i]
		if !span.Contains(k.Span) || !has(s.terms, stem) {
			continue
		}
		x.terms = append(x.terms, stem)
		if !has(s.deeds, stem) {
			continue
		}
		x.deeds = append(x.deeds, stem)
		if k.Tag == note.Verb {
			x.acts = append(x.acts, stem)
		}
	}
}

// has reports whether a sorted list has a term.
func has(sorted []string, term string) bool {
	_, found := slices.BinarySearch(sorted, term)
	return found
}

// kinship is how much two pieces tell the same, from 0 to 1, by words that are weighed by how rare
// they are in the edition.
func (b *bench) kinship(x, y told) float64 {
	return (b.alike(x.terms, y.terms) + b.alike(x.deeds, y.deeds)) / 2
}
