package story

import (
	"cmp"
	"slices"
)

// index finds, of the articles put in, those that share words with another.
type index struct {
	postings map[uint32][]posting
	norms    []float64
	scores   []float64 // of the query at hand, by article; zero between queries
}

// posting is an article that holds a stem, and what the stem is worth in it.
type posting struct {
	article int32
	value   float32
}

const (
	// rarest is how many stems of a query are looked up however common they are: of a thousand
	// copies of one text every word is common.
	rarest = 8
	// mostPostings is the length of the lists, in articles, that a query reads; the rarest stems
	// come first.
	mostPostings = 50000
	// leastShared is the cosine over the stems looked up below which an article is not near. It is
	// lower than leastLikeness, as common stems add theirs.
	leastShared = 0.04
)

func newIndex() *index { return &index{postings: map[uint32][]posting{}} }

// add puts an article in. Articles are numbered as they come.
func (x *index) add(v *vector) {
	n := int32(len(x.norms))
	for _, t := range v.terms {
		x.postings[t.stem] = append(x.postings[t.stem], posting{n, float32(t.value)})
	}
	x.norms = append(x.norms, v.norms[all])
	x.scores = append(x.scores, 0)
}

// near is an article that shares words with a query.
type near struct {
	article int
	dot     float64 // over the stems that were looked up
}

// near gives the articles from first on that share words with v, in no order that tells anything
// but always the same. The voc says which stems are too common to look up.
func (x *index) near(v *vector, voc *vocabulary, first int) []near {
	terms := slices.Clone(v.terms)
	slices.SortFunc(terms, func(a, b weighted) int {
		return cmp.Or(cmp.Compare(b.rarity, a.rarity), cmp.Compare(a.stem, b.stem))
	})
	var touched []int32
	left := mostPostings
	for i, t := range terms {
		if i >= rarest && common(voc.own[t.stem], voc.articles) || left < 0 {
			break
		}
		list := x.postings[t.stem]
		from, _ := slices.BinarySearchFunc(list, int32(first), func(p posting, first int32) int { return cmp.Compare(p.article, first) })
		list = list[from:]
		left -= len(list)
		for _, p := range list {
			if x.scores[p.article] == 0 {
				touched = append(touched, p.article)
			}
			x.scores[p.article] += float64(t.value * float64(p.value))
		}
	}
	var out []near
	for _, a := range touched {
		if d := x.scores[a]; d > leastShared*v.norms[all]*x.norms[a] {
			out = append(out, near{int(a), d})
		}
		x.scores[a] = 0
	}
	return out
}

// best puts the articles that share most first, ties by number.
func best(of []near) {
	slices.SortFunc(of, func(a, b near) int {
		return cmp.Or(cmp.Compare(b.dot, a.dot), cmp.Compare(a.article, b.article))
	})
}
