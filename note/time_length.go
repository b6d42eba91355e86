package note

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// lengthValue writes a length of time: P15M, PT3H, P2Y6M, PXY.
func lengthValue(n float64, vague bool, code string) string {
	prefix := "P"
	if rest, clock := strings.CutPrefix(code, "T"); clock {
		prefix, code = "PT", rest
	}
	if vague {
		return prefix + "X" + code
	}
	whole := int(n)
	units := map[string]float64{"E": 10, "C": 100} // decades and centuries, in years
	switch {
	case units[code] > 0:
		return fmt.Sprintf("P%dY", int(n*units[code]))
	case code == "WE":
		return fmt.Sprintf("P%dWE", whole)
	case n == float64(whole):
		return prefix + strconv.Itoa(whole) + code
	case n-float64(whole) == 0.5:
		half := map[string]string{"PY": "6M", "PTH": "30M", "PM": "15D"}[prefix+code]
		if half != "" {
			if whole == 0 {
				return prefix + half
			}
			return prefix + strconv.Itoa(whole) + code + half
		}
	}
	return prefix + strconv.FormatFloat(n, 'f', -1, 64) + code
}

// length reads a length of time: "three days", "a five-year", "nearly two months", "a minute and a
// half", "for years".
func (c *timeScan) length(i int) (match, bool) {
	j := c.pastMeasures(i)
	if c.is(j, "the", "a", "an") && c.numberAt(j+1) > 0 && c.numberAt(j) == 0 {
		if c.is(j, "the") {
			j++
		} else if j > i {
			return match{}, false
		}
	}
	n, vague, end, ok := c.amount(j)
	if !ok {
		return c.bareLength(i)
	}
	w := c.word(end)
	if w.class != unitName || w.code == "WE" && !vague {
		return match{}, false
	}
	if c.isOld(end+1) || c.is(j, "one") && c.is(end, "day") && !c.is(i-1, "in", "for", "after", "within") {
		return match{}, false
	}
	if w.code == "TS" && !strings.HasSuffix(c.low(end), "s") && c.numberAt(end) > 0 && c.is(j, "a", "an") {
		return match{}, false // "a second man"
	}
	if n >= 1800 && n < 2100 && !strings.HasSuffix(c.low(end), "s") {
		return match{}, false // "the 1988 second quarter"
	}
	if c.is(j, "a", "an") && c.numberAt(j) == 0 && j == i && !c.measured(i) {
		return match{}, false
	}
	m := match{from: i, end: end + 1, kind: Duration, value: lengthValue(n, vague, w.code)}
	if c.is(i, "the") && c.is(end-1, "-") {
		m.from++ // "the two-year lease"
	}
	if c.is(end+1, "and") && c.is(end+2, "a") && c.is(end+3, "half") {
		m.end, m.value = end+4, lengthValue(n+0.5, vague, w.code)
	}
	return m, true
}

// isOld reports whether token i makes an age of a length: "-old", "old".
func (c *timeScan) isOld(i int) bool {
	return c.is(i, "old") || c.is(i, "-") && c.is(i+1, "old", "olds")
}

// measured reports whether "a week" is a length there, and no rate: "for a week", but "$200 a week"
// is none.
func (c *timeScan) measured(i int) bool {
	return c.is(i-1, "for", "in", "within", "after", "than", "about", "nearly", "almost", "over", "least", "barely", "only", "just", "took",
		"spent", "last", "lasted", "lasting", "take", "of", "under", "around", "before", "until", "during")
}

// bareLength reads "for years", "within weeks", "over decades".
func (c *timeScan) bareLength(i int) (match, bool) {
	w := c.word(i)
	if w.class != unitName || !strings.HasSuffix(c.low(i), "s") || w.code == "WE" || w.code == "TS" && c.numberAt(i) > 0 && !strings.HasSuffix(c.low(i), "s") {
		return match{}, false
	}
	if !c.is(i-1, "for", "within", "over", "in", "after", "many", "took", "take", "spent") || c.is(i, "quarters") {
		return match{}, false
	}
	return match{from: i, end: i + 1, kind: Duration, value: lengthValue(0, true, w.code)}, true
}

