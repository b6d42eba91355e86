package note

// source is the subject of a verb, and the item of the who or which that stands for it, or 0.
type source struct {
	phrase
	relative int
}

// clauseSubject is who a verb without a subject of its own goes on about: the subject of the clause
// before that it is joined to, but not of one that tells what somebody said, nor, for a participle, of one that a verb
// takes: "Lind cited a survey that showed | the plan was disliked, saying". "Lind sat down and said",
// "As the crew sang, Holm rose, saying"; of "Lind said the pier was lost and urged calm" it is Lind.
func (r *reading) clauseSubject(u unit, c *said, cues []said, before source) {
	c.subject, c.relative = before.phrase, before.relative
	for y := c.group - 1; y > 0; y-- {
		if !r.isVerbal(u, y) || r.isVerbal(u, y+1) {
			continue
		}
		g := r.verbGroup(u, y)
		if r.low(u, g-1) == "to" || g == y && isOngoing(r.low(u, y)) {
			continue
		}
		p := r.phraseBefore(u, g)
		if p.none() || r.kindOf(u, p.start-1) == Adp || c.ongoing && (r.isSubordinate(u, p, g) || r.isVerbal(u, p.start-1)) {
			continue
		}
		if before.none() || p.start <= before.start || !r.isTold(u, p, cues) {
			c.subject, c.relative = p, r.relativeOf(u, p, g)
		}
		return
	}
}

// isVerbal reports whether item x is a verb or an auxiliary.
func (r *reading) isVerbal(u unit, x int) bool {
	k := r.kindOf(u, x)
	return k == Verb || k == Aux
}

// isSubordinate reports whether a subject and its verb group at g are of a clause that hangs on another: "when
// Holm spoke", "Holm, who spoke".
func (r *reading) isSubordinate(u unit, p phrase, g int) bool {
	return r.kindOf(u, p.start-1) == Sconj || isRelative(r.low(u, g-1))
}

// isRelative reports whether a pronoun can stand for the subject of its clause.
func isRelative(low string) bool { return low == "who" || low == "which" || low == "that" }

// isTold reports whether a subject is that of a clause that somebody says: it stands after a word of saying,
// and begins no clause beside it.
func (r *reading) isTold(u unit, p phrase, cues []said) bool {
	x := p.start - 1
	if r.kindOf(u, x) == Cconj {
		x--
	}
	if r.comma(u, x) {
		return false
	}
	for _, c := range cues {
		if c.end <= p.start && !c.subject.none() && c.subject.start < p.start {
			return true
		}
	}
	return false
}

// joins reports whether a verb without a subject goes on with the clause before: "and said", "but has since
// said", ", then said".
func (r *reading) joins(u unit, c *said) bool {
	x := r.beforeTime(u, c.group) - 1
	switch r.low(u, x) {
	case "and", "but":
		return true
	}
	return r.comma(u, x) && r.low(u, x+1) == "then"
}

// attachedNoun is the noun phrase that a participle right after it belongs to: "a letter saying".
func (r *reading) attachedNoun(u unit, x int) phrase {
	if k := r.kindOf(u, x-1); k != Noun && k != Propn || timeNoun(r.low(u, x-1)) || weekday(r.low(u, x-1)) || r.cues[Lemma(r.low(u, x-1), Noun)].is(cueDocument|cueOccasion|cueNoun) {
		return phrase{}
	}
	p := r.nounPhrase(u, x)
	for y := p.end - 1; y > p.start; y-- { // the last noun and what belongs to it
		if r.kindOf(u, y) == Adp && r.low(u, y) != "of" {
			return phrase{y + 1, p.end}
		}
	}
	return p
}

// relativeOf is the item of the pronoun that stands for a subject before the verb group at g, or 0:
// "Mara Lind, who said".
func (r *reading) relativeOf(u unit, p phrase, g int) int {
	x := r.beforeTime(u, g) - 1
	if !isRelative(r.low(u, x)) || x < p.end || x > p.end+1 {
		return 0
	}
	return x
}

// antecedent is the voice that a who or which at item x stands for, in the phrase before it: "a letter to Mara
// Lind, who said" is Lind's.
func (r *reading) antecedent(u unit, p phrase, x int) voice {
	for y := p.end - 1; y > p.start; y-- {
		if r.kindOf(u, y) != Adp {
			continue
		}
		after := phrase{y + 1, p.end}
		if r.isPersonName(u, after) || r.low(u, x) == "who" && r.low(u, y) != "of" && r.low(u, y) != "in" && r.low(u, y) != "with" && !r.isHuman(u, y-1) && r.isHuman(u, p.end-1) {
			p = after // political cover to pilots who said
		}
		break
	}
	m := r.voice(u, p)
	m.relative = u.items[x].token
	return m
}

// isHuman reports whether the noun at item x is of people, as far as its form tells: an office, or several.
func (r *reading) isHuman(u unit, x int) bool {
	low := r.low(u, x)
	lemma := Lemma(low, Noun)
	return r.cues[lemma].is(cueOffice) || low != lemma && r.kindOf(u, x) != Verb || low == "police" || low == "people"
}
