package note

import (
	"strings"
)

// spoken is who made a statement and through whom it came, by name.
type spoken struct{ name, via string }

// speakers resolves the mentions of all statements, in the order of the article.
func (r *reading) speakers(order []int) []spoken {
	r.indexPersons()
	out := make([]spoken, len(r.found))
	last := -1
	for _, i := range order {
		s := r.found[i]
		if s.speaker.none() {
			continue
		}
		out[i] = spoken{name: r.speakerName(s, last, out), via: r.viaName(s)}
		if s.inside >= 0 && out[i].via == "" {
			out[i].via = out[s.inside].name
		}
		if s.inside < 0 {
			last = i
		}
	}
	return out
}

// indexPersons notes which names are persons', and the first mention of each with each role.
func (r *reading) indexPersons() {
	r.persons, r.pronouns = map[string]bool{}, map[int]string{}
	type office struct {
		entity int
		role   string
	}
	seen := map[office]bool{}
	for n, name := range r.notes.Names {
		if name.Kind != Person {
			continue
		}
		r.persons[name.Name] = true
		if r.pronouns[name.Entity] == "" {
			r.pronouns[name.Entity] = r.genderOf(name, r.at(name.Span.Start))
		}
		if o := (office{name.Entity, name.Role}); name.Role != "" && !seen[o] {
			seen[o] = true
			r.officers = append(r.officers, n)
		}
	}
}

// speakerName is the canonical name for a mention; empty if it cannot be told.
func (r *reading) speakerName(s statement, last int, before []spoken) string {
	m := s.speaker
	if m.end == m.first+1 && r.tag(m.first) == Pron || m.end == m.first+1 && pronoun(r.lower(m.first)) {
		return r.pronounName(s, last, before)
	}
	if n := r.nameIn(m); n >= 0 {
		return r.notes.Names[n].Name
	}
	if n := r.byRole(m); n >= 0 {
		return r.notes.Names[n].Name
	}
	if r.person(m) && r.lower(m.first) == "the" {
		return "" // the minister: which one is not told
	}
	if m.end == m.first+2 && r.lower(m.first) == "the" && r.cues[r.lower(m.first+1)].is(cueDocument|cueMedia) {
		// the statement: of the body that spoke before
		if last >= 0 && r.near(s, last) && before[last].name != "" && !r.isPersonName(before[last].name) {
			return before[last].name
		}
	}
	return r.ownWords(m)
}

func pronoun(w string) bool {
	switch w {
	case "he", "she", "it", "they", "who", "i", "we", "him", "her", "them":
		return true
	}
	return false
}

// nameIn is the name that a mention is of, as an index in Names: a person's wherever it stands in the
// mention, unless something is his; a body's or a place's only if the mention ends with it.
func (r *reading) nameIn(m voice) int {
	best := -1
	for i := m.first; i < m.end; i++ {
		n := r.name(i)
		if n < 0 || n == best {
			continue
		}
		after := i
		for after < m.end && r.name(after) == n {
			after++
		}
		owns := after < m.end && (r.lower(after) == "'s" || r.lower(after) == "'")
		switch {
		case owns:
		case r.notes.Names[n].Kind == Person:
			if after < m.end && r.tag(after) == Noun {
				continue // a Lind spokesman
			}
			best = n
		case after == m.end:
			best = n
		}
	}
	return best
}

// ownWords is a mention's own words, without its article, for a body, a document or an office.
func (r *reading) ownWords(m voice) string {
	first := m.first
	for first < m.end-1 && r.tag(first) == Det {
		first++
	}
	return strings.Join(strings.Fields(r.span(first, m.end).In(r.article.Text)), " ")
}

// person reports whether the head of a description is one person of an office: the minister.
func (r *reading) person(m voice) bool {
	head := m.end - 1
	for i := m.first; i < m.end; i++ {
		if r.tag(i) == Adp && i > m.first {
			head = i - 1
			break
		}
	}
	return r.cues[Lemma(r.lower(head), Noun)].is(cueOffice) && !strings.HasSuffix(r.lower(head), "s")
}

