package reuse

import (
	"slices"

	"github.com/variorum-news/variorum/text"
)

// unravel drops links of unknown order that a third article explains. Two copies of one text are
// alike without having seen each other, and often more alike than either is to the text: all they
// share, the text has too. It stands between the two, as their source or as the middle of a chain:
// the middle witness of textual criticism (Quentin, Essais de critique textuelle, 1926: of three,
// the one against which the two others never agree). It need not be said which of the two it is to
// say that they have nothing of each other; so no link gets an order by it.
//
// One such third may be chance, so it has to be a hub. And texts that say the same would explain
// each other away, so what counts is what an article alone explains: of three, none of the two others
// does. A hub explains links of those that do so less often. A text compiled from two others is no
// hub: they share nothing that it could explain.
//
// Links come by strength, and stay so.
func unravel(links []Link) []Link {
	w := newWeb(links)
	between := make([][]string, len(links)) // who explains a link
	for i := range links {
		between[i] = w.between(i)
	}
	var out []Link
	for i, l := range links {
		most := max(w.alone[l.Source], w.alone[l.Copy])
		if l.Directed || !slices.ContainsFunc(between[i], func(id string) bool { return w.hub(id) && w.alone[id] > most }) {
			out = append(out, l)
		}
	}
	w.discount(out)
	return out
}

// What makes a hub.
const (
	hubLinks = 3  // that it explains: those of three copies with each other
	hubShare = .9 // of the links that its neighbours have with each other
)

// mostThirds bounds the articles that are asked whether they explain a link: those most strongly
// linked to one of its ends. It keeps a story of a thousand copies of one text from becoming cubic.
const mostThirds = 48

// web is the links by the articles they end in.
type web struct {
	links []Link
	sides [][2][]text.Span // of every link, where its passages stand in source and copy
	ends  map[string][]int // the links of an article, by strength
	of    map[[2]string]int

	closed    map[string]int // how many links an article's neighbours have with each other
	explained map[string]int // how many of them it explains
	alone     map[string]int // how many of these neither of the two could explain with it
}

func newWeb(links []Link) *web {
	w := &web{links: links, sides: make([][2][]text.Span, len(links)), ends: map[string][]int{}, of: map[[2]string]int{},
		closed: map[string]int{}, explained: map[string]int{}, alone: map[string]int{}}
	for i, l := range links {
		w.sides[i] = [2][]text.Span{side(l, l.Source), side(l, l.Copy)}
		w.ends[l.Source] = append(w.ends[l.Source], i)
		w.ends[l.Copy] = append(w.ends[l.Copy], i)
		w.of[[2]string{l.Source, l.Copy}] = i
	}
	return w
}

// hub reports whether an article explains nearly all that its neighbours share.
func (w *web) hub(id string) bool {
	n := w.explained[id]
	return n >= hubLinks && float64(n) >= hubShare*float64(w.closed[id])
}

// third is an article that is linked to both ends of a link.
type third struct {
	article   string
	near, far int // its links with the source and the copy
}

// thirds gives those of a link.
func (w *web) thirds(i int) []third {
	var out []third
	near, far := w.links[i].Source, w.links[i].Copy
	turned := len(w.ends[near]) > len(w.ends[far])
	if turned {
		near, far = far, near
	}
	ends := w.ends[near]
	for _, k := range ends[:min(len(ends), mostThirds)] {
		t := third{w.links[k].other(near), k, 0}
		found := false
		if t.far, found = w.link(t.article, far); k == i || !found {
			continue
		}
		if turned {
			t.near, t.far = t.far, t.near
		}
		out = append(out, t)
	}
	return out
}

// between gives the articles that explain a link, and counts them.
func (w *web) between(i int) []string {
	var out []string
	source, copied := w.links[i].Source, w.links[i].Copy
	for _, t := range w.thirds(i) {
		w.closed[t.article]++
		if !w.stands(t.near, i, t.far, source, copied) || w.into(t.near, t.article) && w.into(t.far, t.article) {
			continue
		}
		w.explained[t.article]++
		if !w.stands(t.near, t.far, i, t.article, copied) && !w.stands(t.far, t.near, i, t.article, source) {
			w.alone[t.article]++
		}
		out = append(out, t.article)
	}
	return out
}

// stands reports whether the article in which links k and m meet stands between the two others, x at
// k's far end and y at m's, which link i joins.
func (w *web) stands(k, i, m int, x, y string) bool { return w.holds(k, i, x) && w.holds(m, i, y) }

// link finds the link between two articles.
func (w *web) link(x, y string) (i int, found bool) {
	if i, found = w.of[[2]string{x, y}]; !found {
		i, found = w.of[[2]string{y, x}]
	}
	return i, found
}

// holds reports whether link k, which is no less sure, holds nearly all that link i holds in an article.
func (w *web) holds(k, i int, article string) bool {
	return rank(w.links[k].Sure) >= rank(w.links[i].Sure) && w.covers(k, i, article)
}

// covers reports whether the text of link i in an article is nearly all in link k too.
func (w *web) covers(k, i int, article string) bool {
	return holds(w.side(k, article), w.side(i, article))
}

func (w *web) side(i int, article string) []text.Span {
	if w.links[i].Source == article {
		return w.sides[i][0]
	}
	return w.sides[i][1]
}

// into reports whether a link is known to end in an article: what that has is from elsewhere.
func (w *web) into(i int, article string) bool {
	return w.links[i].Directed && w.links[i].Copy == article
}

func (l Link) other(article string) string {
	if l.Source == article {
		return l.Copy
	}
	return l.Source
}
