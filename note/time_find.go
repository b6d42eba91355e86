package note

import (
	"strings"

	"github.com/variorum-news/variorum/calendar"
)

// find gives the times of the article, in order.
func (f *timeFinder) find(v *view) []Time {
	c := &timeScan{timeFinder: f, line: line{v: v, reader: f.numerals}, anchor: v.article.Published.Day()}
	for s := range v.sentences() {
		if c.read(s) {
			c.sentence()
		}
	}
	return c.out
}

// timeScan walks one article.
type timeScan struct {
	*timeFinder
	line
	anchor    calendar.Date // the day of publication, if it is known
	told      calendar.Date // the last full day that was named in this block: "the next morning" is counted from it
	block     int
	quarter   [2]int // the last quarter that was named, with its year: "a year earlier" is that one a year before
	quarterAt int    // the sentence of it
	inEdge    bool   // "the end of" was read: the end of an end is none
	out       []Time
}

// match is an expression of time: tokens from to end-1.
type match struct {
	from, end int
	kind      TimeType
	value     string
	when      calendar.Interval // if it is not that of the value
}

func (c *timeScan) sentence() {
	if b := c.v.blocks[c.s]; b != c.block {
		c.block, c.told = b, calendar.Date{}
	}
	for i := c.first; i < c.end; {
		m, ok := c.match(i)
		if !ok {
			i++
			continue
		}
		c.keep(m)
		i = max(m.end, i+1)
	}
}

// word is what token i may do in an expression of time; nothing outside of the sentence.
func (c *timeScan) word(i int) timeWord {
	if i < c.first || i >= c.end {
		return timeWord{}
	}
	return c.words[c.low(i)]
}

// keep adds a match to the times, after it has been taken note of for what follows.
func (c *timeScan) keep(m match) {
	t := Time{Span: c.v.span(m.from, m.end), Type: m.kind, Value: m.value}
	when := m.when
	if when.IsZero() {
		when = calendar.Value(m.value)
	}
	t.From, t.To = when.From, when.To
	if len(m.value) >= len("2006-01-02") && (m.kind == Day || m.kind == Clock) && !when.IsZero() {
		c.told = when.From.Day()
	}
	c.out = append(c.out, t)
}

// match tries the forms that may begin with token i, the longest first.
func (c *timeScan) match(i int) (match, bool) {
	low := c.low(i)
	w := c.words[low]
	if w.class == noTime && c.numberAt(i) == 0 && !opensTime(low) && !digitAt(low, 0) {
		return match{}, false
	}
	for _, form := range [...]func(*timeScan, int) (match, bool){
		(*timeScan).clock, (*timeScan).date, (*timeScan).weekday, (*timeScan).deictic, (*timeScan).quarterName,
		(*timeScan).year, (*timeScan).decade, (*timeScan).period, (*timeScan).ago, (*timeScan).repeated,
		(*timeScan).length, (*timeScan).season, (*timeScan).reference,
	} {
		if m, ok := form(c, i); ok && m.end <= c.end {
			return m, true
		}
	}
	return match{}, false
}

// opensTime reports whether a word that is no word of time may begin an expression of it.
func opensTime(low string) bool {
	switch low {
	case "the", "a", "an", "each", "every", "that", "earlier", "later", "noon", "midnight", "overnight", "tonight", "same", "its",
		"fiscal", "year", "first", "second", "third", "fourth", "latest", "these", "once", "q1", "q2", "q3", "q4", "more", "half", "quarter":
		return true
	}
	return strings.HasPrefix(low, "mid-") || strings.HasPrefix(low, "'")
}
