package reuse

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/text"
)

// direction says which of two articles is the source, and why.
type direction struct {
	from  from
	why   []string
	proof []Cite
	clash bool // two reasons contradict each other
}

// from is whose text it is.
type from int8

const (
	unknown from = iota
	fromA
	fromB
)

// credit is that an article credits another's outlet or agency for what they share, and where, if that is known.
type credit struct {
	found bool
	at    text.Span
}

// direct finds whether either credits the other.
func (e *evidence) direct(x *lexicon) {
	if sameOutlet(e.a, e.b) {
		return
	}
	passages := rangesOf(e.passages)
	sides := [2]*Body{e.a, e.b}
	claimed := make([]bool, len(e.passages))
	for i, b := range sides {
		other, t := sides[1-i], b.traces
		if stale(other, b) {
			continue
		}
		c := b.credited(other, passages[i], x)
		found := !c.at.IsZero()
		if !found && t.origin != "" && !t.agency && other.speaksFor(t.outsider.house) {
			found = true
			c.addWhole(t.tag)
		}
		e.credits[i] = credit{found, c.at}
		for k, is := range c.of {
			claimed[k] = claimed[k] || is
		}
	}
	e.claim(claimed, x)
}

// staleDays is how long after a text a credit to its outlet may still be for it.
const staleDays = 14 * 24 * time.Hour

// stale reports whether a credit to the source's outlet must be for another text of it: one that
// is clearly later than the copy, or long before it.
func stale(source, copied *Body) bool {
	gap, known := between(source, copied)
	return known && (gap < -clearDays || gap > staleDays)
}

// between is the time from one article's publication to another's, if the days of both are known.
func between(a, b *Body) (gap time.Duration, known bool) {
	p, q := a.article.Published, b.article.Published
	if p.Precision < calendar.Day || q.Precision < calendar.Day {
		return 0, false
	}
	return q.Time.Sub(p.Time), true
}

// credited reports whether one of the two credits the other.
func (e *evidence) credited() bool { return e.credits[0].found || e.credits[1].found }

// direction takes the first evidence that speaks; times and who is named speak of links alone that
// are likely at least.
func (e *evidence) direction(sure Sure, x *lexicon) direction {
	var d direction
	if samePage(e.a, e.b) {
		return d
	}
	if sameOutlet(e.a, e.b) {
		d.byTime(e)
		return d
	}
	if sure == Possible && e.toAll {
		return d // the credit is for something else
	}
	a, b := e.a.traces, e.b.traces
	byA, byB := e.credits[0], e.credits[1]
	ida, idb := e.a.article.ID, e.b.article.ID
	switch {
	case byB.found && !byA.found:
		d.say(fromA, idb+" credits "+e.a.name(), Cite{idb, byB.at})
	case byA.found && !byB.found:
		d.say(fromB, ida+" credits "+e.b.name(), Cite{ida, byA.at})
	}
	switch {
	case a.agency && !b.agency:
		d.say(fromA, ida+" is the text of "+a.origin, Cite{ida, a.tag})
	case b.agency && !a.agency:
		d.say(fromB, idb+" is the text of "+b.origin, Cite{idb, b.tag})
	}
	if d.from == unknown && (a.origin != "" || b.origin != "" || a.helped || b.helped || e.commonAgency(x) || e.sameWriter() || e.a.speaks && e.b.speaks) {
		return d // siblings of a text that is not here, a column or a speech: an arrow between them would be a guess
	}
	if sure == Possible {
		return d // which of two came first is no reason to think that it was copied
	}
	d.byTime(e)
	if d.from == unknown || len(e.points) > 0 {
		d.byAttribution(e)
	}
	return d
}

// commonAgency reports whether both credit one agency for what they share: "she told the AP" stands in both,
// and neither has it from the other.
func (e *evidence) commonAgency(x *lexicon) bool {
	passages := rangesOf(e.passages)
	return len(ofCommon(e.a.citedFor(passages[0], x), e.b.citedFor(passages[1], x))) > 0
}

// rangesOf gives where passages stand in a and in b.
func rangesOf(passages []align.Passage) (in [2][]align.Range) {
	for _, p := range passages {
		in[0], in[1] = append(in[0], p.A), append(in[1], p.B)
	}
	return in
}

// sameWriter reports whether two outlets have a text under one writer's name: a column that both were sent.
func (e *evidence) sameWriter() bool {
	return slices.ContainsFunc(e.a.article.Byline, func(name string) bool {
		return len(strings.Fields(name)) > 1 && slices.ContainsFunc(e.b.article.Byline, func(other string) bool { return plain(name) == plain(other) })
	})
}

