package note

import (
	"strings"
	"unicode"
)

// tagger gives each token its part of speech.
type tagger struct{ closed map[string]Tag }

func newTagger() (*tagger, error) {
	g := &tagger{closed: map[string]Tag{}}
	err := eachLine("data/en/closed.txt", func(fields []string) error {
		for _, w := range fields[1:] {
			g.closed[w] = Tag(fields[0])
		}
		return nil
	})
	return g, err
}

// tag tags the tokens of sentence s.
func (g *tagger) tag(v *view, s int) {
	for i := v.first(s); i < v.end(s); i++ {
		v.notes.Tokens[i].Tag = g.one(v.word(i), v.lower(i), i == v.first(s))
	}
}

func (g *tagger) one(w, low string, first bool) Tag {
	if t, closed := g.closed[low]; closed {
		return t
	}
	r := rune0(w)
	switch {
	case unicode.IsDigit(r):
		return Num
	case r == '$' || r == '€' || r == '£' || r == '%' || r == '+' || r == '=':
		return Sym
	case !unicode.IsLetter(r):
		return Punct
	case unicode.IsUpper(r) && !first:
		return Propn
	case strings.HasSuffix(low, "ly"):
		return Adv
	case strings.HasSuffix(low, "ed"), strings.HasSuffix(low, "ing"):
		return Verb
	case strings.HasSuffix(low, "ous"), strings.HasSuffix(low, "ful"), strings.HasSuffix(low, "ive"), strings.HasSuffix(low, "al"):
		return Adj
	}
	return Noun
}
