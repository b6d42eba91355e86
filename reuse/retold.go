package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/internal/align"
)

// point is a pair of sentences that tell the same: by rare words that both have.
type point struct {
	a, b  int // sentences
	score float64
	own   bool // told in own words by one of them at least: two reports of one speech quote it in its order
}

// What makes two sentences tell the same.
const (
	rare         = .36 // weight of a word that tells: names, figures, rare nouns
	rareWords    = 3   // that both have
	ownRareWords = 2   // of them, of a point that is told in the articles' own words
	pointShare   = .28 // of the weight of the shorter sentence's rare words
)

// common is what two sentences have in common.
type common struct {
	n, own int     // rare words
	w      float64 // their weight
}

// points aligns the sentences of two bodies: each with the one that shares most with it, both
// ways. It is by sentence of a.
func points(a, b *Body) []point {
	type place struct {
		sentence int
		own      bool
	}
	where := map[uint64][]place{}
	totalB := make([]float64, len(b.sentences))
	for j, r := range b.sentences {
		for _, w := range telling(b, r) {
			where[w.stem] = append(where[w.stem], place{j, w.voice == own})
			totalB[j] += float64(w.weight)
		}
	}
	var all []point
	for i, r := range a.sentences {
		words := telling(a, r)
		shared := map[int]*common{}
		var touched []int
		var total float64
		for _, w := range words {
			total += float64(w.weight)
			places := where[w.stem]
			if len(places) > mostPlaces {
				continue
			}
			for _, p := range places {
				s := shared[p.sentence]
				if s == nil {
					s = &common{}
					shared[p.sentence] = s
					touched = append(touched, p.sentence)
				}
				s.n++
				s.w += float64(w.weight)
				if p.own || w.voice == own {
					s.own++
				}
			}
		}
		slices.Sort(touched)
		for _, j := range touched {
			s := shared[j]
			if s.n >= rareWords && s.w >= pointShare*min(total, totalB[j]) {
				all = append(all, point{i, j, s.w * s.w / (total + totalB[j]), s.own >= ownRareWords})
			}
		}
	}
	slices.SortStableFunc(all, func(p, q point) int { return cmp.Compare(q.score, p.score) })
	takenA, takenB := make([]bool, len(a.sentences)), make([]bool, len(b.sentences))
	var out []point
	for _, p := range all {
		if !takenA[p.a] && !takenB[p.b] {
			takenA[p.a], takenB[p.b] = true, true
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(p, q point) int { return cmp.Compare(p.a, q.a) })
	return out
}

// mostPlaces bounds the sentences a word may point to; one in more of them tells nothing.
const mostPlaces = 12

// telling gives the rare words of a sentence, each once.
func telling(b *Body, r align.Range) []word {
	var out []word
	for _, w := range b.words[r.Start:r.End] {
		if w.weight >= rare && w.voice <= said && !slices.ContainsFunc(out, func(o word) bool { return o.stem == w.stem }) {
			out = append(out, w)
		}
	}
	return out
}

// inOrder gives the longest row of points that come in the same order on both sides.
func inOrder(ps []point) []point {
	best := make([]int, len(ps))
	from := make([]int, len(ps))
	last := -1
	for i := range ps {
		best[i], from[i] = 1, -1
		for k := range i {
			if ps[k].b < ps[i].b && best[k]+1 > best[i] {
				best[i], from[i] = best[k]+1, k
			}
		}
		if last < 0 || best[i] > best[last] {
			last = i
		}
	}
	var out []point
	for ; last >= 0; last = from[last] {
		out = append(out, ps[last])
	}
	slices.Reverse(out)
	return out
}

// What proves that one article retells the other. Two reports of one event share points by
// necessity; they do not have nine of nine in the same order, with words on end between them.
const (
	retoldPoints   = 6  // told in own words, with words on end in common
	retoldCredited = 3  // with a credit
	retoldOrder    = .9 // of the points that come in the same order
	retoldShare    = .6 // of the copy's own words that the points hold
	creditedShare  = .5 // the same, with a credit
	retoldWords    = 20 // quoted or own that are shared
)

// retell keeps the points that one article tells after the other, if there are enough of them.
func (e *evidence) retell(credited bool) {
	least, share := retoldPoints, retoldShare
	if credited {
		least, share = retoldCredited, creditedShare
	}
	if e.shared+e.spoken < retoldWords {
		return
	}
	all := points(e.a, e.b)
	e.points = inOrder(all)
	told := 0
	for _, p := range e.points {
		if p.own {
			told++
		}
	}
	if told < least || float64(len(e.points)) < retoldOrder*float64(len(all)) ||
		max(e.retold(e.a), e.retold(e.b)) < share {
		e.points = nil
	}
}

// retold is the share of a body's own words that stand in sentences which the points hold.
func (e *evidence) retold(b *Body) float64 {
	n := 0
	for _, p := range e.points {
		r := e.a.sentences[p.a]
		if b == e.b {
			r = e.b.sentences[p.b]
		}
		for _, w := range b.words[r.Start:r.End] {
			if w.voice == own {
				n++
			}
		}
	}
	return ratio(n, b.own)
}
