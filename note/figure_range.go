package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// joinRanges makes one figure of two that are the ends of a range with units between: "$10 to $15
// billion", "from 203 pounds to 187", "between 5 and 7 per cent".
func (c *figureScan) joinRanges() {
	kept := c.figures[:0]
	for i := 0; i < len(c.figures); i++ {
		g := c.figures[i]
		switch {
		case g.number.IsRange() && g.number.Kind == numeral.Cardinal:
			g.role = c.course(g, g.role)
		case i+1 < len(c.figures) && c.rangeTo(g, c.figures[i+1]):
			i++
			g = c.ranged(g, c.figures[i])
		}
		kept = append(kept, g)
	}
	c.figures = kept
}

// ranged is the figure that goes from g to h.
func (c *figureScan) ranged(g, h counted) counted {
	g.number = numeral.Pair(g.number, h.number)
	g.stop, g.end = h.stop, h.end
	if h.unit.name != "" {
		g.unit, g.glued, g.unitEnd = h.unit, h.glued, h.unitEnd
	}
	if h.rate != "" {
		g.rate = h.rate
	}
	if g.sign == "" {
		g.sign = h.sign
	}
	g.dash = h.dash
	g.role = c.course(g, g.role)
	return g
}

func (c *figureScan) rangeTo(g, h counted) bool {
	if g.number.Kind != numeral.Cardinal || h.number.Kind != numeral.Cardinal || h.number.IsRange() || g.stop > h.start {
		return false
	}
	link := strings.TrimSpace(c.v.article.Text[g.stop:h.start])
	opener := c.low(g.from - 1)
	a, b := g.number.Value, numeral.Pair(g.number, h.number).To
	sameSign := g.sign == h.sign || g.sign != "" && h.sign == "" || g.sign == "" && g.unit.name == ""
	sameUnit := g.unit == h.unit || g.unit.name == "" && (g.sign == "") == (h.sign == "") || g.unit.name == "" && g.sign == ""
	switch link {
	case "-", "–", "—":
		return a < b && sameSign && sameUnit
	case "up to":
		return opener == "from" && sameSign && sameUnit
	case "- to": // "10- to 12-foot waves"
		return a < b && sameSign && sameUnit
	case "to":
		if opener == "from" {
			return sameSign && (sameUnit || h.unit.name == "" && h.sign == "")
		}
		if c.isOf(g.from-1, "up") || opener == "than" {
			return false
		}
		if c.isOf(g.from-1, "down") {
			return false
		}
		return a < b && sameSign && sameUnit && (g.unit.name != "" || g.sign != "" || h.unit.name == "" && h.sign == "")
	case "and":
		return opener == "between" && a <= b && sameSign && sameUnit
	}
	return false
}

// course marks a change with two ends, "cut from 9 to 7", "rose from 9 to 28": it goes down, or words
// before it tell of a change and none of a span, as in "prices range from 9 to 28".
func (c *figureScan) course(g counted, role Role) Role {
	if c.low(g.from-1) != "from" {
		return role
	}
	if g.number.To < g.number.Value {
		return Course
	}
	for i := g.from - 2; i >= c.first && i > g.from-courseReach; i-- {
		if c.isOf(i, "course") {
			return role
		}
		for _, class := range [...]string{"changing", "up", "down"} {
			if c.isOf(i, class) {
				return Course
			}
		}
	}
	return role
}

// courseReach is how far before "from 9 to 28", in tokens, the word may stand that says what it is.
const courseReach = 12

// isScore reports whether two numbers with a hyphen between are those of two sides: "a 31-36 vote",
// "won 18-30". The higher may stand first or last.
func (c *figureScan) isScore(g counted) bool {
	n := g.number
	if !n.IsRange() || n.Words || g.unit.name != "" || g.sign != "" || !strings.ContainsAny(n.Span.In(c.v.article.Text), "-–") {
		return false
	}
	if c.isOf(g.end, "scored") {
		return true
	}
	before := g.from - 1
	for c.is(before, "by", "of", "a", "at", "the", "on") {
		before--
	}
	return c.isOf(before, "scored") && c.tag(g.end) != Noun && c.tag(g.end) != Adj && c.tag(g.end) != Propn
}