// say takes a reason in, with where it stands: the first decides, a later one against it is a clash.
func (d *direction) say(f from, why string, at ...Cite) {
	switch d.from {
	case unknown:
		d.from = f
	case f:
	default:
		d.clash = true
		return
	}
	d.why = append(d.why, why)
	d.proof = appendCites(d.proof, at...)
}

// appendCites appends those that are known.
func appendCites(to []Cite, at ...Cite) []Cite {
	for _, c := range at {
		if !c.Span.IsZero() {
			to = append(to, c)
		}
	}
	return to
}

// name is how an article is called: by its outlet, its agency or its ID.
func (b *Body) name() string {
	return cmp.Or(b.article.Outlet, b.traces.origin, b.article.ID)
}

// How far apart two times of publication must lie to tell an order. Of a pair of days, the copy's
// was the earlier in one pair of nine of a news set: print dates, updates, time zones. One house
// keeps one calendar.
const (
	clearTime  = 30 * time.Minute
	clearDays  = 48 * time.Hour
	clearHouse = 24 * time.Hour // of days
)

// byTime goes by the times of publication, if they are clear.
func (d *direction) byTime(e *evidence) {
	a, b := e.a.article.Published, e.b.article.Published
	order, sure := a.Compare(b)
	if !sure || order == 0 {
		return
	}
	least := clearTime
	if a.Precision < calendar.Minute || b.Precision < calendar.Minute {
		least = clearDays
		if sameOutlet(e.a, e.b) {
			least = clearHouse
		}
	}
	if b.Time.Sub(a.Time).Abs() < least {
		return
	}
	if order < 0 {
		d.say(fromA, e.a.article.ID+" is earlier")
	} else {
		d.say(fromB, e.b.article.ID+" is earlier")
	}
}

// byAttribution goes by who is named: on its way a text loses the names of those who told it, and
// "state media reported" is left.
func (d *direction) byAttribution(e *evidence) {
	a, b, passages := e.a.traces, e.b.traces, rangesOf(e.passages)
	lostByA, lostByB := 0, 0
	if a.vague != b.vague {
		lostByA, lostByB = e.lost(e.b, e.a), e.lost(e.a, e.b)
	}
	switch {
	case vaguer(b, a, lostByB, lostByA) || lostAgency(e.a, e.b, passages[0]):
		d.say(fromA, e.b.article.ID+" is vaguer about who said it")
	case vaguer(a, b, lostByA, lostByB) || lostAgency(e.b, e.a, passages[1]):
		d.say(fromB, e.a.article.ID+" is vaguer about who said it")
	}
}

// How many names of what both tell one of them must have lost, and how many times as many as the
// other, to be the vaguer, and by how many attributions it is: one more is chance.
const (
	lostNames = 3
	lostTimes = 2
	moreVague = 2
)

// vaguer reports whether t names fewer of those who told it than s; lost and found are the names that it has
// not and that it has alone.
func vaguer(t, s traces, lost, found int) bool {
	if t.agencies < s.agencies {
		return t.vague > s.vague
	}
	return t.agencies == s.agencies && t.vague >= s.vague+moreVague && lost >= lostNames && lost >= lostTimes*found
}

// lostAgency reports whether the source has an agency's own words ("she told AFP") beside what both share, its
// passages, and the copy names no agency. Whatever else it credits to an agency it has from there itself, as the
// other may: two papers of one agency name it or do not. If the source's outlet is known it may be a sibling of the
// agency's text in any case.
func lostAgency(source, copied *Body, passages []align.Range) bool {
	if source.article.Outlet != "" || copied.traces.agencies > 0 || copied.traces.vague < source.traces.vague {
		return false
	}
	return slices.ContainsFunc(source.traces.cited, func(c citation) bool {
		at := source.wordsIn(c.at)
		return c.told && slices.ContainsFunc(passages, func(p align.Range) bool { return isNear(at, p, toldCredit) })
	})
}

// lost counts the names in the sentences of from that to tells too, which to has nowhere.
func (e *evidence) lost(from, to *Body) int {
	has := map[uint64]bool{}
	for _, w := range to.words {
		has[w.stem] = true
	}
	n := 0
	for _, p := range points(from, to) {
		r := from.sentences[p.a]
		for _, w := range from.words[r.Start+1 : r.End] { // the first has its capital anyway
			if w.proper && w.weight >= rare && !has[w.stem] {
				has[w.stem] = true
				n++
			}
		}
	}
	return n
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
