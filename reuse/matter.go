package reuse

import "github.com/variorum-news/variorum/internal/align"

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

// matter is what two texts tell without their passages: how many rare stems the shorter and the longer have,
// and the share of either's that the other has somewhere, the lesser and the greater.
type matter struct {
	shorter, longer int
	least, most     float64
}

func (e *evidence) beside(passages []align.Passage) matter {
	a, b, in := e.a.rareStems(), e.b.rareStems(), rangesOf(passages)
	inA, ofA := inCommon(a, b, e.a.inside(in[0]))
	inB, ofB := inCommon(b, a, e.b.inside(in[1]))
	x, y := ratio(inA, ofA), ratio(inB, ofB)
	return matter{min(ofA, ofB), max(ofA, ofB), min(x, y), max(x, y)}
}

// inside tells which words of a body stand in some ranges of them.
func (b *Body) inside(ranges []align.Range) []bool {
	out := make([]bool, len(b.words))
	for _, r := range ranges {
		for i := r.Start; i < r.End; i++ {
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
