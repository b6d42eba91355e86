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
		out[i] = spoken{name: r.speakerName(s, last, out), via: r.viaName(s, last, out)}
		if s.inside >= 0 && out[i].via == "" {
			out[i].via = out[s.inside].name
		}
		if s.inside < 0 {
			last = i
		}
	}
	return out
}

// issuer is whose "the statement" or "the agency" is: the body's that spoke before.
func (r *reading) issuer(s statement, m voice, last int, before []spoken) string {
	if m.end != m.first+2 || r.lower(m.first) != "the" || !r.cues[r.lower(m.first+1)].is(cueDocument|cueMedia) {
		return ""
	}
	if last < 0 || !r.near(s, last) || r.isPersonName(before[last].name) {
		return ""
	}
	return before[last].name
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
	if name := r.issuer(s, m, last, before); name != "" {
		return name
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
	best, within := -1, false
	for i := m.first; i < m.end; i++ {
		n := r.name(i)
		within = within || n < 0 && r.tag(i) == Adp
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
			return n
		case after == m.end && !within:
			best = n // not the harbour masters of Gull Island
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
		if !r.hasRole(strings.ToLower(name.Role), words) {
			continue
		}
		if found >= 0 && name.Entity != entity {
			return -1
		}
		found, entity = n, name.Entity
	}
	return found
}

// hasRole reports whether a role has all the words; a president is a leader and a head of state.
func (r *reading) hasRole(role string, words []string) bool {
	leads := false
	for w := range strings.FieldsSeq(role) {
		leads = leads || r.cues[w].is(cueLeads)
	}
	for _, w := range words {
		leader := leads && (w == "leader" || w == "head" || w == "state")
		if !leader && !strings.Contains(role, w) {
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
	if subject == unsure && r.found[last].unit != s.unit {
		return ""
	}
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

// unsure says that somebody was the subject, and it is not told who.
const unsure = -2

// subjectBefore is the person that the sentences before the statement's pronoun were about, as an index
// in Names; -1 if nobody was, unsure if the article does not name whom. Names inside quotations do not
// count.
func (r *reading) subjectBefore(s statement, pronoun string) int {
	from := r.units[s.unit].paragraph
	for i := s.unit; i >= max(0, s.unit-maxUnitsBack) && from-r.units[i].paragraph <= pronounReach; i-- {
		if n := r.subjectIn(r.units[i], s.speaker.first, pronoun); n != -1 {
			return n
		}
	}
	return -1
}

// subjectIn is the person that is the last subject of a unit before the token at before.
func (r *reading) subjectIn(u unit, before int, pronoun string) int {
	best := -1
	for x := 1; x < len(u.items); x++ {
		if u.isRun(x) || u.items[x].token > before {
			continue
		}
		if k := r.kindOf(u, x); k != Verb && k != Aux || r.verbGroup(u, x) != x {
			continue
		}
		p := r.phraseBefore(u, x)
		if p.none() || u.items[p.start].token >= before {
			continue
		}
		m := r.voice(u, p)
		n := r.nameIn(m)
		switch {
		case n >= 0 && r.notes.Names[n].Kind == Person:
			if g := r.pronounOf(n); g == "" || g == pronoun {
				best = n
			}
		case n < 0 && r.person(m) && r.lower(m.first) == "the":
			if best = r.byRole(m); best < 0 {
				best = unsure
			}
		}
	}
	if best == -1 && len(u.items) > 0 && !u.isRun(0) && u.items[0].token < before {
		// A name that opens the sentence, its verb not seen.
		if n := r.name(u.items[0].token); n >= 0 && r.notes.Names[n].Kind == Person {
			if g := r.pronounOf(n); g == "" || g == pronoun {
				best = n
			}
		}
	}
	return best
}

// viaName is through whom a statement came.
func (r *reading) viaName(s statement, last int, before []spoken) string {
	if s.via.none() {
		return ""
	}
	if n := r.nameIn(s.via); n >= 0 {
		return r.notes.Names[n].Name
	}
	if name := r.issuer(s, s.via, last, before); name != "" {
		return name
	}
	return r.ownWords(s.via)
}
