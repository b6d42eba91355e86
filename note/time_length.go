package note

import (
	"fmt"
	"strconv"
	"strings"
)

// halves are how half a unit is written: "2 1/2 years" is P2Y6M.
var halves = map[string]string{"PY": "6M", "PTH": "30M", "PM": "15D", "PTM": "30S"}

// lengthValue writes a length of time: P15M, PT3H, P2Y6M, PXY.
func lengthValue(n float64, vague bool, code string) string {
	prefix := "P"
	if rest, clock := strings.CutPrefix(code, "T"); clock {
		prefix, code = "PT", rest
	}
	if code == "F" { // a fortnight is P2W
		n, code = 2*n, "W"
	}
	if vague {
		if code == "E" { // two decades are P20Y
			code = "Y"
		}
		return prefix + "X" + code
	}
	whole := int(n)
	switch {
	case code == "E":
		return fmt.Sprintf("P%dY", int(10*n))
	case code == "C":
		return fmt.Sprintf("P%dY", int(100*n))
	case code == "WE":
		return fmt.Sprintf("P%dWE", whole)
	case n == float64(whole):
		return prefix + strconv.Itoa(whole) + code
	case n-float64(whole) == 0.5 && halves[prefix+code] != "":
		if whole == 0 {
			return prefix + halves[prefix+code]
		}
		return prefix + strconv.Itoa(whole) + code + halves[prefix+code]
	}
	return prefix + strconv.FormatFloat(n, 'f', -1, 64) + code
}

// length reads a length of time: "three days", "a five-year", "nearly two months", "a minute and a
// half", "for years".
func (c *timeScan) length(i int) (match, bool) {
	if m, ok := c.hyphened(i); ok {
		return m, true
	}
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
	half := c.is(end+1, "and") && c.is(end+2, "a") && c.is(end+3, "half")
	if w.class != unitName || w.code == "WE" && !vague || c.isNoLength(i, j, end, n) || !half && !c.isLength(i, j, end) {
		return match{}, false
	}
	m := match{from: i, end: end + 1, kind: Duration, value: lengthValue(n, vague, w.code)}
	if c.is(i, "the") && c.is(end-1, "-") {
		m.from++ // "the two-year lease"
	}
	if half {
		m.end, m.value = end+4, lengthValue(n+0.5, vague, w.code)
	}
	if c.is(m.end, "later") {
		m.when, m.counted = c.storyAt(i).at(n, vague, w.code, 1), true
	}
	return m, true
}

// isNoLength reports whether a number, from token j on, and the unit at end are no length: an age,
// an ordinal, a rate, a broadcast.
func (c *timeScan) isNoLength(i, j, end int, n float64) bool {
	unit := c.low(end)
	plural := strings.HasSuffix(unit, "s")
	switch {
	case c.isOld(end + 1):
		return true
	case c.is(j, "one") && unit == "day" && !c.is(end-1, "-"):
		return !c.is(i-1, "in", "for", "after", "within", "by", "just", "only")
	case unit == "second" && c.numberAt(end) > 0 && c.is(j, "a", "an"):
		return true // "a second man"
	case plural && c.is(j, "a", "an") && c.numberAt(j) == 0:
		return true // "a months-long search"
	case n >= 1800 && n < 2100 && !plural:
		return true // "the 1988 second quarter"
	case plural && c.capital(end) && end > c.first && !c.inTitle(end):
		return true // "on 60 Minutes"
	}
	return c.is(end+1, "a", "per") && c.word(end+2).class == unitName // "24 hours a day"
}

// isLength reports whether "a week" is a length there, and no rate: "for a week", "a week later", but
// "$200 a week" is none. What has a number, from token j on, is one.
func (c *timeScan) isLength(i, j, unit int) bool {
	asLong := c.is(i-1, "as") && c.is(i-3, "as") // "as long as a month"
	return !c.is(j, "a", "an") || c.numberAt(j) > 0 || j > i || asLong || c.is(unit+1, "later") || c.cued(i-1, beforeLength)
}

// isOld reports whether token i makes an age of a length: "-old", "old".
func (c *timeScan) isOld(i int) bool {
	return c.is(i, "old") || c.is(i, "-") && c.is(i+1, "old", "olds")
}

// bareLength reads "for years", "within weeks", "over decades".
func (c *timeScan) bareLength(i int) (match, bool) {
	w := c.word(i)
	if w.class != unitName || !strings.HasSuffix(c.low(i), "s") || w.code == "WE" || c.is(i, "quarters") {
		return match{}, false
	}
	if !c.is(i-1, "for", "within", "over", "in", "after", "many", "took", "take", "spent") {
		return match{}, false
	}
	return match{from: i, end: i + 1, kind: Duration, value: lengthValue(0, true, w.code)}, true
}

// hyphened reads "day-long", "decades-long".
func (c *timeScan) hyphened(i int) (match, bool) {
	w := c.word(i)
	if w.class != unitName || !c.is(i+1, "-") || !c.is(i+2, "long") || c.is(i-1, "-") {
		return match{}, false
	}
	m := match{from: i, end: i + 3, kind: Duration, value: lengthValue(1, false, w.code)}
	if strings.HasSuffix(c.low(i), "s") {
		m.value = lengthValue(0, true, w.code)
	}
	return m, true
}
