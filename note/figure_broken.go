package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// isSplit reports whether number i of the sentence is one half of a number with a space in it: "5. 9
// magnitude", whose halves may have been taken for two sentences, or "1, 500 kilometres".
func (c *figureScan) isSplit(i int) bool {
	n := c.numbers[i]
	if n.Words || n.IsRange() {
		return false
	}
	t := c.v.article.Text
	return c.isParted(i) || i > 0 && c.isParted(i-1) ||
		c.splitsAt(text.Span{Start: n.Span.Start, End: n.Span.End}, digitsAt(t, n.Span.End+len(". "))) ||
		c.splitsAt(text.Span{Start: n.Span.Start - len(". ") - digitsBefore(t, n.Span.Start-len(". ")), End: n.Span.Start - len(". ")}, digitsAt(t, n.Span.Start))
}

// splitsAt reports whether the digits at s, a full stop and a space, and so many digits are a decimal:
// at most three before the point, or they may be a year that ends its sentence, and at most two
// behind it, or they may well open the next.
func (c *figureScan) splitsAt(s text.Span, behind int) bool {
	if behind < 1 || behind > 2 || s.Start < 0 || s.Len() < 1 || s.Len() > 3 {
		return false
	}
	_, dated := c.inTime(s)
	return !dated && strings.HasPrefix(c.v.article.Text[s.End:], ". ")
}

// isParted reports whether number i and the next may be one whose thousands a comma and a space part,
// "1, 500 kilometres": nobody can say. In a list of three there are three, and "on June 12, 300 men"
// has a day.
func (c *figureScan) isParted(i int) bool {
	if i+1 >= len(c.numbers) {
		return false
	}
	t, a, b := c.v.article.Text, c.numbers[i], c.numbers[i+1]
	if a.Words || a.Cross || a.IsRange() || a.Value == 0 || a.Span.Len() > 3 || t[a.Span.End:b.Span.Start] != ", " || digitsAt(t, b.Span.Start) != 3 {
		return false
	}
	if _, dated := c.inTime(a.Span); dated || c.capital(c.tokenOf[i]-1) || strings.HasSuffix(t[:a.Span.Start], ", ") {
		return false
	}
	rest, ok := strings.CutPrefix(t[b.Span.Start+3:], " ")
	first, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsLower(first) && !strings.HasPrefix(rest, "and ")
}

// digitsAt is how many ASCII digits stand at byte i, counted to four.
func digitsAt(s string, i int) int {
	n := 0
	for n < 4 && digitAt(s, i+n) {
		n++
	}
	return n
}

// digitsBefore is how many ASCII digits end at byte i, counted to four.
func digitsBefore(s string, i int) int {
	n := 0
	for n < 4 && digitAt(s, i-1-n) {
		n++
	}
	return n
}
