package align

import (
	"cmp"
	"slices"
)

// Stem is a word that tells something, without its ending, and the token it is of.
type Stem struct {
	Hash uint64
	At   int
}

// ByHash gives stems by hash, then place.
func ByHash(stems []Stem) []Stem {
	return sorted(stems, func(s Stem) uint64 { return s.Hash }, Stem.compare)
}

func (s Stem) compare(t Stem) int {
	if s.Hash != t.Hash {
		return cmp.Compare(s.Hash, t.Hash)
	}
	return cmp.Compare(s.At, t.At)
}

// nextTo is how many of the stems after one are its neighbours: one word may have been put between
// two, or left out.
const nextTo = 2

// Neighbours are the pairs of different stems that stand close together in a text, in either order: what is
// left of it when other words have been put for some of its words, or its sentences were turned round.
// They are not changed once made.
type Neighbours struct {
	pairs []gram // by hash, then place
}

// NewNeighbours indexes the stems of the tokens that tell something, which come in order.
func NewNeighbours(stems []Stem) *Neighbours {
	return &Neighbours{sorted(pairsOf(stems), gramHash, gram.compare)}
}

func pairsOf(stems []Stem) []gram {
	out := make([]gram, 0, nextTo*len(stems))
	for i, s := range stems {
		for _, t := range stems[i+1 : min(i+1+nextTo, len(stems))] {
			if s.Hash == t.Hash {
				continue
			}
			lesser, other := s, t
			if t.Hash < s.Hash {
				lesser, other = t, s
			}
			h := (lesser.Hash<<7 | lesser.Hash>>57) ^ other.Hash
			out = append(out, gram{h, int32(lesser.At), int32(other.At)})
		}
	}
	return out
}

// loosely gives the runs of a pair, and among what they leave the tokens of the pairs of neighbouring
// stems that both sides have; by place in a.
func (p Pair) loosely(a, b *Neighbours) []Match {
	out := slices.Clone(p.runs)
	takenA, takenB := make([]bool, len(p.a)), make([]bool, len(p.b))
	for _, m := range out {
		for k := range m.Len {
			takenA[m.A+k], takenB[m.B+k] = true, true
		}
	}
	for x, y := range common(a.pairs, b.pairs) {
		out = take(out, x, y, takenA, takenB)
	}
	slices.SortFunc(out, byA)
	return out
}

// take adds the two tokens of a pair that nothing has on either side.
func take(out []Match, p, q gram, takenA, takenB []bool) []Match {
	for _, m := range [2][2]int32{{p.at, q.at}, {p.with, q.with}} {
		i, j := m[0], m[1]
		if !takenA[i] && !takenB[j] {
			takenA[i], takenB[j] = true, true
			out = append(out, Match{int(i), int(j), 1})
		}
	}
	return out
}
