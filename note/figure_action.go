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
	bare     bool // in a participle alone: "12 people killed"
	level    bool // it is brought to the number: "the toll rose to 12"
	never    bool // it is told not to have happened: "12 people were not hurt"
}

// deedAt finds what happened to what figure k counts. A part shares the fate of its whole, and figures
// that are one subject share a verb.
func (c *figureScan) deedAt(k int) deed {
	g := &c.figures[k]
	d := c.ownDeed(k)
	if c.means(g.noun.lemma, "written") && d.known && d.end > d.from {
		d.name, d.known = Lemma(c.low(d.from), Verb), false // 12 pages are released, not freed
	}
	if d.known && !g.isCount() && d.name != "fined" && d.name != "paid" && d.end == d.from+1 {
		d.name, d.known = Lemma(c.low(d.from), Verb), false // money is not found or freed
	}
	return d
}

func (c *figureScan) ownDeed(k int) deed {
	g := &c.figures[k]
	if g.whole >= 0 && !c.opensClause(g) {
		if d := c.deedOfWhole(k); d.name != "" {
			return deed{name: d.name, known: d.known, never: d.never} // "12 people, including three boys, died"
		}
	}
	var before *deed
	if k > 0 {
		before = &c.figures[k-1].deed
	}
	d := c.deedOf(g, before)
	if d.name == "" {
		if s, ok := c.shared(k); ok {
			return deed{name: s.name, known: true, never: s.never}
		}
	}
	return d
}

// deedOfWhole is what happened to the whole of which figure k is a part.
func (c *figureScan) deedOfWhole(k int) deed {
	whole := c.figures[k].whole
	if whole < k {
		return c.figures[whole].deed
	}
	return c.deedOf(&c.figures[whole], nil)
}

// opensClause reports whether a clause of its own tells what became of a part: "including three boys
// who drowned", "two of whom died", "three of them were hurt".
func (c *figureScan) opensClause(g *counted) bool {
	end := max(g.end, g.noun.end)
	if c.ofThem(g) {
		end = g.end + 2
	}
	return c.is(end, "who", "were", "was", "are", "have", "had", "has", "remain", "remained") || c.tag(end) == Verb && c.tag(end-1) != Punct
}

// deedOf finds what happened to what the figure counts: beside its noun, in the verb that the noun
// is subject of, or in the verb that it is object of.
func (c *figureScan) deedOf(g *counted, before *deed) deed {
	if d, ok := c.stateOf(g); ok {
		return d
	}
	if g.noun.found {
		if a, ok := c.noun[g.noun.lemma]; ok {
			return deed{name: string(a), known: c.people[string(a)]}
		}
	}
	d := c.deedBeside(g, before)
	if a, ok := c.crowd[g.noun.lemma]; ok && g.noun.found && !d.known {
		return deed{name: string(a), known: true, never: d.never}
	}
	return d
}

// deedBeside finds what happened in the words on both sides of the noun.
func (c *figureScan) deedBeside(g *counted, before *deed) deed {
	if d, owned := c.ofAnother(g); owned {
		if own, ok := c.predicate(g); ok && own.bare && c.people[own.name] {
			return own // "relatives of 12 men killed in the fire"
		}
		return d
	}
	if d, ok := c.amongThose(g); ok {
		return d
	}
	if d, ok := c.settled(g); ok {
		return d
	}
	if d, ok := c.livesLost(g); ok {
		return d
	}
	right, subject := c.predicate(g)
	left, object := c.governor(g)
	if c.is(c.leftEdge(g), "of") && !right.known {
		if d, ok := c.nominal(g); ok {
			return d // "the death of three men was told late"
		}
	}
	switch {
	case subject && (!object || c.outweighs(right, left)):
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
	if i := c.leftEdge(g); before != nil && before.known && c.is(i, "with") && c.is(i-1, "along", "together") {
		return deed{name: before.name, known: true, never: before.never} // "12 were killed along with two guards"
	}
	return deed{}
}

// outweighs reports whether the verb right of a figure tells more of it than the verb left of it does: an
// action of the table before another verb, and of two of them the one that is not in a clause or a
// participle of its own: "freed 12 men held at Orla".
func (c *figureScan) outweighs(right, left deed) bool {
	switch {
	case !right.known || !left.known:
		return right.known || !left.known && !right.relative
	case right.relative, right.bare && left.name != "found":
		return false
	}
	return !c.closesRelative(left)
}

// closesRelative reports whether a verb is that of a relative clause, so that a verb after its object is
// another's: "a man who killed one sailor has been charged".
func (c *figureScan) closesRelative(left deed) bool {
	for i := left.from - 1; i >= c.first && i > left.from-reach; i-- {
		switch {
		case c.is(i, "who", "which", "that"):
			return true
		case c.is(i, ",", ";"):
			return false
		}
	}
	return false
}

// stateOf reads "43 missing students", "12 dead", "12 people dead".
func (c *figureScan) stateOf(g *counted) (deed, bool) {
	first, last := g.end, g.end
	if g.noun.found {
		first, last = g.noun.from, g.noun.end
	}
	for i := first; i <= last && i < c.end; i++ {
		if c.is(i, "-", "more", "others", "other", "feared", "presumed", "believed") {
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
		return deed{name: string(a), from: i, end: i + 1, right: true, known: c.people[string(a)]}, true
	}
	return deed{}, false
}

// longestJoined is how many words a verb of the table of actions has behind it at most: take part in the march.
const longestJoined = 4

// act is the action of a verb in a table, by its lemma: alone, or with a word right behind it or
// behind its object, which begins at token after: "turned up", "took 12 people hostage".
func (c *figureScan) act(table map[string]action, lemma string, i, after int) (a action, end int, ok bool) {
	if c.joined[lemma] {
		for _, k := range [...]int{i + 1, after} {
			if k <= i {
				continue
			}
			words := lemma
			for end := k; end < k+longestJoined; end++ {
				words += "_" + c.low(end)
				if a, ok := table[words]; ok {
					return a, end + 1, true // "taken into custody", "took part in the march"
				}
			}
		}
	}
	a, ok = table[lemma]
	return a, i + 1, ok
}

// toDeath reports whether what is done ends in death: "beaten to death", "fell to their deaths".
func (c *figureScan) toDeath(i int) bool {
	return c.is(i, "to") && (c.is(i+1, "death") || c.is(i+2, "death", "deaths"))
}

// isParticiple reports whether a form may be a past participle.
func (f *figureFinder) isParticiple(low string) bool {
	return f.means(low, "participle") || strings.HasSuffix(low, "ed") && low != "need" || strings.HasSuffix(low, "en")
}
