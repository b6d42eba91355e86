package note

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// year reads a bare year: "in 1988", "the 2000 Games", "fiscal 1989", "2009–2010".
func (c *timeScan) year(i int) (match, bool) {
	j, fiscal := i, false
	if c.is(j, "the") {
		j++
	}
	if c.is(j, "fiscal") {
		j, fiscal = j+1, true
	}
	if c.is(j, "year") && j > i {
		j++
	}
	y, end := c.yearAt(j)
	if end == 0 || c.is(i, "the") && !c.is(i+1, "fiscal", "year") || !c.isYear(j, y, end) {
		return match{}, false
	}
	m := match{from: i, end: end, kind: Day, value: fmt.Sprintf("%04d", y)}
	if fiscal {
		m.fiscal, m.vague = true, true
	}
	if c.is(end, "-", "–") && end+1 < c.end && c.v.glued(end) && c.v.glued(end+1) {
		if last, ok := yearOfPair(y, c.v.word(end+1)); ok {
			m.end = end + 2
			m.when = calendar.Years(y, last-y+1)
		}
	}
	return m, true
}

// yearAfter is the year that stands after a month or day: ", 2016", "of 1994", "last year".
func (c *timeScan) yearAfter(i int) (year, end int) {
	j := i
	if c.is(j, ",", "of", "in") {
		j++
	}
	if y, stop := c.yearAt(j); stop > 0 {
		return y, stop
	}
	if c.low(j+1) != "year" {
		return 0, i
	}
	if last := c.story.last; c.is(j, "that", "same") && !last.IsZero() {
		return last.Time.Year(), j + 2 // "in July of that year"
	}
	if c.anchor.IsZero() || c.word(j).class != which {
		return 0, i
	}
	return c.anchor.Time.Year() + steps[c.word(j).code], j + 2
}

// steps are how many units from the anchor's the words before a unit mean: "last year", "next year".
var steps = map[string]int{"past": -1, "next": 1, "this": 0}

// Years in words are read from the turn of the millennium on: "two thousand six".
const (
	firstSpokenYear = 2000
	lastSpokenYear  = 2030
)

// yearAt reads a year in four digits or in words; end is 0 if there is none.
func (c *timeScan) yearAt(i int) (year, end int) {
	if i < c.first || i >= c.end {
		return 0, 0
	}
	s := visible(c.v.word(i))
	if len(s) == 4 && (s[0] == '1' || s[0] == '2') && isDigits(s) && !c.tied(i) {
		year, _ = strconv.Atoi(s)
		return year, i + 1
	}
	n, stop, ok := c.number(i)
	if ok && n.Kind == numeral.Cardinal && !n.IsRange() && isForeignYear(s) && n.Value >= 1000 && n.Value < 2200 {
		return int(n.Value), stop
	}
	spoken := n.Words && n.Kind == numeral.Cardinal && n.Value >= firstSpokenYear && n.Value < lastSpokenYear && !n.IsRange() && n.Value == float64(int(n.Value))
	if ok && (n.Kind == numeral.Year || spoken) {
		return int(n.Value), stop
	}
	return 0, 0
}

// isForeignYear reports whether a word is four digits of another script, or full-width ones: ２０１６.
func isForeignYear(s string) bool {
	n := 0
	for _, r := range s {
		if r < utf8.RuneSelf || !unicode.IsDigit(r) {
			return false
		}
		n++
	}
	return n == len("2016")
}

// visible is a word without the marks at its ends that are not seen: those of direction, the zero-width
// space.
func visible(w string) string {
	return strings.TrimFunc(w, func(r rune) bool { return r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r) })
}

// tied reports whether a letter, sign or digit is glued to token i, so that its digits are no year.
func (c *timeScan) tied(i int) bool {
	t := c.v.article.Text
	span := c.v.span(i, i+1)
	if before := span.Start - 1; before >= 0 {
		if b := t[before]; b == '$' || b == '#' || b == '/' || b == '.' || b == ',' || b >= 0x80 && !isSpaceBefore(t, span.Start) && !isMarkBefore(t, span.Start) {
			return true
		}
	}
	if span.End < len(t) {
		b := t[span.End]
		return b == '%' || b == '/' || b == '+' || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
	}
	return false
}

// yearOfPair is the second year of "2013-14" or "1914-1918".
func yearOfPair(first int, s string) (last int, ok bool) {
	n, err := strconv.Atoi(s)
	if err != nil || !isDigits(s) || len(s) != 2 && len(s) != 4 {
		return 0, false
	}
	if len(s) == 2 {
		n += first / 100 * 100
	}
	return n, n > first && n-first < 100
}

// isYear tells a year from a count: "in 1990", but "of 1990 people" and "1500 men" are none.
func (c *timeScan) isYear(i, y, end int) bool {
	if n, _, ok := c.number(i); ok && n.Kind == numeral.Year {
		return true
	}
	sure := c.cued(i-1, beforeYear)
	switch {
	case y < 1000, y >= 2200, y >= 2100 && !c.is(i-1, "in", "by", "until", "since"):
		return false
	case y < 1900 && !sure && !c.is(i-1, "from", "between", "and", "to"), c.cued(i-1, beforeNoYear):
		return false
	case sure:
		return !c.cued(end, afterNoYear)
	case c.tag(end) == Noun && strings.HasSuffix(c.low(end), "s") && !c.is(end, "'s") || c.is(end, "people", "percent", "%"):
		return c.is(i-1, "the", "a", "his", "her", "its", "their") && !c.is(end, "people")
	case c.is(end, "-", "–") && end+1 < c.end && c.v.glued(end):
		_, ok := yearOfPair(y, c.v.word(end+1))
		return ok || c.is(i-1, "the", "a", "from", "(")
	}
	return c.v.tag(end-1) == Num || end-i > 1
}

func isSpaceBefore(t string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(t[:i])
	return unicode.IsSpace(r)
}

func isMarkBefore(t string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(t[:i])
	return unicode.IsPunct(r)
}
