package note

// isPronoun reports whether item x is a pronoun for one person, and means one: not "he or she".
func (d *discourse) isPronoun(x int) bool {
	switch d.low(d.u, x) {
	case "he", "she", "him", "her", "his", "hers", "himself", "herself":
		return d.low(d.u, x+1) != "or" && d.low(d.u, x-1) != "or" && d.low(d.u, x+1) != "/"
	}
	return false
}

func genderOfPronoun(low string) string {
	switch low {
	case "she", "her", "hers", "herself":
		return "she"
	}
	return "he"
}

// pronoun says whom he, she, him or her means, if one is likelier than all others.
func (d *discourse) pronoun(x int, low string) {
	gender := genderOfPronoun(low)
	entity, only := d.meant(func(t told) int { return d.mayMean(t, x, low, gender) })
	if entity > 0 && d.cataphoric(x, entity) {
		entity = 0
	}
	if entity > 0 {
		d.learnGender(&d.referents[entity], gender, only)
		d.refer(entity, x, x+1)
	}
	d.tell(told{entity: entity, kind: Person, gender: gender, open: entity == 0}, x, x+1)
}

// surePronouns is how many more pronouns of one gender than of the other tell that a person is of it.
const surePronouns = 2

// learnGender takes a pronoun that was resolved for evidence of what its person is: one is enough if
// nobody else could be meant.
func (d *discourse) learnGender(e *referent, gender string, only bool) {
	if gender == "he" {
		e.pronouns++
	} else {
		e.pronouns--
	}
	if e.gender == "" && (only || max(e.pronouns, -e.pronouns) >= surePronouns) {
		e.gender = gender
	}
}

// mayMean is the weight of a mention for a pronoun at item x, 0 if it cannot be the one.
func (d *discourse) mayMean(t told, x int, low, gender string) int {
	if t.kind != Person {
		return 0
	}
	g := t.gender
	if t.entity > 0 {
		g = d.referents[t.entity].gender
	}
	if g != "" && g != gender || t.entity > 0 && (t.entity == d.actedOn(x) || d.referents[t.entity].wasOther(gender)) {
		return 0
	}
	if t.unit == d.unit && d.low(d.u, x-1) == "whom" && (t.item == x-2 || d.comma(d.u, x-2) && t.item == x-3 || t.entity > 0 && d.entityAt(x-3) == t.entity) {
		return 0 // Lind met Holm, whom he called late: not Holm
	}
	w := t.weight
	if t.unit == d.unit && t.clause == d.clauseAt(x) {
		if w = d.inOneClause(t, x, low); w == 0 {
			return 0
		}
	}
	if t.open {
		w = w * openPart / 100
	}
	if g == "" {
		w = w * unknownPart / 100
	}
	return w
}

// entityAt is whom the name at item x names, or 0.
func (d *discourse) entityAt(x int) int {
	if n := d.nameAt(x); n >= 0 {
		return d.notes.Names[n].Entity
	}
	return 0
}

// wasOther reports whether pronouns of the other gender alone have meant an entity: who was "he" a sentence
// ago is not "she".
func (e *referent) wasOther(gender string) bool {
	return gender == "she" && e.pronouns > 0 || gender == "he" && e.pronouns < 0
}

// inClause is in percent what "his" adds to the weight of one in its own clause: Lind left, and Holm
// lost his boat.
const inClause = 140

// actedOn is whom the subject at item x acts on by name, who is another: "he told Lind".
func (d *discourse) actedOn(x int) int {
	c := d.clauseAt(x)
	if c < 0 || d.clauses[c].subject.start != x || d.clauses[c].inverted {
		return 0
	}
	for y := d.clauses[c].verb; y < len(d.u.items) && y < x+maxDescription; y++ {
		if n := d.nameAt(y); n >= 0 {
			return d.notes.Names[n].Entity
		}
		if k := d.kindOf(d.u, y); k != Verb && k != Aux && k != Adv && k != Propn && k != Part {
			return 0
		}
	}
	return 0
}

// inOneClause is the weight of a mention for a pronoun in its own clause. Lind saw him: not Lind. Lind
// asked Holm to help him: not Holm. Lind asked Holm to bring his boat: whose, is not told.
func (d *discourse) inOneClause(t told, x int, low string) int {
	asked := t.weight == subjectNext
	if !d.isObject(x, low) {
		switch {
		case asked:
			return asSubject
		case low == "his" || low == "her":
			return t.weight * inClause / 100
		}
		return t.weight
	}
	for i := len(d.told) - 1; i >= 0 && d.told[i].unit == d.unit && !asked; i-- {
		if o := d.told[i]; o.weight == subjectNext && o.clause == t.clause && t.weight == asSubject {
			return t.weight
		}
	}
	return 0
}

// isObject reports whether a pronoun is the object of its clause, so that it cannot mean the subject or
// another object.
func (d *discourse) isObject(x int, low string) bool {
	switch low {
	case "him":
		return true
	case "her":
		return !d.possesses(x)
	}
	return false
}

// possesses reports whether "her" at item x goes with a noun.
func (d *discourse) possesses(x int) bool {
	switch d.kindOf(d.u, x+1) {
	case Noun, Adj, Num, Propn:
		return true
	case Adv, Verb:
		return d.kindOf(d.u, x+2) == Noun || d.kindOf(d.u, x+2) == Adj
	}
	return false
}

// ofPronoun keeps the person without a name who is somebody's: his wife.
func (d *discourse) ofPronoun(x int, low string) {
	if low != "his" && (low != "her" || !d.possesses(x)) {
		return
	}
	if p, ok := d.describes(x); ok {
		d.tellUnnamed(p.start, p.end, low, d.beside(p))
	}
}

// cataphoric reports whether a pronoun in the phrase that opens a sentence may mean its subject, who is
// another than the one meant: "In his speech, Lind …".
func (d *discourse) cataphoric(x, entity int) bool {
	if k := d.kindOf(d.u, 0); x > maxOpening || k != Adp && k != Sconj && k != Verb {
		return false
	}
	for y := x + 1; y < min(len(d.u.items), x+maxOpening); y++ {
		if !d.comma(d.u, y) || d.u.isRun(y+1) {
			continue
		}
		n := -1
		if y+1 < len(d.u.items) {
			n = d.name(d.u.items[y+1].token)
		}
		return n >= 0 && d.notes.Names[n].Kind == Person && d.notes.Names[n].Entity != entity
	}
	return false
}

// maxOpening is how many items the phrase that opens a sentence has at most.
const maxOpening = 15
