package note

import "github.com/variorum-news/variorum/text"

// nestedStatements finds what others say in the speech of a body: “Lind thanked the crews,” the harbour
// office said. The speech of a person is left whole: whom he quotes he quotes in his own words.
func (r *reading) nestedStatements() {
	for i, outer := range r.found {
		if !outer.direct && !r.passesOn(outer.speaker) || outer.speaker.none() || r.speaksAsPerson(outer.speaker) {
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
		if c.subject.none() || taken[c.at] || r.nameIn(r.voice(u, c.subject)) < 0 {
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
		r.found[k].inside, r.found[k].retold, r.found[k].lost = outer, true, false
	}
}
