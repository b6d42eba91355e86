package reuse

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/text"
)

// phrases are the entries of word lists that are looked for in every body, by the hash of their
// first word: a text is gone through once, whatever the lists hold.
type phrases map[uint64][]phrase

type phrase struct {
	list   list
	text   string // folded; of a name and of oneself in its own case
	second byte   // that its second word starts with, in lower case; 0 if it has one word
	entry  int    // the agency that it names, by its number
}

// list is what a phrase shows.
type list uint8

const (
	standingLine list = iota // furniture: "all rights reserved"
	vagueSaying              // an attribution that names nobody: "sources said"
	selfWord                 // who speaks is who wrote: "our"
	agencyName               // "Reuters"
)

func newPhrases(agencies [][]string) phrases {
	out := phrases{}
	for _, s := range lines("furniture") {
		out.add(phrase{list: standingLine, text: s})
	}
	for _, s := range lines("vague") {
		out.add(phrase{list: vagueSaying, text: s})
	}
	for _, s := range lines("self") {
		out.add(phrase{list: selfWord, text: s})
	}
	for i, names := range agencies {
		for _, name := range names {
			out.add(phrase{list: agencyName, text: name, entry: i})
		}
	}
	return out
}

// add puts a phrase under its first word, and under "Reuters's" if it has no other.
func (p phrases) add(entry phrase) {
	for _, s := range [2]string{entry.text, entry.text + "'s"} {
		words := sketch.Append(nil, s, text.Span{End: len(s)})
		if len(words) > 1 {
			entry.second = lower(s[words[1].Span.Start])
		}
		if first := words[0].Hash; !slices.Contains(p[first], entry) {
			p[first] = append(p[first], entry)
		}
	}
}

// found is a phrase and where it stands.
type found struct {
	phrase
	word int // the first
	span text.Span
}

// in finds the phrases of a body, by their first word.
func (p phrases) in(b *Body) []found {
	var out []found
	for i, w := range b.words {
		if !w.opens {
			continue
		}
		for _, entry := range p[b.tokens[i]] {
			if end := entry.end(b.article.Text, b.words[i:]); end > 0 {
				out = append(out, found{entry, i, text.Span{Start: int(w.start), End: end}})
			}
		}
	}
	return out
}

// end is where a phrase that starts with the first of some words ends, or 0 if it does not stand
// there. Names stand as they are, before what is no letter; the word of a self is all of the word.
func (p phrase) end(s string, words []word) int {
	at := words[0].span()
	if p.second != 0 && (len(words) == 1 || lower(s[words[1].start]) != p.second) {
		return 0
	}
	switch p.list {
	case selfWord:
		if strings.ReplaceAll(at.In(s), "’", "'") == p.text {
			return at.End
		}
	case agencyName:
		if rest, is := strings.CutPrefix(s[at.Start:], p.text); is && !wordRune(firstRune(rest)) {
			return len(s) - len(rest)
		}
	default:
		folded := text.Fold(s[at.Start:min(len(s), at.Start+phraseBytes)])
		if strings.HasPrefix(folded.Text, p.text) {
			return at.Start + folded.Origin(text.Span{End: len(p.text)}).End
		}
	}
	return 0
}

// lower is a letter of ASCII in lower case.
func lower(c byte) byte { return c | 0x20 }

// phraseBytes is more than a phrase has.
const phraseBytes = 64

// standing yields those of a text's phrases, which come in order, that stand in a part of it.
func standing(phrases []found, part text.Span) iter.Seq[found] {
	return func(yield func(found) bool) {
		from, _ := slices.BinarySearchFunc(phrases, part.Start, func(f found, at int) int { return cmp.Compare(f.span.Start, at) })
		for _, f := range phrases[from:] {
			if f.span.Start >= part.End || f.span.End <= part.End && !yield(f) {
				return
			}
		}
	}
}
