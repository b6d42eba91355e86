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

// neighbour is a pair of stems that stand close together, in either order: what is left of a text
// when other words have been put for some of its words, or its sentences were turned round.
type neighbour struct {
	hash uint64
	at   [2]int32 // tokens, that of the lesser stem first
}

func (n neighbour) key() uint64 { return n.hash }

// nextTo is how many of the stems after one are its neighbours: one word may have been put between
// two, or left out.
const nextTo = 2

// neighboursOf gives the pairs of different stems, by hash, then place.
func neighboursOf(stems []Stem) []neighbour {
	out := make([]neighbour, 0, nextTo*len(stems))
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
			out = append(out, neighbour{h, [2]int32{int32(lesser.At), int32(other.At)}})
		}
	}
	slices.SortFunc(out, func(x, y neighbour) int {
		return cmp.Or(cmp.Compare(x.hash, y.hash), cmp.Compare(x.at[0], y.at[0]), cmp.Compare(x.at[1], y.at[1]))
	})
	return out
}

// looseMatches gives the runs that both sides share, and among what they leave the tokens of the
// pairs of neighbouring stems that both have; by place in a.
func looseMatches(a, b *Side) []Match {
	out := matches(a, b)
	takenA, takenB := make([]bool, len(a.Tokens)), make([]bool, len(b.Tokens))
	for _, m := range out {
		for k := range m.Len {
			takenA[m.A+k], takenB[m.B+k] = true, true
		}
	}
	for p, q := range common(neighboursOf(a.stems), neighboursOf(b.stems)) {
		out = take(out, p, q, takenA, takenB)
	}
	slices.SortFunc(out, byA)
	return out
}

// take adds the two tokens of a pair that nothing has on either side.
func take(out []Match, p, q neighbour, takenA, takenB []bool) []Match {
	for k := range p.at {
		i, j := p.at[k], q.at[k]
		if !takenA[i] && !takenB[j] {
			takenA[i], takenB[j] = true, true
			out = append(out, Match{int(i), int(j), 1})
		}
	}
	return out
}
