package note

import (
	"slices"
	"strings"
)

// names gives the names of the article, in order: those that the model finds, then the article as
// a whole, then who is who.
func (e *english) names(v *view, words [][]word) []Name {
	ms := e.namer.tidy(v, e.mentions(v, words))
	ms = e.namer.initials(v, ms)
	e.namer.settleKinds(v, ms)
	ms = e.namer.spread(v, ms, words)
	if len(ms) == 0 {
		return nil
	}
	entities := e.namer.entities(v, ms)
	out := make([]Name, 0, len(ms))
	for _, m := range ms {
		n := Name{Span: v.span(m.from, m.to), Kind: m.kind, Name: entities[m.entity].name, Entity: m.entity + 1}
		if m.kind == Person {
			n.Role = e.namer.role(v, m)
		}
		out = append(out, n)
	}
	return out
}

// entity is one person, body or place that the article names.
type entity struct {
	kind  NameKind
	name  string   // its fullest form
	words []string // of that form, in lower case
	blind bool     // that form stands among capitals
}

// entities says which mentions name the same one: it sets their entity, in order of first mention.
//
// Persons named in full are told apart first; then a surname, or a first name, alone joins the one
// full name that it fits. If it fits two it joins neither: two people with one surname are never
// made one in silence. Bodies and places are the same if they are written alike, or are known or
// shown in the article ("Calder Rowing Club (CRC)") to be two names of one.
func (r *namer) entities(v *view, ms []mention) []entity {
	for i := range ms {
		ms[i].entity = -1
	}
	g := &gathering{namer: r, view: v}
	for _, full := range []bool{true, false} {
		for i := range ms {
			m := &ms[i]
			words := strings.Fields(strings.ToLower(v.spoken(*m)))
			if m.kind == Person {
				words = withoutSuffix(words)
			}
			if (m.kind != Person || len(words) > 1) == full {
				m.entity = g.join(*m, words)
			}
		}
	}
	g.abbreviations(ms)
	return g.inOrder(ms)
}

// gathering is the entities found so far.
type gathering struct {
	*namer
	view *view
	all  []entity
}

// join gives the entity that a mention names: one of those there are, or a new one.
func (g *gathering) join(m mention, words []string) int {
	fits := func(e *entity) bool {
		return e.kind == m.kind && slices.Equal(g.canonical(e.words), g.canonical(words))
	}
	if m.kind == Person {
		fits = func(e *entity) bool { return e.kind == Person && samePerson(e.words, words) }
	}
	var found []int
	for i := range g.all {
		if fits(&g.all[i]) {
			found = append(found, i)
		}
	}
	if m.kind == Person && len(found) > 1 {
		found = surnameMatches(g.all, found, words)
	}
	if m.kind == Organisation && len(found) == 0 && len(words) == 1 {
		found = g.firms(words[0])
	}
	if len(found) != 1 {
		for i := range g.all { // those written alike are one, whoever it is
			if g.all[i].kind == m.kind && slices.Equal(g.all[i].words, words) {
				return i
			}
		}
		g.all = append(g.all, entity{m.kind, g.view.spoken(m), words, m.blind})
		return len(g.all) - 1
	}
	e := &g.all[found[0]]
	if len(words) > len(e.words) || e.blind && !m.blind && len(words) == len(e.words) || len(words) == len(e.words) && len(g.view.spoken(m)) > len(e.name) && e.blind == m.blind {
		e.name, e.words, e.blind = g.view.spoken(m), words, m.blind
	}
	return found[0]
}

// firms gives the organisations whose name is this word and corporate suffixes.
func (g *gathering) firms(word string) []int {
	var out []int
	for i, e := range g.all {
		if e.kind != Organisation || len(e.words) < 2 || e.words[0] != word {
			continue
		}
		if !slices.ContainsFunc(e.words[1:], func(w string) bool { return g.lists.words[w]&firm == 0 }) {
			out = append(out, i)
		}
	}
	return out
}

// canonical is the full name of what has several, in the table of aliases; else the words.
func (g *gathering) canonical(words []string) []string {
	if full, known := g.lists.aliases[strings.Join(words, "_")]; known {
		return strings.Split(full, "_")
	}
	return words
}

// abbreviations joins an abbreviation in brackets, and all written like it, to the name before it.
func (g *gathering) abbreviations(ms []mention) {
	v := g.view
	for i := 0; i+1 < len(ms); i++ {
		m, short := ms[i], ms[i+1]
		if m.kind == Person || short.from != m.to+1 || short.to-short.from != 1 || v.lower(m.to) != "(" || !v.abbreviates(m, v.word(short.from)) {
			continue
		}
		for j := range ms {
			if ms[j].entity == short.entity && ms[j].kind == m.kind {
				ms[j].entity = m.entity
			}
		}
	}
}

// inOrder numbers the entities by their first mention.
func (g *gathering) inOrder(ms []mention) []entity {
	numbers := make([]int, len(g.all))
	var out []entity
	for i := range ms {
		n := &numbers[ms[i].entity]
		if *n == 0 {
			out = append(out, g.all[ms[i].entity])
			*n = len(out)
		}
		ms[i].entity = *n - 1
	}
	return out
}

// spoken is a mention as it stands, its white space made single blanks.
func (v *view) spoken(m mention) string {
	s := v.span(m.from, m.to).In(v.article.Text)
	if strings.ContainsAny(s, "\n\t\r\u00a0") || strings.Contains(s, "  ") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
