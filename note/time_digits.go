package note

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// dateHabit is the order of day and month in dates of digits, as an article writes them.
type dateHabit uint8

const (
	habitUnseen  dateHabit = iota // not looked for yet
	habitUnknown                  // nothing in the article or its language says
	dayThenMonth
	monthThenDay
)

// twoDigitSlack is how many years ahead of the anchor a year in two digits may lie: "1/5/41" said in
// 2016 is of 1941, "1/5/20" of 2020.
const twoDigitSlack = 10

// digitDate reads a date in digits: "2016-12-23", "2016/12/23", "23/12/2016", "12/23/16", "23.12.2016". Which
// of "5/3/2016" is the day is told by the habit of the article or the region of its language; else
// only the year is known.
func (c *timeScan) digitDate(i int) (match, bool) {
	if !digitAt(c.low(i), 0) {
		return match{}, false
	}
	s, end := c.digitWord(i)
	if s == "9/11" {
		return match{from: i, end: end, kind: Day, value: "2001-09-11"}, true
	}
	d, ok := readDigits(s)
	if !ok {
		return match{}, false
	}
	m := match{from: i, end: end, kind: Day}
	if m.value = d.value(c.orderOf(d), c.anchor); m.value == "" {
		return match{}, false
	}
	return m, true
}

// digitWord is the digits and marks that begin with token i and have no space between them.
func (c *timeScan) digitWord(i int) (s string, end int) {
	end = i + 1
	if n, stop, ok := c.number(i); ok && n.Kind == numeral.Unread && stop > end {
		end = stop
	}
	return c.v.span(i, end).In(c.v.article.Text), end
}

// dateDigits are the three numbers of a date as they stand: a year first, or last.
type dateDigits struct {
	year, a, b int
	short      bool // the year has two digits
	first      bool // the year stands first, and the month then second
	dotted     bool
}

// readDigits takes "23/12/2016" apart. Dots and dashes are read only with a year of four digits: "5.3.16" is a
// version.
func readDigits(s string) (dateDigits, bool) {
	if len(s) < len("1/2/16") || len(s) > len("2016/12/23") {
		return dateDigits{}, false
	}
	k := strings.IndexAny(s, "/-.")
	if k < 0 {
		return dateDigits{}, false
	}
	mark := s[k : k+1]
	part := strings.Split(s, mark)
	if len(part) != 3 {
		return dateDigits{}, false
	}
	var n [3]int
	for k, p := range part {
		if !isDigits(p) || len(p) > 4 || len(p) == 3 {
			return dateDigits{}, false
		}
		n[k], _ = strconv.Atoi(p)
	}
	switch {
	case len(part[0]) == 4 && len(part[1]) == 2 && len(part[2]) == 2 && mark != ".":
		return dateDigits{year: n[0], a: n[1], b: n[2], first: true}, true
	case len(part[0]) > 2 || len(part[1]) > 2 || len(part[2]) == 1 || len(part[2]) == 2 && mark != "/":
		return dateDigits{}, false
	case len(part[2]) == 4 && (n[2] < 1000 || n[2] > 2199):
		return dateDigits{}, false
	}
	return dateDigits{year: n[2], a: n[0], b: n[1], short: len(part[2]) == 2, dotted: mark == "."}, true
}

// order is which of the two is the day, as far as the date itself says.
func (d dateDigits) order() dateHabit {
	switch {
	case d.first || d.a == d.b:
		return monthThenDay
	case d.dotted || d.a > yearMonths:
		return dayThenMonth
	case d.b > yearMonths:
		return monthThenDay
	}
	return habitUnknown
}

// value is the TIMEX3 value; of the day and month that are not told apart, none. "" if there is no such day.
func (d dateDigits) value(order dateHabit, anchor calendar.Date) string {
	year, known := d.fullYear(anchor)
	month, day := d.a, d.b
	switch {
	case order == dayThenMonth:
		month, day = day, month
	case order == habitUnknown && known:
		return fmt.Sprintf("%04d-XX-XX", year)
	case order == habitUnknown:
		return unknownUnits["D"]
	}
	if !known {
		year = 0
	}
	if !validDay(year, month, day) || d.first && year == 0 {
		return ""
	}
	return monthValue(year, month, day)
}

// fullYear is a year of four digits; one of two is that of the hundred years around the anchor.
func (d dateDigits) fullYear(anchor calendar.Date) (year int, known bool) {
	if !d.short {
		return d.year, true
	}
	if anchor.IsZero() {
		return 0, false
	}
	latest := anchor.Time.Year() + twoDigitSlack
	return latest - ((latest-d.year)%100+100)%100, true
}

// orderOf is which number of a date is its day: as the date says, or another of the article, or the
// region of its language.
func (c *timeScan) orderOf(d dateDigits) dateHabit {
	if order := d.order(); order != habitUnknown {
		return order
	}
	if c.habit == habitUnseen {
		c.habit = c.findHabit()
	}
	return c.habit
}

// findHabit looks for a date in digits of which the order is sure; the article is walked once.
func (c *timeScan) findHabit() dateHabit {
	seen := habitUnknown
	for i := range c.v.tokens() {
		low := c.v.lower(i)
		if !digitAt(low, 0) {
			continue
		}
		d, ok := readDigits(low)
		if !ok || d.first || d.a == d.b || d.dotted {
			continue
		}
		order := d.order()
		if order != habitUnknown && seen != habitUnknown && order != seen {
			return habitUnknown // one article, two habits
		}
		if order != habitUnknown {
			seen = order
		}
	}
	if seen != habitUnknown {
		return seen
	}
	_, region, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(c.v.article.Lang), "_", "-"), "-")
	switch cues := c.words[region].cues; {
	case cues&dayFirst != 0:
		return dayThenMonth
	case cues&monthFirst != 0:
		return monthThenDay
	}
	return habitUnknown
}
