package note

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// unit finds the statements of unit i: first those that a word of saying governs, then the speech in
// marks that no such word claims.
func (r *reading) unit(i int) {
	u := r.units[i]
	taken := make([]bool, len(u.items)) // items that are part of a statement, or say who made it
	cues := r.cuesOf(i)
	var before source // the subject of the cue before
	var origin phrase // what the sentence is according to, if another speaks in it
	var survey phrase // the poll that it tells of, if those asked speak in it
	for n := range cues {
		c := &cues[n]
		if taken[c.at] {
			continue
		}
		r.goingOn(u, c, cues[:n], before)
		switch {
		case r.spokenOf(u, *c, cues[n+1:]):
			continue
		case r.surveyed(u, *c, cues[n+1:]):
			survey = c.subject
			continue
		case !survey.none() && c.reporter.none() && !r.isPersonName(u, c.subject):
			c.reporter = survey
		case c.lemma == "according" && r.quotesAnother(u, cues[n+1:]):
			origin = r.origin(u, c.subject)
			continue
		case c.lemma == "according" && r.accordingAgency(u, i, *c):
			claim(taken, phrase{c.at, c.subject.end})
			continue
		case c.reporter.none():
			c.reporter = origin
		}
		limit := len(u.items)
		if n+1 < len(cues) {
			limit = r.limit(u, *c, cues[n+1:])
		}
		pieces := r.content(u, *c, taken, limit)
		if len(pieces) > 0 {
			r.state(u, i, *c, pieces, taken)
		} else {
			r.passedOn(u, i, *c)
		}
		if !c.subject.none() && (len(pieces) > 0 || !c.ongoing) {
			before = source{c.subject, c.relative}
		}
	}
	if i == 0 && len(cues) == 0 {
		r.headed(u)
	}
	r.unclaimed(u, i, taken)
}

// goingOn finds who speaks where a cue has no subject of its own: ", adding that", "urged calm and said".
func (r *reading) goingOn(u unit, c *said, cues []said, before source) {
	switch {
	case !c.subject.none() || c.unnamed || c.noun:
	case c.ongoing:
		r.ongoingSubject(u, c, cues, before)
	case r.joins(u, c):
		r.clauseSubject(u, c, cues, before)
	}
}

// headed reads a headline that gives a speaker and what he said: "Harbour master: pier is lost".
func (r *reading) headed(u unit) {
	for x := 1; x < min(len(u.items)-2, maxHead); x++ {
		if r.low(u, x) != ":" {
			continue
		}
		p := r.nounPhrase(u, x)
		if p.start != 0 || p.none() || u.isRun(x+1) || !r.isName(u, p) && !r.cues[Lemma(r.low(u, x-1), Noun)].is(cueDocument|cueOffice) {
			return
		}
		s := statement{cue: r.token(u.items[x].token), speaker: r.voice(u, p), inside: -1}
		s.pieces = []text.Span{r.words(u, x+1, len(u.items))}
		r.add(s)
		return
	}
}

// maxHead is the most items before the colon of such a headline.
const maxHead = 6

// spokenOf reports whether a cue in the first person is part of what another says at the end of the
// sentence, its marks lost: "I hope it holds, Lind said".
func (r *reading) spokenOf(u unit, c said, after []said) bool {
	if len(after) == 0 {
		return false
	}
	last := after[len(after)-1]
	if w := r.low(u, c.subject.start); c.subject.none() || w != "i" && w != "we" {
		return r.toldAtEnd(u, c, last)
	}
	return !last.subject.none() && r.comma(u, min(last.group, last.subject.start)-1) && r.closes(u, last)
}

// toldAtEnd reports whether a cue is part of what is told by who stands at the end of the sentence: The ministers
// discussed the pier, the statement said.
func (r *reading) toldAtEnd(u unit, c, last said) bool {
	if !last.class.is(cueSay) || last.class.is(cueTell) || last.ongoing || last.passive || last.noun || last.unnamed || last.subject.none() || c.lemma == "according" {
		return false
	}
	start := last.subject.start
	if last.inverted {
		start = last.group
	}
	if !r.comma(u, start-1) || start-1 <= c.end || !r.closes(u, last) || r.joins(u, &last) || !last.inverted && r.interrupted(u, last) {
		return false
	}
	if c.class.is(cueSay) && !c.subject.none() && r.speaksAsPerson(r.voice(u, c.subject)) && r.passesOn(r.voice(u, last.subject)) {
		return false // Lind said the storm had passed, the statement added: she said it, through the statement
	}
	if !c.subject.none() && r.comma(u, c.subject.start-1) && r.comma(u, c.end) {
		return false // …, the Courier said, while the crane fell, the Journal said.
	}
	for x := range u.items {
		if u.isRun(x) {
			return false
		}
	}
	return r.finite(u, 0, start-1)
}

