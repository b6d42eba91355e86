package note

import "github.com/variorum-news/variorum/text"

// nestedStatements finds what others say in the words of another: “Lind thanked the crews,” the harbour office said;
// Lind said a briefing of the harbour office indicated that the pier was lost. The speech of a person in marks is left
// whole: whom he quotes he quotes in his own words.
func (r *reading) nestedStatements() {
	for i, outer := range r.found {
		if outer.speaker.none() || outer.inside >= 0 || outer.direct && r.speaksAsPerson(outer.speaker) || !outer.direct && outer.marked && !r.passesOn(outer.speaker) {
			continue
		}
		for _, p := range outer.pieces {
			r.statementsInPiece(p, i)
		}
	}
}

// passesOn reports whether a mention is of a document or of a body that tells what others said: a statement, an
// agency, the press service of the harbour office.
func (r *reading) passesOn(m voice) bool {
	if r.isDocument(m) {
		return true
	}
	for i := m.first; i < m.end; i++ {
		if r.cues[r.lower(i)].is(cueNetwork | cueMasthead | cueOutlet) {
			return true
		}
	}
	return false
}

// statementsInPiece reads one piece of the speech of statement outer, sentence by sentence.
func (r *reading) statementsInPiece(p text.Span, outer int) {
	s := r.at(p.Start)
	for s < r.tokens() && r.token(s).Start < p.End {
		u := unit{paragraph: r.units[r.found[outer].unit].paragraph}
		for first := s; s < r.tokens() && r.token(s).Start < p.End && r.sentence(s) == r.sentence(first) && len(u.items) < maxUnit; s++ {
			if !quoteMark(r.word(s)) {
				u.items = append(u.items, item{token: s, end: s + 1, run: -1})
			}
		}
		r.statementsInside(u, outer)
	}
}

// speaksAsPerson reports whether a mention is a person's, as far as its words tell.
func (r *reading) speaksAsPerson(m voice) bool {
	if m.end == m.first+1 && r.tag(m.first) == Pron && r.lower(m.first) != "it" {
		return true
	}
	n := r.nameIn(m)
	return n < 0 && r.person(m) || n >= 0 && r.notes.Names[n].Kind == Person
}

// statementsInside finds the statements of one sentence of speech, by persons who are named there.
func (r *reading) statementsInside(u unit, outer int) {
	n := len(r.found)
	taken := make([]bool, len(u.items))
	var before phrase
	cues := r.cuesIn(u)
	for k := range cues {
		c := &cues[k]
		if c.subject.none() && c.ongoing {
			c.subject = before
		}
		if c.subject.none() || taken[c.at] || !r.isSecondHand(u, *c, r.found[outer]) {
			continue
		}
		before = c.subject
		if !r.found[outer].direct && !c.class.is(cueSay|cueTell|cueFor|cueUrge|cueObject) {
			continue // what he wants is told by the document alone
		}
		limit := len(u.items)
		if k+1 < len(cues) {
			limit = r.limit(u, *c, cues[k+1:])
		}
		if pieces := r.content(u, *c, taken, limit); len(pieces) > 0 {
			r.state(u, r.found[outer].unit, *c, pieces, taken)
		}
	}
	for k := n; k < len(r.found); k++ {
		if same := r.foundBefore(k, n); same >= 0 && same != outer {
			r.found[k].pieces = nil // found already, beside the outer one
			r.found[same].inside = outer
			continue
		}
		r.found[k].inside, r.found[k].retold, r.found[k].lost = outer, true, false
	}
}

// isSecondHand reports whether a cue in the words of another statement tells what its own subject said: one by name,
// whatever a document passes on; a body or a document, in indirect words. What might be said is not.
func (r *reading) isSecondHand(u unit, c said, outer statement) bool {
	m := r.voice(u, c.subject)
	if r.kindOf(u, c.subject.start-1) == Adp {
		return false // the driver of Mara Lind said
	}
	if r.nameIn(m) >= 0 && (outer.direct || r.passesOn(outer.speaker)) {
		return true
	}
	if outer.direct || !r.saysOuter(outer) || c.noun || c.unnamed || r.supposed(u, c) || !r.beginsTold(u, c) || m == outer.speaker {
		return false
	}
	n := r.nameIn(m)
	if o := r.nameIn(outer.speaker); n >= 0 && o >= 0 && r.notes.Names[n].Name == r.notes.Names[o].Name {
		return false
	}
	if n >= 0 && c.class.is(cueFor|cueUrge|cueObject) && !r.speaksAsPerson(outer.speaker) {
		return true // Lind thanked the crews, the harbour office said
	}
	if !c.class.is(cueSay|cueTell) || c.class.is(cueThink) || !c.class.is(cueTell) && r.low(u, c.end) != "that" && !r.clauseRest(u, c.end) {
		return false
	}
	head := r.cues[Lemma(r.low(u, r.headNoun(u, c.subject)), Noun)]
	return r.isDocument(m) || head.is(cueOccasion) || r.kindOf(u, c.subject.start) != Pron && r.agent(u, c.subject)
}

// beginsTold reports whether the subject of a cue opens a clause that is told for itself: Lind said that a briefing
// indicated …; not a man whom Holm accused, the boat which sank when Holm said so, a crew led by Holm said, nor beside it:
// Lind denied it and Holm said so too.
func (r *reading) beginsTold(u unit, c said) bool {
	x := c.subject.start - 1
	switch {
	case c.relative > 0:
		return false
	case x <= 0, r.low(u, x) == "that":
		return true
	}
	return r.comma(u, x) && !r.finite(u, 0, x)
}

// saysOuter reports whether an outer statement is told with a word of saying: of “Lind welcomed news that Holm said so”
// she passes nothing on.
func (r *reading) saysOuter(outer statement) bool {
	return !outer.cue.IsZero() && (r.lower(r.at(outer.cue.Start)) == "according" || r.cues[r.lemmaOfVerb(r.at(outer.cue.Start))].is(cueSay|cueTell))
}

// supposed reports whether a cue tells what may or will be said: Lind would say; if Lind says.
func (r *reading) supposed(u unit, c said) bool {
	for x := c.group; x < c.at; x++ {
		switch r.low(u, x) {
		case "would", "will", "could", "can", "may", "might", "should", "must", "'ll", "'d", "wo", "to":
			return true
		}
	}
	switch r.low(u, c.subject.start-1) {
	case "if", "whether", "unless", "until", "once":
		return true
	}
	return false
}

// foundBefore is the statement found before the first nested one, number n, that has the cue of number k, or -1.
func (r *reading) foundBefore(k, n int) int {
	for i := n - 1; i >= 0 && r.found[i].unit >= r.found[k].unit; i-- {
		if r.found[i].cue == r.found[k].cue && !r.found[k].cue.IsZero() {
			return i
		}
	}
	return -1
}
