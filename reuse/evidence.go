package reuse

import (
	"time"

	"github.com/variorum-news/variorum/internal/align"
)

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

// Two texts on one event share names, figures and nouns all over; a text that has a passage of another
// shares them in the passage alone. So what is told in other words proves something only where the
// rest is of another matter, and where there is enough of it to tell.
const (
	leastMatter = 60  // rare words beside the passages of the longer text: two briefs have fewer
	sameMatter  = .15 // of the rare words of either text beside its passages that the other has

	leastNews = 15  // of two news texts, the rare words of the shorter too
	farNews   = .05 // the share of theirs above which they may be on one matter
	nearNews  = .1  // the same, where a passage has likelyPassage own words
)

// reword finds what the two share in other words and order, when it is asked first: what proves most
// links needs it not.
func (e *evidence) reword() {
	if e.sought {
		return
	}
	e.sought = true
	if e.a.isReport() && e.b.isReport() {
		return // Reworded does not find them for each other either
	}
	if e.a.news && e.b.news && e.beside(e.passages).least >= oneEvent {
		return // they are on one matter whatever else they share
	}
	var loose []align.Passage
	reworded, anew, told, own := 0, 0, 0, 0
	for _, p := range e.pair.Reworded(e.a.neighbours(), e.b.neighbours()) {
		all, mine := e.matched(p)
		if all == 0 || e.isTemplate(p) {
			continue
		}
		loose = append(loose, p)
		reworded, anew, told, own = max(reworded, all), anew+all, told+mine, max(own, mine)
	}
	if e.apart(loose, own >= likelyPassage) {
		e.loose, e.reworded, e.anew, e.told = loose, reworded, anew, told
	}
}

// apart reports whether the rest of the two texts, beside passages of which the largest may be long, is
// of different matters.
func (e *evidence) apart(passages []align.Passage, long bool) bool {
	m := e.beside(passages)
	switch {
	case m.longer < leastMatter:
		return false
	case !e.a.news || !e.b.news:
		e.brief = (e.a.news || e.b.news) && m.shorter < leastNews
		return m.least < sameMatter
	case m.shorter < leastNews:
		return false
	case long:
		return m.least < nearNews
	}
	return m.least < farNews
}

// What makes an update: an outlet repeats its background in reports of other events too, but hardly on the same or
// the next day.
const (
	updateCover = .2 // of the own words of one side
	oneEvent    = .2 // of the rare words of either text beside its passages that the other has
	snapEvent   = .4 // the same of one of them: a first report of few words is told anew in a long one
	updateHours = 24 * time.Hour
)

// updates reports whether the one text tells the news of the other anew.
func (e *evidence) updates() bool {
	cover := max(e.cover(e.a), e.cover(e.b))
	if cover >= certainCover {
		return true
	}
	gap, known := between(e.a, e.b)
	soon := known && gap.Abs() <= updateHours
	if cover < leastCover || cover < updateCover && !soon {
		return false
	}
	m := e.beside(e.passages)
	return m.least >= oneEvent && !longAfter(e.a, e.b) || soon && m.most >= snapEvent && cover >= updateCover
}

// longAfter reports whether two articles are known to have come so long after each other that they tell
// different news.
func longAfter(a, b *Body) bool {
	gap, known := between(a, b)
	return known && gap.Abs() > staleDays
}

// matter is what two texts tell without their passages: how many rare stems the shorter and the longer have,
// and the share of either's that the other has somewhere, the lesser and the greater.
type matter struct {
	shorter, longer int
	least, most     float64
}

func (e *evidence) beside(passages []align.Passage) matter {
	a, b := e.a.rareStems(), e.b.rareStems()
	inA, ofA := inCommon(a, b, e.a.inside(passages, sideA))
	inB, ofB := inCommon(b, a, e.b.inside(passages, sideB))
	x, y := ratio(inA, ofA), ratio(inB, ofB)
	return matter{min(ofA, ofB), max(ofA, ofB), min(x, y), max(x, y)}
}

func sideA(p align.Passage) align.Range { return p.A }
func sideB(p align.Passage) align.Range { return p.B }

// inside tells which words of a body stand in passages. Side gives where in the body a passage is.
func (b *Body) inside(passages []align.Passage, side func(align.Passage) align.Range) []bool {
	out := make([]bool, len(b.words))
	for _, p := range passages {
		for i := side(p).Start; i < side(p).End; i++ {
			out[i] = true
		}
	}
	return out
}

// inCommon counts the stems of a text that stand outside of something, and how many of them another has
// somewhere; either's come by hash.
func inCommon(mine, theirs []align.Stem, inside []bool) (common, of int) {
	last, counted := uint64(0), false
	for _, s := range mine {
		if s.Hash != last {
			last, counted = s.Hash, false
		}
		if counted || inside[s.At] {
			continue
		}
		counted = true
		of++
		for len(theirs) > 0 && theirs[0].Hash < s.Hash {
			theirs = theirs[1:]
		}
		if len(theirs) > 0 && theirs[0].Hash == s.Hash {
			common++
		}
	}
	return common, of
}

// matched is how many words of a passage are matched that are furniture on neither side, and how many of
// them are own on both.
func (e *evidence) matched(p align.Passage) (all, mine int) {
	for _, m := range p.Matches {
		for k := range m.Len {
			x, y := e.a.words[m.A+k].voice, e.b.words[m.B+k].voice
			if x == furniture || y == furniture {
				continue
			}
			all++
			if x == own && y == own {
				mine++
			}
		}
	}
	return all, mine
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
