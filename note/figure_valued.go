package note

import (
	"slices"
	"strings"
)

// The names of what is said of an amount, where no verb of its own names it better.
const (
	worth = "worth" // the sum is the amount of the thing: its value, or the size of an offer, a loss, a budget
	price = "cost"  // the sum is what is paid for the thing
	level = "level" // the share is how high the thing stands
	share = "share" // the share is one of the thing, of which no more is told
	rise  = "rise"  // the amount is how far the thing rose, or fell
	fall  = "fall"
)

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
	if t.action != "" {
		f.Action = t.action
	}
	if t.place != "" {
		f.Place = t.place
	}
	f.Owner = t.owner
}

// dutyOn is what a duty is on, the lemma: "a 25 percent tariff on steel", "tariffs of 25 percent on steel".
func (c *figureScan) dutyOn(g *counted, p nounPhrase) string {
	if _, duty := c.meaning(p.lemma, "duty"); !duty {
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

// pastBracket is the token after what stands in brackets at token i: the sum in another currency.
func (c *figureScan) pastBracket(i int) int {
	if !c.is(i, "(") {
		return i
	}
	for k := i + 1; k < c.end && k < i+longestPhrase; k++ {
		if c.is(k, ")") {
			return k + 1
		}
	}
	return i
}

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
		if _, moves := c.meaning(lemma, "sum"); moves {
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
	if _, gives := c.meaning(Lemma(c.low(i), Verb), "gives"); !gives {
		return -1
	}
	return i
}

// worthOf reads the thing right of the sum: "$5m worth of jewels", "$5m (£3m) of jewels", "$5m in
// forfeited funds".
func (c *figureScan) worthOf(g *counted) (topic, bool) {
	i := c.pastBracket(g.end)
	if c.is(i, "worth") {
		i++
	}
	if !c.is(i, "of", "in") {
		return topic{}, false
	}
	p := c.phraseAt(i + 1)
	if !p.found {
		return topic{}, false
	}
	_, blank := c.meaning(p.lemma, "blank")
	if _, idiom := c.meaning(p.lemma, "aside"); idiom || blank || c.is(i, "in") && (c.nameAt(i+1) >= 0 && c.nameAt(i+1) == c.nameAt(p.head) || c.tag(i+1) == Det) {
		return topic{}, false
	}
	t := topic{noun: p, action: worth}
	if v := c.verbOf(g); v >= 0 {
		t.action, t.owner = Lemma(c.low(v), Verb), c.doer(v)
	}
	return t, true
}

// phraseAt reads the noun phrase that begins at token i, past its determiner.
func (c *figureScan) phraseAt(i int) nounPhrase {
	for c.tag(i) == Det || c.is(i, "its", "his", "her", "their", "all") {
		i++
	}
	if c.timed(i) || c.numberAt(i) > 0 {
		return nounPhrase{}
	}
	return c.withGerund(c.phrase(i, false))
}

// withGerund is the phrase with the noun in -ing that ends it, though it is tagged as a verb: "border
// funding".
func (c *figureScan) withGerund(p nounPhrase) nounPhrase {
	i := p.end
	if !p.found || c.tag(i) != Verb || !strings.HasSuffix(c.low(i), "ing") || c.plural(p.head) || c.nameAt(p.head) >= 0 {
		return p
	}
	if t := c.tag(i + 1); t == Adp && !c.is(i+1, "to", "by") || t == Punct || t == Cconj || i+1 == c.end {
		return c.nounPhraseOf(p.from, i)
	}
	return p
}

// attributed reads the noun that the sum stands before: "a $5m contract", "a two-million-euro booty",
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
	if _, aside := c.meaning(c.low(i), "aside"); aside {
		return topic{}, false
	}
	if c.capital(p.head) && c.tag(p.head) == Propn {
		return topic{}, false // "paid $5m, Orla Bank said", "the $5m Orlans ask for"
	}
	t := topic{noun: p, action: worth, owner: c.ownerOf(p)}
	k := c.leftEdge(g)
	if t.owner == "" {
		t.owner = c.possessor(g)
	}
	if _, blank := c.meaning(p.lemma, "blank"); blank {
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

// possessor is whose the thing is that the figure stands before: "the port's $5m bid", "its $5m bid".
func (c *figureScan) possessor(g *counted) string {
	i := g.from - 1
	for c.tag(i) == Adj || c.is(i, ",") || c.tag(i) == Num || c.timed(i) {
		i--
	}
	return c.ownerOf(nounPhrase{from: i + 1, end: -1, head: -1})
}

// isWorth reads "jewels worth $5m", "the offer, which is believed to be worth $5m", "watches valued at $5m".
func (c *figureScan) isWorth(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	for c.is(i, "as", "much", "little", "possibly", "and", "or", "perhaps", "estimated", "an", "at", "be", "to") && i > g.from-longestPhrase {
		if _, value := c.class(i, "worth"); value {
			break
		}
		i--
	}
	if _, value := c.class(i, "worth"); !value {
		return topic{}, false
	}
	for {
		_, value := c.class(i-1, "worth")
		if !value && !c.is(i-1, "to", "be") {
			break
		}
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
	_, ok := c.meaning(p.lemma, "deal")
	return ok && p.found
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

// sumOf reads the noun left of the sum: "a price of $5m", "an offer of eight years and $5m", "an offer
// between $5m and $6m".
func (c *figureScan) sumOf(g *counted) (topic, bool) {
	i := c.leftEdge(g)
	if c.is(i, "between") {
		i--
	} else {
		for steps := 0; steps < 3 && (c.is(i, "and", "around", "about") || c.tag(i) == Num || c.timed(i)); steps++ {
			i--
		}
		for c.tag(i) == Num || c.timed(i) {
			i--
		}
		if _, claims := c.meaning(Lemma(c.low(i-1), Noun), "claim"); !c.is(i, "of") && (!claims || !c.is(i, "for")) {
			return topic{}, false
		}
		i--
	}
	p, _ := c.fullPhrase(i + 1)
	if !p.found || c.nameAt(p.head) >= 0 || c.tag(p.head) == Propn {
		return topic{}, false
	}
	near := c.phraseBefore(i + 1)
	if _, blank := c.meaning(near.lemma, "blank"); blank {
		return topic{}, false
	}
	if _, total := c.meaning(near.lemma, "scope"); total || near.lemma == "average" || near.lemma == "maximum" || near.lemma == "minimum" {
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

// direction is rise or fall for a word that says so: "increase", "drop".
func (c *figureScan) direction(low string) (string, bool) {
	if _, up := c.meaning(low, "up"); up {
		return rise, true
	}
	if _, down := c.meaning(low, "down"); down {
		return fall, true
	}
	return c.meaning(low, "shift")
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
	_, trade := c.meaning(Lemma(c.low(v), Verb), "trade")
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

// purpose is what a sum is for, or spent on, by the preposition at token i.
func (c *figureScan) purpose(i int) nounPhrase {
	if !c.is(i, "for", "on") {
		return nounPhrase{}
	}
	p := c.phraseAt(i + 1)
	if _, idiom := c.meaning(p.lemma, "aside"); !p.found || idiom || c.is(p.head, "time", "behalf", "average", "help") {
		return nounPhrase{}
	}
	if x := c.nameAt(p.head); x >= 0 && c.v.notes.Names[x].Kind == Person {
		return nounPhrase{}
	}
	return p
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

// meant reads what the sum is for: "the bill includes $5m for the quay".
func (c *figureScan) meant(g *counted) (topic, bool) {
	i := c.pastBracket(g.end)
	if !c.is(i, "for") {
		return topic{}, false
	}
	t := topic{noun: c.purpose(i), action: worth}
	if v := c.verbOf(g); v >= 0 {
		if _, telling := c.meaning(Lemma(c.low(v), Verb), "telling"); telling {
			return topic{}, false
		}
		t.action, t.owner = Lemma(c.low(v), Verb), c.doer(v)
	}
	return t, t.noun.found
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

// between is who stands between the verb at token v and the sum: the one who is fined.
func (c *figureScan) between(v int, g *counted) string {
	if p := c.phraseBefore(c.leftEdge(g) + 1); p.found && p.from > v {
		return c.party(p)
	}
	if c.tag(v-1) == Aux {
		return c.doer(v)
	}
	return ""
}

// bracketedAfter reads whose the sum is that stands in brackets after a name: "the Pells (seven years, $5m)".
func (c *figureScan) bracketedAfter(g *counted) (topic, bool) {
	for i := g.from - 1; i > c.first && i > g.from-longestPhrase; i-- {
		if c.is(i, "(") {
			p := c.phraseBefore(i)
			if !p.found || !c.capital(p.head) {
				return topic{}, false
			}
			return topic{owner: c.party(p)}, true
		}
		if c.tag(i) == Verb || c.is(i, ")") {
			return topic{}, false
		}
	}
	return topic{}, false
}
