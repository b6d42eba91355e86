package note

import (
	"unicode"
	"unicode/utf8"
)

// tidy cuts each mention to the name: titles, articles and possessives are no part of it, nor does
// a name reach across a dateline or a dash. What names nobody is dropped.
func (r *namer) tidy(v *view, ms []mention) []mention {
	var out []mention
	for _, m := range ms {
		for _, part := range v.uncross(m) {
			r.trim(v, &part)
			if part.from < part.to && !r.namesNothing(v, part) {
				out = append(out, part)
			}
		}
	}
	return out
}

// uncross cuts a mention where a dateline ends or a dash stands apart.
func (v *view) uncross(m mention) []mention {
	line := v.article.DatelineSpan
	for i := m.from; i < m.to; i++ {
		t := v.notes.Tokens[i].Span
		apart := !v.glued(i) && isDash(v.word(i))
		border := i > m.from && !line.IsZero() && line.Contains(v.notes.Tokens[i-1].Span) != line.Contains(t)
		if !apart && !border {
			continue
		}
		left, right := m, m
		left.to, right.from = i, i
		if apart {
			right.from++
		}
		if left.from == left.to {
			return v.uncross(right)
		}
		return append([]mention{left}, v.uncross(right)...)
	}
	return []mention{m}
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" || w == "_" }

// trim takes from both ends of a mention what is no part of the name.
func (r *namer) trim(v *view, m *mention) {
	for m.to > m.from {
		low := v.lower(m.to - 1)
		if low != "'s" && low != "'" && hasLetterOrDigit(low) {
			break
		}
		m.to--
	}
	for m.to-m.from > 1 {
		low := v.lower(m.from)
		in := r.lists.words[low]
		strip := low == "the" || !hasLetterOrDigit(low)
		if m.kind == Person {
			strip = strip || in&(title|demonym|party) != 0 && in&firstName == 0 || in&role != 0 && in&(firstName|surname) == 0
		}
		if !strip {
			break
		}
		m.from++
	}
	if m.to-m.from == 1 && v.lower(m.from) == "the" {
		m.from++
	}
}

func hasLetterOrDigit(w string) bool {
	for _, r := range w {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// namesNothing reports whether a mention is a nationality, a day or a title alone.
func (r *namer) namesNothing(v *view, m mention) bool {
	for i := m.from; i < m.to; i++ {
		in := r.lists.words[v.lower(i)]
		if in&(demonym|calendarName) == 0 && (in&(title|role) == 0 || in&(firstName|surname|placeName) != 0 || m.to-m.from > 1) {
			return false
		}
	}
	return true
}

// initials takes initials before a person's name into it, and finds persons by them: "P. Tolland".
func (r *namer) initials(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	var found []mention
	for s := range v.sentences() {
		for i := v.first(s); i+1 < v.end(s); i++ {
			if taken[i] >= 0 || !isInitial(v.word(i)) {
				continue
			}
			switch next := taken[i+1]; {
			case next >= 0 && ms[next].from == i+1 && (ms[next].kind == Person || ms[next].to == i+2):
				ms[next].from, ms[next].kind = i, Person
				for back := i - 1; back >= v.first(s) && taken[back] < 0 && isInitial(v.word(back)); back-- {
					ms[next].from = back
				}
			case next < 0 && caseOf(v.word(i+1)) == capitalised && v.tag(i+1) == Propn && i > v.first(s):
				found = append(found, mention{from: i, to: i + 2, sentence: s, kind: Person})
			}
		}
	}
	return inTextOrder(append(ms, found...))
}

func isInitial(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && w[n:] == "."
}

// takenBy gives for each token the index of the mention it is part of, or -1.
func (v *view) takenBy(ms []mention) []int {
	out := make([]int, v.tokens())
	for i := range out {
		out[i] = -1
	}
	for x, m := range ms {
		for i := m.from; i < m.to; i++ {
			out[i] = x
		}
	}
	return out
}
