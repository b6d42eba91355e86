package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// moment finds the event that a time dates: the clause around it, and in it the verb or the noun of
// a deed that it stands by.
func (s *sentence) moment(m note.Time) moment {
	first, last := s.clauseAround(m.Span)
	out := moment{telling: s.telling, time: m, sentence: s, clause: s.span, first: first, last: last, verb: first, terms: s.means(first, last)}
	n, from := last, first
	for n > first+1 && s.joinsParts(n-1) {
		n--
	}
	for from < n-1 && s.joinsParts(from) {
		from++
	}
	if n > from {
		out.clause = text.Span{Start: s.tokens[from].Span.Start, End: s.tokens[n-1].Span.End}
	}
	of, relative := s.antecedent(first)
	if relative {
		out.terms = withTerm(out.terms, s.meanings[of])
	}
	for i := first; i < last; i++ {
		if s.isDeed(i) && !isTold(s.meanings[i]) && s.meanings[i] != happenMark {
			out.deeds = append(out.deeds, s.meanings[i])
		}
	}
	out.deeds = asSet(out.deeds)
	if i, ok := s.thingOf(m.Span); ok && s.meanings[i] != "" {
		out.deed, out.ofThing = s.meanings[i], isListed(s.meanings[i])
		return out
	}
	if i, ok := s.datedThing(m); ok {
		out.deed, out.ofThing = s.meanings[i], s.meanings[i] != ""
		return out
	}
	if i, ok := s.deedAfter(m.Span); ok {
		out.deed, out.ofThing = s.meanings[i], true
	} else if i, ok := s.thingBefore(m.Span); ok {
		out.deed, out.ofThing = s.meanings[i], true
	} else if i, ok := s.deedOf(m.Span, first, last); ok {
		out.deed, out.verb = s.happened(i, first, last), i
		if what, ok := s.doer(i, first); ok && s.tokens[i].Tag == note.Verb {
			out.deed = what
		} else if relative && leavesDeed(out.deed) && strings.HasPrefix(s.meanings[of], deedMark) {
			out.deed = s.meanings[of]
		}
		if out.deed != "" && !isTold(out.deed) {
			out.deeds = withTerm(out.deeds, out.deed)
		}
		if isTold(out.deed) && s.tokens[i].Tag == note.Verb && s.datesWhatIsTold(i, m.Span) {
			out.deed = s.deedBetween(i+1, m.Span)
		}
	}
	return out
}

// means are the meanings of tokens from first to last-1: sorted, no two the same.
func (s *sentence) means(first, last int) []string {
	return asSet(slices.DeleteFunc(slices.Clone(s.meanings[first:last]), func(m string) bool { return m == "" || m == happenMark }))
}

// eachDating yields the tokens that stand in the times of the sentence.
func (s *sentence) eachDating(yield func(int)) {
	next := 0
	for i, k := range s.tokens {
		for next < len(s.times) && s.times[next].Span.End <= k.Span.Start {
			next++
		}
		if next < len(s.times) && s.times[next].Span.Contains(k.Span) {
			yield(i)
		}
	}
}

func withTerm(terms []string, t string) []string {
	if t == "" {
		return terms
	}
	return asSet(append(terms, t))
}

func isYear(value string) bool {
	return len(value) == 4 && strings.Trim(value, "0123456789") == ""
}

// standsInName reports whether a time is part of a longer name, "the Friday Group", or a bare year of one ("a 2031 Alva
// Cruiser"), which dates nothing.
func (s *sentence) standsInName(m note.Time) bool {
	inside := func(n note.Name) bool {
		return n.Kind != note.Place && n.Span.Start < m.Span.End && m.Span.End < n.Span.End
	}
	if slices.ContainsFunc(s.names, inside) {
		return true
	}
	if !isYear(m.Value) {
		return false
	}
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.Span.End })
	return i >= 0 && s.tokens[i].Tag == note.Propn
}

// joinsParts reports whether a token at the edge of a clause but joins it to another: a mark, "and".
func (s *sentence) joinsParts(i int) bool {
	return s.tokens[i].Tag == note.Punct || s.tokens[i].Tag == note.Cconj
}
