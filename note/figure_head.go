package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// agreeing is the phrase with the noun that was taken for a verb: after a singular noun many cannot
// have a verb in -s, so that "made 450 cannabis arrests" counts arrests.
func (c *figureScan) agreeing(p nounPhrase) nounPhrase {
	i := p.head + 1
	if !p.found || p.name > 0 || c.plural(p.head) || c.tag(p.head) != Noun || c.tag(i) != Verb || c.v.glued(i) {
		return p
	}
	low := c.low(i)
	if !strings.HasSuffix(low, "s") || strings.HasSuffix(low, "ss") || c.is(i, "is", "was", "has", "does", "says") {
		return p
	}
	p.mods = append(p.mods, p.lemma)
	p.head, p.end, p.lemma = i, i+1, Lemma(low, Noun)
	return p
}

// attributive is the phrase cut to its first noun where that is what is counted and the rest has it:
// "a 350 seat hall", "the 12 page report".
func (c *figureScan) attributive(g *counted, p nounPhrase) nounPhrase {
	if !p.found || p.head == p.from || c.plural(p.head) || c.plural(p.from) || c.tag(p.from) != Noun || c.capital(p.from) {
		return p
	}
	if !c.is(g.from-1, "a", "an", "the", "his", "her", "its", "their", "this", "that", "'s", "’s") {
		return p
	}
	return nounPhrase{from: p.from, head: p.from, end: p.from + 1, found: true, lemma: Lemma(c.low(p.from), Noun), scope: p.scope}
}

// designation is one past the last token of a name of letters, a hyphen and digits that begins at
// token i: "AK-47s", "F-22"; 0 if none does.
func (c *figureScan) designation(i int) int {
	if !c.capital(i) || !c.is(i+1, "-") || !c.v.glued(i+1) || !c.v.glued(i+2) || i+2 >= c.end {
		return 0
	}
	if w := c.v.word(i + 2); !digitAt(w, 0) {
		return 0
	}
	return i + 3
}

// clauseBegins reports whether token i, after a head, opens what says more of it: "four boys ages 8
// to 12", "one reason Ann Lee left".
func (c *figureScan) clauseBegins(i int, p nounPhrase) bool {
	if c.is(i, "age", "ages") {
		return true
	}
	return c.capital(i) && !c.capital(p.head) && (c.personBegins(i) || c.is(p.head, "reason", "way", "place", "thing"))
}

// everybody reports whether men and women both are what is counted from token i on: "men and women",
// "men, women and children".
func (c *figureScan) everybody(i int) bool {
	men, women := false, false
	for stop := i + 6; i < stop; i++ {
		switch {
		case c.is(i, "men"):
			men = true
		case c.is(i, "women"):
			women = true
		case !c.is(i, ",", "and", "children"):
			return men && women
		}
	}
	return men && women
}

// personBegins reports whether a person's name begins at token i.
func (c *figureScan) personBegins(i int) bool {
	x := c.nameAt(i)
	return x >= 0 && c.v.notes.Names[x].Kind == Person && c.nameAt(i-1) != x
}

// settlePoint reads "1.200 people" as 1,200: what is counted one by one has no decimals, unless the
// number is an average.
func (c *figureScan) settlePoint(g *counted) {
	if g.number.Else == 0 || !g.noun.found || !c.plural(g.noun.head) || c.is(g.noun.head, "times", "points") {
		return
	}
	if c.is(g.noun.end, "per", "a", "an", "each") {
		return
	}
	for i := g.from - 1; i >= c.first && i >= g.from-4; i-- {
		if c.is(i, "average", "averages", "averaged", "averaging", "mean", "median", "rate", "ratio") {
			return
		}
	}
	g.number.Value, g.number.To = g.number.Else, g.number.Else
}

// lend gives a number that has neither a noun nor a unit that of the next, where both share it:
// "four or five boats", "7- or 8-inch screens", "12 Orlan and 11 Pellian sailors".
func (c *figureScan) lend() {
	for k := len(c.figures) - 2; k >= 0; k-- {
		g, next := &c.figures[k], &c.figures[k+1]
		if !g.isCount() || g.role != "" || g.number.Kind != numeral.Cardinal || next.role == Age {
			continue
		}
		if g.noun.found && (g.noun.head != g.noun.from || !c.capital(g.noun.head) || c.plural(g.noun.head)) {
			continue // but "12 Orlan" is not what is counted
		}
		i := g.end
		if c.is(i, "-") {
			i++
		}
		switch {
		case !g.noun.found && c.is(i, "or") && i+1 == next.from:
			c.lendAll(g, next)
		case next.noun.found && c.lentAdjective(i, next) && g.number.Value != 1:
			g.noun = nounPhrase{from: i, head: next.noun.head, end: i + 1, found: true, lemma: next.noun.lemma, lent: c.low(i), mods: []string{Lemma(c.low(i), Adj)}}
		}
	}
}

// lendAll gives g the noun or the unit of the next figure.
func (c *figureScan) lendAll(g, next *counted) {
	switch {
	case next.unit.name != "" && next.sign == "":
		g.unit, g.rate, g.role = next.unit, next.rate, next.role
	case next.noun.found && next.isCount():
		g.noun = next.noun
		g.noun.lent = strings.TrimSuffix(c.counts(next.noun), next.noun.lemma)
		g.noun.scope = ""
	}
}

// lentAdjective reports whether token i is an adjective whose noun the next figure has: the next has
// an adjective of its own kind before it.
func (c *figureScan) lentAdjective(i int, next *counted) bool {
	if c.tag(i) != Adj && c.tag(i) != Propn || !c.is(i+1, "and", ",") || next.from > i+3 || next.noun.head <= next.noun.from {
		return false
	}
	return c.capital(i) == c.capital(next.noun.from) && c.tag(next.noun.from) != Noun
}
