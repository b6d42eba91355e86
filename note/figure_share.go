package note

// shareOf reads the whole of which a share is told, right of it: "52 percent of the vote".
func (c *figureScan) shareOf(i int) nounPhrase {
	for c.tag(i) == Det || c.is(i, "its", "their", "his", "her", "our", "all", "both") {
		i++
	}
	if c.is(i, "them", "those", "us", "whom", "which", "these") || c.numberAt(i) > 0 {
		return nounPhrase{}
	}
	return c.phrase(i, false)
}

// shareTopic is what a percentage is of.
func (c *figureScan) shareTopic(g *counted) (topic, bool) {
	if g.noun.found && c.is(g.end, "of") {
		return c.shareTold(g)
	}
	for _, rule := range [...]func(c *figureScan, g *counted) (topic, bool){
		(*figureScan).rated, (*figureScan).brought, (*figureScan).gauged, (*figureScan).sumOf, (*figureScan).polled, (*figureScan).led,
	} {
		t, ok := rule(c, g)
		if !ok {
			continue
		}
		if t.action == worth {
			t.action = level
		}
		if t.place == "" {
			t.place = c.placeBeside(g.end)
		}
		return t, true
	}
	return topic{}, false
}

// shareTold keeps the noun of "52 percent of the vote", and adds whose and where it is.
func (c *figureScan) shareTold(g *counted) (topic, bool) {
	t := topic{noun: g.noun}
	t.owner, t.place, t.noun = c.unowned(g.noun)
	if t.place == "" {
		t.place = c.placeBeside(g.noun.end)
	}
	if g.noun.lemma != "vote" && g.noun.lemma != "ballot" {
		if g.deed.name == "" {
			t.action = share
		}
		return t, true
	}
	t.action = "win"
	i := c.leftEdge(g)
	for c.is(i, "with", "at", "on") {
		i--
	}
	if c.is(i, ",") || c.tag(i) == Verb {
		if c.tag(i) == Verb {
			t.owner = c.doer(i)
		}
		return t, true
	}
	return t, true
}

// placeBeside is the place that a preposition ties to what ends before token i: "traffic in Orla".
func (c *figureScan) placeBeside(i int) string {
	if !c.is(i, "in", "at", "to", "with", "across", "from", "of") {
		return ""
	}
	i++
	for c.tag(i) == Det || c.is(i, "eastern", "western", "northern", "southern") {
		i++
	}
	if x := c.nameAt(i); x >= 0 && c.v.notes.Names[x].Kind == Place {
		return c.v.notes.Names[x].Name
	}
	return ""
}

// rated reads the noun that the share stands before: "a 15 percent tariff", "a 2.7% increase in wages", "a
// 5 percent price rise".
func (c *figureScan) rated(g *counted) (topic, bool) {
	if c.is(g.end, "higher", "lower", "up", "down", "more", "less", "chance", "sure", "certain") {
		return topic{}, false
	}
	if dir, changes := c.direction(c.low(g.end)); changes && c.tag(g.end) == Noun {
		p := c.phraseAt(g.end + 2)
		return topic{noun: p, action: dir, owner: c.ownerOf(p)}, p.found && c.is(g.end+1, "in", "of")
	}
	t, ok := c.attributed(g)
	if !ok {
		return topic{}, false
	}
	t.action = level
	if dir, changes := c.direction(c.low(t.noun.end)); changes && c.tag(t.noun.end) == Noun {
		t.action = dir
	}
	return t, true
}

// polled reads what somebody wins: "Lee won 52 percent".
func (c *figureScan) polled(g *counted) (topic, bool) {
	v := c.leftEdge(g)
	if c.tag(v) != Verb {
		return topic{}, false
	}
	if !c.means(Lemma(c.low(v), Verb), "polls") {
		return topic{}, false
	}
	owner := c.doer(v)
	if owner == "" {
		return topic{}, false
	}
	return topic{noun: implied(v, "vote"), action: "win", owner: owner}, true
}

// led reads by how much somebody wins or leads: "Lee won the harbour by 13 percentage points".
func (c *figureScan) led(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	for c.tag(i) == Adj || c.tag(i) == Adv {
		i--
	}
	if g.unit.kind != "points" || !c.is(i, "by") {
		return topic{}, false
	}
	for v := i - 1; v >= c.first && v > i-longestPhrase; v-- {
		if c.tag(v) != Verb {
			continue
		}
		lemma := Lemma(c.low(v), Verb)
		if !c.means(lemma, "leads") {
			return topic{}, false
		}
		return topic{noun: implied(v, "margin"), action: lemma, owner: c.doer(v)}, true
	}
	return topic{}, false
}
