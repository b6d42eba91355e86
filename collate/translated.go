package collate

import "strings"

// isTranslated reports whether an article says that a quotation, or its speaker, is in another language
// than its own: "speaking in Ilvarian", "through an interpreter"; or that the speaker is of a country in
// which another is spoken: "the Norwegian minister".
func (b *bench) isTranslated(q quotation) bool {
	for _, s := range q.telling.sentences {
		said := false
		for _, o := range q.quote.Spans {
			said = said || s.span.Overlaps(o)
		}
		if said && b.hasForeignWord(s) || q.who != unknown && b.namesForeign(s, q.who) {
			return true
		}
	}
	return false
}

// hasForeignWord reports whether a sentence tells of another language, or of a translation.
func (b *bench) hasForeignWord(s *sentence) bool {
	for _, w := range s.words {
		if b.foreign[w] {
			return true
		}
	}
	return false
}

// namesForeign reports whether a sentence names a speaker, with his country before the name.
func (b *bench) namesForeign(s *sentence, who int) bool {
	for _, n := range s.names {
		if b.cast.bearer(s.telling.number, n.Name) != who {
			continue
		}
		from := n.Span.Start - len(n.Role) - roleReach
		for i, k := range s.tokens {
			if k.Span.Start >= from && k.Span.End <= n.Span.End && b.foreign[strings.TrimSuffix(s.words[i], "'s")] {
				return true
			}
		}
	}
	return false
}

// roleReach is how many bytes before a name, beside its role, the speaker's country is looked for.
const roleReach = 16

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
