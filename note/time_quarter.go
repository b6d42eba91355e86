package note

import (
	"fmt"
	"strconv"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// quarterName reads a quarter of a year: "the third quarter of 1984", "third-quarter", "Q3 2009",
// "the quarter", "the year-ago period". A financial year may begin in another month than the
// calendar's: the value says what the words say.
func (c *timeScan) quarterName(i int) (match, bool) {
	if low := c.low(i); len(low) == 2 && low[0] == 'q' && low[1] >= '1' && low[1] <= '4' {
		return c.inQuarter(i, i+1, int(low[1]-'0'))
	}
	j := i
	if c.is(j, "the", "its", "a") {
		j++
	}
	if c.is(j, "year") && c.is(j+1, "-") && c.is(j+2, "ago", "earlier") && c.is(j+3, "quarter", "period") && c.quarter[0] > 0 {
		return match{from: i, end: j + 4, kind: Day, value: c.yearBefore()}, true
	}
	if c.is(j, "fiscal") {
		j++
		if c.is(j, "-") {
			j++
		}
	}
	if c.is(j, "latest", "current") && c.is(j+1, "quarter", "period") && c.quarter[0] > 0 && c.is(j, "latest") {
		return match{from: i, end: j + 2, kind: Day, value: c.quarterValue()}, true
	}
	if c.is(j, "quarter") && c.is(i, "the") && c.quarter[0] > 0 && !c.is(j+1, "of", "century") {
		return match{from: i, end: j + 1, kind: Day, value: c.quarterValue()}, true
	}
	if y, stop := c.yearAt(j); stop > 0 && c.is(i, "the") {
		if m, ok := c.ofYear(i, stop, y); ok {
			return m, true
		}
	}
	n, end, ok := c.number(j)
	if !ok || n.Kind != numeral.Ordinal || n.Value < 1 || n.Value > 4 {
		return match{}, false
	}
	if c.is(end, "-") {
		end++
	}
	if !c.is(end, "quarter") {
		return match{}, false
	}
	return c.inQuarter(i, end+1, int(n.Value))
}

// ofYear reads what stands after the year in "the 1988 third quarter", "the 1988 quarter".
func (c *timeScan) ofYear(i, j, y int) (match, bool) {
	if n, end, ok := c.number(j); ok && n.Kind == numeral.Ordinal && n.Value <= 4 && c.is(end, "quarter") {
		return match{from: i, end: end + 1, kind: Day, value: fmt.Sprintf("%04d-Q%d", y, int(n.Value))}, true
	}
	if !c.is(j, "quarter", "period") {
		return match{}, false
	}
	if c.quarter[1] == 0 {
		return match{from: i, end: j + 1, kind: Day, value: fmt.Sprintf("%04d", y)}, true
	}
	return match{from: i, end: j + 1, kind: Day, value: fmt.Sprintf("%04d-Q%d", y, c.quarter[1])}, true
}

// inQuarter completes a quarter with its year.
func (c *timeScan) inQuarter(i, end, q int) (match, bool) {
	y, stop := c.yearAfter(end)
	if stop == end {
		if c.anchor.IsZero() {
			return match{from: i, end: end, kind: Day, value: fmt.Sprintf("XXXX-Q%d", q)}, true
		}
		y = c.anchor.Time.Year()
		start := calendar.Value(fmt.Sprintf("%04d-Q%d", y, q)).From
		if order, _ := start.Compare(c.anchor); order > 0 && !c.future(i, end) {
			y--
		}
	}
	c.quarter, c.quarterAt = [2]int{y, q}, c.s
	return match{from: i, end: stop, kind: Day, value: c.quarterValue()}, true
}

func (c *timeScan) quarterValue() string {
	return fmt.Sprintf("%04d-Q%d", c.quarter[0], c.quarter[1])
}

// noteQuarter remembers a quarter by its value.
func (c *timeScan) noteQuarter(v string) {
	if len(v) != len("2006-Q1") {
		return
	}
	y, err := strconv.Atoi(v[:4])
	if err != nil || v[6] < '1' || v[6] > '4' {
		return
	}
	c.quarter, c.quarterAt = [2]int{y, int(v[6] - '0')}, c.s
}
