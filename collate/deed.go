package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// deedAfter is the noun of a known deed that a time stands before: "Friday's attack", "a Thursday
// tweet", whatever verb stands near.
func (s *sentence) deedAfter(m text.Span) (noun int, ok bool) {
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.End })
	for ; i >= 0 && i < len(s.tokens); i++ {
		switch {
		case s.tokens[i].Tag == note.Adj || s.isGenitive(i):
		case s.tokens[i].Tag == note.Noun:
			noun, ok = i, isListed(s.meanings[i])
		default:
			return noun, ok
		}
	}
	return noun, ok
}

// thingBefore is the noun that a time is joined to: "the fire of 11 March". A part of the time is
// none: "the night of 11 March".
func (s *sentence) thingBefore(m text.Span) (noun int, ok bool) {
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.Start }) - 2
	if i < 0 || s.words[i+1] != "of" || s.tokens[i].Tag != note.Noun || s.standsBeforeNoun(m) {
		return 0, false
	}
	switch s.words[i] {
	case "night", "morning", "afternoon", "evening", "hours", "day", "days", "week", "weeks", "course", "start", "beginning", "middle", "end":
		return 0, false
	}
	return i, s.meanings[i] != ""
}

// thingOf is the noun that a time with an article before it stands before, whatever its kind: "the March 11, 2031, incident".
func (s *sentence) thingOf(m text.Span) (noun int, ok bool) {
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.Start })
	if i < 1 || s.tokens[i-1].Tag != note.Det {
		return 0, false
	}
	for i++; i < len(s.tokens); i++ {
		switch k := s.tokens[i]; {
		case k.Span.Start < m.End, s.words[i] == ",", k.Tag == note.Adj:
		case k.Tag == note.Noun:
			noun, ok = i, true
		default:
			return noun, ok
		}
	}
	return noun, ok
}

// datedThing is the noun that a bare year stands before: in "the 2031 election" the year dates that
// and not what was done before it.
func (s *sentence) datedThing(m note.Time) (noun int, ok bool) {
	if !isYear(m.Value) {
		return 0, false
	}
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.Span.End })
	for ; i >= 0 && i < len(s.tokens); i++ {
		switch s.tokens[i].Tag {
		case note.Adj:
		case note.Noun, note.Propn:
			noun, ok = i, true
		default:
			return noun, ok
		}
	}
	return noun, ok
}

// deedOf is the verb, or the noun of a known deed, that a time stands by among tokens first to last-1:
// the nearest before it, for English puts a time behind what it dates, else the nearest after it.
func (s *sentence) deedOf(m text.Span, first, last int) (int, bool) {
	found, before := -1, false
	for i := first; i < last; i++ {
		if !s.isDeed(i) || s.tokens[i].Span.Overlaps(m) {
			continue
		}
		if s.tokens[i].Span.End <= m.Start {
			found, before = i, true
		} else if !before {
			return i, true
		}
	}
	return found, found >= 0
}

// happened is the meaning of the deed at token i; of a verb that leaves it to a noun what happened, that of the
// noun of a known deed that stands nearest ("the blast occurred", "heard a loud boom").
func (s *sentence) happened(i, first, last int) string {
	if s.meanings[i] != happenMark {
		return s.meanings[i]
	}
	for d := 1; i-d >= first || i+d < last; d++ {
		for _, j := range [...]int{i - d, i + d} {
			if j >= first && j < last && s.tokens[j].Tag == note.Noun && strings.HasPrefix(s.meanings[j], deedMark) {
				return s.meanings[j]
			}
		}
	}
	return s.meanings[i]
}

// doer is the known deed that does what a verb tells, if that is no known deed itself: in "the quake toppled the tower on
// Monday" the time dates the quake.
func (s *sentence) doer(verb, first int) (string, bool) {
	if !leavesDeed(s.meanings[verb]) {
		return "", false
	}
	i := verb - 1
	for i >= first && (s.tokens[i].Tag == note.Aux || s.tokens[i].Tag == note.Adv || s.tokens[i].Tag == note.Part) {
		i--
	}
	if i < first || s.tokens[i].Tag != note.Noun || !strings.HasPrefix(s.meanings[i], deedMark) {
		return "", false
	}
	what := s.meanings[i]
	for i--; i >= first; i-- {
		switch s.tokens[i].Tag {
		case note.Adj, note.Det, note.Num, note.Noun, note.Propn:
		default:
			return what, s.tokens[i].Tag != note.Adp
		}
	}
	return what, true
}

// leavesDeed reports whether a verb may tell but what a deed did: one that is no known deed, and "strike".
func leavesDeed(meaning string) bool {
	return meaning != "" && !isListed(meaning) || meaning == deedMark+"hit"
}

// isDeed reports whether token i is a verb that says something, or a noun of the list of deeds.
func (s *sentence) isDeed(i int) bool {
	return s.meanings[i] != "" && (s.tokens[i].Tag == note.Verb || isListed(s.meanings[i]) && s.tokens[i].Tag == note.Noun)
}

// datesWhatIsTold reports whether a time behind a saying dates what is said and not the saying: something is said to
// be or to be done before the time comes ("said the line should be back by Monday").
func (s *sentence) datesWhatIsTold(saying int, at text.Span) bool {
	for i := saying + 1; i < len(s.tokens) && s.tokens[i].Span.End <= at.Start; i++ {
		if s.tokens[i].Tag == note.Verb || s.tokens[i].Tag == note.Aux {
			return true
		}
	}
	return false
}

// deedBetween is the last known deed from token first to a time, else "".
func (s *sentence) deedBetween(first int, at text.Span) string {
	out := ""
	for i := first; i < len(s.tokens) && s.tokens[i].Span.End <= at.Start; i++ {
		if isListed(s.meanings[i]) && !isTold(s.meanings[i]) {
			out = s.meanings[i]
		}
	}
	return out
}
