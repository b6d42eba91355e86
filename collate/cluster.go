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
}

// clusters joins items by complete link, the best-supported joints first: an item enters a row
// only if it fits every other in it. Every item is in exactly one cluster; clusters, and the items
// in them, are in order of their first item.
func clusters(n int, joints []joint) [][]int {
	fits := make(map[[2]int]bool, len(joints))
	for _, j := range joints {
		fits[[2]int{j.a, j.b}] = true
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

func allFit(p, q []int, fits map[[2]int]bool) bool {
	for _, a := range p {
		for _, b := range q {
			if !fits[[2]int{min(a, b), max(a, b)}] {
				return false
			}
		}
	}
	return true
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
