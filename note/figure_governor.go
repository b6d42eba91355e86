package note

import "strings"

// governor reads the verb that the noun is object of: "killed 12 people", "left 12 dead",
// "destroying at least 725 camps", "took 12 people hostage".
func (c *figureScan) governor(g *counted) (deed, bool) {
	i := c.leftEdge(g)
	if i < c.first {
		return deed{}, false
	}
	if c.is(i, "death") && c.is(i-1, "to") && (c.tag(i-2) == Verb || c.isParticiple(c.low(i-2))) && !c.is(i-2, "sentenced", "condemned") {
		return deed{name: "killed", from: i - 2, end: i + 1, known: true}, true // "shot to death one man"
	}
	if c.is(i, "down", "up", "out", "off", "away") && c.tag(i-1) == Verb {
		if _, ok := c.done[Lemma(c.low(i-1), Verb)]; ok {
			i-- // "gunned down 12 people"
		}
	}
	low := c.low(i)
	lemma := Lemma(low, Verb)
	if c.tag(i) == Adp && c.is(i, "to", "by", "of", "at", "from", "in", "with", "for") || c.tag(i) != Verb && !strings.HasSuffix(low, "ing") && !c.isHeadlineVerb(i, lemma) {
		return deed{}, false
	}
	d := deed{from: i, end: i + 1, known: true, never: c.isNever(i - 1)}
	if c.isOf(i, "say") && !c.is(i, "reported", "confirmed") {
		return deed{}, false
	}
	after := max(g.end, g.noun.end)
	if c.toDeath(after) && lemma != "sentence" && lemma != "condemn" {
		d.name = "killed" // "beat two men to death"
		return d, true
	}
	if a, _, ok := c.act(c.done, lemma, i, after); ok {
		d.name = string(a)
		return d, true
	}
	if _, own := c.self[lemma]; own || lemma == "" || lemma == "be" || lemma == "include" || lemma == "say" {
		return deed{}, false
	}
	if c.is(i-1, "was", "were", "been", "be", "is", "are") && strings.HasSuffix(low, "ed") {
		return deed{}, false
	}
	d.name, d.known = lemma, false
	return d, true
}

// isHeadlineVerb reports whether a word taken for a noun is a verb of the table that happens to people: "Fire
// kills 12", "A gunman shot 12 people".
func (c *figureScan) isHeadlineVerb(i int, lemma string) bool {
	a, ok := c.done[lemma]
	if !ok || !c.people[string(a)] || c.tag(i) != Noun || c.tag(i-1) == Det || c.tag(i-1) == Adj || c.tag(i-1) == Adp {
		return false
	}
	low := c.low(i)
	return c.isParticiple(low) || strings.HasSuffix(low, "s")
}

// livesLost reads "claimed 31 lives", whatever "lives" was taken for.
func (c *figureScan) livesLost(g *counted) (deed, bool) {
	if g.noun.lemma != "life" && !c.is(g.end, "lives") {
		return deed{}, false
	}
	i := c.leftEdge(g)
	switch Lemma(c.low(i), Verb) {
	case "claim", "cost", "take":
		return deed{name: "killed", from: i, end: i + 1, known: true, never: c.isNever(i - 1)}, true
	}
	return deed{}, false
}

// isNever reports whether the words that end at token i deny the verb after them: "did not kill".
func (c *figureScan) isNever(i int) bool {
	for k := i; k >= c.first && k > i-3; k-- {
		if c.isOf(k, "never") {
			return !c.is(k+1, "only", "enough", "just")
		}
		if c.tag(k) != Aux && c.tag(k) != Adv && c.tag(k) != Part {
			return false
		}
	}
	return false
}

// ofAnother reports whether what is counted belongs to another noun, whose verb is not its own: "the
// homes of 1,340 families were destroyed"; of lives, that they were lost.
func (c *figureScan) ofAnother(g *counted) (deed, bool) {
	i := c.leftEdge(g)
	if !c.is(i, "of") || c.tag(i-1) != Noun {
		return deed{}, false
	}
	lemma := Lemma(c.low(i-1), Noun)
	if _, counts := c.noun[lemma]; counts {
		return deed{}, false
	}
	if c.means(lemma, "whole") {
		return deed{}, false
	}
	if c.means(lemma, "town") && c.mayLive(g) {
		return deed{name: "living", from: i - 1, end: i, known: true}, true // "a port of 12,000 people"
	}
	k := i - 2
	for c.tag(k) == Det {
		k--
	}
	if lemma == "life" && c.is(k, "cost", "costs", "claimed", "claims", "took", "taken", "lost") {
		return deed{name: "killed", from: k, end: k + 1, known: true}, true
	}
	return deed{}, true
}

