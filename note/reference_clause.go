package note

// clause is a verb with its subject, in a unit.
type clause struct {
	subject  phrase
	verb     int // the first item of its verb group
	inverted bool
}

// clausesOf gives the clauses of unit i, in the order of their subjects. A verb that shares the subject
// of the one before has no clause of its own.
func (d *discourse) clausesOf(i int) []clause {
	u := d.units[i]
	out := d.clauses[:0]
	for x := 1; x < len(u.items); x++ {
		if k := d.kindOf(u, x); k != Verb && k != Aux {
			continue
		}
		if k := d.kindOf(u, x+1); k == Verb || k == Aux { // not yet the end of the group
			continue
		}
		g := d.verbGroup(u, x)
		if g == x && isOngoing(d.low(u, x)) {
			continue // a report claiming
		}
		if p := d.phraseBefore(u, g); !p.none() {
			if d.low(u, g-1) == "who" {
				p = d.lastNoun(u, p)
			}
			out = d.addClause(out, clause{p, g, false})
		}
	}
	for _, c := range d.cuesOf(i) {
		if c.inverted && !c.subject.none() {
			out = d.addClause(out, clause{c.subject, c.group, true})
		}
	}
	return out
}

// addClause puts a clause in its place.
func (d *discourse) addClause(out []clause, c clause) []clause {
	at := len(out)
	for at > 0 && out[at-1].subject.start > c.subject.start {
		at--
	}
	if at > 0 && out[at-1].subject == c.subject {
		return out
	}
	out = append(out, clause{})
	copy(out[at+1:], out[at:])
	out[at] = c
	return out
}

// clauseAt is the clause that item x stands in, or -1 before the first.
func (d *discourse) clauseAt(x int) int {
	at := -1
	for i, c := range d.clauses {
		if c.subject.start > x {
			break
		}
		at = i
	}
	return at
}

// weight is that of a mention of items x to end-1, by its place in the unit.
func (d *discourse) weight(x, end int) int {
	u := d.u
	switch {
	case d.low(u, end) == "'s" || d.low(u, end) == "'":
		return asPossessor
	case d.kindOf(u, end) == Noun && d.nameAt(x) >= 0:
		return asModifier
	}
	if c := d.clauseAt(x); c >= 0 && x < d.clauses[c].subject.end {
		if d.complements(x, d.clauses[c].subject.start) {
			return asPossessor
		}
		if c > 0 && !d.comma(u, d.clauses[c].subject.start-1) && d.saidBetween(d.clauses[c-1].subject.end, d.clauses[c].subject.start) {
			return asEmbedded
		}
		return asSubject
	}
	if d.opens(x) {
		return asSubject
	}
	switch {
	case d.low(u, end) == "to" && d.kindOf(u, end+1) == Verb:
		return subjectNext
	case d.kindOf(u, x-1) == Adp:
		return asOblique
	}
	return asObject
}

// saidBetween reports whether a word of saying or thinking stands among items start to end-1.
func (d *discourse) saidBetween(start, end int) bool {
	for _, c := range d.cuesOf(d.unit) {
		if start <= c.at && c.at < end && c.class.is(cueSay|cueTell|cueThink) {
			return true
		}
	}
	return false
}

// lastNoun is what a relative clause with "who" is about, in a phrase before it: the last noun and
// what belongs to it.
func (d *discourse) lastNoun(u unit, p phrase) phrase {
	for y := p.end - 1; y > p.start; y-- {
		if d.kindOf(u, y) == Adp {
			return phrase{y + 1, p.end}
		}
	}
	return p
}

// opens reports whether item x ends the noun phrase that opens the unit, so that it is the subject of a
// verb that was not found.
func (d *discourse) opens(x int) bool {
	for y := range x {
		switch d.kindOf(d.u, y) {
		case Noun, Propn, Adj, Det:
		default:
			return false
		}
	}
	return true
}

// complements reports whether item x hangs on a preposition in a subject that begins at start: "the
// spokesman for Lind", "for President Lind", but not "Secretary of State Lind".
func (d *discourse) complements(x, start int) bool {
	for y := x - 1; y >= start; y-- {
		switch d.kindOf(d.u, y) {
		case Det:
		case Noun, Propn:
			if d.lists.words[d.low(d.u, y)]&title == 0 {
				return false
			}
		case Adp:
			return true
		default:
			return false
		}
	}
	return false
}
