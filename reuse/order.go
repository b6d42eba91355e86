package reuse

import (
	"cmp"

	"github.com/variorum-news/variorum/note"
)

// An ID is but a name: a set whose articles are renamed has the same links and lineages, under the new
// names. So what has to have an order has it from what the articles are, and IDs part those alone that are
// the same in text, date, outlet and address. What is printed is ordered by ID.

// ByDateAndText orders articles by date, and by what they are within it; those without a date come last.
func ByDateAndText(a, b *note.Annotated) int {
	order, _ := a.Published.Compare(b.Published)
	return cmp.Or(order, byText(a, b))
}

// byText orders articles by text, however they are dated.
func byText(a, b *note.Annotated) int {
	order, _ := a.Published.Compare(b.Published)
	return cmp.Or(cmp.Compare(a.Text, b.Text), order, cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.URI, b.URI), cmp.Compare(a.ID, b.ID))
}

// order is the place of each article of a set, from 1 on, by its ID.
type order map[string]int

// orderOf numbers articles that come by date.
func orderOf(as []*note.Annotated) order {
	out := make(order, len(as))
	for i, a := range as {
		out[a.ID] = i + 1
	}
	return out
}

// articles orders two by their places.
func (o order) articles(a, b string) int {
	return cmp.Or(cmp.Compare(o[a], o[b]), cmp.Compare(a, b))
}

// links orders two links, the better proved first, ties by their articles: by both at once, since of an
// undirected link neither comes first.
func (o order) links(l, m Link) int {
	if by := cmp.Or(cmp.Compare(rank(m.Sure), rank(l.Sure)), cmp.Compare(m.most(), l.most())); by != 0 {
		return by
	}
	a, b := o.ends(l)
	c, d := o.ends(m)
	return cmp.Or(o.articles(a, c), o.articles(b, d))
}

// ends gives the articles of a link in order.
func (o order) ends(l Link) (first, last string) {
	if o.articles(l.Source, l.Copy) > 0 {
		return l.Copy, l.Source
	}
	return l.Source, l.Copy
}
