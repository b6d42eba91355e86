package collate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/note"
)

// deny are the words that turn a statement round.
var deny = []string{"no", "not", "n't", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "denied", "denies", "deny"}

// commonest is the weight, in the general table, below which a word says nothing of its own
// (said .26, people .22, also .17, new .19, one .14; help .28, kill .44).
const commonest = 0.27

// fill finds the terms of a sentence: the stems of its content words and its numbers.
func (s *sentence) fill(common *idf.Table) {
	for i, k := range s.tokens {
		word, stem := s.words[i], s.stems[i]
		if slices.Contains(deny, word) {
			s.denies = true
			continue
		}
		if !isContent(k.Tag, word) || common.Weight(stem) < commonest {
			continue
		}
		s.terms = append(s.terms, stem)
		if k.Tag == note.Propn || isUpper(k.Span.In(s.telling.Text)) {
			continue
		}
		s.deeds = append(s.deeds, stem)
		if k.Tag == note.Verb {
			s.acts = append(s.acts, stem)
		}
	}
	s.terms, s.deeds = asSet(s.terms), asSet(s.deeds)
}

// asSet sorts terms and leaves out those that come again.
func asSet(terms []string) []string {
	slices.Sort(terms)
	return slices.Compact(terms)
}

func isUpper(word string) bool { return word[:1] != strings.ToLower(word[:1]) }

// isContent reports whether a word says something of its own.
func isContent(tag note.Tag, word string) bool {
	switch tag {
	case note.Noun, note.Propn, note.Verb, note.Adj, note.Num, note.Adv, note.Other, note.Sym, "":
	default:
		return false
	}
	return isWord(word) && utf8.RuneCountInString(word) > 1
}

// plainTerms are the terms of words that were never tagged.
func (b *bench) plainTerms(words string) []string {
	var out []string
	for stem := range idf.Terms(words) {
		if b.common.Weight(stem) >= commonest {
			out = append(out, stem)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func isWord(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}
