package note

import (
	"strings"
)

// spoken is who made a statement and through whom it came, by name.
type spoken struct{ name, via string }

// speakers resolves the mentions of all statements, in the order of the article.
func (r *reading) speakers(order []int) []spoken {
	r.indexSpeakers()
	out := make([]spoken, len(r.found))
	last := -1
	for _, i := range order {
		s := r.found[i]
		if s.speaker.none() {
			continue
		}
		out[i] = spoken{name: r.speakerName(s, last, out), via: r.viaName(s, last, out)}
		if out[i].via == "" && r.sameCarrier(s, out[i].name, last, out) {
			out[i].via = out[last].via
		}
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
	if m.end != m.first+2 || r.lower(m.first) != "the" || !r.cues[r.lower(m.first+1)].is(cueDocument|cueOutlet) {
		return ""
	}
	if last < 0 || !r.near(s, last) || r.persons[before[last].name] || r.sharesHead(r.lower(m.first+1), before[last].name) {
		return ""
	}
	return before[last].name
}

// sharesHead reports whether another body than the one named is called by a noun: of two agencies "the
// agency" may be either.
func (r *reading) sharesHead(noun, name string) bool {
	called := r.bodies[noun]
	return called != "" && called != name
}

// severalBodies stands for the name of those whose names have a word in common.
const severalBodies = "\x00"

// indexSpeakers notes which names are persons', and which words bodies are called by.
func (r *reading) indexSpeakers() {
	r.persons, r.bodies, r.pronounOf = map[string]bool{}, map[string]string{}, map[string]string{}
	for _, name := range r.notes.Names {
		switch name.Kind {
		case Person:
			r.persons[name.Name] = true
			if r.pronounOf[name.Name] == "" {
				r.pronounOf[name.Name] = r.genderOf(name, r.at(name.Span.Start))
			}
		case Organisation:
			for w := range strings.FieldsSeq(lowered(name.Name)) {
				if called := r.bodies[w]; called == "" {
					r.bodies[w] = name.Name
				} else if called != name.Name {
					r.bodies[w] = severalBodies
				}
			}
		}
	}
	for _, f := range r.notes.References {
		name := r.canonical[f.Entity]
		switch low := r.lower(r.at(f.Span.Start)); low {
		case "he", "she", "him", "her", "his":
			if r.persons[name] && r.pronounOf[name] == "" {
				r.pronounOf[name] = genderOfPronoun(low)
			}
		}
	}
}

// issuerReach is how many paragraphs back "it" and "the statement" look for who spoke.
const issuerReach = 2

func (r *reading) near(s statement, last int) bool {
	return r.units[s.unit].paragraph-r.units[r.found[last].unit].paragraph <= issuerReach
}

// speakerName is the canonical name for a mention; empty if it cannot be told.
func (r *reading) speakerName(s statement, last int, before []spoken) string {
	m := s.speaker
	if m.end == m.first+1 && (r.lower(m.first) == "he" || r.lower(m.first) == "she") {
		return r.heOrShe(s, last, before)
	}
	if name := r.meant(m); name != "" {
		return name
	}
	if m.end == m.first+1 && (r.tag(m.first) == Pron || pronoun(r.lower(m.first))) {
		return r.carriedName(s, last, before)
	}
	if n := r.nameIn(m); n >= 0 {
		return r.notes.Names[n].Name
	}
	if name := r.titledName(m); name != "" {
		return name
	}
	if r.lower(m.end-1) == "whom" { // both of whom
		return ""
	}
	if r.person(m) && r.lower(m.first) == "the" {
		if r.goesOnSpeaking(s) {
			return r.continued(s, last, before)
		}
		if name := r.sameNameless(s, last, before); name != "" {
			return name
		}
		return r.onlyHolder(m) // the minister: which one is not told, unless there is one
	}
	if name := r.issuer(s, m, last, before); name != "" {
		return name
	}
	if name := r.documentOf(m); name != "" {
		return name
	}
	return r.ownWords(m)
}

// meant is the name of whom a mention that is a pronoun or a description means.
func (r *reading) meant(m voice) string {
	name, end := r.referred(m.first)
	switch {
	case end > m.end, r.tag(m.first) == Pron && m.end > m.first+1: // his lawyer
		return ""
	case end < m.end && (r.lower(end) == "'s" || r.lower(end) == "'" || r.tag(end) == Noun): // the minister's lawyer
		return ""
	}
	return name
}

// carriedName is whom it or they mean that is no name of the article's: the body that spoke before.
func (r *reading) carriedName(s statement, last int, before []spoken) string {
	switch r.lower(s.speaker.first) {
	case "it", "they":
		if last >= 0 && r.near(s, last) && !r.persons[before[last].name] && (r.lower(s.speaker.first) == "they") == r.several(r.found[last].speaker) {
			return before[last].name
		}
	}
	return ""
}

// several reports whether a mention is of more than one: officials, police, Lind and Holm. They themselves are.
func (r *reading) several(m voice) bool {
	head := m.end - 1
	for i := m.first; i < m.end; i++ {
		switch {
		case i > m.first && r.tag(i) == Adp && head == m.end-1:
			head = i - 1
		case r.lower(i) == "and" && i > m.first && r.name(i) < 0:
			return true
		}
	}
	switch low := r.lower(head); low {
	case "police", "people", "they", "many", "some", "others", "both", "most", "few", "men", "women", "media", "those", "these", "several", "all",
		"family", "team", "band", "couple", "group", "pair", "trio", "duo", "crew", "jury":
		return true
	default:
		return r.tag(head) == Noun && low != Lemma(low, Noun)
	}
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
		case owns, r.hangs(m, i):
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

// hangs reports whether the name at token i hangs on a preposition in a mention: "a spokesman for President Lind",
// "an aide to the rebel commander Mara Lind", "a spokesman for the president, Mara Lind".
func (r *reading) hangs(m voice, i int) bool {
	n := r.name(i)
	if r.notes.Names[n].Kind != Person {
		return false
	}
	for i > m.first && (r.name(i) == n || r.isTitle(i)) {
		i--
	}
	if i == m.first || r.tag(i) == Adp {
		return i > m.first
	}
	described := r.notes.Names[n].Role != "" // by an office between the preposition and the name
	for ; i > m.first && i > m.end-maxPhrase; i-- {
		if r.name(i) >= 0 && r.name(i) != n {
			return false // ambassador to Gull Island Mara Lind
		}
		switch r.tag(i) {
		case Noun, Adj, Propn, Num:
			described = described || r.cues[Lemma(r.lower(i), Noun)].is(cueOffice)
			continue
		case Punct:
			if r.word(i) == "-" || r.word(i) == "," && !described {
				continue
			}
		case Det:
			return described && r.tag(i-1) == Adp && r.hangsOn(i-1)
		case Adp:
			return described && r.hangsOn(i)
		}
		return false
	}
	return false
}

// hangsOn reports whether what follows the preposition at token i is another than whom the noun before it names:
// an aide to, pictures on, but not a head of, a director at.
func (r *reading) hangsOn(i int) bool {
	switch r.lower(i) {
	case "to", "on", "about", "against", "with":
		return true
	case "for", "of", "from":
		return r.cues[Lemma(r.lower(i-1), Noun)].is(cueSpokes)
	}
	return false
}

// maxPhrase is the most tokens of a mention that are looked through for its head.
const maxPhrase = 20

// isTitle reports whether token i is a title before a name: Mr., President.
func (r *reading) isTitle(i int) bool {
	low := r.lower(i)
	return isAddress(low) || r.cues[low].is(cueOffice) || low == "." && i > 0 && isAddress(r.lower(i-1))
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

// viaName is through whom a statement came.
func (r *reading) viaName(s statement, last int, before []spoken) string {
	if s.via.none() {
		return ""
	}
	if n := r.nameIn(s.via); n >= 0 && (s.via.end-s.via.first == 1 || !r.cues[strings.ToLower(r.notes.Names[n].Name)].is(cueMasthead)) {
		return r.notes.Names[n].Name
	}
	if name := r.outletBefore(s.via); name != "" {
		return name
	}
	if name := r.issuer(s, s.via, last, before); name != "" {
		return name
	}
	if m := s.via; m.end == m.first+2 && r.lower(m.first) == "the" && last >= 0 && r.near(s, last) && before[last].via != "" && r.isDocument(m) {
		return before[last].via // the statement: that of the sentence before
	}
	if name := r.documentOf(s.via); name != "" {
		return name
	}
	return r.ownWords(s.via)
}
