package align

import (
	"cmp"
	"slices"
)

// Passage is a stretch of either side that holds shared runs close together, in any order.
type Passage struct {
	A, B    Range
	Matches []Match // by place in a
}

// Matched is the number of tokens that the matches hold.
func (p Passage) Matched() int { return total(p.Matches) }

func total(ms []Match) int {
	n := 0
	for _, m := range ms {
		n += m.Len
	}
	return n
}

// What makes a passage.
const (
	widestGap  = 40 // tokens, about two sentences, between two runs of one passage
	leastGap   = 5  // tokens: a thin passage is cut at ever narrower gaps, down to this
	leastMatch = 8  // tokens that the runs of a passage hold
	leastShare = .3 // of the tokens of the passage's longer side
	bridge     = 4  // tokens of gap that each token of a run at the edge may bridge
)

// Pair is two texts laid side by side.
type Pair struct {
	a, b      []uint64
	exchanged bool    // so that the order of the sides makes no difference
	runs      []Match // of equal tokens, by place in a
	passages  []Passage
}

// NewPair finds the runs of equal tokens of two texts, given as hashes of their words, and the passages of them.
func NewPair(a, b []uint64) Pair {
	p := Pair{a: a, b: b}
	if slices.Compare(a, b) > 0 {
		p = Pair{a: b, b: a, exchanged: true}
	}
	p.runs = matches(p.a, p.b)
	p.passages = p.gathered(slices.Clone(p.runs))
	return p
}

// Passages finds what the two sides share in runs of equal tokens: passages disjoint on both sides,
// by place in a. Exchanging the sides exchanges A and B, and nothing else.
func (p Pair) Passages() []Passage { return p.passages }

// Reworded finds what the two sides share in runs or in neighbouring stems, a's and b's, whatever the
// order of the words and whatever stands between them: the same passages, wider and more of them. Two
// reports of one event have such passages too, for they share its names.
func (p Pair) Reworded(a, b *Neighbours) []Passage {
	if p.exchanged {
		a, b = b, a
	}
	return p.gathered(p.loosely(a, b))
}

func (p Pair) gathered(ms []Match) []Passage {
	var groups [][]Match
	gather(ms, widestGap, &groups)
	if p.exchanged {
		return exchanged(disjoint(groups))
	}
	return disjoint(groups)
}

func exchanged(ps []Passage) []Passage {
	for i, p := range ps {
		for k, m := range p.Matches {
			p.Matches[k] = Match{m.B, m.A, m.Len}
		}
		slices.SortFunc(p.Matches, byA)
		ps[i].A, ps[i].B = p.B, p.A
	}
	slices.SortFunc(ps, func(p, q Passage) int { return cmp.Compare(p.A.Start, q.A.Start) })
	return ps
}

// gather cuts matches into groups wherever the gap on either side is wider than gap tokens, and
// adds the groups that are dense enough to out. What is too thin is cut again at half the gap.
func gather(ms []Match, gap int, out *[][]Match) {
	for _, group := range cut(ms, gap) {
		group = trim(group)
		a, b := extent(group)
		switch {
		case total(group) < leastMatch:
		case float64(total(group)) >= leastShare*float64(max(a.Len(), b.Len())):
			*out = append(*out, group)
		case gap/2 >= leastGap:
			gather(group, gap/2, out)
		}
	}
}

// cut splits matches at wide gaps in a, the pieces at wide gaps in b, and so on until no piece
// has one.
func cut(ms []Match, gap int) [][]Match {
	done := [][]Match{}
	open := [][]Match{ms}
	for len(open) > 0 {
		group := open[len(open)-1]
		open = open[:len(open)-1]
		slices.SortFunc(group, byA)
		pieces := split(group, gap, func(m Match) int { return m.A })
		for _, p := range pieces {
			slices.SortFunc(p, byB)
			finer := split(p, gap, func(m Match) int { return m.B })
			if len(finer) == 1 && len(finer[0]) == len(p) {
				slices.SortFunc(p, byA)
				done = append(done, p)
				continue
			}
			open = append(open, finer...)
		}
	}
	return done
}

