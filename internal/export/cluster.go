package export

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/internal/disjoint"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

const (
	// overlap is the share of the longer of two passages of one article that must be in both for
	// them to be one passage: passim's --relative-overlap.
	overlap = .5
	// near is how many passages before it, by where they start, a passage is compared with: what
	// keeps an article that ten thousand others copy from costing the square of that.
	near = 64
)

// A stretch is a passage of an article.
type stretch struct {
	article string
	span    text.Span
}

// A pairing is a passage of a link, on both sides: which stretches.
type pairing struct {
	source, copied int
	directed       bool
}

// clusters are the passages of all links, joined single-link as passim joins them: those that a
// link pairs, and those of one article that overlap by half.
type clusters struct {
	stretches []stretch // distinct, by article, then place
	pairings  []pairing
	sets      disjoint.Sets
	merged    []stretch // by article, then place
	into      []int     // of a stretch: which of merged it became part of
	root      []int     // of merged: which cluster, by a stretch of it
}

func clustered(links []reuse.Link) *clusters {
	c := &clusters{}
	for _, l := range links {
		for _, p := range l.Passages {
			c.stretches = append(c.stretches, stretch{l.Source, p.Source}, stretch{l.Copy, p.Copy})
		}
	}
	slices.SortFunc(c.stretches, stretch.compare)
	c.stretches = slices.Compact(c.stretches)
	c.sets = disjoint.New(len(c.stretches))
	for _, l := range links {
		for _, p := range l.Passages {
			s, k := c.at(stretch{l.Source, p.Source}), c.at(stretch{l.Copy, p.Copy})
			c.pairings = append(c.pairings, pairing{s, k, l.Directed})
			c.sets.Join(s, k)
		}
	}
	c.overlapping()
	c.merge()
	return c
}

func (s stretch) compare(o stretch) int {
	return cmp.Or(cmp.Compare(s.article, o.article), s.span.Compare(o.span))
}

// at is the place of a stretch that is known to be there.
func (c *clusters) at(s stretch) int {
	i, _ := slices.BinarySearchFunc(c.stretches, s, stretch.compare)
	return i
}

// overlapping joins the stretches of one article that are largely the same.
func (c *clusters) overlapping() {
	for i, s := range c.stretches {
		for k := i - 1; k >= max(0, i-near) && c.stretches[k].article == s.article; k-- {
			if same(s.span, c.stretches[k].span) {
				c.sets.Join(i, k)
			}
		}
	}
}

// same reports whether two passages of one article overlap by half of the longer.
func same(a, b text.Span) bool {
	both := min(a.End, b.End) - max(a.Start, b.Start)
	return both > 0 && float64(both) >= overlap*float64(max(a.Len(), b.Len()))
}

// merge makes one of the stretches of a cluster that lie over each other in one article.
func (c *clusters) merge() {
	c.into = make([]int, len(c.stretches))
	last := map[int]int{} // of a cluster: its latest in merged
	for i, s := range c.stretches {
		root := c.sets.Root(i)
		m, open := last[root]
		if open && c.merged[m].article == s.article && c.merged[m].span.Overlaps(s.span) {
			c.merged[m].span = c.merged[m].span.Cover(s.span)
		} else {
			m = len(c.merged)
			c.merged = append(c.merged, s)
			c.root = append(c.root, root)
			last[root] = m
		}
		c.into[i] = m
	}
}

// describe gives each passage the number of its cluster, the size, and where it comes from.
func (c *clusters) describe(printed []Passage) {
	size := map[int]int{}
	for _, root := range c.root {
		size[root]++
	}
	number := c.numbered(size)
	for i, root := range c.root {
		printed[i].Cluster, printed[i].Size = number[root], size[root]
	}
	links, inside := map[int]int{}, map[int]int{}
	for _, p := range c.pairings {
		source, copied := c.into[p.source], c.into[p.copied]
		root := c.root[source]
		links[root]++
		if series := printed[source].Series; series != "" && series == printed[copied].Series {
			inside[root]++
		}
		if place := printed[source].place(); p.directed {
			printed[copied].Src = append(printed[copied].Src, place)
		}
	}
	for i, root := range c.root {
		printed[i].PBoiler = float64(inside[root]) / float64(links[root])
		slices.SortFunc(printed[i].Src, Place.compare)
		printed[i].Src = slices.Compact(printed[i].Src)
	}
}

// numbered counts the clusters: by size, then by their first passage.
func (c *clusters) numbered(size map[int]int) map[int]int {
	roots := slices.Clone(c.root)
	slices.SortFunc(roots, func(a, b int) int {
		return cmp.Or(cmp.Compare(size[b], size[a]), cmp.Compare(a, b))
	})
	out := map[int]int{}
	for i, root := range slices.Compact(roots) {
		out[root] = i + 1
	}
	return out
}

func (p Passage) place() Place { return Place{p.UID, p.Begin, p.End} }

func (p Place) compare(o Place) int {
	return cmp.Or(cmp.Compare(p.UID, o.UID), cmp.Compare(p.Begin, o.Begin), cmp.Compare(p.End, o.End))
}
