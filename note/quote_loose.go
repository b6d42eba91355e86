package note

import (
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/text"
)

// leastLoose is how many words in marks are a statement although nothing says who made it: of runs
// of six words and more 98 in 100 are quotations.
const leastLoose = 6

// unclaimed finds the statements of unit i that stand in marks beside no word of saying.
func (r *reading) unclaimed(u unit, i int, taken []bool) {
	for x := range u.items {
		if !u.isRun(x) || taken[x] {
			continue
		}
		words := r.said(r.runs[u.items[x].run])
		if r.resumedLate(u, i, x, words) || r.signedAfter(u, i, x, words) {
			continue
		}
		s := statement{pieces: []text.Span{words}, unit: i, inside: -1, direct: true, marked: true}
		if r.namedBeside(u, x, &s) || r.bySelf(u, i, x, &s) {
			r.keep(u, x, s)
		}
	}
}

// namedBeside gives a run the speaker whom its own words or those beside it name, and reports whether there is one.
func (r *reading) namedBeside(u unit, x int, s *statement) bool {
	if m, rest := r.calledOut(u.items[x]); !m.none() {
		s.speaker, s.pieces[0] = m, rest
		return true
	}
	p, cue := r.labelled(u, x)
	s.speaker, s.cue = r.voice(u, p), cue
	return !p.none()
}

// bySelf reports whether a run is a statement of its own though nothing beside it says so, and gives it the speaker
// who goes on, or is told before or after. One that goes on with a statement before is added to that.
func (r *reading) bySelf(u unit, i, x int, s *statement) bool {
	words := s.pieces[0]
	long := loose(words.In(r.article.Text))
	switch {
	case r.takenUp(u, i, x, words):
		return false
	case r.alone(u, x):
		if r.carriedOn(u, i, x, words) {
			return false
		}
		r.speakerAround(i, s)
		return long || !s.speaker.none()
	case !long || !r.capital(words):
		return false
	}
	// “…,” said Lind. “We will build it again” for those who fish.
	goesOn := x == 0 && len(r.cuesOf(i)) == 0 && i > 0 && r.units[i-1].paragraph == u.paragraph
	if r.turn.open && !r.found[r.turn.statement].direct {
		return true // The pier “is gone,” said Lind. “We will build it again” for those who fish.
	}
	return !goesOn || !r.carriedOn(u, i, x, r.words(u, 0, len(u.items)))
}

// speakerAround finds who speaks in a unit of speech alone: the one who goes on, is announced before, or signs after.
func (r *reading) speakerAround(i int, s *statement) {
	if s.speaker, s.carried = r.carrier(i); s.speaker.none() {
		s.speaker = r.announced(i)
	}
	if s.speaker.none() {
		s.speaker = r.signed(i)
	}
}

// maxLabel is the most tokens of a name that opens a turn of an interview.
const maxLabel = 4

// calledOut reads a turn of an interview in marks, “LIND: The pier …”: who speaks, and the words.
func (r *reading) calledOut(it item) (voice, text.Span) {
	i := it.token
	for i < it.end && quoteMark(r.word(i)) {
		i++
	}
	for j := i; j < min(it.end-1, i+maxLabel); j++ {
		if w := r.word(j); w == ":" && j > i {
			return voice{first: i, end: j}, r.trim(text.Span{Start: r.token(j + 1).Start, End: r.runs[it.run].inner.End})
		} else if strings.ToUpper(w) != w || len(w) < 2 {
			break
		}
	}
	return voice{}, text.Span{}
}

// keep adds a statement that is one run.
func (r *reading) keep(u unit, x int, s statement) {
	r.holds(u.items[x].run, len(r.found))
	r.add(s)
}

// holds notes which statement a run belongs to.
func (r *reading) holds(run, statement int) { r.holder[run] = statement }

// loose reports whether words in marks are long enough to be a statement, and no title.
func loose(s string) bool {
	words, capitals, long := 0, 0, 0
	for w := range strings.FieldsSeq(s) {
		words++
		if len(w) > 3 {
			long++
			if strings.IndexFunc(w, unicode.IsUpper) == 0 {
				capitals++
			}
		}
	}
	return words >= leastLoose && capitals < long
}

// labelled is who a label beside a run names: “…” — Mara Lind; LIND: “…”.
func (r *reading) labelled(u unit, x int) (phrase, text.Span) {
	if p := r.signature(u, x); !p.none() {
		return p, r.token(u.items[x+1].token)
	}
	if colon := x - 1; r.low(u, colon) == ":" {
		if p := r.nounPhrase(u, colon); !p.none() && (p.start == 0 || p.start == 2 && r.low(u, 0) == "according") {
			return p, r.token(u.items[colon].token)
		}
		// Lind took to the stage: “…”
		for y := range colon {
			if k := r.kindOf(u, y); k == Verb || k == Aux {
				if p := r.phraseBefore(u, r.verbGroup(u, y)); r.isName(u, p) {
					return p, r.token(u.items[colon].token)
				}
				break
			}
		}
	}
	return r.beside(u, x)
}

// signature is the name behind a dash after a run.
func (r *reading) signature(u unit, x int) phrase {
	if dash := x + 1; r.comma(u, dash) && r.low(u, dash) != "," {
		if p := r.phraseAfter(u, dash+1); r.isName(u, p) {
			return p
		}
	}
	return phrase{}
}

// signedAfter adds a run to the saying of its paragraph that it goes on with: the name behind the dash is who
// wrote the article, “It was late,” Lind said. “We waited.” – Harbour News.
func (r *reading) signedAfter(u unit, i, x int, words text.Span) bool {
	p := r.signature(u, x)
	return x == 0 && i > 0 && !p.none() && p.end >= len(u.items)-1 && r.units[i-1].paragraph == u.paragraph && r.carriedOn(u, i, x, words)
}

// alone reports whether a unit is nothing but speech.
func (r *reading) alone(u unit, x int) bool {
	for y := range u.items {
		if y != x && !u.isRun(y) && r.kindOf(u, y) != Punct && r.kindOf(u, y) != Cconj {
			return false
		}
	}
	return true
}

func (r *reading) capital(s text.Span) bool {
	return unicode.IsUpper(rune0(s.In(r.article.Text)))
}

// announced is who is said to speak, in a unit that ends with a colon, before a unit of speech alone.
func (r *reading) announced(i int) voice {
	if i == 0 {
		return voice{}
	}
	u := r.units[i-1]
	if r.low(u, len(u.items)-1) != ":" || r.units[i].paragraph-u.paragraph > 1 {
		return voice{}
	}
	cues := r.cuesIn(u)
	for n := len(cues) - 1; n >= 0; n-- {
		if c := cues[n]; !c.subject.none() && c.class.is(cueSay|cueTell|cueAsk|cueQuoted) {
			return r.voice(u, c.subject)
		}
	}
	return r.announcedBy(u)
}
