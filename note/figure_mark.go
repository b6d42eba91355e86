package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// isMark reports whether number i of the sentence counts the parts of a text and nothing in it: "1."
// and "2)" before an item, "[3]" after a claim, "4 of 22" under a picture.
func (c *figureScan) isMark(i int) bool {
	n, tok := c.numbers[i], c.tokenOf[i]
	if n.Words || n.IsRange() || n.Value > maxMark || !n.Glued.IsZero() {
		return false
	}
	t := c.v.article.Text
	before, after := t[:n.Span.Start], t[n.Span.End:]
	switch {
	case strings.HasSuffix(before, "[") && strings.HasPrefix(after, "]"):
		return true
	case strings.HasPrefix(after, ")"):
		return !c.opened(tok) || c.is(tok-1, "(") && (tok == c.first+1 || c.is(tok-2, ":", ";", "and", "or", ","))
	case tok == c.first && (strings.HasPrefix(after, ".") && (len(after) == 1 || !digitAt(after, 1)) || strings.HasPrefix(after, "/") || strings.HasPrefix(after, ":")):
		return true
	case c.is(tok+1, "of"):
		return c.opensPage(tok) && c.pages(tok+2)
	case c.is(tok-1, "of"):
		return c.opensPage(tok-2) && c.pages(tok)
	}
	return false
}

// maxMark is the highest number that marks an item or a page of a text.
const maxMark = 999

// opened reports whether a bracket that stands before token i is still open there.
func (c *figureScan) opened(i int) bool {
	for i--; i >= c.first; i-- {
		if c.is(i, ")") {
			return false
		}
		if c.is(i, "(") {
			return true
		}
	}
	return false
}

// opensPage reports whether the number at token i is the first thing of its line, or after
// "Caption", "Photo" or the like.
func (c *figureScan) opensPage(i int) bool {
	return digitAt(c.low(i), 0) && (i == c.first || c.capital(i-1) && c.is(i-1, "caption", "photo", "image", "slide", "page", "part", "picture", "video"))
}

// pages reports whether the number at token i is the last of its line or a new line of words follows:
// it counts nothing.
func (c *figureScan) pages(i int) bool {
	return digitAt(c.low(i), 0) && (i+1 >= c.end || c.capital(i+1) || c.tag(i+1) == Punct)
}

// isClock reports whether number i of the sentence is the hour of a clock time, or part of a number,
// that lost its form: "7 p. m.", "2: 56", "5. 9 magnitude".
func (c *figureScan) isClock(i int) bool {
	n, tok := c.numbers[i], c.tokenOf[i]
	if n.Words || n.IsRange() {
		return false
	}
	end := c.after(tok, n.Span.End)
	if n.Value <= 24 && c.is(end, "a", "p", "a.", "p.") && c.is(end+1, "m", "m.", ".") {
		return true
	}
	if n.Span.Len() == len("1245") && n.Value < 2400 && int(n.Value)%100 < 60 && c.is(end, "hours", "hrs", "hour") && !c.is(end+1, "of") {
		return c.tag(tok-1) == Adp || c.is(tok-1, "about", "around", "approximately") // "at 1245 hours"
	}
	after := c.v.article.Text[n.Span.End:c.v.span(c.end-1, c.end).End]
	before := c.v.article.Text[c.v.span(c.first, c.first+1).Start:n.Span.Start]
	switch {
	case n.Value < 60 && minutesAt(after):
		return c.endsClock(c.after(end, n.Span.End+len(": 00")))
	case n.Span.Len() == 2 && n.Value < 60 && endsHour(before):
		return c.endsClock(end)
	}
	return c.isSplit(i)
}

// isSplit reports whether number i of the sentence is one half of a decimal with a space in it, "5. 9
// magnitude": the halves may have been taken for two sentences.
func (c *figureScan) isSplit(i int) bool {
	t, n := c.v.article.Text, c.numbers[i].Span
	if c.isParted(i) || i > 0 && c.isParted(i-1) {
		return true
	}
	const half = 2 // the most digits of the second half; more may well open a sentence
	if rest, ok := strings.CutPrefix(t[n.End:], ". "); ok && digitAt(rest, 0) {
		return !digitAt(rest, half)
	}
	before, ok := strings.CutSuffix(t[:n.Start], ". ")
	return ok && digitAt(before, len(before)-1) && !digitAt(t[n.Start:], half)
}

