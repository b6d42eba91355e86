package note

import "strings"

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
