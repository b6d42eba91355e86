package note

// it says which body or place "it" or "its" means, where the sentence leaves no doubt: "The council said
// it would pay", "The council lost its case", and in the next sentence "It said".
func (d *discourse) it(x int, low string) {
	entity := 0
	switch at := d.clauseAt(x); {
	case low == "it" && d.idleIt(x):
	case low == "its" || at < 0:
		entity = d.bodyAsSubject(at, x)
	case d.clauses[at].subject.start == x && at > 0 && d.speaks(at-1):
		entity = d.bodyAsSubject(at-1, x)
	case d.clauses[at].subject.start == x && at == 0 && d.goesOnToSay(at):
		entity = d.bodyBefore()
	}
	if entity == 0 {
		return
	}
	d.refer(entity, x, x+1)
	d.tell(told{entity: entity}, x, x+1)
}

// idleIt reports whether "it" at item x may stand for nothing: it was a mistake, it takes time.
func (d *discourse) idleIt(x int) bool {
	y := x + 1
	for ; d.kindOf(d.u, y) == Aux || d.kindOf(d.u, y) == Adv || d.kindOf(d.u, y) == Part; y++ {
	}
	switch k := d.kindOf(d.u, y); {
	case k != Verb:
		return true
	}
	switch Lemma(d.low(d.u, y), Verb) {
	case "be", "cost", "mean", "take", "seem", "appear", "rain", "happen", "work", "make", "become", "matter", "come", "turn", "depend", "remain", "help", "feel":
		return true
	}
	return false
}

// speaks reports whether the verb of a clause is one of saying or thinking.
func (d *discourse) speaks(at int) bool {
	for _, c := range d.cuesOf(d.unit) {
		if c.group == d.clauses[at].verb {
			return c.class.is(cueSay | cueTell | cueThink | cueWant | cueAsk)
		}
	}
	return false
}

// goesOnToSay reports whether the verb of a clause is one that a body's next sentence has: It added. What it
// shows may be a picture's.
func (d *discourse) goesOnToSay(at int) bool {
	for y := d.clauses[at].verb; d.kindOf(d.u, y) == Aux || d.kindOf(d.u, y) == Adv || d.kindOf(d.u, y) == Verb; y++ {
		switch Lemma(d.low(d.u, y), Verb) {
		case "say", "add", "tell", "announce", "warn", "deny", "stress", "urge", "declare", "insist", "argue", "claim", "accuse", "reject", "promise", "deplore", "condemn":
			return true
		}
	}
	return false
}

// bodyAsSubject is the body or place that alone is the subject of a clause of this unit before item x,
// if no other stands between: not in "the council asked the club for its boats".
func (d *discourse) bodyAsSubject(at, x int) int {
	if at < 0 || d.clauses[at].subject.end > x {
		return 0
	}
	subject := d.clauses[at].subject
	entity, other := 0, false
	for i := len(d.told) - 1; i >= 0 && d.told[i].unit == d.unit && d.told[i].item >= subject.start; i-- {
		t := d.told[i]
		if t.item >= subject.end {
			other = other || t.kind != Person && t.weight > asModifier
			continue
		}
		if entity != 0 && t.entity != entity || t.entity == 0 || t.kind == Person || t.weight != asSubject || !d.headsPhrase(subject.start, t.item) {
			return 0
		}
		entity = t.entity
	}
	if other {
		return 0
	}
	return entity
}

// headsPhrase reports whether a name at item x may be the head of a phrase that begins at start.
func (d *discourse) headsPhrase(start, x int) bool {
	for y := start; y < x; y++ {
		if k := d.kindOf(d.u, y); k != Det && k != Adj {
			return false
		}
	}
	return true
}

// bodyBefore is the body that was the only subject of the sentence before.
func (d *discourse) bodyBefore() int {
	entity := 0
	for i := len(d.told) - 1; i >= 0 && d.told[i].unit >= d.unit-1; i-- {
		t := d.told[i]
		if t.weight != asSubject {
			continue
		}
		if entity != 0 && t.entity != entity || t.entity == 0 || t.kind != Organisation {
			return 0
		}
		entity = t.entity
	}
	return entity
}
