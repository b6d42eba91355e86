package align

import (
	"cmp"
	"slices"
)

// Side is one of two texts to be laid side by side: its tokens, and where each short run of them
// stands. It is not changed once made: one Side serves any number of comparisons.
type Side struct {
	Tokens []uint64
	grams  []gram // by hash, then place
}

// Range is a run of tokens, half-open.
type Range struct{ Start, End int }

// Len is the number of tokens.
func (r Range) Len() int { return r.End - r.Start }

// Match is a run of equal tokens on both sides, or one token of either whose stem is the same.
type Match struct{ A, B, Len int }

// NewSide indexes the tokens.
func NewSide(tokens []uint64) *Side {
	return &Side{tokens, sorted(runs(tokens), gramHash, gram.compare)}
}

// runs gives the short runs of tokens.
func runs(tokens []uint64) []gram {
	if len(tokens) < seed {
		return nil
	}
	out := make([]gram, len(tokens)-seed+1)
	for i := range out {
		var h uint64
		for _, t := range tokens[i : i+seed] {
			h = (h<<7 | h>>57) ^ t
		}
		out[i] = gram{hash: h, at: int32(i)}
	}
	return out
}

// seed is the length in tokens of the short runs that matches grow from: three words are few
// enough to survive editing.
const seed = 3

// matches gives the longest runs of equal tokens, disjoint on both sides, by place in a. Where two
// runs claim a token the longer has it.
func matches(a, b *Side) []Match {
	var found []Match
	for _, s := range seeds(a, b) {
		if n := len(found); n > 0 {
			last := &found[n-1]
			if last.A-last.B == s.A-s.B && s.A < last.A+last.Len {
				continue // it lies in the run just grown
			}
		}
		found = append(found, grow(a.Tokens, b.Tokens, s))
	}
	slices.SortFunc(found, func(x, y Match) int {
		if x.Len != y.Len {
			return y.Len - x.Len
		}
		return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	takenA, takenB := make([]bool, len(a.Tokens)), make([]bool, len(b.Tokens))
	var out []Match
	for _, m := range found {
		out = free(out, m, takenA, takenB)
	}
	slices.SortFunc(out, byA)
	return out
}

func byA(x, y Match) int { return cmp.Compare(x.A, y.A) }
func byB(x, y Match) int { return cmp.Compare(x.B, y.B) }

// seeds gives the pairs of places of the short runs that both sides have, by diagonal, then place.
func seeds(a, b *Side) []Match {
	var places []uint64 // the diagonal, then the place in a: in one number, which is sorted soonest
	for p, q := range common(a.grams, b.grams) {
		if slices.Equal(a.Tokens[p.at:p.at+seed], b.Tokens[q.at:q.at+seed]) {
			places = append(places, uint64(len(b.Tokens)+int(p.at)-int(q.at))<<32|uint64(p.at))
		}
	}
	slices.Sort(places)
	out := make([]Match, len(places))
	for i, p := range places {
		at := int(uint32(p))
		out[i] = Match{at, at + len(b.Tokens) - int(p>>32), seed}
	}
	return out
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