// byRole is the one person whose role the description repeats: "the harbour master" after "harbour
// master Mara Lind". Two persons of that role are none.
func (r *reading) byRole(m voice) int {
	var words []string
	for i := m.first; i < m.end; i++ {
		switch r.tag(i) {
		case Noun, Adj, Propn:
			words = append(words, r.lower(i))
		}
	}
	if len(words) == 0 || r.lower(m.first) == "a" || r.lower(m.first) == "an" {
		return -1
	}
	found, entity := -1, 0
	for _, n := range r.officers {
		name := r.notes.Names[n]
		if name.Span.Start >= r.token(m.first).Start {
			break
		}
		if !hasAll(strings.ToLower(name.Role), words) {
			continue
		}
		if found >= 0 && name.Entity != entity {
			return -1
		}
		found, entity = n, name.Entity
	}
	return found
}

func hasAll(role string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(role, w) {
			return false
		}
	}
	return true
}

// pronounReach is how many paragraphs back a pronoun looks for its name.
const pronounReach = 2

// maxUnitsBack bounds the same where paragraphs are endless.
const maxUnitsBack = 20

// pronounName is whom he, she or it means: the speaker before or the person that a sentence before was
// about, whichever is nearer. It is empty if the two nearest are equally good.
func (r *reading) pronounName(s statement, last int, before []spoken) string {
	low := r.lower(s.speaker.first)
	switch low {
	case "he", "she":
	case "it", "they":
		if last >= 0 && r.near(s, last) && before[last].name != "" && !r.isPersonName(before[last].name) {
			return before[last].name
		}
		return ""
	default:
		return ""
	}
	from := r.token(s.speaker.first).Start
	subject := r.subjectBefore(s, low)
	if last < 0 || !r.near(s, last) || r.token(r.found[last].speaker.first).Start >= from {
		return r.nameOrNone(subject)
	}
	spoke := r.token(r.found[last].speaker.first).Start
	if subject >= 0 && r.notes.Names[subject].Span.Start > spoke {
		return r.nameOrNone(subject)
	}
	name := before[last].name
	if name != "" && (!r.isPersonName(name) || r.otherPronoun(name, low)) {
		return r.nameOrNone(subject)
	}
	return name
}

func (r *reading) nameOrNone(n int) string {
	if n < 0 {
		return ""
	}
	return r.notes.Names[n].Name
}

// otherPronoun reports whether a person is known to be the other of he and she.
func (r *reading) otherPronoun(name, pronoun string) bool {
	for _, n := range r.notes.Names {
		if n.Name == name {
			p := r.pronouns[n.Entity]
			return p != "" && p != pronoun
		}
	}
	return false
}

func (r *reading) near(s statement, last int) bool {
	return r.units[s.unit].paragraph-r.units[r.found[last].unit].paragraph <= pronounReach
}

func (r *reading) isPersonName(name string) bool { return r.persons[name] }

// subjectBefore is the last person's name before the statement that opens a sentence of the outlet's own
// words or stands before a verb, as an index in Names, or -1. Names inside quotations do not count.
func (r *reading) subjectBefore(s statement, pronoun string) int {
	from := r.units[s.unit].paragraph
	for i := s.unit; i >= max(0, s.unit-maxUnitsBack) && from-r.units[i].paragraph <= pronounReach; i-- {
		u := r.units[i]
		best := -1
		for x := range u.items {
			if u.isRun(x) || u.items[x].token >= s.speaker.first {
				continue
			}
			n := r.name(u.items[x].token)
			if n < 0 || r.notes.Names[n].Kind != Person {
				continue
			}
			if p := r.pronounOf(n); p != "" && p != pronoun {
				continue
			}
			next := x + 1
			for next < len(u.items) && !u.isRun(next) && r.name(u.items[next].token) == n {
				next++
			}
			if k := r.kindOf(u, next); x == 0 || k == Verb || k == Aux || r.comma(u, next) && best < 0 {
				best = n
			}
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// viaName is through whom a statement came.
func (r *reading) viaName(s statement) string {
	if s.via.none() {
		return ""
	}
	if n := r.nameIn(s.via); n >= 0 {
		return r.notes.Names[n].Name
	}
	return r.ownWords(s.via)
}
