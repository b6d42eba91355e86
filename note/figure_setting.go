package note

import (
	"slices"

	"github.com/variorum-news/variorum/calendar"
)

// setting is what one sentence tells of when and where, beside its figures.
type setting struct {
	stamps []stamped
	spots  []spot
	listed []int // for each figure, the whole of which it is listed as a part, or -1

	said  []saidAt // of the article: its quotations,
	heard int      // how many of them have been passed,
	over  []saidAt // and those that may cover what comes
	homes []string // of the article: the names of its places, by entity

	called map[string]bool // of the article: all its names
}

// stamped is a time of the sentence.
type stamped struct {
	time      *Time
	from, end int // tokens
	use       use
}

// spot is a place of the sentence: "in the northern town of Orla".
type spot struct {
	name     string
	from, at int    // tokens: the preposition, and the first of the name
	end      int    // one past the name
	prep     string // in lower case
	use      use
}

// use is what a time or place belongs to.
type use uint8

const (
	ofEvent   use = iota // what is counted
	ofTelling            // that it is told: "said in Orla on Friday"
	ofCount              // the count: "as of Friday"
)

// readSetting finds the times and places of the sentence, and which of them belong to its verbs of telling.
func (c *figureScan) readSetting() {
	c.findTellers()
	c.findStamps()
	c.findSpots()
	for _, i := range c.tells {
		c.claim(i+1, c.toldUntil(i))
		c.stampBefore(i)
	}
	if c.via > 0 {
		c.claim(c.via, min(c.end, c.via+longestPhrase)) // "according to figures released on Friday"
	}
	for n := range c.stamps {
		if s := &c.stamps[n]; c.countsAsOf(s) {
			s.use = ofCount
		}
	}
}

func (c *figureScan) findStamps() {
	c.stamps = c.stamps[:0]
	whole := c.v.span(c.first, c.end)
	i := c.first
	for k := c.timeAt(whole.Start); k < len(c.v.notes.Times); k++ {
		t := &c.v.notes.Times[k]
		if t.Span.Start >= whole.End {
			return
		}
		i = c.after(i, t.Span.Start)
		if c.dates(t) {
			c.stamps = append(c.stamps, stamped{time: t, from: i, end: c.after(i, t.Span.End)})
		}
	}
}

// claim gives the times and places of tokens i to j-1 to the telling.
func (c *figureScan) claim(i, j int) {
	for n := c.stampFrom(i); n < len(c.stamps) && c.stamps[n].from < j; n++ {
		if t := c.stamps[n].time; isMoment(t) {
			c.stamps[n].use = ofTelling
		}
	}
	for n := c.spotFrom(i); n < len(c.spots) && c.spots[n].from < j; n++ {
		c.spots[n].use = ofTelling
	}
}

// isMoment reports whether a time is one at which somebody speaks: no length, and no more than a month.
func isMoment(t *Time) bool {
	const year = len("2006")
	return t.Type != Duration && len(t.Value) > year
}

// stampFrom is the index of the first time that begins at token i or after.
func (c *figureScan) stampFrom(i int) int {
	n, _ := slices.BinarySearchFunc(c.stamps, i, func(s stamped, i int) int { return s.from - i })
	return n
}

// toldUntil is one past what belongs to the verb of telling at token v: to whom it is told, where, when
// and in what: "told reporters in Orla on Friday that", "said in a statement late on Friday".
func (c *figureScan) toldUntil(v int) int {
	i := v + 1
	switch {
	case Lemma(c.low(v), Verb) == "tell":
		i = c.pastPhrase(i)
	case c.is(v-1, ",", "\"", "”") && c.nameAt(i) >= 0:
		i = c.pastPhrase(i) // ", said Lee on Friday"
	}
	for range 4 {
		if c.tag(i) == Adv && !c.is(i, "about", "nearly", "almost", "only", "just", "up", "more") {
			i++
		}
		if n := c.stampFrom(i); n < len(c.stamps) && c.stamps[n].from == i {
			if c.is(c.stamps[n].end, "'s") {
				return i // "said Friday's blast"
			}
			i = c.stamps[n].end
			continue
		}
		if !c.is(i, "in", "at", "on", "to", "during", "by", "via", "through") || c.is(i+1, "least", "most", "all") {
			return i
		}
		next := i + 1
		if n := c.stampFrom(next); n < len(c.stamps) && c.stamps[n].from == next {
			i = next
			continue
		}
		if end := c.pastPhrase(next); end > next {
			i = end
			continue
		}
		return i
	}
	return i
}

// pastPhrase is one past the noun phrase that begins at token i; i if none does.
func (c *figureScan) pastPhrase(i int) int {
	end := i
	for c.tag(end) == Det || c.tag(end) == Pron && c.is(end, "his", "her", "its", "their", "him", "us", "them", "me") {
		end++
	}
	for end < c.end && end < i+longestPhrase && (c.tag(end) == Noun || c.tag(end) == Propn || c.tag(end) == Adj || c.nameAt(end) >= 0 || c.is(end, "'s", "-", "of") && end > i) {
		if c.numberAt(end) > 0 || c.timed(end) {
			break
		}
		end++
	}
	return end
}

// stampBefore gives a time before the verb of telling at token v to it: "The army on Sunday said",
// "On Friday, officials said that".
func (c *figureScan) stampBefore(v int) {
	i := v - 1
	for c.tag(i) == Aux || c.tag(i) == Adv {
		i--
	}
	n := c.stampFrom(i + 1)
	if n > 0 && c.stamps[n-1].end == i+1 && isMoment(c.stamps[n-1].time) {
		c.stamps[n-1].use = ofTelling // right before it
		return
	}
	for k := i; k >= c.first && k > i-longestPhrase; k-- {
		if c.inSubject(k) || c.tag(k) == Det || c.is(k, "of") {
			continue
		}
		if c.is(k, ",") {
			k--
		}
		if n > 0 && c.stamps[n-1].end == k+1 && c.isFronted(c.stamps[n-1].from) && isMoment(c.stamps[n-1].time) {
			c.stamps[n-1].use = ofTelling
		}
		return
	}
}

// isFronted reports whether the phrase with its head at token i opens the sentence: "On Friday, …",
// "Late on Friday in Orla, …".
func (c *figureScan) isFronted(i int) bool {
	const far = 12 // tokens: "In a hospital in the old town of Orla"
	for k := i - 1; k >= c.first; k-- {
		if i-k > far || c.tag(k) == Verb || c.tag(k) == Aux || c.is(k, ",", "before", "after", "since") {
			return false
		}
	}
	return i-c.first < 2 || c.tag(c.first) == Adp || c.tag(c.first) == Adv || c.tag(c.first) == Cconj
}

// countsAsOf reports whether a time is that of a count: "as of Friday", "by Monday evening"; not a day
// to come.
func (c *figureScan) countsAsOf(s *stamped) bool {
	i := s.from - 1
	for c.is(i, "late", "early", "the", "mid") {
		i--
	}
	if c.is(i, "of") && c.is(i-1, "as") {
		return true
	}
	return c.is(i, "by") && isMoment(s.time) && !c.isAhead(s.time.From)
}

// isAhead reports whether a day comes after that of publication.
func (c *figureScan) isAhead(d calendar.Date) bool {
	day := c.v.article.Published.Day()
	if day.IsZero() || d.IsZero() {
		return false
	}
	order, sure := d.Compare(day)
	return order > 0 && sure
}
