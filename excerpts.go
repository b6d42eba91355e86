package variorum

import (
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// excerpt leaves of each article the sentences that the editions cite, those that say whose its text
// is, and the dates of its page that were not believed, which a reader is shown too.
func (v *Volume) excerpt(as []*note.Annotated) {
	cited := map[string][]text.Span{}
	for _, e := range slices.Concat(v.Stories, v.Threads) {
		for _, l := range e.Links {
			for _, c := range l.Proof {
				cited[c.Article] = append(cited[c.Article], c.Span)
			}
		}
		for _, l := range e.Loci {
			for _, r := range l.Readings {
				for _, c := range r.Cites {
					cited[c.Article] = append(cited[c.Article], c.Span)
				}
				for _, w := range r.Warnings {
					cited[l.Base.Article] = append(cited[l.Base.Article], w.Base...)
					for _, c := range w.Cites {
						cited[c.Article] = append(cited[c.Article], c.Span)
					}
				}
			}
		}
	}
	for i, a := range as {
		for _, b := range a.Blocks {
			if b.Kind == article.PageDate {
				cited[a.ID] = append(cited[a.ID], b.Span)
			}
		}
		v.Articles[i] = a.Excerpted(sentencesAround(a, cited[a.ID]))
	}
}

// sentencesAround are the cites, each with the sentences that it stands in.
func sentencesAround(a *note.Annotated, cites []text.Span) []text.Span {
	out := slices.Clone(cites)
	for _, c := range cites {
		i, _ := slices.BinarySearchFunc(a.Sentences, c.Start, func(s text.Span, at int) int { return s.End - at - 1 })
		for ; i < len(a.Sentences) && a.Sentences[i].Start < c.End; i++ {
			out = append(out, a.Sentences[i])
		}
	}
	return out
}
