package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// oldest is the highest number, in years, that is taken for a person's age where none is named.
const oldest = 119

// age tells an age from a length: "34 years old", "a 34-year-old", "aged 34".
func (c *figureScan) age(g *counted) {
	i := g.end
	if c.is(i, "-") {
		i++
	}
	if c.is(i, "old", "olds") || c.is(i, "of") && c.is(i+1, "age") || c.is(g.from-1, "aged") || c.is(g.from-2, "age") && c.is(g.from-1, "of") {
		g.role = Age
		return
	}
	g.role = Length
}

// bareAge reports whether a number without a noun or unit is an age in years.
func (c *figureScan) bareAge(k int) bool {
	g := &c.figures[k]
	n := g.number
	if !g.isCount() || n.Kind != numeral.Cardinal || n.To > oldest || n.Value != float64(int(n.Value)) {
		return false
	}
	if c.namedAge(g) || k > 0 && c.agesListed(k) {
		return true
	}
	if n.IsRange() || n.Value < 2 && n.Words || !c.endsAge(g.end) {
		return false
	}
	for _, rule := range [...]func(*figureScan, *counted) bool{
		(*figureScan).ageOfBeing, (*figureScan).ageAtDeath, (*figureScan).birthday,
	} {
		if rule(c, g) {
			return true
		}
	}
	return !n.Words && (c.ageInCommas(g) || c.ageOf(g))
}

// endsAge reports whether token i lets an age end before it: "was 77." and "was 11 when", not "was 5
// behind".
func (c *figureScan) endsAge(i int) bool {
	return i >= c.end || c.tag(i) == Punct && !c.is(i, "-", "%", "/") || c.tag(i) == Sconj ||
		c.is(i, "when", "at", "as", "while", "and", "but", "in", "on", "now", "then", "last", "this", "years", "or")
}

// namedAge reads "aged 34", "age 61", "at the age of 16".
func (c *figureScan) namedAge(g *counted) bool {
	return c.is(g.from-1, "aged", "age", "ages") || c.is(g.from-1, "of") && c.is(g.from-2, "age", "ages")
}

// agesListed reports whether figure k goes on a list of ages: "aged 4, 6 and 9", "was 61 or 62".
func (c *figureScan) agesListed(k int) bool {
	if before := &c.figures[k-1]; before.role != Age || before.unitEnd > 0 || c.ageInCommas(before) {
		return false
	}
	for i := c.figures[k-1].end; i < c.figures[k].from; i++ {
		if !c.is(i, ",", "and", "or", "to") {
			return false
		}
	}
	end := c.figures[k].end
	return c.endsAge(end) || c.tag(end) == Adp || c.tag(end) == Aux || c.tag(end) == Verb // "aged 4 and 6 for theft"
}

// ageOfBeing reads "she was 77", "who is 11", "Lee was 75", "Ann Lee, the cook, was 24".
func (c *figureScan) ageOfBeing(g *counted) bool {
	i := g.from - 1
	for c.tag(i) == Adv || c.is(i, "only", "just", "about") {
		i--
	}
	if !c.is(i, "is", "was", "were", "are", "'s", "’s", "'m", "am") {
		return false
	}
	i--
	if c.is(i, "he", "she", "who", "i") {
		return true
	}
	if c.is(i, ",") {
		for i--; i > c.first && !c.is(i, ","); i-- {
		}
		i--
	}
	return c.isPerson(i)
}

// isPerson reports whether token i is the last of a person's name, or a noun for one: "the boy".
func (c *figureScan) isPerson(i int) bool {
	if x := c.nameAt(i); x >= 0 {
		return c.v.notes.Names[x].Kind == Person
	}
	return c.isOf(i, "person")
}

// ageAtDeath reads "dies at 95", "dead at 95".
func (c *figureScan) ageAtDeath(g *counted) bool {
	return c.is(g.from-1, "at") && c.is(g.from-2, "dies", "died", "die", "dead", "away", "death")
}

// birthday reads "turned 18", "turns 40".
func (c *figureScan) birthday(g *counted) bool {
	return c.is(g.from-1, "turned", "turns", "turning", "turn") && c.tag(g.from-1) == Verb
}

// ageInCommas reads "Lee, 65, said", "another man, 77, died", "Lee, now 67,".
func (c *figureScan) ageInCommas(g *counted) bool {
	i := g.from - 1
	if c.is(i, "now", "then") {
		i--
		if i < c.first {
			return c.is(g.end, ",") // "Then 67, Lee ..."
		}
	}
	switch {
	case c.is(i, "("):
		return c.is(g.end, ")") && c.isPerson(i-1)
	case !c.is(i, ",") || !c.is(g.end, ",", ".", ")") || c.is(g.end, ",") && c.numberAt(g.end+1) > 0:
		return false
	case c.nameAt(i-1) >= 0:
		return c.isPerson(i - 1)
	}
	return c.isOf(i-1, "person") || c.capital(i-1) && !strings.ContainsAny(c.low(i-1), "0123456789")
}

// ageOf reads "a woman of 61,".
func (c *figureScan) ageOf(g *counted) bool {
	if !c.isOf(g.from-2, "person") || !c.is(g.from-1, "of") || c.tag(g.end) != Punct {
		return false
	}
	for i := g.from - 3; i >= c.first && i >= g.from-5; i-- {
		if c.is(i, "a", "an") {
			return true
		}
	}
	return false
}

// spreadAges gives the ages that stand before one with its unit their role: "63 and 46 years old".
func (c *figureScan) spreadAges() {
	for k := len(c.figures) - 2; k >= 0; k-- {
		g, next := &c.figures[k], &c.figures[k+1]
		if next.role == Age && next.unit.kind == "time" && g.isCount() && g.role == "" && !g.noun.found && next.from == g.end+1 && c.is(g.end, "and", "or", ",") {
			g.role, g.unit = Age, next.unit
		}
	}
}
