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

// rareOneIn is of how many words at least one is rare, of most texts: room for their places is made at once.
const rareOneIn = 2

// points aligns the sentences of two bodies, each with no more than one: the pairs that share most
// go first. They come by sentence of a.
func points(a, b *Body) []point {
	where := newPlaces(b)
	where.count(a)
	var all []point
	var words []word
	for i, r := range a.sentences {
		words = telling(words[:0], a, r)
		total := weightOf(words)
		for _, j := range where.meet(words) {
			c, other := where.common[j], where.weight[j]
			if c.n >= rareWords && c.w >= pointShare*min(total, other) {
				all = append(all, point{i, j, c.w * c.w / (total + other), c.own >= ownRareWords})
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

// common is what a sentence has in common with one of b.
type common struct {
	n, own int     // rare words
	w      float64 // their weight
}

// place is a sentence that a word stands in, and the last such before it.
type place struct {
	sentence int
	own      bool
	before   int // its number among the places, from 1; 0 if there is none
	many     int // how many there are up to here
	inA      int // of the last, how many sentences of a have the word
}

// places are where the rare words of b stand.
type places struct {
	last   map[uint64]int // by stem, the number of its last place
	all    []place
	weight []float64 // of a sentence's rare words
	common []common  // by sentence, with the sentence that is asked for;
	met    []int     // those that have any
}

func newPlaces(b *Body) *places {
	n, rares := len(b.sentences), len(b.words)/rareOneIn
	p := &places{last: make(map[uint64]int, rares), all: make([]place, 0, rares), weight: make([]float64, n), common: make([]common, n)}
	var words []word
	for j, r := range b.sentences {
		words = telling(words[:0], b, r)
		for _, w := range words {
			at := place{sentence: j, own: w.voice == own, before: p.last[w.stem], many: 1}
			if at.before > 0 {
				at.many += p.all[at.before-1].many
			}
			p.all = append(p.all, at)
			p.last[w.stem] = len(p.all)
		}
		p.weight[j] = weightOf(words)
	}
	return p
}

// count counts the sentences of a that have the words too.
func (p *places) count(a *Body) {
	var words []word
	for _, r := range a.sentences {
		words = telling(words[:0], a, r)
		for _, w := range words {
			if last := p.last[w.stem]; last > 0 {
				p.all[last-1].inA++
			}
		}
	}
}

// meet counts what a sentence's words have in common with each sentence of the body, and gives those
// sentences that have anything, in order. It holds until the next.
func (p *places) meet(words []word) (sentences []int) {
	for _, j := range p.met {
		p.common[j] = common{}
	}
	p.met = p.met[:0]
	for _, w := range words {
		last := p.last[w.stem]
		if last == 0 || max(p.all[last-1].many, p.all[last-1].inA) > mostPlaces {
			continue
		}
		for k := last; k > 0; k = p.all[k-1].before {
			at := p.all[k-1]
			c := &p.common[at.sentence]
			if c.n == 0 {
				p.met = append(p.met, at.sentence)
			}
			c.n, c.w = c.n+1, c.w+float64(w.weight)
			if at.own || w.voice == own {
				c.own++
			}
		}
	}
	slices.Sort(p.met)
	return p.met
}

// telling adds the rare words of a sentence to out, which is empty, each once.
func telling(out []word, b *Body, r align.Range) []word {
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

func weightOf(words []word) float64 {
	sum := 0.0
	for _, w := range words {
		sum += float64(w.weight)
	}
	return sum
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
