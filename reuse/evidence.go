package reuse

import (
	"github.com/variorum-news/variorum/internal/align"
)

// evidence is what two bodies share, counted.
type evidence struct {
	a, b     *Body
	passages []align.Passage
	shared   int // own words of both that stand in a shared run
	spoken   int // shared words that are somebody's, on either side
	longest  int // shared own words on end
	strong   int // passages with strongRun own words on end that are not all names and figures
	largest  int // shared own words of the passage that has most, if they are dense in it
	thinner  int // the same of a passage that is less dense

	loose    []align.Passage // what they share in other words and order; none if either is a report
	reworded int             // own words that both have in the loose passage that has most

	traces [2]traces // of a and b
	points []point   // what is retold in the same order; none unless that proves something
}

const (
	strongRun  = 8   // own words on end that two reports do not share by chance
	denseShare = .5  // of a passage's words that are shared and own
	thinShare  = .4  // the same, of a passage that was edited more
	looseShare = .33 // the same, one by one, of a passage in other words and order
	plainWords = .5  // of them that are neither names nor figures: a title and a name are no prose
)

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

// reword finds what the two share in other words and order, if neither is a report: two reports of
// one event share its names, figures and nouns by necessity.
func (e *evidence) reword() {
	if e.a.reports() || e.b.reports() {
		return
	}
	for _, p := range align.Reworded(e.a.side, e.b.side) {
		told := e.told(p)
		if told == 0 {
			continue // furniture alone
		}
		e.loose = append(e.loose, p)
		if ratio(told, max(p.A.Len(), p.B.Len())) >= looseShare {
			e.reworded = max(e.reworded, told)
		}
	}
}

// told is the number of words that are matched in a passage and own on both sides.
func (e *evidence) told(p align.Passage) int {
	n := 0
	for _, m := range p.Matches {
		for k := range m.Len {
			if max(e.a.words[m.A+k].voice, e.b.words[m.B+k].voice) == own {
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
					if !x.proper && !y.proper {
						plain++
					}
					continue
				case said:
					spoken++
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

// cover is the share of a body's own words that is shared; all is the share of all its words.
func (e *evidence) cover(b *Body) float64 { return ratio(e.shared, b.own) }

func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return min(1, float64(n)/float64(of))
}