// period reads "last week", "the past 15 months", "this year", "earlier this month", "the end of
// the year", "the weekend", "early next year".
func (c *timeScan) period(i int) (match, bool) {
	if m, ok := c.edged(i); ok {
		return m, true
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
	w := c.word(k)
	if w.class == unitName && w.code == "WE" && k > j {
		return match{from: i, end: k + 1, kind: Day, value: c.weekend()}, true
	}
	if w.class != which {
		return c.counted(i, j)
	}
	n, vague, end, ok := c.amount(k + 1)
	if ok && !c.is(k+1, "a", "an") && c.word(end).class == unitName {
		return c.stretch(i, end, w.code, n, vague), true
	}
	fiscal := k + 1
	if c.is(fiscal, "fiscal", "financial") {
		fiscal++
	}
	if w2 := c.word(fiscal); w2.class == unitName && !strings.HasPrefix(w2.code, "T") && !c.isNamed(i, fiscal+1) {
		return c.oneUnit(i, k, fiscal, w, w2)
	}
	if w2 := c.word(k + 1); w2.class == monthName && c.capital(k+1) && k == i {
		to := map[string]direction{"past": backward, "next": forward, "this": around}[w.code]
		return match{from: i, end: k + 2, kind: Day, value: monthValue(c.yearOfMonth(w2.n, 0, to), w2.n, 0)}, true
	}
	return match{}, false
}

// oneUnit reads "last week", "the past year", "recent years", "this century".
func (c *timeScan) oneUnit(i, k, u int, w, unit timeWord) (match, bool) {
	m := match{from: i, end: u + 1, kind: Day}
	plural := strings.HasSuffix(c.low(u), "s")
	step := map[string]int{"past": -1, "next": 1, "this": 0}[w.code]
	switch {
	case plural && w.code == "past":
		m.value = "PAST_REF"
	case plural && w.code == "next":
		m.value = "FUTURE_REF"
	case plural:
		return match{}, false
	case unit.code == "D":
		return c.narrated(i)
	case c.is(k, "past", "previous") && unit.code == "E":
		m.kind, m.value = Duration, "P10Y"
	case c.is(k, "following") && !c.told.IsZero():
		m.value = unitFrom(c.told, unit.code, 1)
	case c.is(k, "previous") && !c.told.IsZero():
		m.value = unitFrom(c.told, unit.code, -1)
	case unit.code == "WE" && step == 0:
		m.value = c.weekend()
	case unit.code == "WE" && step < 0:
		m.value = unitFrom(c.anchor, "WE", -1)
	default:
		m.value = unitFrom(c.anchor, unit.code, step)
		if unit.code == "Q" {
			c.noteQuarter(m.value)
		}
	}
	return m, m.value != ""
}

// weekend is the value of the weekend nearest to the anchor, before it rather than after.
func (c *timeScan) weekend() string {
	if c.anchor.IsZero() {
		return unknownUnit("WE")
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
	if c.anchor.IsZero() || vague || n != float64(int(n)) || n > 1000 {
		return m
	}
	step := int(n)
	if code == "past" {
		step = -step
	}
	y, mo, d := c.anchor.Time.Date()
	other := c.anchor
	switch letters {
	case "D":
		other = c.anchor.AddDays(step)
	case "W":
		other = c.anchor.AddDays(weekDays * step)
	case "M":
		other = calendar.InMonth(y, mo+timeMonth(step))
		other = calendar.On(other.Time.Year(), other.Time.Month(), min(d, 28))
	case "Y":
		other = calendar.On(y+step, mo, min(d, 28))
	default:
		return m
	}
	switch code {
	case "past":
		m.when = calendar.Days(other, c.anchor.AddDays(1))
	case "next":
		m.when = calendar.Days(c.anchor, other)
	}
	return m
}

// counted reads "the nine months", "the first nine months".
func (c *timeScan) counted(i, j int) (match, bool) {
	if !c.is(j, "the") || j != i {
		return match{}, false
	}
	k := j + 1
	if c.is(k, "first", "latest") {
		k++
	}
	n, end, ok := c.number(k)
	if !ok || n.Kind != numeral.Cardinal || c.word(end).class != unitName || !strings.HasSuffix(c.low(end), "s") {
		return match{}, false
	}
	return match{from: i, end: end + 1, kind: Duration, value: lengthValue(n.Value, false, c.word(end).code)}, true
}

// edged reads a part of a period: "the end of the year", "early next year", "late November", "the
// middle of October".
func (c *timeScan) edged(i int) (match, bool) {
	j := i
	if c.is(j, "the") {
		j++
	}
	w := c.word(j)
	if w.class != edge || c.inEdge {
		return match{}, false
	}
	c.inEdge = true // "early early early" is read once
	defer func() { c.inEdge = false }()
	k := j + 1
	switch {
	case c.is(k, "of"):
		k++
		if c.is(k, "the", "this") && c.is(k+1, "year", "month", "week", "decade", "century") {
			code := c.word(k + 1).code
			m := match{from: i, end: k + 2, kind: Day, value: unitFrom(c.anchor, code, 0)}
			m.when = part(calendar.Value(m.value), w.code)
			return m, true
		}
	case j > i || !c.is(j, "early", "late", "mid"):
		return match{}, false
	case c.is(k, "in", "-"):
		k++
	}
	for _, form := range [...]func(*timeScan, int) (match, bool){
		(*timeScan).date, (*timeScan).quarterName, (*timeScan).year, (*timeScan).decade, (*timeScan).period, (*timeScan).season,
	} {
		if m, ok := form(c, k); ok && m.kind == Day {
			m.from = i
			m.when = part(calendar.Value(m.value), w.code)
			return m, true
		}
	}
	return match{}, false
}

// repeated reads what comes back: "every day", "each Thursday", "daily".
func (c *timeScan) repeated(i int) (match, bool) {
	if w := c.word(i); w.class == repeating {
		return match{from: i, end: i + 1, kind: Set, value: w.code}, true
	}
	if !c.is(i, "every", "each") {
		return match{}, false
	}
	m := match{from: i, end: i + 2, kind: Set}
	switch w := c.word(i + 1); w.class {
	case dayName:
		m.value = fmt.Sprintf("XXXX-WXX-%d", w.n)
	case monthName:
		m.value = fmt.Sprintf("XXXX-%02d", w.n)
	case seasonName:
		m.value = "XXXX-" + w.code
	case unitName:
		m.value = lengthValue(1, false, w.code)
	default:
		return match{}, false
	}
	return m, true
}
