package note

import "strings"

// worthOf reads the thing right of the sum: "$5m worth of jewels", "$5m (£3m) of jewels", "$5m in
// forfeited funds".
func (c *figureScan) worthOf(g *counted) (topic, bool) {
	i := c.pastBracket(g.end)
	for c.is(i, "worth") || c.is(i, "-") && c.is(i+1, "worth") {
		i++
	}
	if !c.is(i, "of", "in") {
		return topic{}, false
	}
	p := c.phraseAt(i + 1)
	if !p.found {
		return topic{}, false
	}
	if c.means(p.lemma, "aside") || c.means(p.lemma, "blank") || c.is(i, "in") && (c.is(p.head, "order") || c.nameAt(i+1) >= 0 && c.nameAt(i+1) == c.nameAt(p.head) || c.tag(i+1) == Det) {
		return topic{}, false
	}
	t := topic{noun: p, action: worth}
	if v := c.verbOf(g); v >= 0 {
		t.action, t.owner = Lemma(c.low(v), Verb), c.doer(v)
	}
	return t, true
}

// isWorth reads "jewels worth $5m", "the bid, which is thought to be worth $5m", "watches valued at $5m".
func (c *figureScan) isWorth(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	for c.isOf(i, "hedge") && i > g.from-longestPhrase {
		if c.isOf(i, "worth") {
			break
		}
		i--
	}
	if !c.isOf(i, "worth") {
		return topic{}, false
	}
	if c.is(i-1, "net") {
		p := c.nounPhraseOf(i-1, i)
		return topic{noun: p, action: worth, owner: c.ownerOf(p)}, true
	}
	for c.isOf(i-1, "worth") || c.is(i-1, "to", "be") {
		i--
	}
	p, owner := c.worthy(i)
	return topic{noun: p, action: worth, owner: owner}, p.found
}

// worthy is the thing of which it is said at token i that it is worth something.
func (c *figureScan) worthy(i int) (p nounPhrase, owner string) {
	end := c.beforeVerb(i)
	linked := end < i && c.tag(end) == Aux
	switch {
	case c.is(end-1, "which", "that"):
		end--
		linked = false
	}
	if c.is(end-1, ",") {
		end--
	}
	switch {
	case c.tag(end-1) == Verb && end == i && (strings.HasSuffix(c.low(end-1), "s") || strings.HasSuffix(c.low(end-1), "ing")) && (c.joinsPhrase(end-2) || c.is(end-2, "and")):
		p = c.plainPhrase(end) // "jewels and watches worth": no verb
	case linked:
		p, _ = c.fullPhrase(end)
	default:
		p = c.phraseBefore(end)
		if full, _ := c.fullPhrase(end); c.holdsValue(full) {
			p = full
		}
	}
	p = c.firstOf(p)
	if owner = c.ownerOf(p); owner == "" && p.found && !linked {
		owner = c.maker(p)
	}
	return p, owner
}

// holdsValue reports whether the noun is one of which it is told what it is worth: a contract with a
// firm, a stake in it.
func (c *figureScan) holdsValue(p nounPhrase) bool {
	return c.means(p.lemma, "deal") && p.found
}

// firstOf is the first of two things that are one heap: "jewels", of "jewels and watches".
func (c *figureScan) firstOf(p nounPhrase) nounPhrase {
	if !p.found || !c.is(p.from-1, "and") || !c.isNominal(p.from-2) {
		return p
	}
	if first := c.phraseBefore(p.from - 1); first.found && c.nameAt(first.head) < 0 {
		first.end = p.end
		return first
	}
	return p
}
