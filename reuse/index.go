package reuse

import (
	"cmp"
	"slices"
)

// Index finds the articles whose prints share hashes. The zero Index is ready. It is not safe for
// concurrent use.
//
// Postings are flat, eight bytes each, in sorted runs of which each is at least twice as long as
// the next: adding costs a sort now and then, finding a search in each of a few runs.
type Index struct {
	runs     [][]posting
	articles []string
	twins    map[uint64]int32 // the first article of every print, by a hash of all its hashes
}

type posting struct{ hash, article uint32 }

// A hash that mostPostings articles have is a phrase, or the mark of one large cluster. Further
// articles are not posted under it, so a text carried by thousands is found through the first of
// them, and ten thousand copies cost ten thousand comparisons.
const mostPostings = 20

// What makes a candidate of an article that shares hashes: one that few articles have, or as many
// of the frequent ones as a passage has. And the number of candidates, the best of all.
const (
	frequentShared = 6
	mostNear       = 48
)

// Add puts a print in. A print equal to one that is in is not posted: Near finds the first.
func (x *Index) Add(p Print) {
	if len(p.Hashes) == 0 {
		return
	}
	if x.twins == nil {
		x.twins = map[uint64]int32{}
	}
	whole := digest(p.Hashes)
	if _, known := x.twins[whole]; known {
		return
	}
	id := int32(len(x.articles))
	x.twins[whole] = id
	x.articles = append(x.articles, p.Article)
	run := make([]posting, 0, len(p.Hashes))
	for _, h := range p.Hashes {
		if key := uint32(h >> 32); x.count(key) < mostPostings {
			run = append(run, posting{key, uint32(id)})
		}
	}
	slices.SortFunc(run, posting.compare)
	run = slices.Compact(run)
	for n := len(x.runs); n > 0 && len(x.runs[n-1]) < 2*len(run); n = len(x.runs) {
		run = merge(x.runs[n-1], run)
		x.runs = x.runs[:n-1]
	}
	x.runs = append(x.runs, run)
}

func (p posting) compare(q posting) int {
	return cmp.Or(cmp.Compare(p.hash, q.hash), cmp.Compare(p.article, q.article))
}

func merge(a, b []posting) []posting {
	out := make([]posting, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].compare(b[0]) <= 0 {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// with gives the postings of a hash in a run.
func with(run []posting, key uint32) []posting {
	from, _ := slices.BinarySearchFunc(run, key, func(p posting, k uint32) int { return cmp.Compare(p.hash, k) })
	to := from
	for to < len(run) && run[to].hash == key {
		to++
	}
	return run[from:to]
}

func (x *Index) count(key uint32) int {
	n := 0
	for _, run := range x.runs {
		n += len(with(run, key))
	}
	return n
}

func digest(hashes []uint64) uint64 {
	h := uint64(len(hashes))
	for _, v := range hashes {
		h = (h<<5 | h>>59) ^ v
		h *= 1099511628211
	}
	return h
}

// Near gives the articles that may share text with p, itself excepted: most shared hashes first,
// ties by ID. Of articles whose prints are equal it gives the one that was added first.
func (x *Index) Near(p Print) []string {
	if twin, known := x.twins[digest(p.Hashes)]; known && len(p.Hashes) > 0 && x.articles[twin] != p.Article {
		return []string{x.articles[twin]}
	}
	type count struct {
		article        uint32
		all, notCommon int
	}
	var found []posting // hash is 1 if few articles have it
	for _, h := range p.Hashes {
		key := uint32(h >> 32)
		start := len(found)
		for _, run := range x.runs {
			for _, q := range with(run, key) {
				found = append(found, posting{0, q.article})
			}
		}
		if len(found)-start < mostPostings {
			for i := start; i < len(found); i++ {
				found[i].hash = 1
			}
		}
	}
	slices.SortFunc(found, func(p, q posting) int { return cmp.Compare(p.article, q.article) })
	var counts []count
	for _, q := range found {
		if n := len(counts); n == 0 || counts[n-1].article != q.article {
			counts = append(counts, count{article: q.article})
		}
		last := &counts[len(counts)-1]
		last.all++
		last.notCommon += int(q.hash)
	}
	counts = slices.DeleteFunc(counts, func(c count) bool {
		return c.notCommon == 0 && c.all < frequentShared || x.articles[c.article] == p.Article
	})
	slices.SortFunc(counts, func(c, d count) int {
		return cmp.Or(cmp.Compare(d.all, c.all), cmp.Compare(x.articles[c.article], x.articles[d.article]))
	})
	var out []string
	for _, c := range counts[:min(len(counts), mostNear)] {
		out = append(out, x.articles[c.article])
	}
	return out
}
