package story

import (
	"cmp"
	"slices"
)

// index finds, of the articles put in, those that share words with another.
type index struct {
	postings map[uint32][]posting
	articles int
	scores   []float64 // of the query at hand, by article; zero between queries
}

// posting is an article that holds a stem, and what the stem is worth in it.
type posting struct {
	article int
	value   float64
}

// near is an article that shares words with a query.
type near struct {
	article int
	dot     float64 // over the stems that are not common
}

func newIndex() *index { return &index{postings: map[uint32][]posting{}} }

// add puts an article in. Articles are numbered as they come.
func (x *index) add(v *vector) {
	for _, t := range v.terms {
		x.postings[t.stem] = append(x.postings[t.stem], posting{x.articles, t.value})
	}
	x.articles++
	x.scores = append(x.scores, 0)
}

// near gives the articles from first on that share words with v, those that share most first,
// ties by number. The voc says which stems are too common to look up.
func (x *index) near(v *vector, voc *vocabulary, first int) []near {
	var touched []int
	for _, t := range v.terms {
		list := x.postings[t.stem]
		if common(voc.own[t.stem], voc.articles) {
			continue
		}
		from, _ := slices.BinarySearchFunc(list, first, func(p posting, first int) int { return cmp.Compare(p.article, first) })
		for _, p := range list[from:] {
			if x.scores[p.article] == 0 {
				touched = append(touched, p.article)
			}
			x.scores[p.article] += float64(t.value * p.value)
		}
	}
	out := make([]near, 0, len(touched))
	for _, a := range touched {
		if d := x.scores[a]; d > 0 {
			out = append(out, near{a, d})
		}
		x.scores[a] = 0
	}
	slices.SortFunc(out, func(a, b near) int {
		return cmp.Or(cmp.Compare(b.dot, a.dot), cmp.Compare(a.article, b.article))
	})
	return out
}
