package note

import (
	"slices"
	"strings"
)

// topic is what a sum of money or a share is said of.
type topic struct {
	noun   nounPhrase
	action string
	owner  string // whose it is, if the rule that found the noun knows it
	place  string
}

// The names of what is said of an amount, where no verb of its own names it better.
const (
	worth = "worth" // the sum is the amount of the thing: its value, or the size of an offer, a loss, a budget
	price = "cost"  // the sum is what is paid for the thing
	level = "level" // the share is how high the thing stands
	share = "share" // the share is one of the thing, of which no more is told
	rise  = "rise"  // the amount is how far the thing rose, or fell
	fall  = "fall"
)

// implied is the noun that the verb at token v implies and does not say: the offer, of "has offered $5m".
func implied(v int, lemma string) nounPhrase {
	return nounPhrase{from: v, end: v, head: v, lemma: lemma, found: true}
}

// isSum reports whether the figure is a sum of money.
func (g *counted) isSum() bool { return g.sign != "" || g.unit.kind == "money" }

// isShare reports whether the figure is a share of something, or a change of it.
func (g *counted) isShare() bool {
	return g.unit.kind == "ratio" || g.unit.kind == "points" && g.unit.name != "point"
}

// amount says what a sum of money or a share is of, whose it is, and where.
func (c *figureScan) amount(k int, f *Figure) {
	g := &c.figures[k]
	if f.Role != "" {
		return
	}
	if _, money := c.currency(g); money {
		f.Head, f.Mods, f.Of = "", nil, ""
		sum := *g // "spent millions of dollars on the quay"
		sum.end, sum.noun, sum.unit = g.noun.end, nounPhrase{}, c.units[g.noun.lemma]
		g = &sum
	}
	var t topic
	var ok bool
	switch {
	case g.isSum():
		t, ok = c.valued(g)
	case g.isShare():
		t, ok = c.shareTopic(g)
	case f.Head == "" && (g.unit.kind == "temperature" || g.unit.kind == "speed"):
		t, ok = c.gauged(g)
	}
	if ok {
		c.figures[k].topic = t
		c.say(g, t, f)
	}
	c.inherit(g, f)
}

// currency is the currency that a figure counts: "millions of dollars".
func (c *figureScan) currency(g *counted) (unitWord, bool) {
	if !g.isCount() || !g.noun.found || g.noun.lemma == "pound" {
		return unitWord{}, false
	}
	u := c.units[g.noun.lemma]
	return u, u.kind == "money"
}

// say fills the fields of a figure from its topic.
func (c *figureScan) say(g *counted, t topic, f *Figure) {
	if x := c.nameAt(t.noun.head); t.noun.found && x >= 0 && c.v.notes.Names[x].Kind == Person {
		return // a person is of no sum
	}
	if t.noun.found {
		mods := t.noun.mods
		if on := c.dutyOn(g, t.noun); on != "" {
			mods = append(slices.Clone(mods), on)
		}
		f.Head, f.Mods = t.noun.lemma, sortedLemmas(mods)
		f.Of = c.words(t.noun)
	}
	if t.action != "" && t.noun.found {
		f.Action = t.action
	}
	if t.place != "" {
		f.Place = t.place
	}
	f.Owner = t.owner
}

// dutyOn is what a duty is on, the lemma: "a 15 percent tariff on rope", "tariffs of 15 percent on rope".
func (c *figureScan) dutyOn(g *counted, p nounPhrase) string {
	if !c.means(p.lemma, "duty") {
		return ""
	}
	if p.end <= g.from {
		return c.objectAt(c.pastBracket(g.end))
	}
	return c.objectAt(p.end)
}

// objectAt is the noun that "on" at token i leads to, its lemma.
func (c *figureScan) objectAt(i int) string {
	if !c.is(i, "on") {
		return ""
	}
	p := c.phraseAt(i + 1)
	if !p.found || c.timed(p.head) {
		return ""
	}
	return p.lemma
}

// words is a phrase as the article words it; for one that a verb implies, its noun.
func (c *figureScan) words(p nounPhrase) string {
	if p.end <= p.from {
		return p.lemma
	}
	return strings.Join(strings.Fields(c.v.span(p.from, p.end).In(c.v.article.Text)), " ")
}

// sortedLemmas are the modifiers of a figure: sorted, without doubles, nil if there are none.
func sortedLemmas(mods []string) []string {
	if len(mods) == 0 {
		return nil
	}
	mods = slices.Clone(mods)
	slices.Sort(mods)
	return slices.Compact(mods)
}
