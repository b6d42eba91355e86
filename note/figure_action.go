package note

import "strings"

// deed is what happened to what is counted.
type deed struct {
	name     string
	from     int // tokens of the words that say so; both are 0 where there are none
	end      int
	right    bool // they stand right of the number
	known    bool // it is an action of the table, not just a verb
	relative bool // it is told in a relative clause
}

// deedOf finds what happened to what the figure counts: beside its noun, in the verb that the noun
// is subject of, or in the verb that it is object of.
func (c *figureScan) deedOf(g *counted, before *deed) deed {
	if d, ok := c.stateOf(g); ok {
		return d
	}
	if g.noun.found {
		if a, ok := c.noun[g.noun.lemma]; ok {
			return deed{name: string(a)}
		}
	}
	if d, owned := c.ofAnother(g); owned {
		return d
	}
	right, subject := c.predicate(g)
	left, object := c.governor(g)
	switch {
	case subject && (right.known || !object || !left.known && !right.relative):
		return right
	case object:
		return left
	}
	if d, ok := c.nominal(g); ok {
		return d
	}
	if before != nil && before.name != "" && !before.right && c.coordinated(g) {
		return *before
	}
	return deed{}
}

// stateOf reads "43 missing students", "12 dead", "12 people dead".
func (c *figureScan) stateOf(g *counted) (deed, bool) {
	first, last := g.end, g.end
	if g.noun.found {
		first, last = g.noun.from, g.noun.end
	}
	for i := first; i <= last && i < c.end; i++ {
		if c.is(i, "-", "more", "others", "other") {
			last++
			continue
		}
		a, ok := c.state[c.low(i)]
		if !ok || i == g.noun.head && g.noun.found && c.plural(i) {
			continue
		}
		if i == last && g.noun.found && c.tag(i) == Verb && c.low(i) != "dead" {
			continue // a predicate: "28 bodies found"
		}
		return deed{name: string(a), from: i, end: i + 1, right: true}, true
	}
	return deed{}, false
}

// reach is how far, in tokens, the verb of a figure is looked for.
const reach = 14

// predicate reads the verb that the noun is subject of: "43 students disappeared", "50 people,
// mostly police, have been arrested", "28 bodies found in a grave".
func (c *figureScan) predicate(g *counted) (deed, bool) {
	i := g.end
	if g.noun.found {
		i = g.noun.end
	} else {
		if _, more := c.class(i, "scopeafter"); more {
			i++
		}
		if !c.opensPredicate(i) {
			return deed{}, false
		}
	}
	if _, span := c.reader.BoundAfter(c.v.article.Text, c.v.span(i-1, i).End); !span.IsZero() {
		i = c.after(i, span.End) // "nine people at least"
	}
	i = c.pastAside(i)
	passive, linked, relative := false, false, false
	for stop := min(c.end, i+reach); i < stop; i++ {
		low, tag := c.low(i), c.tag(i)
		switch {
		case c.is(i, "was", "were", "been", "being", "be", "are", "is", "got", "get"):
			passive, linked = true, true
		case c.is(i, "who", "that", "which", "whom"):
			linked, relative = true, true
		case tag == Aux, c.is(i, "have", "had", "has", "will", "would", "may", "might", "could", "to"):
			linked = true
			if c.is(i, "to") && !passive {
				return deed{}, false
			}
		case c.is(i, "remain", "remained", "remains", "go", "went", "gone", "feared", "reported", "believed", "presumed", "confirmed", "registered", "thought", "having", "listed", "managed"):
			passive = passive || !c.is(i, "managed", "having")
			linked = true
		case tag == Adv || c.is(i, "not", "n't", "so", "far", "also", "since", "still", "as"):
		case tag == Verb || tag == Adj || tag == Noun && (linked || !g.noun.found):
			d, ok := c.verbDeed(i, low, passive, linked)
			d.relative = relative
			return d, ok
		default:
			return deed{}, false
		}
	}
	return deed{}, false
}

