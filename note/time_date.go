package note

import (
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// date reads a day or month of the calendar: "December 22, 2016", "Friday, Oct. 23", "31 August",
// "March 1996", "June last year", "2016-12-23", "mid-December", "April".
func (c *timeScan) date(i int) (match, bool) {
	if m, ok := c.digitDate(i); ok {
		return m, true
	}
	if m, ok := c.anotherDay(i); ok {
		return m, true
	}
	j, weekday, to := c.beforeDay(i)
	for _, form := range [...]func(*timeScan, int) (calendarDay, bool){(*timeScan).monthDay, (*timeScan).dayMonth} {
		if d, ok := form(c, j); ok {
			d.weekday, d.to = weekday, to
			return c.onDay(i, d)
		}
	}
	if j > i {
		return match{}, false
	}
	return c.month(i)
}

// calendarDay is a day of a month as it is told, up to token end; last is the end of a range of days.
type calendarDay struct {
	month, day, last int
	at               int // the token of the month or of the day before it
	end              int
	weekday          int       // told before it, Monday being 1; 0 if none is
	to               direction // of "last" or "next" before it
}

// beforeDay passes over what may stand before a day of a month: "Friday,", "Friday the", "last", "the".
func (c *timeScan) beforeDay(i int) (j, weekday int, to direction) {
	w := c.word(i)
	switch {
	case w.class == dayName || w.class == shortDay && c.capital(i):
		j = i + 1
		if c.is(j, ",", "the") {
			j++
		}
		if c.is(j-1, ",") && c.is(j, "the") {
			j++
		}
		return j, w.n, nearest
	case w.class == which && c.word(i+1).class == monthName && c.capital(i+1) && !c.is(i, "current"):
		return i + 1, 0, directions[w.code]
	}
	return i, 0, nearest
}

// monthDay reads "December 22, 2016", "Aug. 31", "March eighth", "May the 4th".
func (c *timeScan) monthDay(i int) (calendarDay, bool) {
	if c.word(i).class != monthName {
		return calendarDay{}, false
	}
	j := i + 1
	if c.is(j, "the") {
		j++
	}
	day, last, end, ok := c.dayOfMonth(j)
	return calendarDay{month: c.word(i).n, day: day, last: last, at: i, end: end}, ok
}

// dayMonth reads "31 August", "the 5th of March 2010", and the first day of "24 and 25 April".
func (c *timeScan) dayMonth(i int) (calendarDay, bool) {
	j := i
	if c.is(j, "the") {
		j++
	}
	day, last, end, ok := c.dayOfMonth(j)
	if !ok {
		return calendarDay{}, false
	}
	if month, stop := c.monthAfter(end); stop > 0 {
		return calendarDay{month: month, day: day, last: last, at: i, end: stop}, true
	}
	if !c.is(end, "and", "or", ",", "&") || day != last {
		return calendarDay{}, false
	}
	k := end + 1
	for range maxDayList {
		if c.is(k, "the") {
			k++
		}
		_, _, stop, ok := c.dayOfMonth(k)
		if !ok {
			break
		}
		if month, after := c.monthAfter(stop); after > 0 {
			return calendarDay{month: month, day: day, last: last, at: after - 1, end: end}, true
		}
		if !c.is(stop, "and", "or", ",", "&") {
			break
		}
		k = stop + 1
	}
	return calendarDay{}, false
}

// maxDayList is how many days of a list stand at most before their month.
const maxDayList = 4

// monthAfter reads a month behind its day: "August", "of August". stop is 0 if there is none.
func (c *timeScan) monthAfter(i int) (month, stop int) {
	if c.is(i, "of") {
		i++
	}
	if c.word(i).class != monthName || !c.capital(i) {
		return 0, 0
	}
	return c.word(i).n, i + 1
}

// dayOfMonth reads a number from 1 to 31, or two of them as a range.
func (c *timeScan) dayOfMonth(i int) (day, last, end int, ok bool) {
	if i < c.end && i >= c.first {
		if s := c.v.word(i); len(s) == 2 && s[0] == '0' && s[1] >= '1' && s[1] <= '9' {
			return int(s[1] - '0'), int(s[1] - '0'), i + 1, true
		}
	}
	n, end, found := c.number(i)
	if !found || n.Kind != numeral.Cardinal && n.Kind != numeral.Ordinal || !n.Glued.IsZero() {
		return 0, 0, 0, false
	}
	if n.Words && n.Kind == numeral.Cardinal || n.Value < 1 || n.To > 31 || n.Value != float64(int(n.Value)) {
		return 0, 0, 0, false
	}
	if c.is(end, "%", "percent", "per", "million", "people") {
		return 0, 0, 0, false
	}
	return int(n.Value), int(n.To), end, true
}

// onDay completes a day with its year, told or not.
func (c *timeScan) onDay(i int, d calendarDay) (match, bool) {
	at := d.end
	if d.at >= d.end { // the first of a list: the year stands behind the month
		at = d.at + 1
	}
	year, after := c.yearAfter(at)
	if after > at && at == d.end {
		d.end = after
	}
	switch {
	case after > at:
	case c.illegibleYear(d.end):
		year = 0
	case d.weekday > 0:
		year = c.yearByWeekday(d.month, d.day, d.weekday)
	default:
		if d.to == nearest {
			d.to = c.directionOf(i)
		}
		year = c.yearOfMonth(d.month, d.day, d.to)
	}
	if !validDay(year, d.month, d.day) {
		return match{}, false
	}
	m := match{from: i, end: d.end, kind: Day, value: monthValue(year, d.month, d.day)}
	if d.last > d.day && validDay(year, d.month, d.last) {
		first := calendar.Value(m.value)
		m.when = calendar.Days(first.From, first.From.AddDays(d.last-d.day+1))
	}
	return m, true
}

// illegibleYear reports whether a number stands behind a day that has the length of a year or more and
// is none: whatever it is, the day is not surely of this year.
func (c *timeScan) illegibleYear(i int) bool {
	if c.is(i, ",") {
		i++
	}
	if i >= c.end {
		return false
	}
	w := visible(c.v.word(i))
	if utf8.RuneCountInString(w) < len("2016") {
		return false
	}
	for _, r := range w {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// anotherDay reads the further days of a list, of the month of the first: "April 24 and 25", "May 3,
// 4 and 5, 2016".
func (c *timeScan) anotherDay(i int) (match, bool) {
	before := c.opened
	if before.kind != Day || len(before.value) != len("2006-01-02") || !c.is(i-1, "and", "or", ",", "&", "to", "through") {
		return match{}, false
	}
	if before.end != i-1 && (before.end != i-2 || !c.is(i-2, ",")) || c.numberAt(before.end-1) == 0 {
		return match{}, false // "24 April and 25 ships"
	}
	day, last, end, ok := c.dayOfMonth(i)
	if !ok || day != last || c.belongsToNoun(end) || c.numberAt(end) > 0 && !c.is(end, ",") {
		return match{}, false
	}
	year, month, first := before.ymd()
	if day <= first || month == 0 || !validDay(year, month, day) {
		return match{}, false
	}
	return match{from: i, end: end, kind: Day, value: monthValue(year, month, day)}, true
}

// ymd reads the value of a full day; the year is 0 if it is not known, the month if nothing is.
func (m match) ymd() (year, month, day int) {
	if len(m.value) < len("2006-01-02") || !isDigits(m.value[5:7]) || !isDigits(m.value[8:10]) {
		return 0, 0, 0
	}
	if isDigits(m.value[:4]) {
		year = int(m.value[0]-'0')*1000 + int(m.value[1]-'0')*100 + int(m.value[2]-'0')*10 + int(m.value[3]-'0')
	}
	return year, int(m.value[5]-'0')*10 + int(m.value[6]-'0'), int(m.value[8]-'0')*10 + int(m.value[9]-'0')
}
