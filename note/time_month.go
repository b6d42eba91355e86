package note

import (
	"strings"

	"github.com/variorum-news/variorum/calendar"
)

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
		m.mod, m.when = Mid, part(calendar.Value(m.value), "mid")
	}
	return m, true
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
	if x := c.v.name(i); x >= 0 && c.v.notes.Names[x].Kind == Person {
		return false
	}
	before := c.cued(i-1, beforeMonth)
	switch {
	case c.is(i-1, "the") && c.tag(i+1) == Noun && !c.capital(i+1):
		return true // "the March vote"
	case len(low) <= 4 && low != "june" && low != "july" && low != "may":
		return strings.HasSuffix(low, ".") && before
	case low == "may" || low == "march":
		return before && !c.is(i-1, "and", "or", "to") || c.is(i+1, ",") && before || c.follows(i)
	case c.v.english && c.capital(i+1) && c.word(i+1).class == noTime && (!before || c.is(i-1, "and", "or", "of") && c.tag(i+1) == Propn):
		return false
	case i == c.first:
		return !c.capital(i + 1)
	}
	return before || !c.capital(i-1)
}

// follows reports whether a time that ends right before the word before token i is a month: "from
// January to May", "in May or March".
func (c *timeScan) follows(i int) bool {
	return c.opened.end > 0 && c.opened.end == i-1 && len(c.opened.value) == len("2006-01")
}
