package align

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"
)

// Range is a run of tokens, half-open.
type Range struct{ Start, End int }

// Len is the number of tokens.
func (r Range) Len() int { return r.End - r.Start }

// Match is a run of equal tokens on both sides, or one token of either whose stem is the same.
type Match struct{ A, B, Len int }

// seed is the length in tokens of the short runs that matches grow from: three words are few
// enough to survive editing.
const seed = 3

// matches gives the longest runs of equal tokens, disjoint on both sides, by place in a. Where two
// runs claim a token the longer has it.
func matches(a, b []uint64) []Match {
	var found []Match
	grown := make([]int32, len(a)+len(b)) // by diagonal, where in a the run ends that was grown last
	for i, j := range seeds(a, b) {
		if end := &grown[len(b)+i-j]; i >= int(*end) {
			m := grow(a, b, Match{i, j, seed})
			*end = int32(m.A + m.Len)
			found = append(found, m)
		}
	}
	slices.SortFunc(found, func(x, y Match) int {
		if x.Len != y.Len {
			return y.Len - x.Len
		}
		return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	takenA, takenB := make([]bool, len(a)), make([]bool, len(b))
	var out []Match
	for _, m := range found {
		out = free(out, m, takenA, takenB)
	}
	slices.SortFunc(out, byA)
	return out
}

func byA(x, y Match) int { return cmp.Compare(x.A, y.A) }
func byB(x, y Match) int { return cmp.Compare(x.B, y.B) }

// seeds yields the pairs of places of the short runs that both texts have, by place in a, then in b.
func seeds(a, b []uint64) iter.Seq2[int, int] {
	return func(yield func(i, j int) bool) {
		x := newIndex(b)
		firsts := make([]int32, max(0, len(a)-seed+1))
		for i := range firsts {
			firsts[i] = *x.find(a[i:])
			if firsts[i] != 0 {
				x.at(firsts[i]).asked++
			}
		}
		for i, first := range firsts {
			if first == 0 {
				continue
			}
			head := x.at(first)
			if int(head.asked)*int(head.many) <= mostPairs {
				for j := first; j != 0; j = x.at(j).next {
					if !yield(i, int(j-1)) {
						return
					}
				}
			} else if j := head.turn; j != 0 {
				head.turn = x.at(j).next
				if !yield(i, int(j-1)) {
					return
				}
			}
		}
	}
}

// index is where each short run of a text's tokens stands, made for one comparison: it takes less time
// than to keep the runs of both texts sorted, and nothing but tokens is kept of a text.
// A place is given as 1 + the first token there, 0 is none.
type index struct {
	tokens []uint64
	first  []int32 // of a run, in the slot of its hash or, if that is taken, the next free one
	runs   []run   // by place
}

// run is a short run of tokens at a place.
type run struct {
	next int32 // where it stands again
	many int32 // how often it stands from here on

	// Of the first place alone:
	asked int32 // how often it stands in the other text
	turn  int32 // the place that goes with its next place in the other text, should there be too many pairs
}

func newIndex(tokens []uint64) *index {
	n := max(0, len(tokens)-seed+1)
	x := &index{tokens, make([]int32, 2<<bits.Len(uint(n))), make([]run, n)}
	for i := n - 1; i >= 0; i-- {
		first, at := x.find(tokens[i:]), int32(i+1)
		r := run{next: *first, many: 1, turn: at}
		if *first != 0 {
			r.many += x.at(*first).many
		}
		*x.at(at), *first = r, at
	}
	return x
}

func (x *index) at(place int32) *run { return &x.runs[place-1] }

// find gives the slot of the run that some tokens start with.
func (x *index) find(tokens []uint64) *int32 {
	t := (*[seed]uint64)(tokens)
	h := bits.RotateLeft64(bits.RotateLeft64(t[0], 7)^t[1], 7) ^ t[2]
	h *= 0x9e3779b97f4a7c15 // Knuth's multiplicative hashing
	mask := len(x.first) - 1
	for slot := int(h >> (64 - bits.Len(uint(mask)))); ; slot = (slot + 1) & mask {
		first := &x.first[slot]
		if *first == 0 || *t == [seed]uint64(x.tokens[*first-1:]) {
			return first
		}
	}
}

// grow extends a match at both ends as far as the tokens are equal.
func grow(a, b []uint64, m Match) Match {
	for m.A > 0 && m.B > 0 && a[m.A-1] == b[m.B-1] {
		m.A, m.B, m.Len = m.A-1, m.B-1, m.Len+1
	}
	for m.A+m.Len < len(a) && m.B+m.Len < len(b) && a[m.A+m.Len] == b[m.B+m.Len] {
		m.Len++
	}
	return m
}

// free adds to out the stretches of m, of a seed's length at least, that nothing has on either side,
// and takes them.
func free(out []Match, m Match, takenA, takenB []bool) []Match {
	before := len(out)
	start := 0
	for k := 0; k <= m.Len; k++ {
		if k < m.Len && !takenA[m.A+k] && !takenB[m.B+k] {
			continue
		}
		if k-start >= seed {
			out = append(out, Match{m.A + start, m.B + start, k - start})
		}
		start = k + 1
	}
	for _, o := range out[before:] {
		for k := range o.Len {
			takenA[o.A+k], takenB[o.B+k] = true, true
		}
	}
	return out
}
