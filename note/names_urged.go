package note

import "github.com/variorum-news/variorum/internal/perceptron"

// urged cuts the verb that a headline opens with off the surname behind it, which the article has:
// "Impeach Wren", "Ban Orresk Now".
func (r *namer) urged(v *view, ms []mention) []mention {
	surnames := map[string]bool{}
	for _, m := range ms {
		if m.kind == Person && m.to-m.from > 1 && !r.urges(v, m) {
			surnames[v.lower(m.to-1)] = true
		}
	}
	for i := range ms {
		if m := &ms[i]; r.urges(v, *m) && surnames[v.lower(m.from+1)] && !surnames[v.lower(m.from)] {
			m.from, m.to = m.from+1, m.from+2
		}
	}
	return ms
}

// urges reports whether a person's name among capitals, or at the start of a sentence, opens with a verb
// that is no first name.
func (r *namer) urges(v *view, m mention) bool {
	if m.kind != Person || m.to-m.from < 2 || isHeir(v.lower(m.from+1)) || !m.blind && !v.opens(m.from) {
		return false
	}
	low := v.lower(m.from)
	return r.lists.words[low]&(firstName|surname) == 0 && r.dictionary.of(low, perceptron.Hash(low))&dictVerb != 0
}
