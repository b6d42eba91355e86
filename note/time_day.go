package note

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/calendar"
)

// weekday reads "Friday", "last Friday", "late on Saturday", "Friday night", "this coming Sunday",
// "the previous Friday".
func (c *timeScan) weekday(i int) (match, bool) {
	j, to := i, nearest
	if c.is(j, "earlier", "late", "later", "early") {
		j++
	}
	the := c.is(j, "the")
	if c.is(j, "the", "this") && c.word(j+1).class != noTime {
		to = around
		j++
	}
	if w := c.word(j); w.class == which {
		if c.is(j, "following") && !the {
			return match{}, false // "talks following Tuesday's vote"
		}
		to = directions[w.code]
		j++
	}
	w := c.word(j)
	short := w.class == shortDay && c.capital(j) && strings.HasSuffix(c.low(j), ".")
	switch {
	case w.class == dayNames && c.capital(j):
		return match{from: i, end: j + 1, kind: Set, value: fmt.Sprintf("XXXX-WXX-%d", w.n)}, true
	case w.class != dayName && !short, w.class == dayName && !c.capital(j), c.isTitle(j):
		return match{}, false
	case the && c.is(j-1, "previous", "following", "next") && !c.storyAt(i).day.IsZero():
		return c.withPart(match{from: i, end: j + 1, kind: Day, value: c.storyAt(i).weekday(w.n, to)}), true
	case to == around && c.is(j-1, "the"):
		to = nearest
	}
	if to == nearest && !c.is(j+1, "'s") {
		to = c.weekdaySide(i, j+1)
	}
	value := c.dayOfWeek(w.n, to)
	if first := c.dayBefore(i); to != backward && !first.IsZero() && value < first.String() {
		value = narrative{day: first}.weekday(w.n, forward)
	}
	return c.withPart(match{from: i, end: j + 1, kind: Day, value: value}), true
}

// dayBefore is the day that a time which begins with token i comes after: that which opens a range, "Monday
// through Friday", "between Friday and Monday", or one to come, "Thursday or early Friday". Zero if there
// is none.
func (c *timeScan) dayBefore(i int) calendar.Date {
	first := c.opened
	if first.end == 0 || first.end != i-1 || len(first.value) != len("2006-01-02") {
		return calendar.Date{}
	}
	day := calendar.Value(first.value).From
	toCome := c.is(i-1, "or", "and", "into") && !c.anchor.IsZero() && startsBefore(c.anchor, day)
	if !toCome && !c.joinsRange(first.from-1, i-1) {
		return calendar.Date{}
	}
	return day
}

// weekday is the weekday before or after the day that was told last: "shut on 3 March, and opened the
// following Monday".
func (n narrative) weekday(day int, to direction) string {
	from := n.day
	step := (day-isoWeekday(from.Time)+weekDays-1)%weekDays + 1
	if to == backward {
		step -= weekDays
		if step == 0 {
			step = -weekDays
		}
	}
	return daysFrom(from, step)
}

// isTitle reports whether a weekday is part of a name: "Sunday Times", "Black Friday".
func (c *timeScan) isTitle(i int) bool {
	quoted := c.is(i-1, "“", "\"", "‘") && c.capital(i+1) && c.tag(i+1) == Propn // the “Tuesday Circle”
	return quoted || c.cued(i+1, paperName) && c.capital(i+1) || c.cued(i-1, dayEpithet) && c.capital(i-1)
}

// withPart adds the part of the day that follows a day: "Friday night".
func (c *timeScan) withPart(m match) match {
	p := c.word(m.end)
	if p.class != partName {
		return m
	}
	m.end++
	m.kind = Clock
	m.value += "T" + p.code
	return m
}

// deictic reads "today", "late yesterday", "this morning", "last night", "tonight", "the next day".
func (c *timeScan) deictic(i int) (match, bool) {
	j := i
	if c.is(j, "earlier", "late", "later", "early") {
		j++
		if c.is(j, "on") && c.word(j+1).class == dayName {
			if m, ok := c.weekday(j + 1); ok {
				m.from = i
				return m, true
			}
		}
	}
	if m, ok := c.besideDay(i); ok {
		return m, true
	}
	w := c.word(j)
	switch {
	case c.isNamed(i, j+1):
		return match{}, false
	case w.class == relative:
		return c.withPart(match{from: i, end: j + 1, kind: Day, value: daysFrom(c.anchor, w.n)}), true
	case c.is(j, "tonight"):
		return match{from: i, end: j + 1, kind: Clock, value: daysFrom(c.anchor, 0) + "TNI"}, true
	case c.is(j, "overnight") && c.v.tag(j) != Adj:
		return match{from: i, end: j + 1, kind: Clock, value: daysFrom(c.anchor, -1) + "TNI"}, true
	case c.is(j, "this", "last", "that") && c.word(j+1).class == partName:
		return match{from: i, end: j + 2, kind: Clock, value: c.partOfDay(j) + "T" + c.word(j+1).code}, true
	}
	return c.narrated(i)
}

// partOfDay is the day of "this morning", "last night" and "that evening", which begins with token i.
func (c *timeScan) partOfDay(i int) string {
	switch {
	case c.is(i, "last"):
		return daysFrom(c.anchor, -1)
	case c.is(i, "that"):
		return daysFrom(c.story.day, 0)
	}
	return daysFrom(c.anchor, 0)
}

// isNamed reports whether the words from i to end-1 are a name: capitals within a sentence, alone
// between quotation marks or with a capital beside them, "the “Today” show", "on This Week".
func (c *timeScan) isNamed(i, end int) bool {
	for k := i; k < end; k++ {
		if !c.capital(k) {
			return false
		}
	}
	closed := end
	for closed < end+longestShow && c.capital(closed) {
		closed++
	}
	if c.is(closed, ",", ".") {
		closed++
	}
	quoted := c.is(i-1, "\"", "“", "‘", "'") && c.is(closed, "\"", "”", "’", "'")
	return quoted || i > c.first && c.v.tag(i-1) != Punct && !c.inTitle(i)
}

// longestShow is how many capitals may follow such a word within the marks: “Today Show”.
const longestShow = 2

// inTitle reports whether the words around token i are written as a title, most of them with a capital.
func (c *timeScan) inTitle(i int) bool {
	words, capitals := 0, 0
	for k := max(c.first, i-titleReach); k < min(c.end, i+titleReach); k++ {
		if c.v.tag(k) == Punct {
			continue
		}
		words++
		if c.capital(k) {
			capitals++
		}
	}
	return 2*capitals > words
}

// titleReach is how far, in tokens, the words around one are looked at.
const titleReach = 8
