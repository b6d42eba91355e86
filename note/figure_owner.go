package note

import "strings"

// ownerOf is whose the thing of a phrase is: "the port's profit", "its profit", "the profit of Orla Bank",
// "the offer from the union".
func (c *figureScan) ownerOf(p nounPhrase) string {
	k := p.from - 1
	if c.is(k, "'s", "'", "’") {
		if owner := c.phraseBefore(k); owner.found {
			return c.party(owner)
		}
	}
	if c.is(k, "its", "his", "her", "their") {
		name, _ := c.v.referred(k)
		return name
	}
	if c.is(p.end, "of", "by", "from") {
		i := p.end + 1
		for c.tag(i) == Det {
			i++
		}
		if x := c.nameAt(i); x >= 0 && !c.isNominal(c.pastName(i)) {
			return c.v.notes.Names[x].Name
		}
	}
	if c.is(p.end, "that", "which") { // "the deal that Lee got"
		if name := c.partyAt(p.end + 1); name != "" {
			return name
		}
	}
	for i := p.from; i < p.head; i++ { // "the Orla bid"
		if x := c.nameAt(i); x >= 0 && c.v.notes.Names[x].Kind != Place {
			return c.v.notes.Names[x].Name
		}
	}
	return ""
}

// pastName is one past the name that token i belongs to.
func (c *figureScan) pastName(i int) int {
	x := c.nameAt(i)
	for c.nameAt(i) == x && i < c.end {
		i++
	}
	return i
}

// possessor is whose the thing is that the figure stands before: "the port's $5m bid", "its $5m bid".
func (c *figureScan) possessor(g *counted) string {
	i := g.from - 1
	for i > g.from-longestPhrase && (c.tag(i) == Adj || c.is(i, ",") || c.tag(i) == Num || c.timed(i)) {
		i--
	}
	return c.ownerOf(nounPhrase{from: i + 1, end: -1, head: -1})
}

// maker is who makes, signs or reports the thing of a phrase, if a verb says so right before it: "the
// port made an offer of $5m".
func (c *figureScan) maker(p nounPhrase) string {
	k := p.from - 1
	for k > p.from-longestPhrase && (c.tag(k) == Det || c.tag(k) == Adj || c.timed(k) || c.is(k, "its", "his", "her", "their", "-", ",")) {
		k--
	}
	if c.tag(k) != Verb {
		return ""
	}
	if !c.means(Lemma(c.low(k), Verb), "makes") {
		return ""
	}
	return c.doer(k)
}

// doer is who does what the verb at token v says: its subject, by the full name.
func (c *figureScan) doer(v int) string {
	if c.isPassive(v) {
		return ""
	}
	i := c.beforeVerb(v)
	if i > c.first && c.tag(i-1) == Pron && !c.is(i-1, "which", "that", "who") {
		name, _ := c.v.referred(i - 1)
		return name
	}
	p, _ := c.subjectOf(v)
	if !p.found || c.is(i-1, "to") || i == v && strings.HasSuffix(c.low(v), "ing") || c.is(p.from-1, "a", "an", "no", "any", "each", "every", "some") {
		return ""
	}
	return c.holder(p)
}

// isPassive reports whether the subject of the verb at token v suffers it: "was paid $5m".
func (c *figureScan) isPassive(v int) bool {
	i := v - 1
	for c.tag(i) == Adv {
		i--
	}
	return !strings.HasSuffix(c.low(v), "ing") && c.is(i, "was", "were", "been", "be", "being", "is", "are", "got")
}

// holder is the name of whom a phrase means: "the archdiocese of Orla".
func (c *figureScan) holder(p nounPhrase) string {
	end := p.end
	if x := c.nameAt(end + 1); c.is(end, "of") && x >= 0 && c.capital(p.head) {
		for end++; c.nameAt(end) == x; {
			end++
		}
		return c.v.span(p.from, end).In(c.v.article.Text)
	}
	return c.party(p)
}

// party is the name of whom a phrase means, if one is meant, else the phrase: "the Orla owner" is not Orla.
func (c *figureScan) party(p nounPhrase) string {
	if x := c.nameAt(p.head); x >= 0 {
		return c.v.notes.Names[x].Name
	}
	return c.named(p.from, p.end, false)
}

// between is who stands between the verb at token v and the sum, or suffers the verb: the one who is fined.
func (c *figureScan) between(v int, g *counted) string {
	p := c.phraseBefore(c.leftEdge(g) + 1)
	switch {
	case p.found && p.from > v:
		return c.party(p)
	case !c.isPassive(v):
		return ""
	}
	if p, _ = c.subjectOf(v); !p.found {
		return ""
	}
	return c.holder(p)
}

// unowned is a phrase without its possessor, and the possessor, a place or somebody else: "82 percent of
// Orla's traffic".
func (c *figureScan) unowned(p nounPhrase) (owner, place string, rest nounPhrase) {
	for i := p.from; i < p.head; i++ {
		x := c.nameAt(i)
		if x < 0 || !c.is(i+1, "'s", "'") || i+2 > p.head {
			continue
		}
		rest = c.nounPhraseOf(i+2, p.head)
		rest.from, rest.scope = p.from, p.scope
		if name := c.v.notes.Names[x]; name.Kind == Place {
			return name.Name, name.Name, rest
		}
		return c.v.notes.Names[x].Name, "", rest
	}
	return "", "", p
}
