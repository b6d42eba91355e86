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

// Bounds that keep a text without full stops, or of one sentence said over and over, linear.
const (
	mostPlaces  = 12 // sentences of either text that a word may point to; one in more of them tells nothing
	mostTelling = 64 // rare words of a sentence; the rest are left out
)

// common is what two sentences have in common.
type common struct {
	sentence int     // of b
	n, own   int     // rare words
	w        float64 // their weight
}

// place is a sentence that a word stands in.
type place struct {
	sentence int
	own      bool
}

// points aligns the sentences of two bodies, each with no more than one: the pairs that share most
// go first. They come by sentence of a.
func points(a, b *Body) []point {
	where, inA := map[uint64][]place{}, map[uint64]int{}
	for _, r := range a.sentences {
		for _, w := range telling(a, r) {
			inA[w.stem]++
		}
	}
	weight := make([]float64, len(b.sentences))
	for j, r := range b.sentences {
		for _, w := range telling(b, r) {
			where[w.stem] = append(where[w.stem], place{j, w.voice == own})
			weight[j] += float64(w.weight)
		}
	}
	var all []point
	for i, r := range a.sentences {
		words := telling(a, r)
		total := 0.0
		for _, w := range words {
			total += float64(w.weight)
		}
		for _, c := range meet(words, where, inA) {
			if c.n >= rareWords && c.w >= pointShare*min(total, weight[c.sentence]) {
				all = append(all, point{i, c.sentence, c.w * c.w / (total + weight[c.sentence]), c.own >= ownRareWords})
			}
		}
	}
	slices.SortStableFunc(all, func(p, q point) int { // ties by place, in whichever is a
		return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(p.a+p.b, q.a+q.b), cmp.Compare(max(p.a, p.b), max(q.a, q.b)))
	})
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

// meet gives what a sentence's words, which so many sentences of its body have, have in common with each
// sentence of the other body, by sentence.
func meet(words []word, where map[uint64][]place, inA map[uint64]int) []common {
	var hits []common
	for _, w := range words {
		places := where[w.stem]
		if max(len(places), inA[w.stem]) > mostPlaces {
			continue
		}
		for _, p := range places {
			c := common{sentence: p.sentence, n: 1, w: float64(w.weight)}
			if p.own || w.voice == own {
				c.own = 1
			}
			hits = append(hits, c)
		}
	}
	slices.SortStableFunc(hits, func(c, d common) int { return cmp.Compare(c.sentence, d.sentence) })
	var out []common
	for _, c := range hits {
		if n := len(out); n > 0 && out[n-1].sentence == c.sentence {
			last := &out[n-1]
			last.n, last.own, last.w = last.n+c.n, last.own+c.own, last.w+c.w
			continue
		}
		out = append(out, c)
	}
	return out
}

// telling gives the rare words of a sentence, each once.
func telling(b *Body, r align.Range) []word {
	var out []word
	for _, w := range b.words[r.Start:r.End] {
		if len(out) == mostTelling {
			break
		}
		if w.weight >= rare && w.voice <= said && !slices.ContainsFunc(out, func(o word) bool { return o.stem == w.stem }) {
			out = append(out, w)
		}
	}
	return out
}

// inOrder gives the longest row of points, which come by sentence of a, that come in the same
// order in b: the longest increasing row, by patience (Fredman 1975).
func inOrder(ps []point) []point {
	ends := []int{} // ends[k] is the point with the least b that ends a row of k+1
	before := make([]int, len(ps))
	for i, p := range ps {
		k, _ := slices.BinarySearchFunc(ends, p.b, func(e, b int) int { return cmp.Compare(ps[e].b, b) })
		before[i] = -1
		if k > 0 {
			before[i] = ends[k-1]
		}
		if k == len(ends) {
			ends = append(ends, i)
		} else {
			ends[k] = i
		}
	}
	if len(ends) == 0 {
		return nil
	}
	var out []point
	for at := ends[len(ends)-1]; at >= 0; at = before[at] {
		out = append(out, ps[at])
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
