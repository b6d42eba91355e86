package note

import "github.com/variorum-news/variorum/calendar"

// narrated reads what is counted from what the block told last: "the next day", "the following
// morning", "that day", "the same day", "later that year".
func (c *timeScan) narrated(i int) (match, bool) {
	j := i
	if c.is(j, "earlier", "later", "early", "late") {
		j++
	}
	if c.is(j, "the") {
		j++
	}
	step := 0
	switch {
	case c.is(j, "next", "following"):
		step = 1
	case c.is(j, "previous"):
		step = -1
	case c.is(j, "same", "that"):
	default:
		return match{}, false
	}
	if c.is(j, "that") && c.is(j+1, "same") {
		j++
	}
	p := c.word(j + 1)
	if p.class == unitName && p.code != "D" {
		return c.narratedUnit(i, j)
	}
	if p.class != partName && !c.is(j+1, "day") {
		return match{}, false
	}
	day := c.storyAt(i).day
	if day.IsZero() && p.class != partName && (c.anchor.IsZero() || c.is(j, "next", "following")) {
		return match{}, false
	}
	m := match{from: i, end: j + 2, kind: Day, value: daysFrom(day, step)}
	if p.class == partName {
		m.kind = Clock
		m.value += "T" + p.code
	}
	return m, true
}

// narratedUnit reads "that year", "the same week", "later that month", whose unit is token j+1.
func (c *timeScan) narratedUnit(i, j int) (match, bool) {
	code := c.word(j + 1).code
	if !c.is(j, "that", "same") || c.low(j+1) != oneOf[code] || c.is(j+2, "'s") && code == "W" {
		return match{}, false
	}
	last := c.storyAt(i).last
	if last.Precision < grain[code] || last.IsZero() {
		return match{}, false
	}
	value := unitFrom(last, code, 0)
	return match{from: i, end: j + 2, kind: Day, value: value}, value != ""
}

// oneOf are the units that "that" may point back to; grain is how precise a date must be for it.
var (
	oneOf = map[string]string{"W": "week", "M": "month", "Y": "year", "WE": "weekend", "E": "decade"}
	grain = map[string]calendar.Precision{"W": calendar.Day, "WE": calendar.Day, "M": calendar.Month, "Y": calendar.Year, "E": calendar.Year}
)

// besideDay reads "the day before yesterday", "the day after 3 March", "the week before last", and "the day
// before" alone.
func (c *timeScan) besideDay(i int) (match, bool) {
	unit := c.word(i + 1)
	if !c.is(i, "the") || unit.class != unitName || !c.is(i+2, "before", "after") {
		return match{}, false
	}
	if c.is(i+2, "before") && c.is(i+3, "last") && c.word(i+4).class == noTime && c.numberAt(i+4) == 0 {
		value := unitFrom(c.anchor, unit.code, -2)
		return match{from: i, end: i + 4, kind: Day, value: value}, unit.code != "D" && value != ""
	}
	if unit.code != "D" {
		return match{}, false
	}
	step := 1
	if c.is(i+2, "before") {
		step = -1
	}
	for _, form := range [...]timeForm{(*timeScan).date, (*timeScan).weekday, (*timeScan).feast, (*timeScan).relativeDay} {
		m, ok := form(c, i+3)
		if day := calendar.Value(m.value).From; ok && m.kind == Day && len(m.value) == len("2006-01-02") {
			return match{from: i, end: m.end, kind: Day, value: daysFrom(day, step)}, true
		}
	}
	alone := c.is(i+3, ",", ".", ";") || i+3 == c.end
	return match{from: i, end: i + 3, kind: Day, value: daysFrom(c.storyAt(i).day, step)}, alone
}

// relativeDay reads "yesterday", "tomorrow".
func (c *timeScan) relativeDay(i int) (match, bool) {
	w := c.word(i)
	return match{from: i, end: i + 1, kind: Day, value: daysFrom(c.anchor, w.n)}, w.class == relative
}
