package note

// verbOf is the verb that the sum is object of, or -1, and whether somebody stands between, who is paid:
// "fined the port $5m".
func (c *figureScan) verbOf(g *counted) int {
	i := c.leftEdge(g)
	for c.is(i, "between", "nearly", "almost", "only", "just", "as", "much", "many") {
		i--
	}
	if c.tag(i-1) == Verb && c.is(i, "out", "up", "back", "over", "off", "away") {
		i--
	}
	if c.tag(i) == Verb {
		return i
	}
	if lemma := Lemma(c.low(i), Verb); c.tag(i) == Noun && lemma != c.low(i) && !c.plural(i) {
		if c.means(lemma, "sum") {
			return i // "thieves stole", taken for a noun
		}
	}
	if c.tag(i) == Pron {
		i--
	} else if p := c.phraseBefore(i + 1); p.found {
		for i = p.from - 1; c.tag(i) == Det; {
			i--
		}
	}
	if c.tag(i) != Verb {
		return -1
	}
	if !c.means(Lemma(c.low(i), Verb), "gives") {
		return -1
	}
	return i
}

// soldFor reads "sold the ferry for $5m", "the ferry was sold for $5m", "the ferry cost $5m".
func (c *figureScan) soldFor(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	if c.is(i, "cost", "costs") && c.tag(i) == Noun {
		p, _ := c.fullPhrase(i)
		return topic{noun: p, action: price, owner: c.ownerOf(p)}, p.found
	}
	if v := c.verbOf(g); v >= 0 && Lemma(c.low(v), Verb) == "cost" {
		p, _ := c.subjectOf(v)
		return topic{noun: p, action: price, owner: c.ownerOf(p)}, p.found
	}
	if !c.is(i, "for", "at") {
		return topic{}, false
	}
	v := i - 1
	p := c.phraseBefore(i)
	if p.found {
		for v = p.from - 1; c.tag(v) == Det; {
			v--
		}
	}
	trade := c.means(Lemma(c.low(v), Verb), "trade")
	if !trade || c.tag(v) != Verb {
		return topic{}, false
	}
	if !p.found {
		p, _ = c.subjectOf(v)
		return topic{noun: p, action: price, owner: c.ownerOf(p)}, p.found
	}
	return topic{noun: p, action: price, owner: c.doer(v)}, true
}

// moved reads the verb by which the sum is offered, paid, raised: "bid $5m", "fined the port $5m",
// "spent $5m on the quay". What is paid for stands after it.
func (c *figureScan) moved(g *counted) (topic, bool) {
	v := c.verbOf(g)
	if v < 0 {
		return topic{}, false
	}
	lemma := Lemma(c.low(v), Verb)
	sum, ok := c.meaning(lemma, "sum")
	if !ok {
		return topic{}, false
	}
	t := topic{noun: implied(v, sum), action: lemma, owner: c.doer(v)}
	if c.isPassive(v) && c.is(g.end, "by") {
		t.owner = c.partyAt(g.end + 1)
	}
	if lemma == "fine" {
		t.action, t.owner = "fined", c.between(v, g)
		return t, true
	}
	if sum != "money" && sum != "payment" {
		return t, true
	}
	if p := c.purpose(c.pastBracket(g.end)); p.found {
		t.noun = p
		if lemma == "pay" || lemma == "charge" {
			t.action = price
		}
	}
	return t, true
}

// wasMoved reads the verb of which the sum is the subject: "$5m was spent on the quay".
func (c *figureScan) wasMoved(g *counted) (topic, bool) {
	i := g.end
	for c.tag(i) == Aux || c.tag(i) == Adv || c.is(i, "been", "be") {
		i++
	}
	if i == g.end || c.tag(i) != Verb {
		return topic{}, false
	}
	lemma := Lemma(c.low(i), Verb)
	sum, ok := c.meaning(lemma, "sum")
	if !ok {
		return topic{}, false
	}
	t := topic{noun: implied(i, sum), action: lemma}
	if p := c.purpose(i + 1); p.found {
		t.noun = p
	}
	return t, true
}
