package collate

import (
	"cmp"
	"maps"
	"slices"
)

// leastFitting is the share of the pairs of two groups of times of which more must be alike for the groups to be one
// event. An event is told by many sides, the flash by one article and the crater by another, so that not every
// two readings of it are alike, as complete link asks; but what is like a single reading of many is of another event.
const leastFitting = 0.5

// events joins moments to events, the best-supported joints first: two groups become one if most pairs of
// them are alike, and nothing speaks against any two of their moments in one row. Every moment is in exactly one
// event; events, and the moments in them, are in order of their first.
func (b *bench) events(n int, joints []joint, at func(int) moment) [][]int {
	slices.SortStableFunc(joints, func(x, y joint) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	g := newEventGroups(n, joints)
	for _, j := range joints {
		p, q := g.home[j.a], g.home[j.b]
		if !j.join || p == q || g.apart[p][q] || float64(g.alike[p][q]) <= float64(leastFitting*float64(len(g.members[p])*len(g.members[q]))) {
			continue
		}
		if !b.mayAllBeOne(g, p, q, at) {
			g.part(p, q)
			continue
		}
		g.join(p, q)
	}
	return g.inOrder()
}

// mayAllBeOne reports whether nothing speaks against any two times of two groups in one row.
func (b *bench) mayAllBeOne(g *eventGroups, p, q int, at func(int) moment) bool {
	for _, i := range g.members[p] {
		for _, j := range g.members[q] {
			if !g.fits[[2]int{min(i, j), max(i, j)}] && !b.mayStandTogether(at(i), at(j)) {
				return false
			}
		}
	}
	return true
}

// mayStandTogether reports whether two times that are not alike may yet be of one event that others tell.
func (b *bench) mayStandTogether(x, y moment) bool {
	return b.mayBeOne(x, y) && relate(x, y) != apart && isTold(x.deed) == isTold(y.deed)
}

// eventGroups are groups of moments that grow together. What is known of two groups is kept, so that
// no two moments are compared twice however many joints there are.
type eventGroups struct {
	fits    map[[2]int]bool
	home    []int         // the group of a moment
	members [][]int       // of a group
	alike   []map[int]int // by group and other group: how many pairs of their moments are alike
	apart   []map[int]bool
}

func newEventGroups(n int, joints []joint) *eventGroups {
	g := &eventGroups{fits: make(map[[2]int]bool, len(joints)), alike: make([]map[int]int, n), apart: make([]map[int]bool, n)}
	for i := range n {
		g.home, g.members = append(g.home, i), append(g.members, []int{i})
		g.alike[i], g.apart[i] = map[int]int{}, map[int]bool{}
	}
	for _, j := range joints {
		g.fits[[2]int{j.a, j.b}] = true
		g.alike[j.a][j.b]++
		g.alike[j.b][j.a]++
	}
	return g
}

func (g *eventGroups) part(p, q int) { g.apart[p][q], g.apart[q][p] = true, true }

// join puts group q into group p: what is alike to either, or apart from either, is to both.
func (g *eventGroups) join(p, q int) {
	for _, i := range g.members[q] {
		g.home[i] = p
	}
	g.members[p], g.members[q] = append(g.members[p], g.members[q]...), nil
	for r, n := range maps.All(g.alike[q]) { // sums: in any order
		if r != p {
			g.alike[p][r] += n
			g.alike[r][p] += n
		}
		delete(g.alike[r], q)
	}
	for r := range maps.Keys(g.apart[q]) {
		delete(g.apart[r], q)
		g.part(p, r)
	}
	g.alike[q], g.apart[q] = nil, nil
}

func (g *eventGroups) inOrder() [][]int {
	var out [][]int
	for i, p := range g.home {
		if m := g.members[p]; slices.Min(m) == i {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}
