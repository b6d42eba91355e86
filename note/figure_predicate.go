package note

import "strings"

// reach is how far, in tokens, the verb of a figure is looked for.
const reach = 14

// predicate reads the verb that the noun is subject of: "43 students disappeared", "50 people,
// mostly cooks, have been arrested", "23 bodies found in a well".
func (c *figureScan) predicate(g *counted) (deed, bool) {
	i := g.end
	if g.noun.found {
		i = g.noun.end
	} else {
		if c.isOf(i, "scopeafter") {
			i++
		}
		if i == g.end && c.ofThem(g) {
			i += 2 // "three of them were hurt"
		}
		if !c.opensPredicate(i) {
			return deed{}, false
		}
	}
	if _, span := c.reader.BoundAfter(c.v.article.Text, c.v.span(i-1, i).End); !span.IsZero() {
		i = c.after(i, span.End) // "nine people at least"
	}
	return c.predicateAt(c.pastAside(c.pastPlace(i, g)), g.noun.found)
}

// predicateAt reads the verb group that begins at token i; its subject is a noun or a number alone.
func (c *figureScan) predicateAt(i int, noun bool) (deed, bool) {
	passive, linked, relative, never := false, false, false, false
	for stop := min(c.end, i+reach); i < stop; i++ {
		low, tag := c.low(i), c.tag(i)
		switch {
		case c.is(i, "was", "were", "been", "being", "be", "are", "is", "got", "get"):
			passive, linked = true, true
		case c.is(i, "who", "that", "which", "whom"):
			linked, relative = true, true
		case tag == Aux, c.is(i, "have", "had", "has", "will", "would", "may", "might", "could", "to"):
			linked = true
			toBe := c.is(i+1, "be") && c.is(i-1, "had", "have", "has")
			if c.is(i, "to") && !passive && !toBe {
				return deed{}, false
			}
		case c.isOf(i, "link"):
			voice, _ := c.class(i, "link")
			passive, linked = passive || voice == "passive", true
		case passive && c.is(i, "under", "in"):
			a, ok := c.state[low+"_"+c.low(i+1)]
			return deed{name: string(a), from: i, end: i + 2, right: true, known: true, relative: relative, never: never}, ok
		case c.is(i, "re") && c.is(i+1, "-"):
			i++ // "re-emerged"
		case tag == Adv || c.is(i, "not", "n't", "so", "far", "also", "since", "still", "as", "reportedly", "never"):
			never = never || c.is(i, "not", "n't", "never")
		case tag == Verb || tag == Adj || tag == Noun && (linked || !noun):
			if end := c.pastReduced(i); end > i && !linked {
				if d, ok := c.predicateAt(end, noun); ok && d.known {
					return d, true // "captives held by rebels were freed"
				}
			}
			d, ok := c.verbDeed(i, low, passive, linked)
			_, own := c.self[Lemma(low, Verb)]
			d.relative, d.never, d.bare = relative, never, !linked && !own && c.isParticiple(low)
			if d.name != "killed" && passive && c.is(d.end, "and") && c.state[c.low(d.end+1)] == "killed" {
				d.name, d.end, d.known = "killed", d.end+2, true // "was shot and killed"
			}
			return d, ok
		default:
			return deed{}, false
		}
	}
	return deed{}, false
}

