package note

import "slices"

// gauged reads the subject of a verb of level or change, or a noun that the share stands at: "turnout was
// 60 percent", "the rate fell to 5.8 percent", "shares fell 3 percent", "traffic was down by 80 percent".
func (c *figureScan) gauged(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	act := ""
	if c.is(g.end, "higher", "up") {
		act = rise
	} else if c.is(g.end, "lower", "down") {
		act = fall
	}
	to := c.is(i, "to", "at")
	for c.isOf(i, "approach") {
		i--
	}
	switch {
	case to:
		i = c.beforeAmount(i)
	case c.is(i, "or") && c.is(i-1, ","): // "fell 212 points, or 1.3 percent"
		i = c.beforeAmount(i - 2)
	}
	for c.tag(i) == Adv {
		if _, changes := c.direction(c.low(i)); changes {
			break
		}
		i--
	}
	dir, changes := c.direction(c.low(i))
	stands := c.isOf(i, "level")
	if !changes && c.tag(i) == Verb && c.is(i-1, "be", "been", "is", "was", "were", "are", "being") {
		dir, changes = c.meaning(Lemma(c.low(i), Verb), "brings")
	}
	switch {
	case changes && c.is(i-1, ","):
		return c.upOn(i-1, dir)
	case changes:
		if c.means(Lemma(c.low(i), Verb), "takes") && g.isSum() {
			return topic{}, false // who lost $5m is not what fell
		}
		if act = dir; to {
			act = level
		}
	case to && g.unit.kind == "speed" && c.tag(i) == Verb && act == "":
		if !c.means(Lemma(c.low(i), Verb), "moves") {
			return topic{}, false
		}
		act = level
	case stands && c.tag(i) == Aux && (c.tag(g.end) == Adj || c.tag(g.end) == Adv) && act == "":
		return topic{}, false // "is 40 percent wider"
	case stands:
		if act == "" {
			act = level
		}
	case to && c.isNominal(i) && c.is(i+1, "at"):
		p, _ := c.fullPhrase(i + 1)
		if !c.means(p.lemma, "gauge") {
			return topic{}, false
		}
		return topic{noun: p, action: level, owner: c.ownerOf(p)}, true
	default:
		return topic{}, false
	}
	p, tail := c.subjectOf(c.closing(i))
	if !p.found || c.means(p.lemma, "blank") || c.units[p.lemma].kind == "money" {
		return topic{}, false
	}
	if x := c.nameAt(p.head); x >= 0 && c.v.notes.Names[x].Kind == Person {
		return topic{}, false
	}
	t := topic{noun: p, action: act, owner: c.ownerOf(p)}
	if tail.found {
		t.place = c.placeBeside(p.end)
	}
	if x := c.nameAt(p.head); x >= 0 && t.owner == "" {
		t.owner = c.v.notes.Names[x].Name
	}
	return t, true
}

// brought reads the object that is raised or cut: "increased ticket prices by 25 percent", "cuts the rate
// to 21 percent".
func (c *figureScan) brought(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	if !c.is(i, "by", "to") {
		return topic{}, false
	}
	p, _ := c.fullPhrase(c.beforeTime(i))
	if !p.found {
		return topic{}, false
	}
	v := p.from - 1
	if c.is(v, "'s") {
		if owner := c.phraseBefore(v); owner.found {
			v = owner.from - 1
		}
	}
	for c.tag(v) == Det || c.is(v, "its", "his", "her", "their") {
		v--
	}
	if c.tag(v) != Verb {
		return topic{}, false
	}
	lemma := Lemma(c.low(v), Verb)
	dir, known := c.meaning(lemma, "brings")
	if !known {
		return topic{}, false
	}
	t := topic{noun: p, action: dir, owner: c.ownerOf(p)}
	if c.is(i, "to") {
		t.action = level
	}
	return t, true
}

// direction is rise or fall for a word that says so: "increase", "drop".
func (c *figureScan) direction(low string) (string, bool) {
	if c.means(low, "up") {
		return rise, true
	}
	if c.means(low, "down") {
		return fall, true
	}
	return c.meaning(low, "shift")
}

// upOn reads what rose where only the amount is told before the comma at token i: "a profit of $5m, up 12
// percent".
func (c *figureScan) upOn(i int, dir string) (topic, bool) {
	for c.timed(i-1) || c.is(i-1, "in") {
		i--
	}
	h := c.figureBefore(i)
	if h == nil || !h.isSum() && !h.isShare() {
		return topic{}, false
	}
	t := h.topic
	t.action = dir
	return t, t.noun.found
}

// closing is the verb of "ended the day down", where token i is "down"; else i.
func (c *figureScan) closing(i int) int {
	k := i - 1
	if c.is(k, "day", "session", "week", "month", "quarter", "year") && (c.tag(k-1) == Det || c.is(k-1, "the")) {
		k -= 2
	}
	if c.isOf(k, "level") && c.tag(k) == Verb && c.tag(i) != Verb {
		return k
	}
	return i
}

// beforeAmount passes over the change that stands between the verb and the level: "rose 5 percent to $40m".
func (c *figureScan) beforeAmount(i int) int {
	h := c.figureBefore(i + 1)
	if h == nil || h.unitName() == "" {
		return i
	}
	i = c.leftEdge(h)
	for c.is(i, "by") {
		i--
	}
	return i
}

// figureBefore is the figure of the sentence that ends right before token end, or nil.
func (c *figureScan) figureBefore(end int) *counted {
	k, found := slices.BinarySearchFunc(c.figures, end, func(g counted, end int) int { return g.end - end })
	if !found {
		return nil
	}
	return &c.figures[k]
}
