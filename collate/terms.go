package collate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// deny are the words that turn a statement round.
var deny = []string{"no", "not", "n't", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "denied", "denies", "deny"}

// commonest is the weight, in the general table, below which a word says nothing of its own
// (said .26, people .22, also .17, new .19, one .14; help .28, kill .44).
const commonest = 0.27

// terms are the stems of the content words among the tokens, and the numbers: sorted, no two the
// same. Deeds are those of them that are no names. Denies says whether one of the words turns the statement round.
func terms(t string, tokens []note.Token, common *idf.Table) (stems, deeds []string, denies bool) {
	for _, k := range tokens {
		word := text.Fold(k.Span.In(t)).Text
		if slices.Contains(deny, word) {
			denies = true
			continue
		}
		stem := idf.Stem(word)
		if isContent(k.Tag, word) && common.Weight(stem) >= commonest {
			stems = append(stems, stem)
			if k.Tag != note.Propn && k.Span.In(t)[:1] == strings.ToLower(k.Span.In(t)[:1]) {
				deeds = append(deeds, stem)
			}
		}
	}
	slices.Sort(stems)
	slices.Sort(deeds)
	return slices.Compact(stems), slices.Compact(deeds), denies
}

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