// verbDeed is the deed of the verb at token i, whose subject is counted.
func (c *figureScan) verbDeed(i int, low string, passive, linked bool) (deed, bool) {
	d := deed{from: i, end: i + 1, right: true, known: true}
	if a, ok := c.state[low]; ok && (passive || !linked && !c.hasObject(i+1)) {
		d.name = string(a)
		return d, true
	}
	passive = passive && !strings.HasSuffix(low, "ing") // "are dying"
	lemma := Lemma(low, Verb)
	if c.is(i-1, "-") && c.is(i-2, "re") {
		lemma = "re-" + lemma
	}
	if c.toDeath(i+1) && lemma != "sentence" && lemma != "condemn" {
		d.name, d.end = "killed", i+2
		return d, true
	}
	if lemma == "lose" && c.tag(i+1) != Punct && c.is(i+2, "lives", "life") {
		d.name, d.end = "killed", i+3
		return d, true
	}
	if a, end, ok := c.act(c.self, lemma, i, 0); ok {
		d.name, d.end = string(a), end
		return d, true
	}
	undergone := passive || c.isParticiple(low) && !linked && !c.hasObject(i+1)
	if a, end, ok := c.act(c.done, lemma, i, 0); ok && undergone {
		d.name, d.end = string(a), end
		return d, true
	}
	if c.tag(i) != Verb {
		return deed{}, false
	}
	d.known = false
	if passive || c.isParticiple(low) && !linked && !c.hasObject(i+1) {
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

// pastPlace passes over where those are who are counted, before the verb: "12 men from Orla were held",
// "all 12 people on the boat died".
func (c *figureScan) pastPlace(i int, g *counted) int {
	if !g.noun.found {
		return i
	}
	at := i
	if c.is(at, "and") && c.tag(at+1) == Noun && c.numberAt(at+1) == 0 {
		at = c.pastPhrase(at + 1) // "all 12 passengers and crew died"
	}
	for range 2 {
		if n := c.stampFrom(at + 1); c.tag(at) == Adp && n < len(c.stamps) && c.stamps[n].from == at+1 {
			at = c.stamps[n].end // "two cooks on Tuesday were seen"
			continue
		}
		if !c.isOf(at, "whereabouts") {
			break
		}
		end := c.pastPhrase(at + 1)
		if end == at+1 {
			return i
		}
		at = end
	}
	if at > i && c.is(at, ",") {
		if end := c.pastAside(at); end > at {
			return end // "12 men from Orla, a port, were held"
		}
		return i
	}
	_, own := c.self[Lemma(c.low(at), Verb)]
	if own && c.tag(at) == Verb || c.tag(at) == Aux || c.is(at, "were", "was", "have", "had", "who", "remain", "remained") {
		return at
	}
	return i
}

// pastReduced passes over a participle and what belongs to it, where the verb of the sentence follows: "held
// by pirates off Orla" in "sailors held by pirates off Orla were freed". It is i if none does.
func (c *figureScan) pastReduced(i int) int {
	if !c.isParticiple(c.low(i)) || c.tag(i) != Verb {
		return i
	}
	at := i + 1
	for range 4 {
		if c.tag(at) != Adp && (at == i+1 || !c.is(at, "and", "-")) {
			break
		}
		end := c.pastPhrase(at + 1)
		if end == at+1 {
			return i
		}
		at = end
	}
	if at > i+1 && (c.tag(at) == Aux || c.is(at, "were", "was", "have", "had")) {
		return at
	}
	return i
}

// longAside is how many tokens stand between commas after a noun at most.
const longAside = 24

// pastAside passes over what stands between commas after the noun: ", both civilians and men,",
// ", including three boys, two girls and a nurse,".
func (c *figureScan) pastAside(i int) int {
	spaced := c.is(i, "-", "--") && !c.v.glued(i)
	if !spaced && !c.is(i, ",", "(", "—", "–") {
		return i
	}
	first, including := true, c.is(i+1, "including")
	for k := i + 1; k < c.end && k < i+longAside; k++ {
		switch {
		case c.is(k, ";"):
			return i
		case including && c.is(k, "were", "was", "have", "had") && !c.is(k-1, "who", "which", "that", ","):
			return k // the second comma is left out
		case !c.is(k, ",", ")", "—", "–") && (!spaced || !c.is(k, "-", "--")):
			continue
		case c.tag(k+1) == Aux || c.is(k+1, "have", "had", "has", "were", "was", "who", "are"):
			return k + 1
		case first && c.tag(k+1) == Verb && k < i+reach && !strings.HasSuffix(c.low(k+1), "ing"):
			return k + 1
		}
		first = false
	}
	return i
}
