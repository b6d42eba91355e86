package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// isIdle reports whether a number counts nothing that could be told of: "one" as a pronoun, a
// number in brackets alone.
func (c *figureScan) isIdle(g *counted) bool {
	if c.countsNone(g) || c.isRateBase(g) {
		return true
	}
	if g.unitName() != "" {
		return false
	}
	n := g.number
	if n.Words && n.Value == 1 && n.Kind == numeral.Cardinal && !n.IsRange() {
		if c.isOf(g.from-1, "beforeone") {
			return true
		}
		if c.capital(g.from) && g.from > c.first && (c.capital(g.end) || (c.tag(g.from-1) == Propn || c.tag(g.from-1) == Noun) && c.capital(g.from-1)) {
			return true // "One Harbour", "Granite One"
		}
		if g.noun.found && g.noun.from == g.end && g.noun.head == g.end && c.plural(g.end) {
			return true // "one wonders"
		}
		return !g.noun.found || c.isOf(g.noun.head, "hollow") || g.dash
	}
	if g.noun.found && !n.Words && n.Kind == numeral.Cardinal && c.capital(g.noun.head) && !c.plural(g.noun.head) && n.Value < 10000 && n.Value > 1 {
		return !c.isOf(g.noun.head, "folk") // a model: "240 Seabird"
	}
	if g.dash && g.noun.scope != Addition && c.low(g.end) == "-" {
		return true // "two-stage": a kind, no count
	}
	return false
}

// isStray reports whether a number that counts nothing stands outside of the sentence proper: in
// brackets, after a colon or an equals sign.
func (c *figureScan) isStray(g *counted) bool {
	t := strings.TrimRight(c.v.article.Text[max(0, g.start-8):g.start], " \"'")
	return strings.HasSuffix(t, "(") || strings.HasSuffix(t, ":") || strings.HasSuffix(t, "=") || c.end-c.first < 3 ||
		g.from == c.first && c.capital(g.end)
}