// endsClock reports whether token i stands after a clock time and is nothing that minutes count.
func (c *figureScan) endsClock(i int) bool {
	return i >= c.end || c.tag(i) == Punct && !c.is(i, "%", "-", "°") ||
		c.is(i, "am", "pm", "a", "p", "a.m.", "p.m.", "a.", "p.", "hours", "hrs", "gmt", "utc", "local", "et", "edt", "est", "pdt", "pst", "left", "remaining", "to", "in", "on", "of", "into", "mark")
}

// minutesAt reports whether s goes on as an hour does whose colon has a space after it: ": 56 left".
func minutesAt(s string) bool {
	rest, ok := strings.CutPrefix(s, ": ")
	return ok && digitAt(rest, 0) && rest[0] < '6' && digitAt(rest, 1) && !digitAt(rest, 2)
}

// endsHour reports whether s ends as an hour does before its minutes: "at 2: ".
func endsHour(s string) bool {
	rest, ok := strings.CutSuffix(s, ": ")
	return ok && digitAt(rest, len(rest)-1) && (!digitAt(rest, len(rest)-2) || !digitAt(rest, len(rest)-3))
}

// isDialled reports whether number i of the sentence is part of a telephone number: groups of digits
// with a space between, three or more, or one that begins with zero.
func (c *figureScan) isDialled(i int) bool {
	groups, zero := 1, c.opensZero(i)
	for k := i; k > 0 && groups < 3 && c.dialledOn(k); k-- {
		groups++
		zero = zero || c.opensZero(k-1)
	}
	for k := i + 1; k < len(c.numbers) && groups < 3 && c.dialledOn(k); k++ {
		groups++
		zero = zero || c.opensZero(k)
	}
	return groups > 2 || groups > 1 && zero
}

// dialledOn reports whether number k is in digits alone and stands a space behind another such.
func (c *figureScan) dialledOn(k int) bool {
	a, b := c.numbers[k-1], c.numbers[k]
	between := c.v.article.Text[a.Span.End:b.Span.Start]
	return (between == " " || between == ") ") && c.allDigits(a) && c.allDigits(b)
}

func (c *figureScan) allDigits(n numeral.Number) bool {
	for _, b := range []byte(n.Span.In(c.v.article.Text)) {
		if b < '0' || b > '9' {
			return false
		}
	}
	return n.Glued.IsZero()
}

// opensZero reports whether number i begins with a zero that adds nothing: 0845.
func (c *figureScan) opensZero(i int) bool {
	s := c.numbers[i].Span
	return s.Len() > 1 && c.v.article.Text[s.Start] == '0'
}

// isParted reports whether number i and the next may be one whose thousands a comma and a space part,
// "1, 500 kilometres": nobody can say. In a list of three there are three.
func (c *figureScan) isParted(i int) bool {
	if i+1 >= len(c.numbers) {
		return false
	}
	t, a, b := c.v.article.Text, c.numbers[i], c.numbers[i+1]
	if a.Words || b.Words || a.Cross || a.IsRange() || a.Span.Len() > 3 || t[a.Span.End:b.Span.Start] != ", " || !digitAt(t, b.Span.Start+2) || digitAt(t, b.Span.Start+3) {
		return false
	}
	listed := strings.HasSuffix(t[:a.Span.Start], ", ") || strings.HasPrefix(t[b.Span.Start+3:], ", ") || strings.HasPrefix(t[b.Span.Start+3:], " and ")
	return !listed && strings.HasPrefix(t[b.Span.Start+3:], " ") && a.Value != 0
}

// isYear reports whether a number may be a year of our time: 1900 to 2099, written in four digits.
func isYear(n numeral.Number) bool {
	return !n.Words && !n.IsRange() && n.Value >= 1900 && n.Value < 2100 && n.Span.Len() == len("2006")
}

// isYearAlone reports whether a number of four digits that counts nothing is a year that was not
// found among the times: "since around 1960".
func (c *figureScan) isYearAlone(g *counted, n numeral.Number) bool {
	if !isYear(n) || g.sign != "" || g.unit.name != "" || g.from == c.first {
		return false
	}
	switch c.tag(g.end) {
	case Noun, Propn, Adj, Num, Verb:
		return false
	}
	return c.is(g.from-1, "in", "since", "by", "from", "until", "till", "around", "about", "circa", "before", "after", "early", "late", "mid", "mid-", "of", "and", "during")
}
