package note

import "strings"

// valued is what a sum of money is of.
func (c *figureScan) valued(g *counted) (topic, bool) {
	for _, rule := range [...]func(c *figureScan, g *counted) (topic, bool){
		(*figureScan).worthOf, (*figureScan).attributed, (*figureScan).isWorth, (*figureScan).sumOf, (*figureScan).soldFor, (*figureScan).moved, (*figureScan).brought, (*figureScan).gauged, (*figureScan).wasMoved, (*figureScan).meant, (*figureScan).apposed, (*figureScan).bracketedAfter,
	} {
		if t, ok := rule(c, g); ok {
			if t.action == level {
				t.action = worth
			}
			return t, true
		}
	}
	return topic{}, false
}

// attributed reads the noun that the sum stands before: "a $5m contract", "a three-million-euro booty",
// "in the $5m range", of offers.
func (c *figureScan) attributed(g *counted) (topic, bool) {
	i := c.pastBracket(g.end)
	if c.is(i, "-") && c.v.glued(i) {
		i++
	}
	if t := c.tag(i); t != Noun && t != Adj && t != Propn && t != Num && (t != Verb || !strings.HasSuffix(c.low(i), "ed")) || c.timed(i) || c.numberAt(i) > 0 {
		return topic{}, false
	}
	p := c.withGerund(c.phrase(i, false))
	if !p.found && c.holdsValue(c.plainPhrase(i+1)) {
		p = c.nounPhraseOf(i, i) // "a $5m fine", taken for an adjective
	}
	if !p.found {
		return topic{}, false
	}
	if c.means(c.low(i), "aside") {
		return topic{}, false
	}
	if c.capital(p.head) && c.tag(p.head) == Propn {
		return topic{}, false // "paid $5m, Orla Bank said", "the $5m Orlans ask for"
	}
	if t := c.tag(p.end); p.head == i && (t == Det || t == Pron) && c.tag(g.from-1) != Det {
		return topic{}, false // "12 percent support the bill"
	}
	t := topic{noun: p, action: worth, owner: c.ownerOf(p)}
	k := c.leftEdge(g)
	if t.owner == "" {
		t.owner = c.possessor(g)
	}
	if c.means(p.lemma, "blank") {
		for k > c.first && (c.is(k, "in", "at", "within", "the")) {
			k--
		}
		if c.tag(k) != Aux && c.tag(k) != Verb {
			return topic{}, false
		}
		t.noun, _ = c.subjectOf(k)
		t.owner = c.ownerOf(t.noun)
		return t, t.noun.found
	}
	if t.owner == "" {
		t.owner = c.maker(nounPhrase{from: g.from})
	}
	return t, true
}

// sumOf reads the noun left of the sum: "a price of $5m", "an offer of nine years and $5m", "an offer
// between $5m and $6m".
func (c *figureScan) sumOf(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	if !c.is(i+1, "between") {
		for steps := 0; steps < 3 && (c.is(i, "and", "around", "about") || c.tag(i) == Num || c.timed(i)); steps++ {
			i--
		}
		for i > g.from-longestPhrase && (c.tag(i) == Num || c.timed(i)) {
			i--
		}
		if !c.is(i, "of") && (!c.means(Lemma(c.low(i-1), Noun), "claim") || !c.is(i, "for")) {
			return topic{}, false
		}
		i--
	}
	p, _ := c.fullPhrase(i + 1)
	if !p.found || c.nameAt(p.head) >= 0 || c.tag(p.head) == Propn {
		return topic{}, false
	}
	near := c.phraseBefore(i + 1)
	if c.means(near.lemma, "blank") {
		return topic{}, false
	}
	if c.means(near.lemma, "scope") || near.lemma == "average" || near.lemma == "maximum" || near.lemma == "minimum" {
		return topic{}, false
	}
	if near.head != p.head && !c.holdsValue(p) {
		if _, changes := c.direction(near.lemma); !changes {
			p = near
		}
	}
	t := topic{noun: p, action: worth, owner: c.ownerOf(p)}
	if dir, changes := c.direction(near.lemma); changes {
		t.action = dir
		if in := c.phraseAt(c.pastBracket(g.end) + 1); c.is(c.pastBracket(g.end), "in") && in.found {
			t.noun = in
		} else if near.head == p.head && len(p.mods) == 0 {
			return topic{}, false
		}
	}
	if t.owner == "" {
		t.owner = c.maker(p)
	}
	return t, true
}

