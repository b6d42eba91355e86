package note

import (
	"fmt"

	"github.com/variorum-news/variorum/calendar"
)

// wallClock is a time of day as it is told.
type wallClock struct {
	hour, minute int // 24:00 is midnight, of which the day is not sure
	end          int // one past its last token
}

// clock reads a time of day, with the day if it stands beside it: "10 a.m. Tuesday", "3.30pm BST",
// "17:25 GMT on Sunday", "noon Thursday", "around midnight", "9:20 a.m. (0620 GMT) Friday".
func (c *timeScan) clock(i int) (match, bool) {
	j := i
	for j < i+2 && c.is(j, "around", "about", "just", "shortly", "before", "after") {
		j++
	}
	t, ok := c.hour(j)
	if !ok || j > i && c.is(j-1, "before", "after") && !c.is(j, "noon", "midnight") {
		return match{}, false
	}
	if j > i && c.is(j-1, "before", "after") && !c.is(i, "just", "shortly") {
		i = j
	}
	z := c.zoneAt(t.end)
	end := z.end
	second, bracketEnd := c.sameInBrackets(end)
	c.outer = i
	day, stop := c.clockDay(max(end, bracketEnd), z.end > t.end || bracketEnd > 0)
	if last, lastDay, ok := c.endOfRange(end); ok {
		if stop == max(end, bracketEnd) {
			day = lastDay
		}
		if z.end == t.end && bracketEnd == 0 {
			z = last
		}
	}
	c.outer = 0
	if bracketEnd > 0 && stop == bracketEnd {
		stop = end
	}
	t.hour = c.inPart(t, stop)
	m := match{from: i, end: stop, kind: Clock, value: fmt.Sprintf("%sT%02d:%02d", day, t.hour, t.minute)}
	if bracketEnd > 0 && !z.known {
		z = c.zoneBySecond(t, second, z)
	}
	m.when = c.minute(m.value, t, z)
	if z.known && z.minutes(m.value) == 0 && z.told {
		m.value += "Z"
	}
	return m, true
}

// isPartOfDay reports whether the match is a part of a known day: "this morning".
func (m match) isPartOfDay() bool {
	return m.kind == Clock && len(m.value) == len("2006-01-02TMO") && m.value[0] != 'X'
}

// inPart is the hour that t is on a clock of 24 hours, where the part of the day that ends before token
// stop tells it: "half past eight yesterday evening" is 20:30.
func (c *timeScan) inPart(t wallClock, stop int) int {
	if stop <= t.end || t.hour == 0 || t.hour >= 12 || c.is(t.end-1, "a.m.", "am", "a.m", "p.m.", "pm", "p.m") {
		return t.hour
	}
	switch part := c.word(stop - 1); {
	case part.class == partName && (part.code == "AF" || part.code == "EV"), (part.code == "NI" || c.is(stop-1, "tonight")) && t.hour >= earliestNight:
		return t.hour + 12
	}
	return t.hour
}

// earliestNight is the first hour that is one before midnight where a night is told: "five last night" is not.
const earliestNight = 6

// minute is the interval of a time of day. Midnight "on Saturday" may be that before it or after it.
func (c *timeScan) minute(value string, t wallClock, z zone) calendar.Interval {
	when := calendar.Value(value)
	if t.hour == 24 && !when.IsZero() {
		when.From = calendar.Value(value[:len("2006-01-02")] + "T00:00").From
	}
	if z.known {
		when = inZone(when, z.minutes(value))
	}
	return when
}

// clockDay is the day of a time of day: the one that stands right after it, else the last one of
// the sentence, else of the block, else the only one that was told, else unknown.
func (c *timeScan) clockDay(end int, zoned bool) (day string, stop int) {
	k := end
	if c.is(k, ",") || zoned && c.is(k, "on") {
		k++
	}
	for _, form := range [...]timeForm{(*timeScan).date, (*timeScan).weekday, (*timeScan).deictic} {
		m, ok := form(c, k)
		if ok && m.kind == Day && len(m.value) == len("2006-01-02") {
			return m.value, m.end
		}
		if ok && m.isPartOfDay() { // "half past eight this morning"
			return m.value[:len("2006-01-02")], m.end
		}
	}
	if c.is(end, "on") {
		for _, form := range [...]timeForm{(*timeScan).date, (*timeScan).weekday} {
			if m, ok := form(c, end+1); ok && (m.kind == Day || m.kind == Clock) && len(m.value) >= len("2006-01-02") {
				return m.value[:len("2006-01-02")], end
			}
		}
	}
	if before := c.opened; before.end > 0 && len(before.value) >= len("2006-01-02") && before.kind != Duration {
		return before.value[:len("2006-01-02")], end
	}
	if !c.story.day.IsZero() {
		return c.story.day.String(), end
	}
	if !c.only.IsZero() && !c.several {
		return c.only.String(), end
	}
	return unknownUnits["D"], end
}

// endOfRange is the zone, and the day, of the time of day that ends a range which the one before token i
// opens: "from 9 a.m. to 11 a.m. BST on Monday".
func (c *timeScan) endOfRange(i int) (z zone, day string, ok bool) {
	if !c.is(i, "to", "until", "till", "and", "-", "–") {
		return z, "", false
	}
	t, ok := c.hour(i + 1)
	if !ok {
		return z, "", false
	}
	z = c.zoneAt(t.end)
	day, _ = c.clockDay(z.end, z.end > t.end)
	return z, day, true
}
