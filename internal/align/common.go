package align

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"
)

// gram is a pair of neighbouring stems that another text may have too, the lesser first.
type gram struct {
	hash     uint64 // of the pair
	at, with int32  // tokens
}

func (g gram) compare(h gram) int {
	if g.hash != h.hash {
		return cmp.Compare(g.hash, h.hash)
	}
	return cmp.Or(cmp.Compare(g.at, h.at), cmp.Compare(g.with, h.with))
}

// sorted gives what has a hash in order, by hash first. It is dealt by the first bits of the hashes, which
// leaves one or two in a place, and sorted there: a quarter of the time of sorting all.
func sorted[T any](all []T, hash func(T) uint64, compare func(x, y T) int) []T {
	n := bits.Len(uint(len(all)))
	ends := make([]int32, 1<<n+1)
	for _, g := range all {
		ends[hash(g)>>(64-n)+1]++
	}
	for i := range 1 << n {
		ends[i+1] += ends[i]
	}
	out := make([]T, len(all))
	for _, g := range all {
		place := hash(g) >> (64 - n)
		out[ends[place]] = g
		ends[place]++
	}
	start := int32(0)
	for _, end := range ends[:1<<n] {
		if end-start > 1 {
			slices.SortFunc(out[start:end], compare)
		}
		start = end
	}
	return out
}

func gramHash(g gram) uint64 { return g.hash }

// mostPairs bounds the pairs of places that one hash gives. Beyond it the first place on one
// side goes with the first on the other, and so on: a word repeated a hundred thousand times
// costs no more than a text of that length.
const mostPairs = 16

// common yields the pairs of grams of two texts, both sorted by hash, that have one hash.
func common(x, y []gram) iter.Seq2[gram, gram] {
	return func(yield func(p, q gram) bool) {
		for i, j := 0, 0; i < len(x) && j < len(y); {
			h, other := x[i].hash, y[j].hash
			if h < other {
				i++
				continue
			}
			if h > other {
				j++
				continue
			}
			m, n := i+same(x[i:], h), j+same(y[j:], h)
			if !across(x[i:m], y[j:n], yield) {
				return
			}
			i, j = m, n
		}
	}
}

// across yields the pairs of grams that have one hash; more reports whether more are wanted.
func across(x, y []gram, yield func(p, q gram) bool) (more bool) {
	if len(x)*len(y) > mostPairs {
		for k := range min(len(x), len(y)) {
			if !yield(x[k], y[k]) {
				return false
			}
		}
		return true
	}
	for _, p := range x {
		for _, q := range y {
			if !yield(p, q) {
				return false
			}
		}
	}
	return true
}

// same is how many grams at the head of a list have a hash.
func same(x []gram, hash uint64) int {
	n := 1
	for n < len(x) && x[n].hash == hash {
		n++
	}
	return n
}
