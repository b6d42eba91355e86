package note

import (
	"strconv"
	"strings"
)

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