// verbDeed is the deed of the verb at token i, whose subject is counted.
func (c *figureScan) verbDeed(i int, low string, passive, linked bool) (deed, bool) {
	if a, ok := c.state[low]; ok && (passive || !linked && !c.hasObject(i+1)) {
		return deed{name: string(a), from: i, end: i + 1, right: true, known: true}, true
	}
	lemma := Lemma(low, Verb)
	if lemma == "lose" && c.tag(i+1) != Punct && c.is(i+2, "lives", "life") {
		return deed{name: "killed", from: i, end: i + 3, right: true, known: true}, true
	}
	participle := strings.HasSuffix(low, "ed") || strings.HasSuffix(low, "en") || low == "found" || low == "held" || low == "shot" || low == "hurt" || low == "sent" || low == "slain"
	d := deed{from: i, end: i + 1, right: true}
	if a, ok := c.self[lemma]; ok {
		d.name, d.known = string(a), true
		return d, true
	}
	a, ok := c.done[lemma]
	switch {
	case ok && (passive || participle && !linked && !c.hasObject(i+1)):
		d.name, d.known = string(a), true
		return d, true
	case c.tag(i) != Verb:
		return deed{}, false
	case passive || participle && !linked:
		d.name = lemma
		return d, true
	}
	d.name = "to " + lemma // what the counted do, not what is done to them
	return d, true
}

// hasObject reports whether a noun phrase begins at token i, so that the verb before it is active.
func (c *figureScan) hasObject(i int) bool {
	return c.tag(i) == Det || c.tag(i) == Noun || c.tag(i) == Propn || c.tag(i) == Num || c.tag(i) == Pron
}

// opensPredicate reports whether a number without a noun may count people: a verb follows.
func (c *figureScan) opensPredicate(i int) bool {
	if _, own := c.self[c.low(i)]; own {
		return true
	}
	return c.tag(i) == Verb || c.tag(i) == Aux || c.tag(i) == Adv || c.is(i, "who", "were", "was", "have", "had", "remain", "remained", "are")
}

// pastAside passes over what stands between commas after the noun: ", both civilians and men,".
func (c *figureScan) pastAside(i int) int {
	if !c.is(i, ",", "(", "—", "–") {
		return i
	}
	for k := i + 1; k < c.end && k < i+reach; k++ {
		if c.is(k, ",", ")", "—", "–") {
			if c.tag(k+1) == Aux || c.tag(k+1) == Verb || c.is(k+1, "have", "had", "has", "were", "was", "who", "are") {
				return k + 1
			}
			return i
		}
	}
	return i
}

// governor reads the verb that the noun is object of: "killed 12 people", "left 12 dead",
// "destroying at least 725 camps".
func (c *figureScan) governor(g *counted) (deed, bool) {
	i := c.leftEdge(g)
	if i < c.first {
		return deed{}, false
	}
	low := c.low(i)
	if c.tag(i) == Adp && c.is(i, "to", "by", "of", "at", "from", "in", "with", "for") || c.tag(i) != Verb && !strings.HasSuffix(low, "ing") {
		return deed{}, false
	}
	lemma := Lemma(low, Verb)
	d := deed{from: i, end: i + 1}
	if g.noun.lemma == "life" && (lemma == "claim" || lemma == "cost" || lemma == "take") {
		return deed{name: "killed", from: i, end: i + 1, known: true}, true
	}
	if _, say := c.class(i, "say"); say && !c.is(i, "reported", "confirmed") {
		return deed{}, false
	}
	if a, ok := c.done[lemma]; ok {
		d.name, d.known = string(a), true
		return d, true
	}
	if _, own := c.self[lemma]; own || lemma == "" || lemma == "be" || lemma == "include" || lemma == "say" {
		return deed{}, false
	}
	if c.is(i-1, "was", "were", "been", "be", "is", "are") && strings.HasSuffix(low, "ed") {
		return deed{}, false
	}
	d.name = lemma
	return d, true
}

