package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// isTranslated reports whether an article says that a quotation is in another language than its own:
// "said in Finnish", "through an interpreter"; or that the speaker holds a post of a country in which
// another is spoken: "the Finnish minister".
func (b *bench) isTranslated(q quotation) bool {
	for _, s := range q.telling.sentences {
		if slices.ContainsFunc(q.quote.Spans, s.span.Overlaps) && b.tellsOfLanguage(s, q.quote.Spans) || q.who != unknown && b.hasForeignPost(s, q.who) {
			return true
		}
	}
	return false
}

// tellsOfLanguage reports whether a sentence tells of another language, or of a translation, outside
// of what is said.
func (b *bench) tellsOfLanguage(s *sentence, said []text.Span) bool {
	for i, w := range s.words {
		if slices.ContainsFunc(said, s.tokens[i].Span.Overlaps) {
			continue
		}
		if strings.HasPrefix(w, "translat") || strings.HasPrefix(w, "interpreter") || i > 0 && s.words[i-1] == "in" && b.foreign[w] {
			return true
		}
	}
	return false
}

// hasForeignPost reports whether a sentence names a speaker with a post of such a country.
func (b *bench) hasForeignPost(s *sentence, who int) bool {
	for _, n := range s.names {
		if n.Role == "" || b.cast.bearer(s.telling.number, n.Name) != who {
			continue
		}
		if slices.ContainsFunc(strings.Fields(plain(n.Role)), func(w string) bool { return b.foreign[strings.TrimSuffix(w, "'s")] }) {
			return true
		}
	}
	return false
}

// parseForeign reads a list of words, one or more a line.
func parseForeign(s string) map[string]bool {
	out := map[string]bool{}
	for _, line := range dataLines(s) {
		for w := range strings.FieldsSeq(line) {
			out[w] = true
		}
	}
	return out
}