// apposed reads the noun beside which the sum stands between marks: "the fee, $5, is", "its cuts — $5m — were".
func (c *figureScan) apposed(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	if !c.is(i, ",", "—", "–", "(") || c.tag(g.end) != Punct || c.is(i, ",") && !c.is(g.end, ",") {
		return topic{}, false
	}
	p, _ := c.fullPhrase(i)
	if !p.found || c.capital(p.head) || c.tag(p.head) != Noun || c.tag(p.from-1) != Det && !c.is(p.from-1, "'s", "its", "his", "her", "their") {
		return topic{}, false
	}
	if !c.opensPredicate(g.end + 1) {
		return topic{}, false
	}
	return topic{noun: p, action: worth, owner: c.ownerOf(p)}, true
}

// bracketedAfter reads whose the sum is that stands in brackets after a name: "the Pells (six years, $5m)".
func (c *figureScan) bracketedAfter(g *counted) (topic, bool) {
	for i := g.from - 1; i > c.first && i > g.from-longestPhrase; i-- {
		if c.is(i, "(") {
			p := c.phraseBefore(i)
			if !p.found || !c.capital(p.head) {
				return topic{}, false
			}
			return topic{noun: c.madeAfter(g.end), action: worth, owner: c.party(p)}, true
		}
		if c.tag(i) == Verb || c.is(i, ")") {
			return topic{}, false
		}
	}
	return topic{}, false
}

// meant reads what the sum is for: "the bill includes $5m for the quay".
func (c *figureScan) meant(g *counted) (topic, bool) {
	i := c.pastBracket(g.end)
	if !c.is(i, "for") {
		return topic{}, false
	}
	t := topic{noun: c.purpose(i), action: worth}
	if v := c.verbOf(g); v >= 0 {
		if c.means(Lemma(c.low(v), Verb), "telling") {
			return topic{}, false
		}
		t.action, t.owner = Lemma(c.low(v), Verb), c.doer(v)
	}
	return t, t.noun.found
}

// purpose is what a sum is for, or spent on, by the preposition at token i.
func (c *figureScan) purpose(i int) nounPhrase {
	if !c.is(i, "for", "on") {
		return nounPhrase{}
	}
	p := c.phraseAt(i + 1)
	if c.tag(p.from) == Verb && strings.HasSuffix(c.low(p.from), "ing") {
		return nounPhrase{} // "spent $5m on catching foxes"
	}
	if !p.found || c.means(p.lemma, "aside") || c.is(p.head, "time", "behalf", "average", "help") {
		return nounPhrase{}
	}
	if x := c.nameAt(p.head); x >= 0 && c.v.notes.Names[x].Kind == Person {
		return nounPhrase{}
	}
	return p
}

// madeAfter is what those make who are listed with sums in brackets, the list going on at token i: the offer,
// of "the Pells ($5m) and the Orlans ($6m) have made offers".
func (c *figureScan) madeAfter(i int) nounPhrase {
	for stop := i + longReach; i < stop && i < c.end; i++ {
		if c.tag(i) != Verb {
			continue
		}
		if !c.means(Lemma(c.low(i), Verb), "makes") {
			return nounPhrase{}
		}
		for k := i + 1; k < min(c.end, i+4); k++ {
			if p := c.plainPhrase(k + 1); c.holdsValue(p) {
				return nounPhrase{from: k, end: k + 1, head: k, lemma: p.lemma, found: true}
			}
		}
		return nounPhrase{}
	}
	return nounPhrase{}
}
