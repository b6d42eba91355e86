package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// isClock reports whether number i of the sentence is part of a clock time that is not among the
// times: "1245 hours", or one that lost its form: "7 p. m.", "2: 56".
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
	return false
}

// endsClock reports whether token i stands after a clock time and is nothing that minutes count.
func (c *figureScan) endsClock(i int) bool {
	return i >= c.end || c.tag(i) == Punct && !c.is(i, "%", "-", "°") ||
		c.isOf(i, "afterclock")
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
	return c.isOf(g.from-1, "beforeyear")
}
