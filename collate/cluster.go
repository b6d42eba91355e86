package collate

import (
	"cmp"
	"slices"
)

// joint is evidence that two items speak of one thing. Fit alone says that they may stand in one
// row; join, that they should.
type joint struct {
	a, b  int // a < b
	score float64
	join  bool
	piece piece
}

// piece says of two items which of them is a piece of the other.
type piece int8

const (
	notPiece piece = iota
	aOfB
	bOfA
)

// clusters joins items by complete link, the best-supported joints first: an item enters a row
// only if it fits every other in it. Two pieces of a third that stands there need not fit each other, nor a
// piece what fits its whole. Every item is in exactly one cluster; clusters, and the items
// in them, are in order of their first item.
func clusters(n int, joints []joint) [][]int {
	fits := make(links, len(joints))
	for _, j := range joints {
		fits[[2]int{j.a, j.b}] = j.piece
	}
	slices.SortStableFunc(joints, func(x, y joint) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	home := make([]int, n)
	members := make([][]int, n)
	for i := range n {
		home[i], members[i] = i, []int{i}
	}
	for _, j := range joints {
		p, q := home[j.a], home[j.b]
		if !j.join || p == q || !allFit(members[p], members[q], fits) {
			continue
		}
		for _, i := range members[q] {
			home[i] = p
		}
		members[p] = append(members[p], members[q]...)
		members[q] = nil
	}
	var out [][]int
	for i := range n {
		if m := members[home[i]]; len(m) > 0 && slices.Min(m) == i {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}

// links are the pairs of items that fit, a < b.
type links map[[2]int]piece

// fit reports whether two items may stand in one row, and which is a piece of the other.
func (l links) fit(a, b int) (w piece, fits bool) {
	if a < b {
		w, fits = l[[2]int{a, b}]
		return w, fits
	}
	if w, fits = l[[2]int{b, a}]; w != notPiece {
		w = aOfB + bOfA - w
	}
	return w, fits
}

// allFit reports whether all of p may stand in one row with all of q.
func allFit(p, q []int, fits links) bool {
	for _, a := range p {
		for _, b := range q {
			if _, ok := fits.fit(a, b); !ok && !fits.throughWhole(a, b, p) && !fits.throughWhole(a, b, q) {
				return false
			}
		}
	}
	return true
}

// throughWhole reports whether two items of which nothing says that they fit are one by a third of the row:
// one of them is a piece of it, and it fits the other; or it is a piece of the one, and the other fits it. Two that
// have a piece in common are not one by that.
func (l links) throughWhole(a, b int, row []int) bool {
	for _, third := range row {
		p, fitsA := l.fit(a, third)
		q, fitsB := l.fit(b, third)
		if fitsA && fitsB && (p == aOfB || q == aOfB || p != q) {
			return true
		}
	}
	return false
}

// candidates yields the pairs of items that share at least least terms, each pair once, in order.
// A term that more than most items have is no reason to compare them.
func candidates(n int, termsOf func(int) []string, least, most int) [][2]int {
	postings := map[string][]int{}
	for i := range n {
		for _, t := range termsOf(i) {
			postings[t] = append(postings[t], i)
		}
	}
	var out [][2]int
	count := make([]int, n)
	for i := range n {
		var met []int
		for _, t := range termsOf(i) {
			p := postings[t]
			if len(p) > most {
				continue
			}
			for _, j := range p {
				if j >= i {
					break
				}
				if count[j] == 0 {
					met = append(met, j)
				}
				count[j]++
			}
		}
		slices.Sort(met)
		for _, j := range met {
			if count[j] >= least {
				out = append(out, [2]int{j, i})
			}
			count[j] = 0
		}
	}
	return out
}
