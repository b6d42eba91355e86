package note

import (
	"time"

	"github.com/variorum-news/variorum/calendar"
)

// modOf are the TIMEX3 names of the parts of a period.
var modOf = map[string]Modifier{"begin": Start, "mid": Mid, "end": End}

// edged reads a part of a period: "the end of the year", "early next year", "late November", "the
// middle of October".
func (c *timeScan) edged(i int) (match, bool) {
	j := i
	if c.is(j, "the") {
		j++
	}
	w := c.word(j)
	if w.class != edge || c.inEdge {
		return match{}, false
	}
	c.inEdge = true // "early early early" is read once
	defer func() { c.inEdge = false }()
	k := j + 1
	switch {
	case c.is(k, "of"):
		k++
		if c.is(k, "the", "this") && c.is(k+1, "year", "month", "week", "decade", "century") {
			return c.partly(match{from: i, end: k + 2, kind: Day, value: unitFrom(c.anchor, c.word(k+1).code, 0)}, w.code), true
		}
	case j > i || !c.is(j, "early", "late", "mid"):
		return match{}, false
	case c.is(k, "in", "-"):
		k++
	}
	for _, form := range [...]timeForm{
		(*timeScan).date, (*timeScan).quarterName, (*timeScan).year, (*timeScan).decade, (*timeScan).period, (*timeScan).season,
	} {
		if m, ok := form(c, k); ok && m.kind == Day {
			m.from = i
			return c.partly(m, w.code), true
		}
	}
	return match{}, false
}

// partly makes a time mean a part of itself.
func (c *timeScan) partly(m match, which string) match {
	m.mod = modOf[which]
	if when := c.interval(m); !when.IsZero() {
		m.when = part(when, which)
	}
	return m
}

// Days of a month that "early" and "late" part: its 1st to 9th, and from its 20th.
const (
	earlyDays = 9
	lateFrom  = 19
)

// part is the part of an interval that "early", "mid" or "late" means: a third of it, of a month
// its 1st to 10th, 10th to 20th, 20th to end.
func part(i calendar.Interval, which string) calendar.Interval {
	if i.From.IsZero() || i.To.IsZero() || which == "" {
		return i
	}
	days := int(i.To.Time.Sub(i.From.Time) / (24 * time.Hour))
	if days < 3 {
		return i
	}
	from := calendar.On(i.From.Time.Date())
	to := calendar.On(i.To.Time.Date())
	a, b := days/3, 2*days/3
	if days >= 28 && days <= 31 {
		a, b = earlyDays, lateFrom
	}
	switch which {
	case "begin":
		return calendar.Days(from, from.AddDays(b-a))
	case "mid":
		return calendar.Days(from.AddDays(a), from.AddDays(b+1))
	case "end":
		return calendar.Days(from.AddDays(b), to)
	}
	return i
}
