package note

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// date reads a day or month of the calendar: "December 22, 2016", "Friday, Oct. 23", "31 August",
// "March 1996", "June last year", "2016-12-23", "mid-December", "April".
func (c *timeScan) date(i int) (match, bool) {
	if m, ok := c.isoDate(i); ok {
		return m, true
	}
	j := i
	if w := c.word(j); w.class == dayName || w.class == shortDay && c.capital(j) {
		j++
		if c.is(j, ",", "the") {
			j++
		}
	}
	if m, ok := c.monthDay(j); ok {
		m.from = i
		return m, true
	}
	if m, ok := c.dayMonth(j); ok {
		m.from = i
		return m, true
	}
	if j > i {
		return match{}, false
	}
	return c.month(i)
}

// isoDate reads a date in digits that can be read one way only.
func (c *timeScan) isoDate(i int) (match, bool) {
	n, end, ok := c.number(i)
	if !ok || n.Kind != numeral.Unread {
		return match{}, false
	}
	s := n.Span.In(c.v.article.Text)
	if s == "9/11" {
		return match{from: i, end: end, kind: Day, value: "2001-09-11"}, true
	}
	if len(s) != len("2006-01-02") || s[4] != '-' && s[4] != '/' {
		return match{}, false
	}
	v := strings.ReplaceAll(s, "/", "-")
	if calendar.Value(v).IsZero() {
		return match{}, false
	}
	return match{from: i, end: end, kind: Day, value: v}, true
}

// monthDay reads "December 22, 2016", "Aug. 31", "March eighth".
func (c *timeScan) monthDay(i int) (match, bool) {
	if c.word(i).class != monthName {
		return match{}, false
	}
	j := i + 1
	if c.is(j, "the") {
		j++
	}
	day, last, end, ok := c.dayOfMonth(j)
	if !ok {
		return match{}, false
	}
	return c.onDay(i, end, c.word(i).n, day, last)
}

// dayMonth reads "31 August", "the 5th of March 2010".
func (c *timeScan) dayMonth(i int) (match, bool) {
	j := i
	if c.is(j, "the") {
		j++
	}
	day, last, end, ok := c.dayOfMonth(j)
	if !ok {
		return match{}, false
	}
	if c.is(end, "of") {
		end++
	}
	if c.word(end).class != monthName || !c.capital(end) {
		return match{}, false
	}
	return c.onDay(i, end+1, c.word(end).n, day, last)
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
func (c *timeScan) onDay(i, end, month, day, last int) (match, bool) {
	year, after := c.yearAfter(end)
	told := after > end
	if told {
		end = after
	} else {
		year = c.yearOfMonth(month, day, c.directionOf(i))
	}
	if !validDay(year, month, day) {
		return match{}, false
	}
	m := match{from: i, end: end, kind: Day, value: monthValue(year, month, day)}
	if last > day && validDay(year, month, last) {
		first := calendar.Value(m.value)
		m.when = calendar.Days(first.From, first.From.AddDays(last-day+1))
	}
	return m, true
}

// yearAfter is the year that stands after a month or day: ", 2016", "of 1994", "last year".
func (c *timeScan) yearAfter(i int) (year, end int) {
	j := i
	if c.is(j, ",", "of", "in") {
		j++
	}
	if y, stop := c.yearAt(j); stop > 0 {
		return y, stop
	}
	if c.anchor.IsZero() || c.word(j).class != which || c.low(j+1) != "year" {
		return 0, i
	}
	y := c.anchor.Time.Year()
	switch c.word(j).code {
	case "past":
		y--
	case "next":
		y++
	}
	return y, j + 2
}

// yearAt reads a year in four digits or in words; end is 0 if there is none.
func (c *timeScan) yearAt(i int) (year, end int) {
	if i < c.first || i >= c.end {
		return 0, 0
	}
	s := c.v.word(i)
	if len(s) == 4 && (s[0] == '1' || s[0] == '2') && isDigits(s) && !c.tied(i) {
		year, _ = strconv.Atoi(s)
		return year, i + 1
	}
	if n, stop, ok := c.number(i); ok && (n.Kind == numeral.Year || n.Words && n.Kind == numeral.Cardinal && n.Value >= 2000 && n.Value < 2030 && n.Value == n.To) {
		return int(n.Value), stop
	}
	return 0, 0
}

// tied reports whether a letter, sign or digit is glued to token i, so that its digits are no year.
func (c *timeScan) tied(i int) bool {
	t := c.v.article.Text
	span := c.v.span(i, i+1)
	if before := span.Start - 1; before >= 0 {
		if b := t[before]; b == '$' || b == '#' || b == '/' || b == '.' || b == ',' || b >= 0x80 && !isSpaceBefore(t, span.Start) && !isMarkBefore(t, span.Start) {
			return true
		}
	}
	if span.End < len(t) {
		b := t[span.End]
		if b == '%' || b == '/' || b == '+' || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' {
			return true
		}
	}
	return false
}

