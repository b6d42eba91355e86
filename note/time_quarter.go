package note

import (
	"fmt"
	"strconv"
	"time"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// accounts is what an article has told of the periods that a firm accounts for.
type accounts struct {
	year, quarter int  // the quarter named last: "a year earlier" is that one a year before
	sentence      int  // where
	longer        bool // a longer period was named since: nine months, a year
	shift         int  // by how many months the firm's quarters begin later than the calendar's
	fiscal        bool // shift is known and not 0
}

// quarterMonths is how many months a quarter has.
const quarterMonths = 3

// quarterName reads a quarter of a year: "the third quarter of 1981", "third-quarter", "Q3 2009",
// "the quarter", "the year-ago period". A financial year may begin in another month than the
// calendar's: the value says what the words say, the interval what is known of it.
func (c *timeScan) quarterName(i int) (match, bool) {
	if low := c.low(i); len(low) == 2 && low[0] == 'q' && low[1] >= '1' && low[1] <= '4' {
		return c.inQuarter(i, i+1, int(low[1]-'0'), false)
	}
	j := i
	if c.is(j, "the", "its", "a") {
		j++
	}
	named := c.books.quarter > 0
	if c.is(j, "year") && c.is(j+1, "-") && c.is(j+2, "ago", "earlier") {
		if !c.is(j+3, "quarter", "period") || !named {
			return c.yearAgo(i, j+3), j > i || named
		}
		return match{from: i, end: j + 4, kind: Day, value: c.yearBefore(), fiscal: c.books.fiscal}, true
	}
	fiscal := c.is(j, "fiscal")
	if fiscal {
		j++
		if c.is(j, "-") {
			j++
		}
	}
	if c.is(j, "latest") && c.is(j+1, "quarter", "period") && named {
		c.completeQuarter()
		return c.lastQuarter(i, j+2), true
	}
	if c.is(j, "quarter") && c.is(i, "the") && named && !c.is(j+1, "of", "century") {
		return c.lastQuarter(i, j+1), true
	}
	if y, stop := c.yearAt(j); stop > 0 && c.is(i, "the") {
		if m, ok := c.ofYear(i, stop, y); ok {
			return m, true
		}
	}
	if q, end := c.ordinalQuarter(j); q > 0 {
		return c.inQuarter(i, end, q, fiscal)
	}
	return match{}, false
}

// ordinalQuarter reads "third quarter", "third-quarter"; q is 0 if there is none.
func (c *timeScan) ordinalQuarter(i int) (q, end int) {
	n, end, ok := c.number(i)
	if !ok || n.Kind != numeral.Ordinal || n.Value < 1 || n.Value > 4 {
		return 0, 0
	}
	if c.is(end, "-") {
		end++
	}
	if !c.is(end, "quarter") {
		return 0, 0
	}
	return int(n.Value), end + 1
}

// ofYear reads what stands after the year in "the 1988 third quarter", "the 1988 quarter".
func (c *timeScan) ofYear(i, j, y int) (match, bool) {
	if q, end := c.ordinalQuarter(j); q > 0 {
		return c.quarterMatch(i, end, y, q, false), true
	}
	if !c.is(j, "quarter", "period") {
		return match{}, false
	}
	if c.books.quarter == 0 || c.is(j, "period") && c.books.longer {
		return match{from: i, end: j + 1, kind: Day, value: fmt.Sprintf("%04d", y)}, true
	}
	return c.quarterMatch(i, j+1, y, c.books.quarter, false), true
}

// inQuarter completes a quarter with its year.
func (c *timeScan) inQuarter(i, end, q int, fiscal bool) (match, bool) {
	y, stop := c.yearAfter(end)
	if stop == end {
		if c.anchor.IsZero() {
			return match{from: i, end: end, kind: Day, value: fmt.Sprintf("XXXX-Q%d", q)}, true
		}
		y = c.anchor.Time.Year()
		start := calendar.Value(quarterValue(y, q)).From
		if order, _ := start.Compare(c.anchor); order > 0 && !c.future(i, end) {
			y--
		}
	}
	c.books.year, c.books.quarter, c.books.sentence, c.books.longer = y, q, c.s, false
	c.quarterEnd(stop, y, q)
	return c.quarterMatch(i, stop, y, q, fiscal), true
}

// quarterOf reads the quarter behind "last year's", which is not told as two times.
func (c *timeScan) quarterOf(m match) match {
	m.value = unitFrom(c.anchor, "Y", steps[c.yearWord(m.end-2)])
	q, end := c.ordinalQuarter(m.end + 1)
	if c.is(m.end+1, "quarter") && c.books.quarter > 0 {
		q, end = c.books.quarter, m.end+2
	}
	y, err := strconv.Atoi(m.value)
	if q == 0 || err != nil {
		return m
	}
	c.books.year, c.books.quarter, c.books.sentence, c.books.longer = y, q, c.s, false
	return c.quarterMatch(m.from, end, y, q, false)
}

// yearWord is whether token i means the last, this or the next year.
func (c *timeScan) yearWord(i int) string {
	w, _ := c.whichAt(i)
	return w.code
}

// lastQuarter is the quarter that was named last, told again.
func (c *timeScan) lastQuarter(i, end int) match {
	c.quarterEnd(end, c.books.year, c.books.quarter)
	return c.quarterMatch(i, end, c.books.year, c.books.quarter, false)
}

// completeQuarter goes back to the last quarter that was over on the day of publication: of the one
// that runs or is to come there are no accounts yet.
func (c *timeScan) completeQuarter() {
	end := calendar.Value(quarterValue(c.books.year, c.books.quarter)).To
	if c.anchor.IsZero() || c.books.fiscal || !startsBefore(c.anchor, end) {
		return
	}
	c.noteQuarter(unitFrom(c.anchor, "Q", -1))
}

// quarterMatch is the quarter q of year y. What is known of the firm's year moves its interval; of a
// fiscal quarter of which nothing more is known there is none.
func (c *timeScan) quarterMatch(i, end, y, q int, fiscal bool) match {
	m := match{from: i, end: end, kind: Day, value: quarterValue(y, q), fiscal: fiscal || c.books.fiscal}
	switch {
	case c.books.fiscal:
		m.when = calendar.Months(y, time.Month(quarterMonths*(q-1)+1+c.books.shift), quarterMonths)
	case fiscal:
		m.vague = true
	}
	return m
}

// quarterEnd reads when a quarter ended, "ended Sept. 30" from token i on, and so when the firm's year
// begins: its quarters lie a number of whole months from the calendar's. Firms that count weeks end
// theirs a few days off the end of a month.
func (c *timeScan) quarterEnd(i, y, q int) {
	if !c.is(i, "ended", "ending", "to") || !c.is(i, "ended", "ending") {
		return
	}
	m, ok := c.date(i + 1)
	last := c.interval(m).From
	if !ok || last.Precision < calendar.Day {
		return
	}
	monthEnd := last.AddDays(weekDays) // a day in the month after the quarter, if it ends with a month
	shift := (monthEnd.Time.Year()-y)*yearMonths + int(monthEnd.Time.Month()) - 1 - quarterMonths*q
	if last.Time.Day() < 2*weekDays || shift <= -yearMonths || shift >= yearMonths {
		return // ends in the middle of a month, or not within a year of it
	}
	c.books.shift, c.books.fiscal = shift, shift != 0
}

func quarterValue(y, q int) string { return fmt.Sprintf("%04d-Q%d", y, q) }

// noteQuarter remembers a quarter by its value.
func (c *timeScan) noteQuarter(v string) {
	if len(v) != len("2006-Q1") {
		return
	}
	y, err := strconv.Atoi(v[:4])
	if err != nil || v[6] < '1' || v[6] > '4' {
		return
	}
	c.books.year, c.books.quarter, c.books.sentence, c.books.longer = y, int(v[6]-'0'), c.s, false
}

// half reads "the first half of 2015", "the second half of the year", "last half of next year".
func (c *timeScan) half(i int) (match, bool) {
	j := i
	if c.is(j, "the") {
		j++
	}
	h := 0
	switch {
	case c.is(j, "first"):
		h = 1
	case c.is(j, "second", "last", "latter"):
		h = 2
	}
	if h == 0 || !c.is(j+1, "half") || !c.is(j+2, "of") {
		return match{}, false
	}
	y, end := c.yearAfter(j + 2)
	if end == j+2 && c.is(j+3, "the") && c.is(j+4, "year") && !c.anchor.IsZero() {
		y, end = c.anchor.Time.Year(), j+5
	}
	if end == j+2 {
		return match{}, false
	}
	c.books.longer = true
	return match{from: i, end: end, kind: Day, value: fmt.Sprintf("%04d-H%d", y, h)}, true
}
