package note

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// change tells a difference from a level: a verb of rising or falling stands right before the
// figure, or before the one that it repeats in another unit.
func (c *figureScan) change(k int) Change {
	g := &c.figures[k]
	i := c.leftEdge(g)
	for c.is(i, "by", "average", "an", "another", "further") || c.tag(i) == Adv && !c.is(i, "up", "down", "higher", "lower") {
		i--
	}
	if g.sign == "" && g.unit.name == "" && !g.noun.found {
		if c.is(i, "to") {
			return ""
		}
	}
	if value, ok := c.turn(i, g); ok {
		return value
	}
	if k > 0 && c.is(i, "or") && c.figures[k-1].unit != g.unit && c.v.span(i, i+1).Start-c.figures[k-1].stop < 24 {
		return c.change(k - 1)
	}
	return ""
}

// turn is the direction that token i, which stands before what limits the figure, gives it: a verb of
// rising or falling, or "up" and "down" where they are not part of another verb.
func (c *figureScan) turn(i int, g *counted) (Change, bool) {
	up := c.isOf(i, "up")
	down := c.isOf(i, "down")
	switch {
	case !up && !down:
		return "", false
	case c.is(i, "up", "down") && !c.moves(i-1) && (g.unit.kind != "ratio" || c.is(g.end, "of")):
		return "", false // "wrapped up a six-day visit", "handed down one of its fines"
	case c.tag(i) == Adj && c.tag(i-1) == Det:
		return "", false // "the lower 48"
	case c.tag(i) == Noun && c.bound(g) == AtMost:
		return "", false // "floods of up to 14 feet"
	case up:
		return Up, true
	}
	return Down, true
}

// moves reports whether "up" or "down" after token i tells of a change: after a verb of moving, after
// what moved ("shares up 2%"), or at the head of a clause.
func (c *figureScan) moves(i int) bool {
	if tag := c.tag(i); tag == Aux || tag == Adv || i < c.first || tag == Punct || tag == Num || tag == Sym || tag == Cconj {
		return true
	}
	if c.means(Lemma(c.low(i), Verb), "moving") {
		return true
	}
	return c.tag(i) == Noun || c.tag(i) == Propn
}

// lasts reports whether the bound at span is an "over" that tells how long something lasts: "the loan
// over three years", but not "for over three years".
func (c *figureScan) lasts(g *counted, span text.Span) bool {
	if g.unit.kind != "time" || !strings.EqualFold(span.In(c.v.article.Text), "over") {
		return false
	}
	i := g.from - 1
	for i >= c.first && c.v.notes.Tokens[i].Span.Start >= span.Start {
		i--
	}
	switch c.tag(i) {
	case Noun, Propn, Num, Sym:
		return true
	}
	return c.is(i, "spread", "stretched", "phased", ")", "%")
}
