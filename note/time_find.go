package note

import (
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
)

// find gives the times of the article, in order.
func (f *timeFinder) find(v *view) []Time {
	c := &timeScan{timeFinder: f, v: v, anchor: f.anchor(v.article)}
	for s := range v.sentences() {
		c.sentence(s)
	}
	return c.out
}

// anchor is the day that relative times are counted from: that of publication, in the outlet's own
// words if a dateline names it.
func (f *timeFinder) anchor(a *article.Article) calendar.Date {
	return a.Published.Day()
}

// timeScan walks one article.
type timeScan struct {
	*timeFinder
	v         *view
	anchor    calendar.Date // the day of publication, if it is known
	told      calendar.Date // the last full day that was named in this block: "the next morning" is counted from it
	block     int
	quarter   [2]int // the last quarter that was named, with its year: "a year earlier" is that one a year before
	quarterAt int    // sentence of it

	s          int // sentence, with its first token and one past its last
	first, end int
	numbers    []numeral.Number // of the sentence; spans are into the article
	numberAt   []int            // for each token of the sentence: 1 + index in numbers, if one starts there
	out        []Time
}

// match is an expression of time: tokens from to end-1.
type match struct {
	from, end int
	kind      TimeType
	value     string
	when      calendar.Interval // if it is not that of the value
}

func (c *timeScan) sentence(s int) {
	v := c.v
	c.s, c.first, c.end = s, v.first(s), v.end(s)
	if c.first == c.end {
		return
	}
	if b := v.blocks[s]; b != c.block {
		c.block, c.told = b, calendar.Date{}
	}
	c.readNumbers()
	for i := c.first; i < c.end; {
		m, ok := c.at(i)
		if !ok {
			i++
			continue
		}
		c.keep(m)
		i = max(m.end, i+1)
	}
}

// readNumbers finds the numbers of the sentence and the tokens that they begin with.
func (c *timeScan) readNumbers() {
	v := c.v
	c.numbers = c.numbers[:0]
	c.numberAt = append(c.numberAt[:0], make([]int, c.end-c.first)...)
	whole := v.span(c.first, c.end)
	i := c.first
	for n := range c.timeFinder.numbers.All(whole.In(v.article.Text)) {
		n.Span.Start += whole.Start
		n.Span.End += whole.Start
		for i < c.end && v.notes.Tokens[i].Span.End <= n.Span.Start {
			i++
		}
		c.numbers = append(c.numbers, n)
		if i < c.end {
			c.numberAt[i-c.first] = len(c.numbers)
		}
	}
}

// number is the number that token i begins, and one past its last token.
func (c *timeScan) number(i int) (n numeral.Number, end int, ok bool) {
	if i < c.first || i >= c.end || c.numberAt[i-c.first] == 0 {
		return numeral.Number{}, i, false
	}
	n = c.numbers[c.numberAt[i-c.first]-1]
	for end = i + 1; end < c.end && c.v.notes.Tokens[end].Span.Start < n.Span.End; end++ {
	}
	return n, end, true
}

// word is what token i may do in an expression of time; nothing outside of the sentence.
func (c *timeScan) word(i int) timeWord {
	if i < c.first || i >= c.end {
		return timeWord{}
	}
	return c.words[c.v.lower(i)]
}

// low is token i in lower case, "" outside of the sentence.
func (c *timeScan) low(i int) string {
	if i < c.first || i >= c.end {
		return ""
	}
	return c.v.lower(i)
}

// is reports whether token i is one of the words.
func (c *timeScan) is(i int, words ...string) bool {
	low := c.low(i)
	if low == "" {
		return false
	}
	for _, w := range words {
		if low == w {
			return true
		}
	}
	return false
}

// capital reports whether token i begins with a capital letter.
func (c *timeScan) capital(i int) bool {
	return i >= c.first && i < c.end && unicode.IsUpper(rune0(c.v.word(i)))
}

// keep adds a match to the times, after it has been taken note of for what follows.
func (c *timeScan) keep(m match) {
	t := Time{Span: c.v.span(m.from, m.end), Type: m.kind, Value: m.value}
	when := m.when
	if when.IsZero() {
		when = calendar.Value(m.value)
	}
	t.From, t.To = when.From, when.To
	if len(m.value) == len("2006-01-02") && !when.IsZero() {
		c.told = when.From
	}
	c.out = append(c.out, t)
}

// at tries the forms that may begin with token i, the longest first.
func (c *timeScan) at(i int) (match, bool) {
	low := c.low(i)
	w := c.words[low]
	if w.class == noTime && c.numberAt[i-c.first] == 0 && !opensTime(low) {
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
		"fiscal", "year", "first", "second", "third", "fourth", "latest", "these", "once", "q1", "q2", "q3", "q4", "more":
		return true
	}
	return strings.HasPrefix(low, "mid-") || strings.HasPrefix(low, "'")
}