// split gives the pieces of matches between wide gaps that may make a passage.
func split(ms []Match, gap int, at func(Match) int) [][]Match {
	var out [][]Match
	start := 0
	for i := 1; i <= len(ms); i++ {
		if i < len(ms) && at(ms[i])-at(ms[i-1])-ms[i-1].Len <= gap {
			continue
		}
		if total(ms[start:i]) >= leastMatch {
			out = append(out, ms[start:i:i])
		}
		start = i
	}
	return out
}

// trim drops matches at the ends that are too short for the gap between them and the rest.
func trim(ms []Match) []Match {
	for len(ms) > 1 {
		before := len(ms)
		slices.SortFunc(ms, byB)
		ms = ends(ms, func(m Match) int { return m.B })
		slices.SortFunc(ms, byA)
		ms = ends(ms, func(m Match) int { return m.A })
		if len(ms) == before {
			break
		}
	}
	return ms
}

func ends(ms []Match, at func(Match) int) []Match {
	for len(ms) > 1 && at(ms[1])-at(ms[0])-ms[0].Len > bridge*ms[0].Len {
		ms = ms[1:]
	}
	for n := len(ms); n > 1 && at(ms[n-1])-at(ms[n-2])-ms[n-2].Len > bridge*ms[n-1].Len; n = len(ms) {
		ms = ms[:n-1]
	}
	return ms
}

func extent(ms []Match) (a, b Range) {
	for i, m := range ms {
		if i == 0 {
			a, b = Range{m.A, m.A + m.Len}, Range{m.B, m.B + m.Len}
			continue
		}
		a = Range{min(a.Start, m.A), max(a.End, m.A+m.Len)}
		b = Range{min(b.Start, m.B), max(b.End, m.B+m.Len)}
	}
	return a, b
}

// disjoint makes passages of the groups: the group that holds most goes first, and what is left
// of the others is cut where a passage stands already.
func disjoint(groups [][]Match) []Passage {
	slices.SortStableFunc(groups, func(x, y []Match) int {
		return cmp.Or(cmp.Compare(total(y), total(x)), cmp.Compare(x[0].A, y[0].A), cmp.Compare(x[0].B, y[0].B))
	})
	var out []Passage
	var takenA, takenB []Range
	for _, g := range groups {
		for _, ms := range between(g, takenA, takenB) {
			if total(ms) < leastMatch {
				continue
			}
			a, b := extent(ms)
			out = append(out, Passage{a, b, ms})
			takenA, takenB = insert(takenA, a), insert(takenB, b)
		}
	}
	slices.SortFunc(out, func(p, q Passage) int { return cmp.Compare(p.A.Start, q.A.Start) })
	return out
}

// between drops matches that lie in what is taken and parts the others by what stands between them.
func between(ms []Match, takenA, takenB []Range) [][]Match {
	type place struct{ a, b int }
	var out [][]Match
	index := map[place]int{}
	for _, m := range ms {
		a, inA := position(takenA, Range{m.A, m.A + m.Len})
		b, inB := position(takenB, Range{m.B, m.B + m.Len})
		if inA || inB {
			continue
		}
		k, known := index[place{a, b}]
		if !known {
			k = len(out)
			index[place{a, b}] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], m)
	}
	return out
}

// position is how many of the ranges end before r; within says that r overlaps the next.
func position(taken []Range, r Range) (before int, within bool) {
	before, _ = slices.BinarySearchFunc(taken, r.Start, func(t Range, start int) int {
		return cmp.Compare(t.End, start+1)
	})
	return before, before < len(taken) && taken[before].Start < r.End
}

func insert(taken []Range, r Range) []Range {
	at, _ := position(taken, r)
	return slices.Insert(taken, at, r)
}