// interrupted reports whether a sentence goes on behind a cue with commas around it: The pier, he said, to the surprise
// of all, was lost.
func (r *reading) interrupted(u unit, c said) bool {
	x := r.afterCircumstance(u, c, c.end)
	if !r.comma(u, x) {
		return false
	}
	k := r.kindOf(u, x+1)
	return k == Adp || k == Part || r.low(u, x+1) == "there" || r.clauseRest(u, x+1) || r.mainClause(u, x+1, len(u.items))
}

// quotesAnother reports whether a person by name speaks in what a document is the source of: "According
// to the statement, Lind said …".
func (r *reading) quotesAnother(u unit, after []said) bool {
	for _, c := range after {
		if !c.subject.none() && !c.ongoing && c.class.is(cueSay|cueTell|cueFor) && r.isName(u, c.subject) {
			return true
		}
	}
	return false
}

// ongoingSubject is who goes on with ", adding that": the subject of the clause before, or of the unit.
func (r *reading) ongoingSubject(u unit, c *said, cues []said, before source) {
	if r.clauseSubject(u, c, cues, before); !c.subject.none() {
		return
	}
	for x := c.end; x < len(u.items); x++ { // Noting that …, he thanked
		if r.isVerbal(u, x) && c.at < 2 {
			p := r.phraseBefore(u, r.verbGroup(u, x))
			if _, after := r.broken(u, p.start); after && !p.none() {
				c.subject = p
				return
			}
		}
	}
	if p := r.phraseAfter(u, 0); c.at > 2 && (r.isName(u, p) || r.kindOf(u, 0) == Pron) {
		c.subject = p // Lind left the hall, saying …
	}
}

// state keeps a statement and marks its items as taken.
func (r *reading) state(u unit, i int, c said, content []phrase, taken []bool) {
	s := statement{cue: r.words(u, c.at, c.end), speaker: r.voice(u, c.subject), via: r.voice(u, c.reporter), unit: i, inside: -1, direct: true}
	if c.byWhom > 0 {
		s.cue = r.words(u, c.at, c.byWhom)
	}
	if c.relative > 0 {
		s.speaker = r.antecedent(u, c.subject, c.relative)
	}
	if s.via.none() {
		s.via = r.voice(u, r.carriedBy(u, c, content))
	}
	s.lost = r.marksLost(u, c, content)
	for _, p := range content {
		if p.end == p.start+1 && u.isRun(p.start) {
			s.pieces = append(s.pieces, r.said(r.runs[u.items[p.start].run]))
		} else {
			s.pieces = append(s.pieces, r.words(u, p.start, p.end))
			s.direct = false
		}
		claim(taken, p)
		for x := p.start; x < p.end; x++ {
			if u.isRun(x) {
				r.holds(u.items[x].run, len(r.found))
				r.attributeBack(u.items[x].run, s.speaker)
				s.marked = true
			}
		}
	}
	claim(taken, c.subject)
	claim(taken, phrase{c.group, c.end})
	r.add(s)
}

// attributeBack gives the paragraphs of a speech that ends with run their speaker: he is named only
// where it ends.
func (r *reading) attributeBack(run int, speaker voice) {
	for f := r.runs[run].follows; f >= 0 && !speaker.none(); f = r.runs[f].follows {
		if r.holder[f] < 0 {
			return
		}
		s := &r.found[r.holder[f]]
		if !s.cue.IsZero() || !s.speaker.none() && !s.carried {
			return
		}
		s.speaker, s.carried = speaker, true
	}
}

// marksLost reports whether a statement stood in marks that were lost with the page: a paragraph of
// one sentence, “…, Lind said”, in which the speaker says I or we.
func (r *reading) marksLost(u unit, c said, content []phrase) bool {
	p := content[0]
	if len(content) > 1 || p.start > 0 || c.lemma == "according" || c.subject.none() || min(c.group, c.subject.start) < p.end {
		return false
	}
	first := false
	for x := p.start; x < p.end; x++ {
		if u.isRun(x) {
			return false
		}
		switch r.low(u, x) {
		case "i", "we", "my", "our", "me":
			first = true
		}
	}
	if !first {
		return false
	}
	from := r.paragraphs[u.paragraph]
	return r.runAt(from.Start) == r.runAt(from.End) && len(strings.TrimSpace(r.words(u, 0, len(u.items)).In(r.article.Text)))+2 >= len(strings.TrimSpace(from.In(r.article.Text)))
}

func claim(taken []bool, p phrase) {
	for x := p.start; x < p.end && x < len(taken); x++ {
		taken[x] = true
	}
}
