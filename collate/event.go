package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// moment finds the event that a time dates: the clause around it, and in it the verb or the noun of
// a deed that it stands by.
func (b *bench) moment(t *telling, m note.Time, s *sentence) moment {
	first, last := s.clauseAround(m.Span)
	out := moment{telling: t, time: m, sentence: s, clause: s.span, terms: s.means(first, last)}
	n := last
	for n > first+1 && s.tokens[n-1].Tag == note.Punct {
		n--
	}
	if n > first {
		out.clause = text.Span{Start: s.tokens[first].Span.Start, End: s.tokens[n-1].Span.End}
	}
	if i, ok := s.antecedent(first); ok {
		out.terms = withTerm(out.terms, s.meanings[i])
	}
	for i := first; i < last; i++ {
		if s.isDeed(i) && !isTold(s.meanings[i]) && !s.telling.dates(s.tokens[i].Span) {
			out.deeds = append(out.deeds, s.meanings[i])
		}
	}
	out.deeds = asSet(out.deeds)
	if i, ok := s.datedThing(m); ok {
		out.deed, out.ofThing = s.meanings[i], s.meanings[i] != ""
		return out
	}
	if i, ok := s.deedOf(m.Span, first, last); ok {
		out.deed = s.meanings[i]
	}
	return out
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

// isDeed reports whether token i is a verb that says something, or a noun of the list of deeds.
func (s *sentence) isDeed(i int) bool {
	return s.meanings[i] != "" && (s.tokens[i].Tag == note.Verb || isListed(s.meanings[i]) && s.tokens[i].Tag != note.Propn)
}

// means are the meanings of tokens from first to last-1 that stand in no time: sorted, no two the same.
func (s *sentence) means(first, last int) []string {
	var out []string
	for i := first; i < last; i++ {
		if s.meanings[i] != "" && !s.telling.dates(s.tokens[i].Span) {
			out = append(out, s.meanings[i])
		}
	}
	return asSet(out)
}

func withTerm(terms []string, t string) []string {
	if t == "" {
		return terms
	}
	return asSet(append(terms, t))
}

// antecedent is the noun that the relative clause beginning at token first is told of.
func (s *sentence) antecedent(first int) (int, bool) {
	if first == 0 || first >= len(s.tokens) || !s.isRelative(first) {
		return 0, false
	}
	for i := first - 1; i >= 0 && i >= first-3; i-- {
		switch s.tokens[i].Tag {
		case note.Noun, note.Propn:
			return i, true
		}
	}
	return 0, false
}

func (s *sentence) isRelative(i int) bool {
	switch strings.ToLower(s.tokens[i].Span.In(s.telling.Text)) {
	case "that", "which", "who", "whom", "where", "when":
		return true
	}
	return false
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

func isYear(value string) bool {
	return len(value) == 4 && strings.Trim(value, "0123456789") == ""
}

// namedByYear reports whether a bare year is part of a name ("a 2031 Alva Cruiser"), which dates nothing.
func (s *sentence) namedByYear(m note.Time) bool {
	if !isYear(m.Value) {
		return false
	}
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.Span.End })
	return i >= 0 && s.tokens[i].Tag == note.Propn
}

// clauseAround are the tokens, from first to last-1, of the clause that holds the span: up to the
// next comma, dash or subordinating word on either side. A part without a verb is no clause: what
// opens a sentence belongs to what follows, else to what stands before.
func (s *sentence) clauseAround(at text.Span) (first, last int) {
	cuts := s.cuts()
	i := 1
	for i < len(cuts)-1 && s.tokens[cuts[i]].Span.Start <= at.Start {
		i++
	}
	from, to := i-1, i
	for !s.hasVerb(cuts[from], cuts[to]) || from == 0 && s.opensWithParticiple(cuts[to]) && to == i {
		switch {
		case from > 0:
			from--
		case to < len(cuts)-1:
			to++
		default:
			return cuts[from], cuts[to]
		}
	}
	return cuts[from], cuts[to]
}

// cuts are the tokens where the parts of a sentence begin, and its end.
func (s *sentence) cuts() []int {
	out := []int{0}
	for i, k := range s.tokens {
		switch {
		case i == 0:
		case k.Tag == note.Punct:
			hyphen := gluedBefore(s.tokens, i) && gluedAfter(s.tokens, i)
			if i+1 < len(s.tokens) && !hyphen && !s.telling.dates(k.Span) {
				out = append(out, i+1)
			}
		case k.Tag == note.Sconj, (k.Tag == note.Pron || k.Tag == note.Adv) && s.isRelative(i):
			if out[len(out)-1] < i {
				out = append(out, i)
			}
		}
	}
	return append(out, len(s.tokens))
}

func (s *sentence) hasVerb(first, last int) bool {
	for i := first; i < last; i++ {
		if s.tokens[i].Tag == note.Verb && s.meanings[i] != "" {
			return true
		}
	}
	return false
}

// opensWithParticiple reports whether the sentence begins with a participle, whose subject comes
// after it: "Speaking on Monday, she said …".
func (s *sentence) opensWithParticiple(end int) bool {
	return end < len(s.tokens) && s.tokens[0].Tag == note.Verb && strings.HasSuffix(s.tokens[0].Span.In(s.telling.Text), "ing")
}

func gluedBefore(ks []note.Token, i int) bool { return i > 0 && ks[i-1].Span.End == ks[i].Span.Start }

func gluedAfter(ks []note.Token, i int) bool {
	return i+1 < len(ks) && ks[i].Span.End == ks[i+1].Span.Start
}
