package align

import (
	"cmp"
	"iter"
)

// hashed is what stands in a list sorted by hash.
type hashed interface{ key() uint64 }

// mostPairs bounds the pairs of places that one hash gives. Beyond it the first place on one
// side goes with the first on the other, and so on: a word repeated a hundred thousand times
// costs no more than a text of that length.
const mostPairs = 16

// common yields the pairs of entries of two lists, both sorted by hash, that have one hash.
func common[T hashed](x, y []T) iter.Seq2[T, T] {
	return func(yield func(p, q T) bool) {
		for len(x) > 0 && len(y) > 0 {
			h := x[0].key()
			if c := cmp.Compare(h, y[0].key()); c < 0 {
				x = x[1:]
				continue
			} else if c > 0 {
				y = y[1:]
				continue
			}
			m, n := same(x, h), same(y, h)
			if !across(x[:m], y[:n], yield) {
				return
			}
			x, y = x[m:], y[n:]
		}
	}
}

// across yields the pairs of entries that have one hash; more reports whether more are wanted.
func across[T hashed](x, y []T, yield func(p, q T) bool) (more bool) {
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

// same is how many entries at the head of a list have a hash.
func same[T hashed](x []T, hash uint64) int {
	n := 1
	for n < len(x) && x[n].key() == hash {
		n++
	}
	return n
}
