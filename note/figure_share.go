package note

import (
	"slices"
	"strings"
)

// sortedLemmas are the modifiers of a figure: sorted, without doubles, nil if there are none.
func sortedLemmas(mods []string) []string {
	if len(mods) == 0 {
		return nil
	}
	mods = slices.Clone(mods)
	slices.Sort(mods)
	return slices.Compact(mods)
}

// words is a phrase as the article words it; for one that a verb implies, its noun.
func (c *figureScan) words(p nounPhrase) string {
	if p.end <= p.from {
		return p.lemma
	}
	return strings.Join(strings.Fields(c.v.span(p.from, p.end).In(c.v.article.Text)), " ")
}

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

// rated reads the noun that the share stands before: "a 25 percent tariff", "a 2.7% increase in wages", "a
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
	for c.is(i, "to", "at", "by", "between", "just", "only", "nearly", "almost", "around", "about", "as", "high", "low") {
		i--
	}
	switch {
	case to:
		i = c.beforeAmount(i)
	case c.is(i, "or") && c.is(i-1, ","): // "fell 414 points, or 1.8 percent"
		i = c.beforeAmount(i - 2)
	}
	for c.tag(i) == Adv {
		if _, changes := c.direction(c.low(i)); changes {
			break
		}
		i--
	}
	dir, changes := c.direction(c.low(i))
	_, stands := c.class(i, "level")
	if !changes && c.tag(i) == Verb && c.is(i-1, "be", "been", "is", "was", "were", "are", "being") {
		dir, changes = c.meaning(Lemma(c.low(i), Verb), "brings")
	}
	switch {
	case changes && c.is(i-1, ","):
		return c.upOn(i-1, dir)
	case changes:
		if _, takes := c.meaning(Lemma(c.low(i), Verb), "takes"); takes && g.isSum() {
			return topic{}, false // who lost $5m is not what fell
		}
		if act = dir; to {
			act = level
		}
	case to && g.unit.kind == "speed" && c.tag(i) == Verb && act == "":
		if _, moves := c.meaning(Lemma(c.low(i), Verb), "moves"); !moves {
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
		if _, gauge := c.meaning(p.lemma, "gauge"); !gauge {
			return topic{}, false
		}
		return topic{noun: p, action: level, owner: c.ownerOf(p)}, true
	default:
		return topic{}, false
	}
	p, tail := c.subjectOf(c.closing(i))
	if _, blank := c.meaning(p.lemma, "blank"); !p.found || blank {
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

// upOn reads what rose where only the amount is told before the comma at token i: "a profit of $5m, up 12
// percent".
func (c *figureScan) upOn(i int, dir string) (topic, bool) {
	for c.timed(i-1) || c.is(i-1, "in") {
		i--
	}
	for k := len(c.figures) - 1; k >= 0; k-- {
		h := &c.figures[k]
		if h.end != i || !h.isSum() && !h.isShare() {
			continue
		}
		t := h.topic
		t.action = dir
		return t, t.noun.found
	}
	return topic{}, false
}

// closing is the verb of "ended the day down", where token i is "down"; else i.
func (c *figureScan) closing(i int) int {
	k := i - 1
	if c.is(k, "day", "session", "week", "month", "quarter", "year") && (c.tag(k-1) == Det || c.is(k-1, "the")) {
		k -= 2
	}
	if _, stands := c.class(k, "level"); stands && c.tag(k) == Verb && c.tag(i) != Verb {
		return k
	}
	return i
}

// beforeAmount passes over the change that stands between the verb and the level: "rose 5 percent to $40m".
func (c *figureScan) beforeAmount(i int) int {
	for k := len(c.figures) - 1; k >= 0; k-- {
		h := &c.figures[k]
		if h.end == i+1 && h.unitName() != "" {
			i = c.leftEdge(h)
			for c.is(i, "by") {
				i--
			}
			return i
		}
	}
	return i
}

// led reads by how much somebody wins or leads: "Lee won the district by 11 percentage points".
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
		if _, leads := c.meaning(lemma, "leads"); !leads {
			return topic{}, false
		}
		return topic{noun: implied(v, "margin"), action: lemma, owner: c.doer(v)}, true
	}
	return topic{}, false
}

// polled reads what somebody wins: "Lee won 52 percent".
func (c *figureScan) polled(g *counted) (topic, bool) {
	v := c.leftEdge(g)
	if c.tag(v) != Verb {
		return topic{}, false
	}
	if _, polls := c.meaning(Lemma(c.low(v), Verb), "polls"); !polls {
		return topic{}, false
	}
	owner := c.doer(v)
	if owner == "" {
		return topic{}, false
	}
	return topic{noun: implied(v, "vote"), action: "win", owner: owner}, true
}
