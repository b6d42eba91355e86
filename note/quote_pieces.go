package note

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// turn is the saying that speech without a cue of its own may go on with: the last one in marks or before its
// cue, until another speaks. What follows its cue, as in "Lind said the pier was lost. “We …”", is left apart: people
// join the two in 13 of 23 such places of PolNeAR train, and those of the other order in 23 of 23.
type turn struct {
	statement int // index in found
	open      bool
}

// takesTurn keeps account of who is speaking as statement n is found. What is told in the rest of the sentence,
// ", noting that Ek would pay", gives nobody else the word.
func (r *reading) takesTurn(n int) {
	s := r.found[n]
	switch {
	case s.direct && s.marked, s.cue.Start > s.pieces[0].Start:
		r.turn = turn{n, true}
	case r.turn.open && s.unit != r.found[r.turn.statement].unit:
		r.turn.open = false
	}
}

// carriedOn adds a unit of speech alone to the saying that it goes on with, as one more piece: “The pier is lost,”
// said Lind, a pilot, referring to the storm. “We will build it again.”
func (r *reading) carriedOn(u unit, i, x int, words text.Span) bool {
	if !r.turn.open || i == 0 {
		return false
	}
	s := &r.found[r.turn.statement]
	before := r.units[i-1]
	run := u.items[x].run
	unended := r.runs[run].follows >= 0 && r.holder[r.runs[run].follows] == r.turn.statement
	if s.unit != i-1 || s.speaker.none() && s.cue.IsZero() && !unended {
		return false
	}
	if before.paragraph != u.paragraph && (!r.nextParagraph(before, u) || !unended && r.endsAsking(*s)) {
		return false
	}
	s.pieces = append(s.pieces, words)
	s.unit = i
	r.holds(run, r.turn.statement)
	return true
}

// resumedLate adds a run to the saying that its sentence began with: “The pier is lost,” Lind said of the oldest one
// of the coast, “and we will build it again.”
func (r *reading) resumedLate(u unit, i, x int, words text.Span) bool {
	before := x - 1
	if r.kindOf(u, before) == Cconj {
		before--
	}
	if !r.turn.open || !r.comma(u, before) && r.low(u, before) != ":" {
		return false
	}
	s := &r.found[r.turn.statement]
	if s.unit != i || s.cue.IsZero() || s.cue.Start > words.Start || s.pieces[len(s.pieces)-1].End > s.cue.Start || !r.endsSpeech(u, x) {
		return false
	}
	s.pieces = append(s.pieces, words)
	r.holds(u.items[x].run, r.turn.statement)
	return true
}

// endsAsking reports whether a saying in marks ends with a question that it calls one: the next paragraph is the answer of
// another. “Will it open?” the mayor asked. ¶ “Nobody knows yet.”
func (r *reading) endsAsking(s statement) bool {
	last := s.pieces[len(s.pieces)-1].In(r.article.Text)
	return strings.HasSuffix(strings.TrimRight(last, " \u00a0\t\r\n"), "?") && !s.cue.IsZero() && r.cues[r.lemmaOfVerb(r.at(s.cue.Start))].is(cueAsk)
}

// nextParagraph reports whether the paragraph of u follows that of before in one text.
func (r *reading) nextParagraph(before, u unit) bool {
	return u.paragraph == before.paragraph+1 && r.headlines[u.paragraph] == r.headlines[before.paragraph]
}

// carrier is who goes on speaking where nobody is named: the one who spoke before in the paragraph
// or, if it ended with speech of his, in the paragraph before.
func (r *reading) carrier(i int) (voice, bool) {
	u := r.units[i]
	for x := range u.items {
		if !u.isRun(x) {
			continue
		}
		if f := r.runs[u.items[x].run].follows; f >= 0 && r.holder[f] >= 0 {
			s := r.found[r.holder[f]]
			return s.speaker, true
		}
		break
	}
	n := len(r.found) - 1
	if n < 0 || !r.announced(i).none() {
		return voice{}, false
	}
	// Who is told of in between does not go on with the speech in marks.
	for m := n; m >= 0 && r.units[r.found[m].unit].paragraph == u.paragraph; m-- {
		if r.found[m].marked {
			n = m
			break
		}
	}
	s := r.found[n]
	here, there := r.units[i].paragraph, r.units[s.unit].paragraph
	if s.speaker.none() || here-there > 1 {
		return voice{}, false
	}
	if here > there && (s.unit != i-1 || r.endsAsking(s)) {
		return voice{}, false
	}
	if u := r.units[s.unit]; here > there && !s.direct && !s.marked && r.low(u, len(u.items)-1) != ":" {
		return voice{}, false
	}
	return s.speaker, true
}
