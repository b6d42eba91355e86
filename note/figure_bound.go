package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// bound is how the number holds, by the words on both sides and the sign before it.
func (c *figureScan) bound(g *counted) Bound {
	t := c.v.article.Text
	if b, span := c.reader.BoundBefore(t, g.start); b != numeral.Exactly && !c.lasts(g, span) && !c.isMatter(g, span) {
		return b
	}
	if low := strings.ToLower(t[max(0, g.start-4):g.start]); strings.HasSuffix(low, "sub-") {
		return Below
	}
	if b, _ := c.reader.BoundAfter(t, g.number.Span.End); b != numeral.Exactly {
		return b
	}
	if g.stop > g.number.Span.End {
		if b, _ := c.reader.BoundAfter(t, g.stop); b != numeral.Exactly {
			return b
		}
	}
	if g.noun.found {
		if b, _ := c.reader.BoundAfter(t, c.v.span(g.noun.head, g.noun.head+1).End); b != numeral.Exactly {
			return b
		}
	}
	if c.is(c.leftEdge(g), "average", "averages", "averaging", "averaged") {
		return About
	}
	return Exactly
}

// leftEdge is the token before the figure and all that limits it: determiner, bound, scope.
func (c *figureScan) leftEdge(g *counted) int {
	i := g.from - 1
	if _, span := c.reader.BoundBefore(c.v.article.Text, g.start); !span.IsZero() && !c.isMatter(g, span) {
		for i >= c.first && c.v.notes.Tokens[i].Span.Start >= span.Start {
			i--
		}
	}
	for i >= c.first {
		if c.is(i, "average") && c.is(i+1, "of") || g.number.IsRange() && c.is(i, "between") {
			i--
			continue
		}
		if !c.isOf(i, "scope") && c.tag(i) != Det && !c.is(i, "the", "a", "an", "about", "\"", "“", "‘", "of", "minus", "all") && !c.allTheir(i) || c.is(i, "of") && !c.is(i-1, "total", "average", "all") {
			break
		}
		i--
	}
	return i
}

// allTheir reports whether token i is a possessive that limits no more than an article does: "all of its
// 300 passengers".
func (c *figureScan) allTheir(i int) bool {
	return c.is(i, "its", "their") && c.is(i-1, "of") && c.is(i-2, "all")
}
