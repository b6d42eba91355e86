package reuse

import (
	"github.com/variorum-news/variorum/internal/align"
)

// evidence is what two bodies share, counted.
type evidence struct {
	a, b     *Body
	passages []align.Passage
	shared   int       // own words of both that stand in a shared run
	spoken   int       // shared words that are somebody's, on either side
	weight   [2]weight // of a and b, that is shared
	longest  int       // shared own words on end
	strong   int       // passages with strongRun own words on end that are not all names and figures
	largest  int       // shared own words of the passage that has most, if they are dense in it
	thinner  int       // the same of a passage that is less dense

	loose    []align.Passage // what they share in other words and order; none if both are news
	reworded int             // words that both have in the loose passage that has most

	traces [2]traces // of a and b
	points []point   // what is retold in the same order; none unless that proves something
}

const (
	strongRun  = 8  // own words on end that two reports do not share by chance
	denseShare = .5 // of a passage's words that are shared and own
	thinShare  = .4 // the same, of a passage that was edited more
	plainWords = .5 // of them that are neither names nor figures: a title and a name are no prose
)

// weight is how much a body's words tell, by their rareness: a passage of names and nouns says more
// of where a text is from than as many words that every text has.
type weight struct{ own, said float64 }

func weigh(a, b *Body) *evidence {
	e := &evidence{a: a, b: b}
	for _, p := range align.Passages(a.side, b.side) {
		shared, spoken, strong := e.count(p)
		if shared+spoken == 0 {
			continue // furniture alone
		}
		e.passages = append(e.passages, p)
		e.shared, e.spoken = e.shared+shared, e.spoken+spoken
		if strong {
			e.strong++
		}
		switch share := ratio(shared, max(p.A.Len(), p.B.Len())); {
		case share >= denseShare:
			e.largest = max(e.largest, shared)
			fallthrough
		case share >= thinShare:
			e.thinner = max(e.thinner, shared)
		}
	}
	e.reword()
	return e
}

// Two news texts of one event share names, figures and nouns all over; a text that has a passage
// of another shares them in the passage alone.
const sameMatter = .15 // of the rare words of either text beside its passages that the other has

// reword finds what the two share in other words and order. It proves nothing of two news texts,
// and of one and another kind only if their matter is not the same.
func (e *evidence) reword() {
	if e.a.news && e.b.news {
		return
	}
	var loose []align.Passage
	reworded := 0
	for _, p := range align.Reworded(e.a.side, e.b.side) {
		told := e.told(p)
		if told == 0 {
			continue // furniture alone
		}
		loose = append(loose, p)
		reworded = max(reworded, told)
	}
	if min(e.a.inCommon(e.b, loose, sideA), e.b.inCommon(e.a, loose, sideB)) >= sameMatter {
		return
	}
	e.loose, e.reworded = loose, reworded
}

func sideA(p align.Passage) align.Range { return p.A }
func sideB(p align.Passage) align.Range { return p.B }

// inCommon is the share of a body's rare stems, those in the passages apart, that another body has
// somewhere.
func (b *Body) inCommon(other *Body, passages []align.Passage, side func(align.Passage) align.Range) float64 {
	has := make(map[uint64]bool, len(other.words))
	for _, w := range other.words {
		has[w.stem] = true
	}
	inside := make([]bool, len(b.words))
	for _, p := range passages {
		for i := side(p).Start; i < side(p).End; i++ {
			inside[i] = true
		}
	}
	seen := map[uint64]bool{}
	n := 0
	for i, w := range b.words {
		if w.weight < rare || inside[i] || seen[w.stem] {
			continue
		}
		seen[w.stem] = true
		if has[w.stem] {
			n++
		}
	}
	return ratio(n, len(seen))
}

// told is the number of words that are matched in a passage and furniture on neither side.
func (e *evidence) told(p align.Passage) int {
	n := 0
	for _, m := range p.Matches {
		for k := range m.Len {
			if e.a.words[m.A+k].voice != furniture && e.b.words[m.B+k].voice != furniture {
				n++
			}
		}
	}
	return n
}

// count gives the words of a passage that are own on both sides, and those that are somebody's on
// either, and whether it has a strong run.
func (e *evidence) count(p align.Passage) (shared, spoken int, strong bool) {
	for _, m := range p.Matches {
		run, plain := 0, 0
		for k := 0; k <= m.Len; k++ {
			if k < m.Len {
				x, y := e.a.words[m.A+k], e.b.words[m.B+k]
				switch max(x.voice, y.voice) {
				case own:
					run++
					e.weight[0].own += float64(x.weight)
					e.weight[1].own += float64(y.weight)
					if !x.proper && !y.proper {
						plain++
					}
					continue
				case said:
					spoken++
					e.weight[0].said += float64(x.weight)
					e.weight[1].said += float64(y.weight)
				}
			}
			shared += run
			e.longest = max(e.longest, run)
			strong = strong || run >= strongRun && float64(plain) >= plainWords*float64(run)
			run, plain = 0, 0
		}
	}
	return shared, spoken, strong
}

// cover is the share of a body's own words that is shared.
func (e *evidence) cover(b *Body) float64 { return ratio(e.shared, b.own) }

func ratio[N int | float64](n, of N) float64 {
	if of == 0 {
		return 0
	}
	return min(1, float64(n)/float64(of))
}
