package reuse

import "github.com/variorum-news/variorum/internal/align"

// evidence is what two bodies share, counted.
type evidence struct {
	a, b     *Body
	passages []align.Passage
	shared   int       // own words of both that stand in a shared run
	spoken   int       // shared words that are somebody's, on either side, or of a table
	common   []int     // of each passage, the shared words, quoted or own
	claimed  int       // those of passages that a credit is for,
	toAll    bool      // of which hardly any was said to one outlet alone
	weight   [2]weight // of a and b, that is shared
	longest  int       // shared own words on end
	strong   int       // passages with strongRun own words on end of which half are neither names nor figures
	largest  int       // shared own words of the passage that has most, if they are dense in it
	thinner  int       // the same of a passage that is less dense

	pair     align.Pair
	sought   bool            // what comes next
	loose    []align.Passage // what they share in other words and order; none if their matter is the same
	reworded int             // words that both have in the loose passage that has most
	anew     int             // the same of all loose passages,
	told     int             // and of these the words that are own
	loosely  bool            // nothing else proves the link
	brief    bool            // one is a headline and a lead, of which any report of that event has all

	credits [2]credit // of a and b
	points  []point   // what is retold in the same order; none unless that proves something
}

const (
	strongRun  = 8  // own words on end that two reports do not share by chance
	denseShare = .5 // of a passage's words that are shared and own
	thinShare  = .4 // the same, of a passage that was edited more
	plainWords = .5 // of a run that are neither names nor figures: a title and a name are no prose
	tableWords = .4 // the same of a passage: fewer make a table
)

// weight is how much a body's words tell, by their rareness: a passage of names and nouns says more
// of where a text is from than as many words that every text has.
type weight struct{ own, said float64 }

func weigh(a, b *Body, pair align.Pair) *evidence {
	e := &evidence{a: a, b: b, pair: pair}
	reports := a.isReport() && b.isReport()
	for _, p := range e.pair.Passages() {
		if e.isTemplate(p) {
			continue
		}
		t := e.count(p)
		if t.shared+t.spoken == 0 {
			continue // furniture alone
		}
		e.passages = append(e.passages, p)
		e.common = append(e.common, t.shared+t.spoken)
		if reports && t.isTable() {
			t = t.asSpoken()
		}
		for i, w := range t.weight {
			e.weight[i].own += w.own
			e.weight[i].said += w.said
		}
		e.spoken += t.spoken
		e.shared, e.longest = e.shared+t.shared, max(e.longest, t.longest)
		if t.strong {
			e.strong++
		}
		switch share := ratio(t.shared, max(p.A.Len(), p.B.Len())); {
		case share >= denseShare:
			e.largest = max(e.largest, t.shared)
			fallthrough
		case share >= thinShare:
			e.thinner = max(e.thinner, t.shared)
		}
	}
	return e
}

// tally is what a passage's shared words come to.
type tally struct {
	shared  int  // own on both sides,
	plain   int  // of these neither names nor figures,
	longest int  // and on end
	spoken  int  // somebody's, on either side
	strong  bool // it has a strong run
	weight  [2]weight
}

// isTable reports whether a passage is a table, in words or not: results, quotations of a market, the
// names of a list. Whoever makes one makes it of the same words.
func (t tally) isTable() bool { return float64(t.plain) < tableWords*float64(t.shared) }

// asSpoken is a table between two reports: as little proof as speech, and as much beside a credit, for an event
// has but one list of names.
func (t tally) asSpoken() tally {
	out := tally{spoken: t.spoken + t.shared}
	for i, w := range t.weight {
		out.weight[i].said = w.own + w.said
	}
	return out
}

// count counts the shared words of a passage.
func (e *evidence) count(p align.Passage) (t tally) {
	for _, m := range p.Matches {
		run, plain := 0, 0
		for k := 0; k <= m.Len; k++ {
			if k < m.Len {
				x, y := e.a.words[m.A+k], e.b.words[m.B+k]
				switch max(x.voice, y.voice) {
				case own:
					run++
					t.weight[0].own += float64(x.weight)
					t.weight[1].own += float64(y.weight)
					if !x.proper && !y.proper {
						plain++
					}
					continue
				case said:
					t.spoken++
					t.weight[0].said += float64(x.weight)
					t.weight[1].said += float64(y.weight)
				}
			}
			t.shared, t.plain, t.longest = t.shared+run, t.plain+plain, max(t.longest, run)
			t.strong = t.strong || run >= strongRun && float64(plain) >= plainWords*float64(run)
			run, plain = 0, 0
		}
	}
	return t
}

// cover is the share of a body's own words that is shared.
func (e *evidence) cover(b *Body) float64 { return ratio(e.shared, b.own) }

func ratio[N int | float64](n, of N) float64 {
	if of == 0 {
		return 0
	}
	return min(1, float64(n)/float64(of))
}
