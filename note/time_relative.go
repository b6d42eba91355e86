package note

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// weekday reads "Friday", "last Friday", "late on Saturday", "Friday night", "this coming Sunday".
func (c *timeScan) weekday(i int) (match, bool) {
	j, to := i, nearest
	if c.is(j, "earlier", "late", "later", "early") {
		j++
	}
	if c.is(j, "the", "this") && c.word(j+1).class != noTime {
		to = around
		j++
	}
	if w := c.word(j); w.class == which {
		switch w.code {
		case "past":
			to = backward
		case "next":
			to = forward
		case "this":
			to = around
		}
		j++
	}
	w := c.word(j)
	short := w.class == shortDay && c.capital(j) && strings.HasSuffix(c.low(j), ".")
	if w.class == dayNames && c.capital(j) {
		return match{from: i, end: j + 1, kind: Set, value: fmt.Sprintf("XXXX-WXX-%d", w.n)}, true
	}
	if w.class != dayName && !short || w.class == dayName && !c.capital(j) || c.isTitle(j) {
		return match{}, false
	}
	if to == around && c.is(j-1, "the") {
		to = nearest
	}
	if to == nearest && !c.is(j+1, "'s") {
		to = c.side(i, j+1)
	}
	m := match{from: i, end: j + 1, kind: Day, value: c.dayOfWeek(w.n, to)}
	return c.withPart(m), true
}

// isTitle reports whether a weekday is part of a name: "Sunday Times", "Black Friday".
func (c *timeScan) isTitle(i int) bool {
	return c.is(i+1, "times", "telegraph", "mirror", "express", "tribune", "herald", "mail") && c.capital(i+1) ||
		c.is(i-1, "black", "good", "bloody", "super", "ash", "cyber", "palm", "maundy") && c.capital(i-1)
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
		back := 0
		if c.is(j, "last") {
			back = -1
		}
		anchor := c.anchor
		if c.is(j, "that") {
			anchor = c.told
		}
		return match{from: i, end: j + 2, kind: Clock, value: daysFrom(anchor, back) + "T" + c.word(j+1).code}, true
	}
	return c.narrated(i)
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

// narrated reads what is counted from the day told last: "the next day", "the following morning",
// "that day", "the same day", "two days later".
func (c *timeScan) narrated(i int) (match, bool) {
	j := i
	if c.is(j, "earlier", "later") {
		j++
	}
	if c.is(j, "the") {
		j++
	}
	step := 0
	switch {
	case c.is(j, "next", "following"):
		step = 1
	case c.is(j, "previous"):
		step = -1
	case c.is(j, "same", "that"):
	default:
		return match{}, false
	}
	if c.is(j, "that") && c.is(j+1, "same") {
		j++
	}
	p := c.word(j + 1)
	if p.class != partName && !c.is(j+1, "day") {
		return match{}, false
	}
	value := daysFrom(c.told, step)
	if c.told.IsZero() {
		if c.anchor.IsZero() || c.is(j, "next", "following") {
			return match{}, false
		}
		value = "XXXX-XX-XX"
	}
	m := match{from: i, end: j + 2, kind: Day, value: value}
	if p.class == partName {
		m.kind, m.value = Clock, value+"T"+p.code
	}
	return m, true
}

// ago reads "two weeks ago", "a year earlier", "nearly four years ago", "year-ago", by the grain of
// the unit.
func (c *timeScan) ago(i int) (match, bool) {
	if c.is(i, "year") && c.is(i+1, "-") && c.is(i+2, "ago", "earlier") {
		return match{from: i, end: i + 3, kind: Day, value: c.yearBefore()}, true
	}
	j := c.pastMeasures(i)
	n, vague, end, ok := c.amount(j)
	if !ok || c.word(end).class != unitName {
		return match{}, false
	}
	code := c.word(end).code
	if !c.is(end+1, "ago", "earlier") {
		return match{}, false
	}
	m := match{from: i, end: end + 2, kind: Day}
	switch {
	case c.is(end+1, "earlier") && code != "Y":
		m.kind, m.value = Duration, lengthValue(n, vague, code)
	case vague:
		m.value = "PAST_REF"
	case strings.HasPrefix(code, "T"):
		m.kind, m.value = Duration, lengthValue(n, vague, code)
	case code == "Y" && n == 1:
		m.value = c.yearBefore()
	case n != float64(int(n)) || n > 5000:
		m.kind, m.value = Duration, lengthValue(n, vague, code)
	case code == "E":
		m.value = unitFrom(c.anchor, "Y", -10*int(n))
	case code == "C":
		m.value = unitFrom(c.anchor, "C", -int(n))
	default:
		m.value = unitFrom(c.anchor, code, -int(n))
	}
	return m, m.value != ""
}