// month reads a month without a day: "April", "March 1996", "mid-December", "last November".
func (c *timeScan) month(i int) (match, bool) {
	w, prefixed := c.word(i), false
	if rest, mid := strings.CutPrefix(c.low(i), "mid-"); mid {
		w, prefixed = c.words[rest], true
	}
	if w.class != monthName || !prefixed && !c.isMonth(i) {
		return match{}, false
	}
	if i > c.first && isDigits(c.v.word(i-1)) && len(c.v.word(i-1)) <= 2 {
		return match{}, false // a day that the month does not have
	}
	year, end := c.yearAfter(i + 1)
	if c.is(i+1, "in") {
		end = i + 1 // "November in 2011" is told apart
	}
	if end == i+1 {
		year = c.yearOfMonth(w.n, 0, c.directionOf(i))
	}
	m := match{from: i, end: end, kind: Day, value: monthValue(year, w.n, 0)}
	if prefixed {
		m.when = part(calendar.Value(m.value), "mid")
	}
	return m, true
}

// directionOf is where a month without a year lies, by the words of its clause.
func (c *timeScan) directionOf(i int) direction {
	switch {
	case c.future(i, i+1):
		return forward
	case c.is(i-1, "until", "till", "by", "effective", "starting", "beginning") && !c.is(i-2, "ended"):
		return due
	}
	return nearest
}

// isMonth tells months from words and persons of the same form: "may", "march", "April Lee".
func (c *timeScan) isMonth(i int) bool {
	low := c.low(i)
	if !c.capital(i) {
		return false
	}
	if _, end := c.yearAt(i + 1); end > 0 {
		return true
	}
	before := c.is(i-1, "in", "of", "since", "last", "this", "next", "early", "late", "by", "until", "till", "from", "between", "to", "each",
		"every", "during", "through", "before", "after", "mid", "for", "previous", "and", "or", "-", "–", "past", "coming", "around", "about")
	switch {
	case len(low) <= 4 && low != "june" && low != "july" && low != "may":
		return strings.HasSuffix(low, ".") && before
	case low == "may" || low == "march":
		return before && !c.is(i-1, "and", "or", "to") || c.is(i+1, ",") && before
	case c.v.english && c.capital(i+1) && c.word(i+1).class == noTime && !before:
		return false
	case i == c.first:
		return !c.capital(i + 1)
	}
	return before || !c.capital(i-1)
}

// year reads a bare year: "in 1988", "the 2000 Games", "fiscal 1989", "2009–2010".
func (c *timeScan) year(i int) (match, bool) {
	j := i
	if c.is(j, "the") {
		j++
	}
	if c.is(j, "fiscal") {
		j++
	}
	if c.is(j, "year") && j > i {
		j++
	}
	y, end := c.yearAt(j)
	if end == 0 || c.is(i, "the") && !c.is(i+1, "fiscal", "year") || !c.isYear(j, y, end) {
		return match{}, false
	}
	m := match{from: i, end: end, kind: Day, value: fmt.Sprintf("%04d", y)}
	if c.is(end, "-", "–") && end+1 < c.end && c.v.glued(end) && c.v.glued(end+1) {
		if last, ok := yearOfPair(y, c.v.word(end+1)); ok {
			m.end = end + 2
			m.when = calendar.Years(y, last-y+1)
		}
	}
	return m, true
}

