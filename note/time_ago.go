package note

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// ago reads "two weeks ago", "a year earlier", "nearly four years ago", "year-ago", by the grain of
// the unit: "two weeks ago" is a week.
func (c *timeScan) ago(i int) (match, bool) {
	if c.is(i, "year") && c.is(i+1, "-") && c.is(i+2, "ago", "earlier") {
		return c.yearAgo(i, i+3), true
	}
	n, vague, end, ok := c.amount(c.pastMeasures(i))
	if !ok && c.word(i).class == unitName && strings.HasSuffix(c.low(i), "s") && c.is(i+1, "ago") && c.word(i).code != "TS" {
		return match{from: i, end: i + 2, kind: Day, value: "PAST_REF"}, true // "just months ago"
	}
	if !ok || c.word(end).class != unitName || !c.is(end+1, "ago", "earlier") {
		return match{}, false
	}
	code := c.word(end).code
	m := match{from: i, end: end + 2, kind: Day}
	switch {
	case c.is(end+1, "earlier") && code != "Y":
		m.kind, m.value = Duration, lengthValue(n, vague, code)
		m.when, m.counted = c.storyAt(i).at(n, vague, code, -1), true
	case vague:
		m.value = "PAST_REF"
	case strings.HasPrefix(code, "T"), n != float64(int(n)), n > maxSteps:
		m.kind, m.value = Duration, lengthValue(n, vague, code)
	case code == "Y" && n == 1:
		m.value = c.yearBefore()
	case c.is(end+1, "earlier") && c.storyAt(i).last.Precision >= calendar.Month:
		m.value = unitFrom(c.storyAt(i).last, code, -int(n))
	case code == "E":
		m.value = unitFrom(c.anchor, "Y", -10*int(n))
	default:
		m.value = unitFrom(c.anchor, code, -int(n))
	}
	return m, m.value != ""
}

// yearAgo reads what stands behind "year-ago", up to token end: "year-ago", "the year-ago third quarter",
// "the year-earlier nine months".
func (c *timeScan) yearAgo(i, end int) match {
	m := match{from: i, end: end, kind: Day, value: c.yearBefore()}
	if q, stop := c.ordinalQuarter(end); q > 0 && !c.anchor.IsZero() {
		year := c.books.year
		if q != c.books.quarter || year == 0 {
			year = c.anchor.Time.Year()
		}
		return c.quarterMatch(i, stop, year-1, q, false)
	}
	if n, stop, ok := c.number(end); ok && c.is(stop, "months", "weeks") {
		m.kind, m.end, m.value = Duration, stop+1, lengthValue(n.Value, false, c.word(stop).code)
	}
	return m
}

// maxSteps is how many units from the anchor at most are counted; what is further off is a length.
const maxSteps = 5000

// at is the day that lies a length of time before or after the one that was told last: "two days
// later". Zero if no day was told, or the unit is coarser than a week.
func (n narrative) at(length float64, vague bool, code string, sign int) calendar.Interval {
	whole := int(length)
	if vague || length != float64(whole) || length > maxSteps || n.day.IsZero() || code != "D" && code != "W" && code != "F" {
		return calendar.Interval{}
	}
	day, _ := ahead(n.day, code, sign*whole)
	return day.Interval()
}

// yearBefore is a year before what the text speaks of: the quarter named last, else the year of the
// anchor.
func (c *timeScan) yearBefore() string {
	if b := c.books; b.quarter > 0 && !b.longer && c.s-b.sentence <= quarterReach {
		return fmt.Sprintf("%04d-Q%d", b.year-1, b.quarter)
	}
	return unitFrom(c.anchor, "Y", -1)
}

// quarterReach is how many sentences on a year earlier is still that of a quarter.
const quarterReach = 12

// pastMeasures passes over what limits a length and belongs to it: "nearly", "more than", "at
// least".
func (c *timeScan) pastMeasures(i int) int {
	j := i
	for j < i+4 && c.word(j).class == measureWord && !c.is(j, "a", "an", "the") {
		j++
	}
	return j
}

// amount reads how many: a number, "a", "several", "a few", "a couple of".
func (c *timeScan) amount(i int) (n float64, vague bool, end int, ok bool) {
	num, end, found := c.number(i)
	if found {
		return c.counted(i, end, num)
	}
	switch {
	case c.is(i, "a", "an"):
		j := i + 1
		if c.is(j, "full", "whole", "single", "further", "additional", "extra") {
			j++
		}
		return 1, false, j, true
	case c.word(i).class == vagueNumber:
		return 0, true, i + 1, true
	}
	return 0, false, i, false
}

// counted is how many a number means that begins with token i and ends before end.
func (c *timeScan) counted(i, end int, num numeral.Number) (n float64, vague bool, stop int, ok bool) {
	switch num.Kind {
	case numeral.Cardinal, numeral.Fraction:
		if c.is(end, "-") {
			end++
		}
		if c.cued(end, withinLength) {
			end++
		}
		return num.Value, false, end, num.Value > 0 && num.Glued.IsZero()
	case numeral.Some, numeral.Vague:
		couple := num.Kind == numeral.Some && c.is(end-1, "couple")
		if c.is(end, "of", "-") {
			end++
		}
		if couple {
			return 2, false, end, true
		}
		return 0, true, end, true
	}
	return 0, false, i, false
}
