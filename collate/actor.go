package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// doers are the bodies that a clause names before the verb that its time dates, by their place in the cast: sorted, no two
// the same. They do it, most often: "the Lower Chamber passed the salt bill on Tuesday".
func (b *bench) doers(s *sentence, first, verb int) []int {
	var out []int
	if first >= verb {
		return nil
	}
	part := text.Span{Start: s.tokens[first].Span.Start, End: s.tokens[verb].Span.Start}
	for _, n := range s.names {
		if n.Kind == note.Organisation && part.Contains(n.Span) {
			if i := b.cast.bearer(s.telling.number, n.Name); i != unknown {
				out = append(out, i)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// otherDoers reports whether two deeds are done by bodies that both articles tell apart: each names the doer of the
// other, too. What only one of them names may be the same under another name.
func (b *bench) otherDoers(x, y moment) bool {
	if len(x.doers) == 0 || len(y.doers) == 0 {
		return false
	}
	for _, p := range x.doers {
		for _, q := range y.doers {
			if p == q || b.nameAlike(p, q) || !b.cast.namedIn(p, y.telling.number) || !b.cast.namedIn(q, x.telling.number) {
				return false
			}
		}
	}
	return true
}

// nameAlike reports whether the names of two bodies have a word in common, or are of a body and a part of it: "the Harbour
// Board" and "the Board".
func (b *bench) nameAlike(p, q int) bool {
	words := func(i int) []string { return strings.Fields(text.Fold(b.cast.who[i].name).Text) }
	return shareOne(words(p), words(q))
}

// namedIn reports whether an article names one of the cast.
func (k *cast) namedIn(i, telling int) bool {
	return slices.ContainsFunc(k.who[i].members, func(m int) bool { return k.local[m].telling == telling })
}
