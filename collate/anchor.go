package collate

import (
	"cmp"
	"slices"
)

// leastFitting is the share of the pairs of two groups of times that must be alike for the groups to be one
// event. An event is told by many sides, the flash by one article and the crater by another, so that not every
// two readings of it are alike; but one that is like a single reading of many is of another event.
const leastFitting = 0.5

// events joins moments to events, the best-supported joints first: two groups become one if nothing speaks
// against any two of their moments in one row, and enough pairs of them are alike.
func (b *bench) events(n int, joints []joint, at func(int) moment) [][]int {
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
		if !j.join || p == q || !b.oneEvent(members[p], members[q], fits, at) {
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

func (b *bench) oneEvent(p, q []int, fits map[[2]int]bool, at func(int) moment) bool {
	alike := 0
	for _, i := range p {
		for _, j := range q {
			switch {
			case fits[[2]int{min(i, j), max(i, j)}]:
				alike++
			case !b.mayStandTogether(at(i), at(j)):
				return false
			}
		}
	}
	return float64(alike) > float64(leastFitting*float64(len(p)*len(q)))
}

// mayStandTogether reports whether two times that are not alike may yet be of one event that others tell.
func (b *bench) mayStandTogether(x, y moment) bool {
	return b.mayBeOne(x, y) && relate(x, y) != apart && isTold(x.deed) == isTold(y.deed)
}