// fewestSettled is how many live in a place at least: a hamlet has more.
const fewestSettled = 20

// mayLive reports whether a figure may count the inhabitants of a place: people, and not a handful.
func (c *figureScan) mayLive(g *counted) bool {
	if !g.isCount() || g.number.Value < fewestSettled {
		return false
	}
	return !g.noun.found || general(g.noun.lemma) || c.is(g.noun.head, "people", "residents", "inhabitants", "citizens", "souls")
}

// settled reads how many live in a place: "home to 1.2 million people", "Orla has 30,000 residents".
func (c *figureScan) settled(g *counted) (deed, bool) {
	i := c.leftEdge(g)
	if !c.mayLive(g) && !(c.is(i, "to") && c.is(i-1, "home") && g.isCount() && c.plural(g.noun.head) && g.number.Value >= fewestSettled) {
		return deed{}, false
	}
	if c.is(i, "to") && c.is(i-1, "home", "homes") {
		return deed{name: "living", from: i - 1, end: i + 1, known: true}, true
	}
	if !g.noun.found || !c.is(i, "has", "had", "have") {
		return deed{}, false
	}
	k := i - 1
	for c.tag(k) == Adv || c.is(k, ",", "which", "that") {
		k--
	}
	town := c.means(Lemma(c.low(k), Noun), "town")
	if name := c.nameAt(k); town || name >= 0 && c.v.notes.Names[name].Kind == Place {
		return deed{name: "living", from: i, end: i + 1, known: true}, true
	}
	return deed{}, false
}

// longReach is how far, in tokens, the subject of "rose to 12" is looked for.
const longReach = 24

// nominal reads the noun of a deed: "the evacuation of 35,000 people", "the death toll rose to 12",
// "the deaths of 12 men", "charges against 12 men".
func (c *figureScan) nominal(g *counted) (deed, bool) {
	i := c.leftEdge(g)
	if a, ok := c.noun[Lemma(c.low(i-1), Noun)]; ok {
		onThem := c.is(i, "on", "for", "against") && (a == "sentenced" || a == "charged")
		if c.is(i, "of") || onThem {
			return deed{name: string(a), from: i - 1, end: i, known: c.people[string(a)]}, true
		}
	}
	if c.is(i, "of") || g.noun.found && !general(g.noun.lemma) {
		return deed{}, false
	}
	for c.tag(i) == Adv {
		i--
	}
	if !c.means(Lemma(c.low(i), Verb), "level") && !c.is(i, "to", "at", "past", "above", "beyond", "was", "is") {
		return deed{}, false
	}
	for k := i - 1; k >= c.first && k > i-longReach; k-- {
		if c.is(k, ";", "and") {
			break
		}
		if c.is(k, "number") && c.is(k+1, "of") {
			return c.numberOf(g, k+2, i)
		}
		if c.is(k, "dead") && c.is(i, "at") {
			break // of an age
		}
		if a, ok := c.noun[Lemma(c.low(k), Noun)]; ok && c.tag(k) != Verb && (!g.noun.found || c.is(k, "toll")) {
			return deed{name: string(a), from: k, end: k + 1, known: true, level: true}, true
		}
	}
	return deed{}, false
}

// numberOf reads what "the number of dead", "the number of people killed in the fire" counts; the
// phrase begins at token i, the verb of the number stands before token end.
func (c *figureScan) numberOf(g *counted, i, end int) (deed, bool) {
	for c.tag(i) == Det {
		i++
	}
	g.noun = c.phrase(i, true)
	for k := i; k < end && k < i+longestPhrase; k++ {
		if a, ok := c.state[c.low(k)]; ok {
			return deed{name: string(a), from: k, end: k + 1, known: true, level: true}, true
		}
	}
	return deed{name: "count", from: i - 2, end: i - 1, level: true}, g.noun.found
}
