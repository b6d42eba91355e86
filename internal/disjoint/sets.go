// Package disjoint keeps numbers in disjoint sets that grow together (union and find; Tarjan 1975).
//
// In: which numbers belong together. Out: the least number of the set that one is in, so that what is
// joined in another order is the same.
package disjoint

// Sets are the numbers from 0, each in a set: for every number another of its set, or the least
// itself.
type Sets []int

// New gives n sets of one number each.
func New(n int) Sets {
	s := make(Sets, n)
	for i := range s {
		s[i] = i
	}
	return s
}

// Root is the least number of the set that i is in.
func (s Sets) Root(i int) int {
	for s[i] != i {
		s[i] = s[s[i]]
		i = s[i]
	}
	return i
}

// Join makes one set of those that i and k are in.
func (s Sets) Join(i, k int) {
	i, k = s.Root(i), s.Root(k)
	s[max(i, k)] = min(i, k)
}
