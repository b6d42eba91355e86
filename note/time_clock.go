package note

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/calendar"
)

// wallClock is a time of day as it is told.
type wallClock struct {
	hour, minute int // 24:00 is midnight, of which the day is not sure
	end          int // one past its last token
}

// clock reads a time of day, with the day if it stands beside it: "10 a.m. Tuesday", "3.30pm BST",
// "18:18 GMT on Sunday", "noon Thursday", "around midnight", "10:35 a.m. (0735 GMT) Friday".
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
	if day == unknownUnits["D"] {
		day = c.dayOfRange(end)
	}
	c.outer = 0
	if bracketEnd > 0 && stop == bracketEnd {
		stop = end
	}
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
		if m, ok := form(c, k); ok && m.kind == Day && len(m.value) == len("2006-01-02") {
			return m.value, m.end
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

// dayOfRange is the day of a time of day that opens a range, told behind the one that ends it: "from 9 a.m.
// to 11 a.m. on Monday".
func (c *timeScan) dayOfRange(i int) string {
	if !c.is(i, "to", "until", "till", "and", "-", "–") {
		return unknownUnits["D"]
	}
	t, ok := c.hour(i + 1)
	if !ok {
		return unknownUnits["D"]
	}
	z := c.zoneAt(t.end)
	day, _ := c.clockDay(z.end, z.end > t.end)
	return day
}

// hour reads "10 a.m.", "10:35", "3.30pm", "1430" before a zone, "noon", "midnight", "half past six".
func (c *timeScan) hour(i int) (wallClock, bool) {
	if i < c.first || i >= c.end {
		return wallClock{}, false
	}
	switch {
	case c.is(i, "noon", "midday"):
		return wallClock{hour: 12, end: i + 1}, !c.capital(i) && !c.is(i-1, "high") || i == c.first
	case c.is(i, "midnight"):
		return wallClock{hour: 24, end: i + 1}, !c.capital(i) || i == c.first
	case c.is(i, "half", "quarter"):
		return c.hourInWords(i)
	}
	if t, ok := c.hourByPart(i); ok {
		return t, true
	}
	return c.hourInDigits(i)
}

// hourInDigits reads "10 a.m.", "10:35", "3.30pm", "1430" before a zone.
func (c *timeScan) hourInDigits(i int) (wallClock, bool) {
	s := c.v.word(i)
	h, m, parted := strings.Cut(s, ":")
	if !parted {
		h, m, parted = strings.Cut(s, ".")
	}
	if !parted && len(s) == 4 && isDigits(s) && c.zoneAt(i+1).known {
		h, m, parted = s[:2], s[2:], true
	}
	hour, err := strconv.Atoi(h)
	if err != nil || !isDigits(h) || len(h) > 2 || parted && (len(m) != 2 || !isDigits(m) || m > "59") {
		return wallClock{}, false
	}
	t := wallClock{hour: hour, end: i + 1}
	if parted {
		t.minute, _ = strconv.Atoi(m)
	}
	low := c.low(t.end)
	switch strings.ReplaceAll(low, ".", "") {
	case "am", "pm":
		if low == "am" && !c.v.glued(t.end) && !parted && c.is(t.end-2, "i") || hour > 12 || hour == 0 {
			return wallClock{}, false
		}
		t.hour %= 12
		if low[0] == 'p' {
			t.hour += 12
		}
		t.end++
		return t, true
	}
	bare := c.zoneAt(t.end).known || c.zoneAt(t.end).end > t.end ||
		strings.Contains(s, ":") && c.is(i-1, "at", "around", "about", "by", "until", "from", "since", "before", "after") && !c.is(t.end, "left", "remaining")
	return t, parted && bare && hour < 24
}

// hourByPart reads "4 in the morning", "nine o'clock in the evening", "11 at night".
func (c *timeScan) hourByPart(i int) (wallClock, bool) {
	n, end, found := c.number(i)
	if !found || n.Value < 1 || n.Value > 12 || n.Value != float64(int(n.Value)) || n.IsRange() {
		return wallClock{}, false
	}
	if c.is(end, "o'clock") {
		end++
	} else if c.is(end, "o") && c.is(end+1, "'") && c.is(end+2, "clock") {
		end += 3
	}
	hour, part := int(n.Value), ""
	switch {
	case c.is(end, "in") && c.is(end+1, "the") && c.word(end+2).class == partName:
		part, end = c.word(end+2).code, end+3
	case c.is(end, "at") && c.is(end+1, "night"):
		part, end = "NI", end+2
	default:
		return wallClock{}, false
	}
	if n.Words && !c.is(i-1, "at", "around", "about", "by", "before", "after", "until", "since") {
		return wallClock{}, false // "one in the morning"
	}
	return wallClock{hour: hourOf(hour, part), end: end}, true
}

// hourOf is the hour of the day, by its part: 11 at night is 23, 2 at night 2, 12 at night 24.
func hourOf(hour int, part string) int {
	switch {
	case part == "MO":
		return hour % 12
	case part == "NI" && hour < 6:
		return hour
	}
	if part == "NI" && hour == 12 {
		return 24
	}
	return hour%12 + 12
}

// hourInWords reads "half past six", "quarter to nine"; if the part of the day stands by, since it
// may be either.
func (c *timeScan) hourInWords(i int) (wallClock, bool) {
	n, end, found := c.number(i + 2)
	if !c.is(i+1, "past", "to") || !found || n.Value < 1 || n.Value > 12 || n.Value != float64(int(n.Value)) || n.IsRange() {
		return wallClock{}, false
	}
	t := wallClock{hour: int(n.Value), minute: 30, end: end}
	switch {
	case c.is(i, "quarter") && c.is(i+1, "past"):
		t.minute = 15
	case c.is(i, "quarter"):
		t.hour, t.minute = t.hour-1, 45
	case c.is(i+1, "to"):
		return wallClock{}, false
	}
	for k := end; k < end+3; k++ {
		switch p := c.word(k); {
		case p.class == partName && p.code == "MO":
			return t, true
		case p.class == partName:
			t.hour = t.hour%12 + 12
			return t, true
		}
	}
	return wallClock{}, false
}
