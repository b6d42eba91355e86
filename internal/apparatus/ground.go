package apparatus

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
)

// Ground is a reason for a link, and where a reader sees that it is so.
type Ground struct {
	Text    string       // safe, with sigla for the articles' IDs
	Article string       // the article that shows it; "" if none does
	Cite    collate.Cite // its words; zero if it is not words that show it, but the article's date, or the whole
}

// Grounds are the reasons of a link, in its order. What was counted is shown by the longest of the
// passages; the others by the words that prove them: those in the article that the reason begins
// with, "CT credits RT", or that it names behind "with".
func (s *Sheet) Grounds(l reuse.Link) []Ground {
	out := make([]Ground, len(l.Why))
	proofs := slices.Clone(l.Proof)
	for i, w := range l.Why {
		w = Prose(w)
		out[i].Text = s.WithSigla(w, l)
		if len(l.Passages) > 0 && reuse.IsCounted(w) {
			out[i].Article, out[i].Cite = l.Copy, collate.Cite{Article: l.Copy, Span: longest(l).Copy}
			continue
		}
		if at := slices.IndexFunc(proofs, func(c reuse.Cite) bool { return speaksOf(w, c.Article) }); at >= 0 {
			out[i].shownBy(proofs[at])
			proofs = slices.Delete(proofs, at, at+1)
			continue
		}
		for _, id := range []string{l.Source, l.Copy} {
			if begins(w, id) && !reuse.IsOutside(id) {
				out[i].Article = id
			}
		}
	}
	for _, c := range proofs { // of a reason that names its article in other words
		if at := slices.IndexFunc(out, func(g Ground) bool { return g.Cite.Span.IsZero() }); at >= 0 {
			out[at].shownBy(c)
		}
	}
	return out
}

func (g *Ground) shownBy(c reuse.Cite) {
	g.Article, g.Cite = c.Article, collate.Cite{Article: c.Article, Span: c.Span}
}

// longest is the passage that has most of the copy, the first of those.
func longest(l reuse.Link) reuse.Passage {
	return slices.MaxFunc(l.Passages, func(p, q reuse.Passage) int {
		return cmp.Or(cmp.Compare(p.Copy.Len(), q.Copy.Len()), cmp.Compare(q.Copy.Start, p.Copy.Start))
	})
}

// speaksOf reports whether a reason says what an article says.
func speaksOf(why, id string) bool {
	return begins(why, id) || strings.Contains(why, " with "+Prose(id)+",")
}

// begins reports whether a reason begins with the ID of an article.
func begins(why, id string) bool {
	rest, begins := strings.CutPrefix(why, Prose(id))
	next, _ := utf8.DecodeRuneInString(rest)
	return begins && (rest == "" || strings.ContainsRune(" ’,;:", next))
}
