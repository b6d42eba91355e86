package note

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

func timeMonth(n int) time.Month { return time.Month(n) }

// clock reads a time of day, with the day if it stands beside it: "10 a.m. Tuesday", "3.30pm BST",
// "18:18 GMT on Sunday", "noon Thursday", "around midnight".
func (c *timeScan) clock(i int) (match, bool) {
	j := i
	for j < i+2 && c.is(j, "around", "about", "just", "shortly", "before", "after") {
		j++
	}
	hour, minute, end, ok := c.hour(j)
	if !ok || j > i && c.is(j-1, "before", "after") && !c.is(j, "noon", "midnight") {
		return match{}, false
	}
	if j > i && c.is(j-1, "before", "after") && !c.is(i, "just", "shortly") {
		i = j
	}
	offset, zoned := 0, false
	if w := c.word(end); w.class == zoneName {
		offset, zoned = w.n, true
		end++
	} else if c.is(end, "local") && c.is(end+1, "time") {
		end += 2
	}
	day, end := c.clockDay(end, zoned)
	m := match{from: i, end: end, kind: Clock, value: fmt.Sprintf("%sT%02d:%02d", day, hour, minute)}
	m.when = calendar.Value(m.value)
	if zoned {
		m.when = inZone(m.when, offset)
		if offset == 0 {
			m.value += "Z"
		}
	}
	return m, true
}

// clockDay is the day of a time of day: the one that stands right after it, else the last one of
// the sentence, else unknown.
func (c *timeScan) clockDay(end int, zoned bool) (day string, stop int) {
	k := end
	if c.is(k, ",") || zoned && c.is(k, "on") {
		k++
	}
	for _, form := range [...]func(*timeScan, int) (match, bool){(*timeScan).date, (*timeScan).weekday, (*timeScan).deictic} {
		if m, ok := form(c, k); ok && m.kind == Day && len(m.value) == len("2006-01-02") {
			return m.value, m.end
		}
	}
	if c.is(end, "on") {
		for _, form := range [...]func(*timeScan, int) (match, bool){(*timeScan).date, (*timeScan).weekday} {
			if m, ok := form(c, end+1); ok && (m.kind == Day || m.kind == Clock) && len(m.value) >= len("2006-01-02") {
				return m.value[:len("2006-01-02")], end
			}
		}
	}
	if n := len(c.out); n > 0 && c.out[n-1].Span.Start >= c.v.span(c.first, c.first+1).Start && len(c.out[n-1].Value) >= len("2006-01-02") && c.out[n-1].Type != Duration {
		return c.out[n-1].Value[:len("2006-01-02")], end
	}
	if !c.told.IsZero() {
		return c.told.String(), end
	}
	return "XXXX-XX-XX", end
}

// hour reads "10 a.m.", "10:35", "3.30pm", "1430" before a zone, "noon", "midnight".
func (c *timeScan) hour(i int) (hour, minute, end int, ok bool) {
	switch {
	case c.is(i, "noon", "midday"):
		return 12, 0, i + 1, true
	case c.is(i, "midnight"):
		return 24, 0, i + 1, true
	}
	if i < c.first || i >= c.end {
		return 0, 0, 0, false
	}
	if c.is(i, "half", "quarter") && c.is(i+1, "past", "to") {
		return c.hourInWords(i)
	}
	s := c.v.word(i)
	h, m, parted := strings.Cut(s, ":")
	if !parted {
		h, m, parted = strings.Cut(s, ".")
	}
	if !parted && len(s) == 4 && isDigits(s) && c.word(i+1).class == zoneName {
		h, m, parted = s[:2], s[2:], true
	}
	hour, err := strconv.Atoi(h)
	if err != nil || !isDigits(h) || len(h) > 2 || parted && (len(m) != 2 || !isDigits(m) || m > "59") {
		return 0, 0, 0, false
	}
	if parted {
		minute, _ = strconv.Atoi(m)
	}
	end = i + 1
	low := c.low(end)
	switch strings.ReplaceAll(low, ".", "") {
	case "am", "pm":
		if low == "am" && !c.v.glued(end) && !parted && c.is(end-2, "i") || hour > 12 || hour == 0 {
			return 0, 0, 0, false
		}
		hour %= 12
		if strings.HasPrefix(low, "p") {
			hour += 12
		}
		return hour, minute, end + 1, true
	}
	bare := c.word(end).class == zoneName || strings.Contains(s, ":") && c.is(i-1, "at", "around", "about", "by", "until", "from", "since", "before", "after") && !c.is(end, "left", "remaining")
	return hour, minute, end, parted && bare && hour < 24
}

// hourInWords reads "half past six", "quarter to nine"; if the part of the day
// stands by, since it may be either.
func (c *timeScan) hourInWords(i int) (hour, minute, end int, ok bool) {
	n, end, found := c.number(i + 2)
	if !found || n.Value < 1 || n.Value > 12 || n.Value != float64(int(n.Value)) || n.IsRange() {
		return 0, 0, 0, false
	}
	hour, minute = int(n.Value), 30
	switch {
	case c.is(i, "quarter") && c.is(i+1, "past"):
		minute = 15
	case c.is(i, "quarter"):
		hour, minute = hour-1, 45
	case c.is(i+1, "to"):
		return 0, 0, 0, false
	}
	for k := end; k < end+3; k++ {
		switch p := c.word(k); {
		case p.class == partName && p.code == "MO":
			return hour, minute, end, true
		case p.class == partName:
			return hour%12 + 12, minute, end, true
		}
	}
	return 0, 0, 0, false
}

// inZone moves an interval of wall clock times into a zone, told in minutes from UTC.
func inZone(i calendar.Interval, minutes int) calendar.Interval {
	zone := time.FixedZone("", minutes*60)
	if minutes == 0 {
		zone = time.UTC
	}
	shift := func(d calendar.Date) calendar.Date {
		if d.IsZero() {
			return d
		}
		y, m, day := d.Time.Date()
		h, mi, _ := d.Time.Clock()
		return calendar.Date{Time: time.Date(y, m, day, h, mi, 0, 0, zone), Precision: d.Precision}
	}
	return calendar.Interval{From: shift(i.From), To: shift(i.To)}
}