// yearBefore is a year before what the text speaks of: the quarter named in this sentence or the
// one before it, else the year of the anchor.
func (c *timeScan) yearBefore() string {
	if c.quarter[0] > 0 && c.s-c.quarterAt <= quarterReach {
		return fmt.Sprintf("%04d-Q%d", c.quarter[0]-1, c.quarter[1])
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
		switch num.Kind {
		case numeral.Cardinal, numeral.Fraction:
			if c.is(end, "-") {
				end++
			}
			if c.is(end, "more", "full", "trading", "additional", "consecutive", "straight") {
				end++
			}
			return num.Value, false, end, num.Value > 0 && num.Glued.IsZero()
		case numeral.Some:
			if c.is(end-1, "couple") || strings.HasSuffix(num.Span.In(c.v.article.Text), "couple") {
				if c.is(end, "of") {
					end++
				}
				return 2, false, end, true
			}
			return 0, true, end, true
		case numeral.Vague:
			if c.is(end, "of") {
				end++
			}
			return 0, true, end, true
		}
		return 0, false, i, false
	}
	switch {
	case c.is(i, "a", "an"):
		j := i + 1
		if c.is(j, "full", "whole", "single") {
			j++
		}
		return 1, false, j, true
	case c.word(i).class == vagueNumber:
		return 0, true, i + 1, true
	}
	return 0, false, i, false
}

// season reads "this summer", "last fall", "the winter of 1994", "spring 2016".
func (c *timeScan) season(i int) (match, bool) {
	j, to, opened := i, nearest, false
	if c.is(j, "the") {
		j, opened = j+1, true
	}
	if w := c.word(j); w.class == edge {
		j++
	}
	if w := c.word(j); w.class == which {
		to = map[string]direction{"past": backward, "next": forward, "this": around}[w.code]
		j, opened = j+1, true
		if c.is(j, "past") {
			j, to = j+1, nearest
		}
	}
	w := c.word(j)
	if w.class != seasonName || c.capital(j) && c.capital(j+1) && c.v.tag(j+1) == Propn {
		return match{}, false // "the Winter Games"
	}
	if y, end := c.yearAfter(j + 1); end > j+1 {
		return match{from: i, end: end, kind: Day, value: fmt.Sprintf("%04d-%s", y, w.code)}, true
	}
	if !opened && !c.is(i-1, "in", "since", "until", "by") || c.is(j, "fall", "spring") && to == nearest && c.is(j+1, "of") {
		return match{}, false
	}
	if c.anchor.IsZero() {
		return match{from: i, end: j + 1, kind: Day, value: "XXXX-" + w.code}, true
	}
	y := c.anchor.Time.Year()
	here := calendar.Value(fmt.Sprintf("%04d-%s", y, w.code))
	order, _ := here.From.Compare(c.anchor)
	switch {
	case to == backward && (order > 0 || here.Overlaps(c.anchor.Interval())):
		y--
	case to == forward && order <= 0:
		y++
	case to == nearest && c.is(i-1, "until", "till", "by") && order <= 0:
		y++
	case to == nearest && order > 0 && !c.is(i-1, "until", "till", "by") && !c.future(i, j+1):
		y--
	}
	return match{from: i, end: j + 1, kind: Day, value: fmt.Sprintf("%04d-%s", y, w.code)}, true
}

// reference reads what points to now, before or later without saying when.
func (c *timeScan) reference(i int) (match, bool) {
	w := c.word(i)
	m := match{from: i, end: i + 1, kind: Day, value: w.code}
	switch {
	case w.class == reference:
		return m, !c.is(i, "soon") || !c.is(i+1, "as", "after", "-") && !c.is(i-1, "as")
	case c.is(i, "the") && c.is(i+1, "future", "past") && c.v.tag(i+1) != Adj:
		m.end = i + 2
		m.value = map[bool]string{true: "PAST_REF", false: "FUTURE_REF"}[c.is(i+1, "past")]
		return m, c.word(i+2).class == noTime && c.numberAt(i+2) == 0
	case c.is(i, "the") && c.is(i+1, "near") && c.is(i+2, "future"):
		m.end, m.value = i+3, "FUTURE_REF"
		return m, true
	case c.is(i, "these") && c.is(i+1, "days"):
		m.end, m.value = i+2, "PRESENT_REF"
		return m, true
	}
	return match{}, false
}
