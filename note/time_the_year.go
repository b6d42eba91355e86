package note

import (
	"github.com/variorum-news/variorum/calendar"
)

// theUnit reads "the year" and "the week" where they are those of the anchor or of the text: "for the
// full year", "nine months of the year"; and "the year ended March 31".
func (c *timeScan) theUnit(i int) (match, bool) {
	if !c.is(i, "the") {
		return match{}, false
	}
	j := i + 1
	fiscal := c.is(j, "fiscal", "financial")
	if c.is(j, "full", "fiscal", "financial", "whole", "entire") {
		j++
	}
	if !c.is(j, "year", "month", "week") {
		return match{}, false
	}
	m := match{from: i, end: j + 1, kind: Day, fiscal: fiscal, vague: fiscal}
	if c.is(j, "year") && c.is(m.end, "ended", "ending") {
		return c.yearEnded(m), true
	}
	inside := c.is(i-1, "for", "throughout", "through") || c.is(i-1, "of") && c.cued(i-2, partOfPeriod) ||
		c.is(i-1, "during", "over", "in") && c.is(j, "year")
	if !inside && !fiscal || c.is(m.end, "-", "before", "after", "that", "of", "ago", "earlier", "to", "since", "when", "in") || c.numberAt(m.end) > 0 {
		return match{}, false
	}
	m.value = unitFrom(c.anchor, c.word(j).code, 0)
	c.books.longer = c.books.longer || c.is(j, "year")
	return m, m.value != ""
}

// yearEnd reads "year-end", "year end", "year's end".
func (c *timeScan) yearEnd(i int) (match, bool) {
	end := i + 1
	switch {
	case c.is(i, "year-end"):
	case c.is(i, "year") && c.is(i+1, "end"):
		end = i + 2
	case c.is(i, "year") && c.is(i+1, "-", "'s") && c.is(i+2, "end"):
		end = i + 3
	default:
		return match{}, false
	}
	step := 0
	if c.is(i-1, "since") {
		step = -1
	}
	m := match{from: i, end: end, kind: Day, value: unitFrom(c.anchor, "Y", step), mod: End}
	m.when = part(calendar.Value(m.value), "end")
	return m, c.tag(end) != Noun
}

// yearEnded reads the day behind "the year ended March 31": the length of a year, that ends with it.
func (c *timeScan) yearEnded(m match) match {
	m.kind, m.value, m.vague = Duration, "P1Y", false
	c.books.longer = true
	day, ok := c.date(m.end + 1)
	last := c.interval(day).From
	if !ok || last.Precision < calendar.Day {
		return m
	}
	after := last.AddDays(1)
	y, month, d := after.Time.Date()
	m.when = calendar.Days(sameDay(y-1, month, d), after)
	m.fiscal = month != 1 || d != 1
	return m
}
