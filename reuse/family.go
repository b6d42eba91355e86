package reuse

import (
	"github.com/variorum-news/variorum/internal/disjoint"
	"github.com/variorum-news/variorum/text"
)

// family are articles that have one text from a source outside the set.
type family struct {
	links    []Link              // among them
	articles map[string]triangle // each with the best proved one that it is of
	name     string              // of the source, as a link has it: by the best proved link
}

// families finds those among links without circles, which come by strength. What order the links of a triangle
// have it takes from them: it was told by times, or by who is vaguer. Triangles that have a link in
// common are one family: it is of one text. An article may be of two, a round-up of many.
func families(links []Link, read bodies, order order) []family {
	c := newCalculus(links, read, order)
	for i := range links {
		for of, t := range c.triangles(i) {
			c.settle(of, t)
		}
	}
	for i := range links {
		if c.siblings[i] && links[i].Directed {
			links[i] = undirected(links[i], "both have the text from another source")
		}
	}
	return gather(links, c.sets, c.first)
}

// calculus asks what articles agree in.
type calculus struct {
	*web
	bodies bodies
	exact  map[int][2][]text.Span     // the runs of a link in source and copy, once asked for
	words  map[string]map[uint64]bool // shingles of an article, so too

	siblings []bool           // of a link: it is of a triangle,
	first    map[int]triangle // of this, the best proved one that has an unseen source;
	sets     disjoint.Sets    // links of such that have a link in common
}

func newCalculus(links []Link, read bodies, order order) *calculus {
	return &calculus{web: newWeb(links, side, order), bodies: read, exact: map[int][2][]text.Span{}, words: map[string]map[uint64]bool{},
		siblings: make([]bool, len(links)), first: map[int]triangle{}, sets: disjoint.New(len(links))}
}

// settle takes a triangle in.
func (c *calculus) settle(of [3]int, t triangle) {
	unseen := c.unseen(t, of[0], of[1])
	for _, n := range of {
		c.siblings[n] = true
		if !unseen {
			continue
		}
		c.sets.Join(of[0], n)
		if _, known := c.first[n]; !known {
			c.first[n] = t
		}
	}
}

// settled reports whether three links would tell little new: all are of triangles, and not of two families that
// this one would join.
func (c *calculus) settled(of [3]int) bool {
	joins := false
	for _, n := range of {
		if !c.siblings[n] {
			return false
		}
		joins = joins || c.sets.Root(n) != c.sets.Root(of[0])
	}
	_, i := c.first[of[0]]
	_, k := c.first[of[1]]
	_, m := c.first[of[2]]
	return !joins || !i || !k || !m
}

// gather makes a family of the links of each set that are of a triangle.
func gather(links []Link, sets disjoint.Sets, first map[int]triangle) []family {
	var out []family
	place := map[int]int{}
	for i, l := range links {
		t, is := first[i]
		if !is {
			continue
		}
		n, known := place[sets.Root(i)]
		if !known {
			n = len(out)
			place[sets.Root(i)] = n
			out = append(out, family{articles: map[string]triangle{}, name: UnnamedSource + min(l.Source, l.Copy) + " and " + max(l.Source, l.Copy)})
		}
		f := &out[n]
		f.links = append(f.links, l)
		for _, id := range [2]string{l.Source, l.Copy} {
			if _, known := f.articles[id]; !known {
				f.articles[id] = t
			}
		}
	}
	return out
}
