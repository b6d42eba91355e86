package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

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
		case to < len(cuts)-1 && s.isTied(cuts[to]) && s.hasLightVerb(cuts[from], cuts[to]):
			to++
		case from > 0:
			from--
		case to < len(cuts)-1:
			to++
		default:
			return cuts[from], cuts[to]
		}
	}
	return s.withSubject(cuts, from), cuts[to]
}

// isTied reports whether a part of a sentence that begins at a token goes with the part before it: "until Monday before
// the line was restored".
func (s *sentence) isTied(first int) bool {
	switch s.words[first] {
	case "after", "before", "until", "when", "while":
		return s.tokens[first-1].Tag != note.Punct
	}
	return false
}

// withSubject is where a clause begins with its subject, which an apposition parts from its verb: "The second raid, on
// the Tern, was beaten off on Saturday".
func (s *sentence) withSubject(cuts []int, from int) int {
	switch s.tokens[cuts[from]].Tag {
	case note.Verb, note.Aux:
		for from > 0 && !s.hasVerb(cuts[from-1], cuts[from]) {
			from--
		}
	}
	return cuts[from]
}

// cuts are the tokens where the parts of a sentence begin, and its end.
func (s *sentence) cuts() []int {
	out := []int{0}
	dating := map[int]bool{}
	s.eachDating(func(i int) { dating[i] = true })
	for i, k := range s.tokens {
		switch {
		case i == 0:
		case k.Tag == note.Punct:
			hyphen := gluedBefore(s.tokens, i) && gluedAfter(s.tokens, i)
			if i+1 < len(s.tokens) && !hyphen && !dating[i] && !s.marksWord(i) {
				out = append(out, i+1)
			}
		case k.Tag == note.Sconj, (k.Tag == note.Pron || k.Tag == note.Adv) && s.isRelative(i), s.opensClause(i):
			if out[len(out)-1] < i {
				out = append(out, i)
			}
		}
	}
	return append(out, len(s.tokens))
}

// marksWord reports whether a quotation mark sets off a word or two of a clause and parts nothing: sank a "mother ship".
func (s *sentence) marksWord(i int) bool {
	switch s.words[i] {
	case "\"", "'", "“", "”", "‘", "’", "``", "''", "[", "]":
		return s.tokens[i-1].Tag != note.Punct && i+1 < len(s.tokens) && s.tokens[i+1].Tag != note.Punct
	}
	return false
}

// opensClause reports whether a word that joins words as well as clauses joins clauses here: who or what does
// something stands behind it, with what it does, before the next mark ("the ferry sank and a tug took the crew", but
// "sank and burned").
func (s *sentence) opensClause(i int) bool {
	switch s.words[i] {
	case "and", "but", "as", "after", "before", "while", "until", "once", "than":
	default:
		return false
	}
	for j := i + 1; j < len(s.tokens); j++ {
		switch s.tokens[j].Tag {
		case note.Noun, note.Propn, note.Pron, note.Num:
			if j+1 < len(s.tokens) && (s.tokens[j+1].Tag == note.Verb || s.tokens[j+1].Tag == note.Aux) {
				return true
			}
		case note.Adj, note.Det, note.Adv, note.Part:
		default:
			return false
		}
	}
	return false
}

// hasLightVerb reports whether a part has a verb that says nothing of its own: "it could take until Monday".
func (s *sentence) hasLightVerb(first, last int) bool {
	return slices.ContainsFunc(s.tokens[first:last], func(k note.Token) bool { return k.Tag == note.Verb })
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
	switch s.words[0] {
	case "following", "including", "according", "regarding", "concerning", "during":
		return false
	}
	return end < len(s.tokens) && s.tokens[0].Tag == note.Verb && strings.HasSuffix(s.words[0], "ing")
}

func gluedBefore(ks []note.Token, i int) bool { return i > 0 && ks[i-1].Span.End == ks[i].Span.Start }

func gluedAfter(ks []note.Token, i int) bool {
	return i+1 < len(ks) && ks[i].Span.End == ks[i+1].Span.Start
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
	switch s.words[i] {
	case "that", "which", "who", "whom", "where", "when":
		return true
	}
	return false
}
