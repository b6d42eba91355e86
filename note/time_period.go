package note

import (
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// period reads "last week", "the past 15 months", "this year", "earlier this month", "the end of
// the year", "the weekend", "early next year", "recent years".
func (c *timeScan) period(i int) (match, bool) {
	for _, form := range [...]timeForm{(*timeScan).edged, (*timeScan).recent, (*timeScan).weekOf, (*timeScan).yearEnd, (*timeScan).theUnit} {
		if m, ok := form(c, i); ok {
			return m, true
		}
	}
	j := i
	if c.is(j, "earlier", "later", "sometime") {
		j++
		if c.is(j, "in") {
			j++
		}
	}
	k := j
	if c.is(k, "the", "its", "these") {
		k++
	}
	w, ok := c.whichAt(k)
	if c.word(k).code == "WE" && k > j {
		return match{from: i, end: k + 1, kind: Day, value: c.weekend()}, true
	}
	if !ok {
		return c.firstMonths(i)
	}
	if n, vague, end, ok := c.amount(k + 1); ok && !c.is(k+1, "a", "an") && c.word(end).class == unitName && !c.isOld(end+1) {
		return c.stretch(i, end, w.code, n, vague), true
	}
	unit := k + 1
	if c.is(unit, "fiscal", "financial") {
		unit++
	}
	if u := c.word(unit); u.class == unitName && !strings.HasPrefix(u.code, "T") && !c.isNamed(i, unit+1) {
		m, ok := c.oneUnit(i, k, unit)
		return c.sofar(m, c.is(i, "earlier"), c.is(i, "later")), ok
	}
	if u := c.word(k + 1); u.class == monthName && c.capital(k+1) && k == i {
		return match{from: i, end: k + 2, kind: Day, value: monthValue(c.yearOfMonth(u.n, 0, directions[w.code]), u.n, 0)}, true
	}
	return match{}, false
}

// whichAt is what token i says of the unit after it: last, this or next. "current" does so before a unit.
func (c *timeScan) whichAt(i int) (timeWord, bool) {
	w := c.word(i)
	if c.is(i, "current") && (c.word(i+1).class == unitName || c.is(i+1, "fiscal", "financial")) {
		return timeWord{class: which, code: "this"}, true
	}
	return w, w.class == which
}

// oneUnit reads "last week", "the past year", "recent years", "this century", "this year's third
// quarter", from token i, its "last" at k and its unit at u.
func (c *timeScan) oneUnit(i, k, u int) (match, bool) {
	w, _ := c.whichAt(k)
	unit := c.word(u)
	m := match{from: i, end: u + 1, kind: Day, fiscal: u > k+1, vague: u > k+1}
	story := c.storyAt(i).last
	switch {
	case strings.HasSuffix(c.low(u), "s"):
		m.value = map[string]string{"past": "PAST_REF", "next": "FUTURE_REF"}[w.code]
	case unit.code == "D":
		return c.narrated(i)
	case c.is(k, "past", "previous") && unit.code == "E":
		m.kind, m.value = Duration, "P10Y"
	case c.is(k, "following", "previous") && story.Precision >= grain[unit.code] && grain[unit.code] > 0:
		m.value = unitFrom(story, unit.code, steps[w.code])
	case unit.code == "WE" && w.code == "this":
		m.value = c.weekend()
	case unit.code == "Y" && c.is(m.end, "'s"):
		return c.quarterOf(m), true
	default:
		m.value = unitFrom(c.anchor, unit.code, steps[w.code])
		if unit.code == "Q" {
			c.noteQuarter(m.value)
		}
	}
	return m, m.value != ""
}

// sofar gives a period the part of it that "earlier this week" or "later this year" means: up to the
// day of publication, or from it on.
func (c *timeScan) sofar(m match, earlier, later bool) match {
	when := c.interval(m)
	if c.anchor.IsZero() || when.IsZero() || !when.Overlaps(c.anchor.Interval()) {
		return m
	}
	switch {
	case earlier:
		m.mod, m.when = Start, calendar.Interval{From: calendar.On(when.From.Time.Date()), To: c.anchor.AddDays(1)}
	case later && !when.To.IsZero():
		m.mod, m.when = End, calendar.Interval{From: c.anchor, To: calendar.On(when.To.Time.Date())}
	}
	return m
}

// weekend is the value of the weekend nearest to the anchor, before it rather than after.
func (c *timeScan) weekend() string {
	if c.anchor.IsZero() {
		return unknownUnits["WE"]
	}
	switch c.anchor.Time.Weekday() {
	case 0, 5, 6: // Sunday, Friday, Saturday
		return unitFrom(c.anchor, "WE", 0)
	}
	return unitFrom(c.anchor, "WE", -1)
}

// stretch reads "the past 15 months": a length that ends or begins at the anchor.
func (c *timeScan) stretch(i, unit int, code string, n float64, vague bool) match {
	letters := c.word(unit).code
	m := match{from: i, end: unit + 1, kind: Duration, value: lengthValue(n, vague, letters)}
	step := int(n)
	if letters == "M" || letters == "Y" {
		c.books.longer = true
	}
	if c.anchor.IsZero() || vague || n != float64(step) || n > maxSteps {
		return m
	}
	switch other, ok := ahead(c.anchor, letters, step*steps[code]); {
	case ok && code == "past":
		m.when = calendar.Days(other, c.anchor.AddDays(1))
	case ok && code == "next":
		m.when = calendar.Days(c.anchor, other)
	}
	return m
}

// firstMonths reads "the nine months", "the first nine months of 2015": a length, and if the year is known
// its months.
func (c *timeScan) firstMonths(i int) (match, bool) {
	if !c.is(i, "the") {
		return match{}, false
	}
	k := i + 1
	first := c.is(k, "first")
	if c.is(k, "first", "latest", "last", "final") {
		k++
	}
	n, end, ok := c.number(k)
	if !ok || n.Kind != numeral.Cardinal || c.word(end).class != unitName || !strings.HasSuffix(c.low(end), "s") || c.isOld(end+1) {
		return match{}, false
	}
	code := c.word(end).code
	m := match{from: i, end: end + 1, kind: Duration, value: lengthValue(n.Value, false, code)}
	if code == "M" || code == "Q" {
		c.books.longer = true
	}
	if y, stop := c.yearAfter(m.end); first && stop > m.end && c.is(m.end, "of") && code == "M" && n.Value <= yearMonths && n.Value == float64(int(n.Value)) {
		m.when = calendar.Months(y, 1, int(n.Value))
	}
	return m, true
}

// recent reads "recent years", "recent weeks". Of the two ways in which such are annotated the one is
// usual for days and years, the other for weeks, months and quarters (eval/language timebank and aquaint,
// 14 times in all).
func (c *timeScan) recent(i int) (match, bool) {
	u := c.word(i + 1)
	if !c.is(i, "recent") || u.class != unitName || !strings.HasSuffix(c.low(i+1), "s") {
		return match{}, false
	}
	m := match{from: i, end: i + 2, kind: Day, value: "PAST_REF"}
	switch u.code {
	case "W", "M":
		m.kind, m.value = Duration, lengthValue(0, true, u.code)
	case "Q":
		m.kind, m.value = Duration, lengthValue(0, true, "M")
	}
	return m, true
}

// weekOf reads "the week of March 7", "the week ended Oct. 23".
func (c *timeScan) weekOf(i int) (match, bool) {
	if !c.is(i, "the") || !c.is(i+1, "week") || !c.is(i+2, "of", "ended", "ending", "beginning", "starting") {
		return match{}, false
	}
	day, ok := c.date(i + 3)
	from := c.interval(day).From
	if !ok || from.Precision < calendar.Day {
		return match{}, false
	}
	m := match{from: i, end: day.end, kind: Day, value: unitFrom(from, "W", 0)}
	switch {
	case c.is(i+2, "ended", "ending"):
		m.when = calendar.Days(from.AddDays(1-weekDays), from.AddDays(1))
	case c.is(i+2, "beginning", "starting"):
		m.when = calendar.Days(from, from.AddDays(weekDays))
	}
	return m, true
}