// yearOfPair is the second year of "2013-14" or "1914-1918".
func yearOfPair(first int, s string) (last int, ok bool) {
	n, err := strconv.Atoi(s)
	if err != nil || !isDigits(s) || len(s) != 2 && len(s) != 4 {
		return 0, false
	}
	if len(s) == 2 {
		n += first / 100 * 100
	}
	return n, n > first && n-first < 100
}

// isYear tells a year from a count: "in 1990", but "of 1990 people" and "1500 men" are none.
func (c *timeScan) isYear(i, y, end int) bool {
	if n, _, ok := c.number(i); ok && n.Kind == numeral.Year {
		return true
	}
	sure := c.is(i-1, "in", "since", "by", "until", "till", "before", "after", "during", "year", "fiscal", "early", "late", "mid", "spring",
		"summer", "autumn", "fall", "winter", "'s")
	if y < 1000 || y >= 2100 && !c.is(i-1, "in", "by", "until", "since") || y >= 2200 || y < 1900 && !sure && !c.is(i-1, "from", "between", "and", "to") {
		return false
	}
	if c.is(i-1, "$", "£", "€", "no.", "number", "#", "about", "around", "nearly", "some", "than", "least", "route", "flight", "room") {
		return false
	}
	if sure {
		return !c.is(end, "people", "percent", "%", "meters", "metres", "feet", "miles", "euros", "dollars", "pounds")
	}
	if end < c.end && c.v.tag(end) == Noun && strings.HasSuffix(c.low(end), "s") && !c.is(end, "'s") || c.is(end, "people", "percent", "%") {
		return c.is(i-1, "the", "a", "his", "her", "its", "their") && !c.is(end, "people")
	}
	if c.is(end, "-", "–") && end+1 < c.end && c.v.glued(end) {
		_, ok := yearOfPair(y, c.v.word(end+1))
		return ok || c.is(i-1, "the", "a", "from", "(")
	}
	return c.v.tag(end-1) == Num || end-i > 1
}

// decade reads "the 1990s", "the late 1970s", "the nineties", "the 20th century".
func (c *timeScan) decade(i int) (match, bool) {
	j := i
	if c.is(j, "the") {
		j++
	}
	if c.word(j).class == edge {
		j++
		if c.is(j, "-") {
			j++
		}
	}
	low := c.low(j)
	if rest, ok := strings.CutPrefix(low, "mid-"); ok {
		low = rest
	}
	digits := strings.TrimSuffix(strings.TrimSuffix(low, "s"), "'")
	if len(digits) == 4 && strings.HasSuffix(low, "s") && isDigits(digits) && digits[3] == '0' && digits >= "1500" && digits < "2100" {
		return match{from: i, end: j + 1, kind: Day, value: digits[:3]}, true
	}
	for k, name := range [...]string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"} {
		if low == name && j > i && c.is(i, "the") && !c.is(i-1, "in") {
			return match{from: i, end: j + 1, kind: Day, value: fmt.Sprintf("19%d", k+2)}, true
		}
	}
	if strings.HasPrefix(low, "'") && len(low) == 4 && low[2:] == "0s" {
		return match{from: i, end: j + 1, kind: Day, value: "19" + low[1:2]}, true
	}
	n, end, ok := c.number(j)
	if ok && n.Kind == numeral.Ordinal && n.Value > 1 && n.Value <= 22 {
		if c.is(end, "-") {
			end++
		}
		if c.is(end, "century") {
			return match{from: i, end: end + 1, kind: Day, value: fmt.Sprintf("%02d", int(n.Value)-1)}, true
		}
	}
	return match{}, false
}
