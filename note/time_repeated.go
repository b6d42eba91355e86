package note

import (
	"fmt"

	"github.com/variorum-news/variorum/internal/numeral"
)

// repeated reads what comes back: "every day", "each Thursday", "daily", "every two weeks", "twice a
// year".
func (c *timeScan) repeated(i int) (match, bool) {
	if w := c.word(i); w.class == repeating {
		named := c.capital(i) && c.capital(i+1) // "The Daily Harbour"
		return match{from: i, end: i + 1, kind: Set, value: w.code}, !named && !c.isRate(i)
	}
	if c.is(i, "once", "twice") || c.is(i+1, "times") {
		return c.rate(i)
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
	case partName:
		m.value = unknownUnits["D"] + "T" + w.code
	case unitName:
		m.value = lengthValue(1, false, w.code)
	default:
		return c.everyFew(i)
	}
	if p := c.word(m.end); p.class == partName && c.word(i+1).class == dayName {
		m.value, m.end = m.value+"T"+p.code, m.end+1
	}
	return m, true
}

// isRate reports whether a word as "annually", token i, makes a rate of a number before it: "20% annually".
func (c *timeScan) isRate(i int) bool {
	if !c.is(i, "annually", "yearly") {
		return false
	}
	for k := i - 1; k >= i-3; k-- {
		if c.numberAt(k) > 0 {
			return true
		}
	}
	return false
}

// everyFew reads "every two weeks", "every other day", "every few years".
func (c *timeScan) everyFew(i int) (match, bool) {
	n, vague, end, ok := c.amount(i + 1)
	if c.is(i+1, "other") {
		n, vague, end, ok = 2, false, i+2, true
	}
	if !ok || c.word(end).class != unitName {
		return match{}, false
	}
	return match{from: i, end: end + 1, kind: Set, value: lengthValue(n, vague, c.word(end).code)}, true
}

// rate reads "twice a year", "three times a week".
func (c *timeScan) rate(i int) (match, bool) {
	j := i + 1
	if c.is(j, "times") {
		if n, _, ok := c.number(i); !ok || n.Kind != numeral.Cardinal {
			return match{}, false
		}
		j++
	}
	if !c.is(j, "a", "an", "every", "each", "per") || c.word(j+1).class != unitName {
		return match{}, false
	}
	return match{from: i, end: j + 2, kind: Set, value: lengthValue(1, false, c.word(j+1).code)}, true
}
