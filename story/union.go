package story

import "slices"

// union holds disjoint sets of the numbers below n.
type union struct {
	root []int
	sets map[int][]int // of the roots, in order
}

func newUnion(n int) *union {
	u := &union{root: make([]int, n), sets: make(map[int][]int, n)}
	for i := range u.root {
		u.root[i] = i
		u.sets[i] = []int{i}
	}
	return u
}

func (u *union) members(i int) []int { return u.sets[u.root[i]] }

// join makes one set of two: the smaller moves, so that n joins cost n log n.
func (u *union) join(i, j int) {
	a, b := u.root[i], u.root[j]
	if a == b {
		return
	}
	if len(u.sets[a]) < len(u.sets[b]) {
		a, b = b, a
	}
	for _, k := range u.sets[b] {
		u.root[k] = a
	}
	u.sets[a] = append(u.sets[a], u.sets[b]...)
	delete(u.sets, b)
}

// groups gives the sets in order of their first member, and for each number the place of its set.
func (u *union) groups() (sets [][]int, of []int) {
	of = make([]int, len(u.root))
	place := map[int]int{}
	for i, r := range u.root {
		at, found := place[r]
		if !found {
			at = len(sets)
			place[r] = at
			sets = append(sets, slices.Sorted(slices.Values(u.sets[r])))
		}
		of[i] = at
	}
	return sets, of
}
