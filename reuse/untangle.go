package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/note"
)

// Untangle keeps what only a whole story shows: it adds the links to origins outside the set that
// datelines and credits name, hangs those that share text with such an article on the same origin, and
// those that have a text from a source that nobody names on one without a name; breaks circles, and
// removes what a chain of copies explains. Read gives the body of an article, which may be asked for again
// and again. Links come out by source, then copy.
func (c *Comparer) Untangle(links []Link, as []*note.Annotated, read func(*note.Annotated) *Body) []Link {
	bodies := newBodies(as, read)
	order := orderOf(slices.SortedFunc(slices.Values(as), ByDateAndText))
	out := slices.Clone(links)
	slices.SortFunc(out, order.links)
	out = settleThirds(out, c.lexicon.thirds(out, bodies, order))
	slices.SortFunc(out, order.links)
	straighten(out)
	slices.SortFunc(out, order.links) // a link that lost its order counts for its better side
	of := families(out, bodies, order)
	slices.SortFunc(out, order.links)
	out = unravel(reduce(out, order), order)
	o := outsiders{lexicon: c.lexicon, set: out, bodies: bodies, origin: map[string]string{}}
	o.named(as)
	o.related()
	o.credited()
	for _, f := range of {
		o.unnamed(f)
	}
	out = append(out, o.out...)
	slices.SortFunc(out, func(l, m Link) int {
		return cmp.Or(cmp.Compare(l.Source, m.Source), cmp.Compare(l.Copy, m.Copy))
	})
	return out
}

// Untangle does so for articles that are not read yet. Whoever compared them has read them.
func Untangle(links []Link, as []*note.Annotated) []Link {
	c := NewComparer(Options{})
	held := map[*note.Annotated]*Body{}
	return c.Untangle(links, as, func(a *note.Annotated) *Body {
		if held[a] == nil {
			held[a] = c.Read(a)
		}
		return held[a]
	})
}

// most is the larger share that a link covers.
func (l Link) most() float64 {
	if l.Directed {
		return l.Share
	}
	return max(l.Share, l.Back)
}