// leftEdge is the token before the figure and all that limits it: determiner, bound, scope.
func (c *figureScan) leftEdge(g *counted) int {
	i := g.from - 1
	if _, span := c.reader.BoundBefore(c.v.article.Text, g.start); !span.IsZero() {
		for i >= c.first && c.v.notes.Tokens[i].Span.Start >= span.Start {
			i--
		}
	}
	for i >= c.first {
		if c.is(i, "average") && c.is(i+1, "of") {
			i--
			continue
		}
		if _, scope := c.class(i, "scope"); !scope && c.tag(i) != Det && !c.is(i, "the", "a", "an", "about", "\"", "“", "‘", "of", "minus") || c.is(i, "of") && !c.is(i-1, "total", "average") {
			break
		}
		i--
	}
	return i
}

// ofAnother reports whether what is counted belongs to another noun, whose verb is not its own: "the
// homes of 1,890 families were destroyed"; of lives, that they were lost.
func (c *figureScan) ofAnother(g *counted) (deed, bool) {
	i := c.leftEdge(g)
	if !c.is(i, "of") || c.tag(i-1) != Noun {
		return deed{}, false
	}
	lemma := Lemma(c.low(i-1), Noun)
	if _, counts := c.noun[lemma]; counts {
		return deed{}, false
	}
	if _, whole := c.meaning(lemma, "whole"); whole {
		return deed{}, false
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

// shared is the deed of the figure after g where the two are one subject: "thirteen students and two
// teachers died".
func (c *figureScan) shared(g *counted, next *counted) (deed, bool) {
	if !g.noun.found || !next.noun.found || next.from > g.noun.end+2 || !c.is(g.noun.end, "and", ",") {
		return deed{}, false
	}
	d, ok := c.predicate(next)
	return d, ok && d.known
}

// nominal reads the noun of a deed: "the evacuation of 35,000 people", "the death toll rose to 12",
// "the deaths of 12 men".
func (c *figureScan) nominal(g *counted) (deed, bool) {
	i := c.leftEdge(g)
	if c.is(i, "of") {
		if a, ok := c.noun[Lemma(c.low(i-1), Noun)]; ok {
			return deed{name: string(a), from: i - 1, end: i}, true
		}
		return deed{}, false
	}
	for c.tag(i) == Adv {
		i--
	}
	if g.noun.found || !c.is(i, "to", "at", "was", "is", "stood", "stands", "reached", "hit", "passed") {
		return deed{}, false
	}
	for k := i - 1; k >= c.first && k > i-longReach; k-- {
		if c.is(k, ";", "and") {
			break
		}
		if c.is(k, "number") && c.is(k+1, "of") {
			return c.numberOf(g, k+2, i)
		}
		if a, ok := c.noun[Lemma(c.low(k), Noun)]; ok && c.tag(k) != Verb {
			return deed{name: string(a), from: k, end: k + 1, known: true}, true
		}
	}
	return deed{}, false
}

// longReach is how far, in tokens, the subject of "rose to 12" is looked for.
const longReach = 24

// numberOf reads what "the number of dead", "the number of people killed in the fire" counts; the
// phrase begins at token i, the verb of the number stands before token end.
func (c *figureScan) numberOf(g *counted, i, end int) (deed, bool) {
	for c.tag(i) == Det {
		i++
	}
	g.noun = c.phrase(i, true)
	for k := i; k < end && k < i+longestPhrase; k++ {
		if a, ok := c.state[c.low(k)]; ok {
			return deed{name: string(a), from: k, end: k + 1, known: true}, true
		}
	}
	return deed{name: "count", from: i - 2, end: i - 1}, g.noun.found
}

// coordinated reports whether the figure goes on a list: "725 camps, 405 plants and 1,500 tanks".
func (c *figureScan) coordinated(g *counted) bool {
	i := c.leftEdge(g)
	for c.is(i, "[", "]", "\"", "“") {
		i--
	}
	return c.is(i, ",", "and")
}
