package note

import (
	"strconv"
	"strings"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

// zone is the zone of a time of day, as far as it is told, up to token end.
type zone struct {
	known  bool
	told   bool // by its own name, not by a second time in brackets
	offset int  // minutes from UTC, in winter
	us     bool // an hour more in the summer of the United States: "ET"
	end    int
}

// Minutes in an hour; how far a wall clock may be from UTC, in minutes.
const (
	hourMinutes = 60
	farthest    = 14 * hourMinutes
)

// zoneAt reads a zone: "GMT", "BST", "ET", "Eastern time", "GMT+8", "(GMT +8)", "local time", "Moscow
// time". Of the last two the offset is not known; a name that several zones have is none.
func (c *timeScan) zoneAt(i int) zone {
	if !c.is(i, "(") {
		return c.zoneNamed(i)
	}
	if z := c.zoneNamed(i + 1); z.known && c.is(z.end, ")") {
		z.end++
		return z
	}
	return zone{end: i}
}

// zoneNamed is zoneAt without the brackets.
func (c *timeScan) zoneNamed(i int) zone {
	z := zone{end: i}
	switch w := c.word(i); {
	case w.class == zoneName && !strings.HasPrefix(w.code, "us"):
		return c.shifted(zone{known: true, told: true, offset: w.n, end: i + 1})
	case w.class == zoneName:
		return c.american(i, w.code)
	case c.is(i, "local") && c.is(i+1, "time"), c.capital(i) && c.is(i+1, "time") && c.tag(i) == Propn && !c.capital(i+1):
		z.end = i + 2
	case isZoneLike(c.low(i)) && isUpperWord(c.v.word(i)):
		z.end = i + 1
	}
	if digits, ok := strings.CutPrefix(c.low(i), "gmt+"); ok {
		return readOffset(digits, 1, i+1)
	}
	if digits, ok := strings.CutPrefix(c.low(i), "utc+"); ok {
		return readOffset(digits, 1, i+1)
	}
	return z
}

// isZoneLike reports whether a word, in lower case, has the form of a zone's name: IST, AEST.
func isZoneLike(low string) bool {
	return (len(low) == len("ist") || len(low) == len("aest")) && low[len(low)-1] == 't'
}

// american reads "ET", "Eastern time", "Eastern Daylight Time": in words only with "time".
func (c *timeScan) american(i int, code string) zone {
	z := zone{end: i}
	offset, err := strconv.Atoi(strings.TrimPrefix(code, "us"))
	if err != nil || !c.capital(i) {
		return z
	}
	k := i + 1
	fixed := c.is(k, "standard", "daylight")
	if fixed {
		k++
	}
	if c.is(k, "time") {
		k++
	} else if fixed || len(c.low(i)) > len("et") {
		return z
	}
	z = zone{known: true, told: true, offset: offset, us: !fixed, end: k}
	if fixed && c.is(i+1, "daylight") {
		z.offset += hourMinutes
	}
	return z
}

// shifted reads an offset behind a zone: "GMT +8", "GMT+5:30", "UTC-3".
func (c *timeScan) shifted(z zone) zone {
	low := c.low(z.end)
	if z.offset != 0 || low == "" {
		return z
	}
	sign := 1
	digits := strings.TrimPrefix(low, "+")
	end := z.end + 1
	switch {
	case digits != low && digits != "":
	case c.is(z.end, "+", "-", "−", "–") && c.v.glued(z.end+1) && c.numberAt(z.end+1) > 0:
		if !c.is(z.end, "+") {
			if !c.v.glued(z.end) {
				return z
			}
			sign = -1
		}
		digits, end = c.low(z.end+1), z.end+2
	default:
		return z
	}
	if moved := readOffset(digits, sign, end); moved.known {
		return moved
	}
	return z
}

// readOffset reads "8", "08", "5:30", "0530" as hours and minutes from UTC.
func readOffset(digits string, sign, end int) zone {
	h, m, parted := strings.Cut(digits, ":")
	if !parted && len(digits) == 4 {
		h, m, parted = digits[:2], digits[2:], true
	}
	hours, err := strconv.Atoi(h)
	if err != nil || !isDigits(h) || len(h) > 2 || parted && (len(m) != 2 || !isDigits(m)) {
		return zone{}
	}
	minutes := 0
	if parted {
		minutes, _ = strconv.Atoi(m)
	}
	offset := sign * (hours*hourMinutes + minutes)
	if offset > farthest || offset < -farthest {
		return zone{}
	}
	return zone{known: true, told: true, offset: offset, end: end}
}

// minutes is the offset of a zone on the day of a value, in minutes from UTC.
func (z zone) minutes(value string) int {
	if z.us && len(value) >= len("2006-01-02") {
		day := calendar.Value(value[:len("2006-01-02")]).From
		if !day.IsZero() && isAmericanSummer(day) {
			return z.offset + hourMinutes
		}
	}
	return z.offset
}

// isAmericanSummer reports whether clocks in the United States are put forward on a day: from 2007
// on between the second Sunday of March and the first of November (Energy Policy Act of 2005), from
// 1987 between the first of April and the last of October.
func isAmericanSummer(day calendar.Date) bool {
	y := day.Time.Year()
	from, to := calendar.NthWeekday(y, time.March, time.Sunday, 2), calendar.NthWeekday(y, time.November, time.Sunday, 1)
	if y < 2007 {
		from, to = calendar.NthWeekday(y, time.April, time.Sunday, 1), calendar.NthWeekday(y, time.October, time.Sunday, -1)
	}
	return !startsBefore(day, from) && startsBefore(day, to)
}

// sameInBrackets reads the same time of day in a known zone, in brackets behind it: "9:20 a.m. (0620 GMT)".
// end is one past the bracket, 0 if there is none.
func (c *timeScan) sameInBrackets(i int) (t wallClock, end int) {
	if !c.is(i, "(") {
		return t, 0
	}
	t, ok := c.hour(i + 1)
	if !ok {
		return t, 0
	}
	z := c.zoneAt(t.end)
	if !z.known || z.us || !c.is(z.end, ")") {
		return t, 0
	}
	t.hour -= z.offset / hourMinutes // as UTC; a zone of half an hour is rare beside a wall clock
	t.minute -= z.offset % hourMinutes
	return t, z.end + 1
}

// zoneBySecond is the zone in which a wall clock shows t when the one in brackets, as UTC, shows u.
func (c *timeScan) zoneBySecond(t, u wallClock, z zone) zone {
	const day = 24 * hourMinutes
	offset := (t.hour*hourMinutes + t.minute - u.hour*hourMinutes - u.minute) % day
	if offset > day/2 {
		offset -= day
	}
	if offset <= -day/2 {
		offset += day
	}
	z.known, z.told, z.offset = true, false, offset
	return z
}

// inZone moves an interval of wall clock times into a zone, told in minutes from UTC.
func inZone(i calendar.Interval, minutes int) calendar.Interval {
	loc := time.UTC
	if minutes != 0 {
		loc = time.FixedZone("", minutes*60)
	}
	shift := func(d calendar.Date) calendar.Date {
		if d.IsZero() {
			return d
		}
		y, m, day := d.Time.Date()
		h, mi, _ := d.Time.Clock()
		return calendar.Date{Time: time.Date(y, m, day, h, mi, 0, 0, loc), Precision: d.Precision}
	}
	return calendar.Interval{From: shift(i.From), To: shift(i.To)}
}
