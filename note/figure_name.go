package note

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// isName reports whether the number is part of a name, address or label: "Section 427", "Route 66",
// "S&P 500", "49 Elm Road".
func (c *figureScan) isName(g counted, t string) bool {
	prev := g.from - 1
	if c.isShortYear(g, t) || strings.HasSuffix(t[:g.start], "§") {
		return true
	}
	if c.isCode(&g) {
		return true
	}
	if g.unit.name != "" && !g.dash || g.number.Kind != numeral.Cardinal || g.number.IsRange() {
		return false
	}
	if prev >= c.first {
		if c.isOf(prev, "label") && !g.number.Words && !c.capital(g.end) && !c.plural(g.end) {
			return true
		}
		if c.is(prev, "of") && prev-1 > c.first && c.capital(prev-1) && (c.capital(g.from) || c.is(prev-1, "group", "gang")) {
			return true // "Gang of Seven"
		}
		if c.isOf(prev-2, "label") && c.is(prev, "and", "or") && c.numberAt(prev-1) > 0 && !g.number.Words && !c.plural(g.end) {
			return true // "parts 7 and 8"
		}
		if c.low(prev) == "#" || c.low(prev) == "=" || c.low(prev) == "&" {
			return true
		}
		grouped := strings.ContainsAny(g.number.Span.In(t), ", \u00A0") || g.number.Words || g.number.Value >= 10000
		if (c.capital(prev) || c.mixed(prev)) && !grouped && prev > c.first && !c.timed(prev) && c.tag(prev) != Pron && c.tag(prev) != Adp && c.tag(prev) != Det && c.tag(prev) != Verb {
			return true
		}
		if c.capital(prev) && prev == c.first && !grouped && (c.tag(prev) == Propn || c.tag(prev) == Noun) && !c.plural(g.end) {
			return true
		}
	}
	if c.is(g.end, "block") && c.is(g.end+1, "of") && !g.number.Words {
		return true // "the 1200 block of Elm Road"
	}
	for i := g.end; i < c.end && i < g.end+5 && c.capital(i); i++ {
		if c.isOf(i, "street") {
			return !g.number.Words
		}
	}
	return false
}

// isCode reports whether a number with a capital letter glued to it is a label, which it also is where the
// article has it again: "under section 18C of the act, 18C being …".
func (c *figureScan) isCode(g *counted) bool {
	if g.glued.Len() != 1 || !isUpperAt(g.glued.In(c.v.article.Text)) {
		return false
	}
	code := g.number.Span.Cover(g.glued).In(c.v.article.Text)
	if _, label := c.class(g.from-1, "label"); label {
		c.codes = append(c.codes, code)
		return true
	}
	return slices.Contains(c.codes[max(0, len(c.codes)-mostCodes):], code)
}

// mostCodes is how many of the last codes are known again.
const mostCodes = 16

// isShortYear reports whether the figure is a year without its century: "than in ’13".
func (c *figureScan) isShortYear(g counted, t string) bool {
	if g.number.Words || g.number.Span.Len() != 2 || g.unit.name != "" || g.noun.found {
		return false
	}
	for _, mark := range []string{"'", "’", "‘"} {
		if before, ok := strings.CutSuffix(t[:g.start], mark); ok {
			return strings.HasSuffix(before, " ") && !strings.HasPrefix(t[g.stop:], "'") && !strings.HasPrefix(t[g.stop:], "’") && !c.plural(g.end)
		}
	}
	return false
}

// mixed reports whether a capital stands inside token i: "iPhone".
func (c *figureScan) mixed(i int) bool {
	return c.tag(i) != Punct && c.v.word(i) != c.low(i) && !c.capital(i)
}

// class is the value that token i has in a class, if it is of that class.
func (c *figureScan) class(i int, class string) (string, bool) {
	return c.meaning(c.low(i), class)
}

// isOf reports whether token i is of a class.
func (c *figureScan) isOf(i int, class string) bool {
	_, ok := c.class(i, class)
	return ok
}

// timed reports whether token i lies in a time.
func (c *figureScan) timed(i int) bool {
	if i < c.first || i >= c.end {
		return false
	}
	s := c.v.span(i, i+1)
	k := c.timeAt(s.Start)
	if k == len(c.v.notes.Times) {
		return false
	}
	t := c.v.notes.Times[k]
	return t.Span.Overlaps(s) && !strings.HasSuffix(t.Value, "_REF")
}

// plural reports whether token i is a noun in the plural.
func (c *figureScan) plural(i int) bool {
	if i >= c.end || i < c.first || c.tag(i) != Noun && c.tag(i) != Propn {
		return false
	}
	if c.is(i, "people", "police", "men", "women", "children") {
		return true
	}
	return strings.HasSuffix(c.low(i), "s") && !strings.HasSuffix(c.low(i), "ss") && c.singular(i) != c.low(i)
}

// singular is the noun at token i in the singular.
func (c *figureScan) singular(i int) string {
	if c.isOf(i, "plural") {
		return strings.TrimSuffix(c.low(i), "s") // Iraqis, which are not like a crisis
	}
	return Lemma(c.low(i), Noun)
}
