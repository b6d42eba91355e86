package variorum

import (
	"cmp"
	"context"
	"iter"
	"slices"

	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// Linkable is Annotated with those notes alone that Linked asks for: a tenth of the memory and of the
// articles a tenth more a second.
func Linkable(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) (as []*note.Annotated, refused []error) {
	o.Note.NoFigures = true
	refused = eachDistinct(ctx, docs, o, func(a *note.Annotated) { as = append(as, reuse.Needed(a)) })
	slices.SortFunc(as, note.ByDate)
	return as, refused
}

// Links finds who copied whom among the articles, in whatever order they are given: by source, then
// copy. Where an article has more neighbours than are compared, its links say so.
func Links(ctx context.Context, as []*note.Annotated, o Options) []reuse.Link {
	links, _ := Linked(ctx, as, o)
	return links
}

// Linked is Links, and says what was left out, of the articles by date, then ID. The work for each
// article is bounded: the candidates of many articles that share its text, the part of a very long
// text that is looked for. So is what is held beside the articles, the index and the links.
func Linked(ctx context.Context, as []*note.Annotated, o Options) (links []reuse.Link, left []reuse.Left) {
	return linked(ctx, as, o, mostHeld)
}

// linked is Linked, with bodies of so many bytes of text held.
func linked(ctx context.Context, as []*note.Annotated, o Options, held int) (links []reuse.Link, left []reuse.Left) {
	as = slices.SortedFunc(slices.Values(as), reuse.ByDateAndText)
	c := hearing(ctx, reuse.NewComparer(o.Reuse), as)
	s := search{bodies: newBodies(c, held), byID: make(map[string]*note.Annotated, len(as))}
	for l := range parallel(ctx, s.pairs(ctx, as), func(p pair) outcome[reuse.Link] {
		l, found := c.Compare(p.a(), p.b())
		if !found {
			return outcome[reuse.Link]{err: errNoLink}
		}
		return outcome[reuse.Link]{value: l}
	}) {
		if l.err == nil {
			links = append(links, l.value)
		}
	}
	if ctx.Err() != nil {
		return nil, nil // pairs may still be looked for
	}
	links = c.Untangle(links, as, func(a *note.Annotated) *reuse.Body { return s.bodies.of(a)() })
	explain(links, s.left)
	sortLeft(s.left, as)
	return links, s.left
}

// hearing gives a comparer that reads the articles with what one of them quotes as speech in all.
func hearing(ctx context.Context, c *reuse.Comparer, as []*note.Annotated) *reuse.Comparer {
	var quoted []reuse.Quotation
	for q := range parallel(ctx, slices.Values(as), c.Quotations) {
		quoted = append(quoted, q...)
	}
	if len(quoted) == 0 {
		return c
	}
	h := reuse.NewHearing(quoted)
	var reports []int32
	for r := range parallel(ctx, slices.Values(as), func(a *note.Annotated) []int32 { return c.Reports(h, a) }) {
		reports = append(reports, r...)
	}
	return c.Hearing(h.Without(reports))
}

// sortLeft orders what was left out as its articles are printed.
func sortLeft(left []reuse.Left, as []*note.Annotated) {
	if len(left) == 0 {
		return
	}
	slices.SortFunc(as, note.ByDate)
	place := make(map[string]int, len(as))
	for i, a := range as {
		place[a.ID] = i
	}
	slices.SortFunc(left, func(l, m reuse.Left) int { return cmp.Compare(place[l.Article], place[m.Article]) })
}

// search looks for the articles of a set that may share text.
type search struct {
	index    reuse.Index
	reworded reuse.Reworded
	bodies   *bodies
	byID     map[string]*note.Annotated // those before the one that is looked for
	left     []reuse.Left
}

// pair is two articles that may share text.
type pair struct{ a, b body }

// pairs reads the articles and yields each with those before it that may share text with it.
func (s *search) pairs(ctx context.Context, as []*note.Annotated) iter.Seq[pair] {
	type printed struct {
		body  *reuse.Body
		print reuse.Print
	}
	return func(yield func(pair) bool) {
		n := 0
		for p := range parallel(ctx, slices.Values(as), func(a *note.Annotated) printed {
			b := s.bodies.comparer.Read(a)
			return printed{b, b.Print()}
		}) {
			a, b := as[n], p.body // the print is not held on to
			n++
			this := s.bodies.hold(a, func() *reuse.Body { return b })
			for _, id := range s.near(b, p.print) {
				if !yield(pair{s.bodies.of(s.byID[id]), this}) {
					return
				}
			}
			s.byID[a.ID] = a
		}
	}
}

// near gives those before an article that may share text with it, and puts it in.
func (s *search) near(b *reuse.Body, p reuse.Print) []string {
	near, more := s.index.Add(p)
	if l := reuse.NewLeft(p, len(near), more); !l.IsZero() {
		s.left = append(s.left, l)
	}
	for _, id := range s.reworded.Add(b) {
		if !slices.Contains(near, id) {
			near = append(near, id)
		}
	}
	return near
}

// explain lets the links say what was left out for their articles.
func explain(links []reuse.Link, left []reuse.Left) {
	of := map[string][]string{}
	for _, l := range left {
		of[l.Article] = l.Why()
	}
	for i, l := range links {
		if why := slices.Concat(of[l.Source], of[l.Copy]); len(why) > 0 {
			links[i].Why = slices.Concat(l.Why, why)
		}
	}
}
