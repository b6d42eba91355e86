package note

import (
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// bounded is on which side of a time the thing lies that is told of it, by the word before it, and
// the interval that this leaves: "since September 2015" lasts to the day of publication. An end
// that is not told stays that of the time.
func (c *timeScan) bounded(m match, when calendar.Interval) (Modifier, calendar.Interval) {
	if m.kind != Day && m.kind != Clock || isReference(m.value) {
		return c.measuredBy(m), when
	}
	switch {
	case c.closes(m, when):
		return "", when
	case c.is(m.from-1, "since"):
		if end := c.anchor.AddDays(1); !c.anchor.IsZero() && !when.From.IsZero() && startsBefore(when.From, end) {
			when.To = end
		}
		return OnOrAfter, when
	case c.belongsToNoun(m.end):
		return "", when
	case c.is(m.from-1, "until", "till", "by"):
		return OnOrBefore, when
	case c.is(m.from-1, "before"):
		return Before, when
	case c.is(m.from-1, "after"):
		return After, when
	}
	return "", when
}

// belongsToNoun reports whether a time that ends at token i dates the noun behind it: "after Friday's
// vote" may be on Friday still.
func (c *timeScan) belongsToNoun(i int) bool {
	return c.is(i, "'s", "'") || c.tag(i) == Noun || c.tag(i) == Propn || c.tag(i) == Adj
}

// measuredBy is how exact a length of time is: "nearly three weeks", "at least a year".
func (c *timeScan) measuredBy(m match) Modifier {
	if m.kind != Duration {
		return ""
	}
	for i := m.from; i < m.end; i++ {
		if c.numberAt(i) == 0 && !c.is(i, "a", "an") {
			continue
		}
		bound, _ := c.reader.BoundBefore(c.v.article.Text, c.v.span(i, i+1).Start)
		return modifiers[bound]
	}
	return ""
}

// modifiers are the names that TIMEX3 has for bounds.
var modifiers = map[numeral.Bound]Modifier{
	numeral.About: Approx, numeral.Below: LessThan, numeral.Above: MoreThan, numeral.AtMost: EqualOrLess, numeral.AtLeast: EqualOrMore,
}

// closes reports whether a time is the end of a range that the time before it opens, which then has
// the interval of both: "from May to July", "between 1914 and 1918", "Monday through Friday".
func (c *timeScan) closes(m match, when calendar.Interval) bool {
	if len(c.out) == 0 || c.opened.end == 0 || c.opened.end != m.from-1 || when.To.IsZero() || !c.joinsRange(c.opened.from-1, m.from-1) {
		return false
	}
	first := &c.out[len(c.out)-1]
	if first.From.IsZero() || !startsBefore(first.From, when.From) {
		return false
	}
	first.To, first.Mod = when.To, ""
	if when.From.Precision == calendar.Minute && strings.Contains(m.value, ":") {
		first.To = when.From // "from 9 to 11 a.m." ends with the stroke of 11
	}
	return true
}

// joinsRange reports whether tokens before and between two times make them the ends of one range.
func (c *timeScan) joinsRange(before, between int) bool {
	switch {
	case c.is(between, "and"):
		return c.is(before, "between")
	case c.is(between, "to", "until", "till"):
		return c.is(before, "from")
	}
	return c.is(between, "through", "into", "-", "–")
}

// startsBefore reports whether a begins before b.
func startsBefore(a, b calendar.Date) bool {
	order, _ := a.Compare(b)
	return order < 0
}
