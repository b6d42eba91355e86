package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
)

// sameTelling reports whether two times date one statement: its speaker or occasion and what is said
// are told alike.
func sameTelling(x, y moment, l likeness) bool {
	switch {
	case len(l.shared) < 2:
		return false
	case l.clause >= sameOccasion && slices.ContainsFunc(l.shared, isOccasion):
		return true
	}
	return l.whole >= sameSaying+l.coarseness() && saysAlike(x, y)
}

// saysAlike reports whether the sentences of two sayings have enough of what is said in common.
func saysAlike(x, y moment) bool {
	return len(inBoth(x.sentence.said(), y.sentence.said())) >= leastContent
}

// said are the meanings of a sentence without its names, the posts before names of people, and that something is said:
// "Prime Minister Agnes Tull said" says nothing yet.
func (s *sentence) said() []string {
	var out []string
	for i, m := range s.meanings {
		if m != "" && !isTold(m) && s.tokens[i].Tag != note.Propn && !s.isPost(i) {
			out = append(out, m)
		}
	}
	return asSet(out)
}

// isPost reports whether a token stands before the name of a person with nothing but nouns and adjectives between.
func (s *sentence) isPost(i int) bool {
	for ; i < len(s.tokens); i++ {
		switch s.tokens[i].Tag {
		case note.Noun, note.Propn, note.Adj:
		default:
			return false
		}
		for _, n := range s.names {
			if n.Kind == note.Person && n.Span.Start == s.tokens[i].Span.Start {
				return true
			}
		}
	}
	return false
}
