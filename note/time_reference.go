package note

import "strings"

// reference reads what points to now, before or later without saying when.
func (c *timeScan) reference(i int) (match, bool) {
	w := c.word(i)
	m := match{from: i, end: i + 1, kind: Day, value: w.code}
	switch {
	case w.class == reference:
		return m, !c.is(i, "soon") || !c.is(i+1, "as", "after", "-") && !c.is(i-1, "as")
	case c.is(i, "the") && c.is(i+1, "future", "past") && c.v.tag(i+1) != Adj:
		m.end = i + 2
		m.value = map[bool]string{true: "PAST_REF", false: "FUTURE_REF"}[c.is(i+1, "past")]
		return m, c.word(i+2).class == noTime && c.numberAt(i+2) == 0
	case c.is(i, "the") && c.is(i+1, "near") && c.is(i+2, "future"):
		m.end, m.value = i+3, "FUTURE_REF"
		return m, true
	case c.is(i, "these") && c.is(i+1, "days"):
		m.end, m.value = i+2, "PRESENT_REF"
		return m, true
	}
	return match{}, false
}

// isReference reports whether a value only points to now, before or later.
func isReference(value string) bool { return strings.HasSuffix(value, "_REF") }
