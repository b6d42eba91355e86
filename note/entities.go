package note

import (
	"slices"
	"strings"
)

// names gives the names of the article, in order: those that the model finds, then the article as
// a whole, then who is who.
func (e *english) names(v *view, words [][]word) []Name {
	ms := e.namer.tidy(v, e.mentions(v, words))
	ms = e.namer.initials(v, e.namer.titled(v, e.namer.stretch(v, ms)))
	ms = e.namer.offices(v, ms)
	e.namer.settleKinds(v, ms)
	ms = e.namer.spread(v, v.bracketed(ms), words)
	ms = v.joinParticles(e.namer.initials(v, ms))
	e.namer.settleKinds(v, ms)
	if len(ms) == 0 {
		return nil
	}
	entities := e.namer.entities(v, ms)
	taken := v.takenBy(ms)
	out := make([]Name, 0, len(ms))
	for _, m := range ms {
		n := Name{Span: v.span(m.from, m.to), Kind: m.kind, Name: entities[m.entity].name, Entity: m.entity + 1}
		if m.kind == Person {
			n.Role = e.namer.role(v, ms, taken, m)
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
	heir  bool     // a person with Jr. or the like, whose father may have the same name
	roles string   // of a person named in full, in lower case
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
	g := &gathering{namer: r, view: v, alike: map[string]int{}, byWord: map[string][]int{}}
	taken := v.takenBy(ms)
	g.titles = r.titlesOfSurnames(v, ms)
	for _, full := range []bool{true, false} {
		for i := range ms {
			m := &ms[i]
			words := strings.Fields(strings.ToLower(v.spoken(*m)))
			if (m.kind != Person || len(words) > 1) != full {
				continue
			}
			m.entity = g.join(*m, words)
			if e := &g.all[m.entity]; m.kind == Person && full {
				e.roles += " " + strings.ToLower(r.role(v, ms, taken, *m))
			}
		}
	}
	g.abbreviations(ms)
	return g.inOrder(ms)
}

// gathering is the entities found so far, and the ways to them.
type gathering struct {
	*namer
	view   *view
	all    []entity
	alike  map[string]int      // by kind and words
	byWord map[string][]int    // persons by surname and by first word; organisations by first word
	titles map[string][]string // that stand before a surname alone
}

// maxNamesakes is the most persons of one surname that are told apart: beyond, a mention joins none.
const maxNamesakes = 32

// join gives the entity that a mention names: one of those there are, or a new one.
func (g *gathering) join(m mention, words []string) int {
	heir := false
	written := string(m.kind) + " " + strings.Join(words, "_")
	if m.kind == Person {
		words, heir = withoutSuffix(words)
	}
	if full, known := g.lists.aliases[strings.Join(words, "_")]; known && m.kind != Person {
		written = string(m.kind) + " " + full
	}
	if at, known := g.alike[written]; known {
		g.better(at, m, words)
		return at
	}
	var found []int
	switch m.kind {
	case Person:
		found = g.persons(words, heir)
	case Organisation:
		found = g.firms(words)
	}
	at := len(g.all)
	if len(found) == 1 {
		at = found[0]
		g.better(at, m, words)
	} else {
		g.all = append(g.all, entity{kind: m.kind, name: g.view.spoken(m), words: words, blind: m.blind, heir: heir})
	}
	g.alike[written] = at
	first, last := words[0], bareSurname(words[len(words)-1])
	g.know(m.kind, first, at)
	if last != first {
		g.know(m.kind, last, at)
	}
	return at
}

func (g *gathering) know(k NameKind, word string, at int) {
	key := string(k) + " " + word
	if list := g.byWord[key]; len(list) <= maxNamesakes && !slices.Contains(list, at) {
		g.byWord[key] = append(list, at)
	}
}

// better takes the form of m for the entity's name if it is fuller than the one so far.
func (g *gathering) better(at int, m mention, words []string) {
	e := &g.all[at]
	name := g.view.spoken(m)
	if e.blind != m.blind {
		if m.blind || len(words) < len(e.words) {
			return
		}
	} else if len(words) < len(e.words) || len(words) == len(e.words) && len(name) <= len(e.name) {
		return
	}
	e.name, e.words, e.blind = name, words, m.blind
}

// persons gives the persons that a name in lower case fits. A name with Jr. fits none without, and
// the other way about: doubt makes two of them.
func (g *gathering) persons(words []string, heir bool) []int {
	var found []int
	for _, w := range []string{bareSurname(words[len(words)-1]), words[0]} {
		list := g.byWord[string(Person)+" "+w]
		if len(list) > maxNamesakes {
			return nil
		}
		for _, i := range list {
			e := &g.all[i]
			if slices.Contains(found, i) || !samePerson(e.words, words) || heir != e.heir && (heir || len(words) > 1) {
				continue
			}
			if len(words) == 1 && g.contradicted(e, words[0]) {
				continue
			}
			found = append(found, i)
		}
	}
	if len(found) > 1 {
		return surnameMatches(g.all, found, words)
	}
	return found
}

// contradicted reports whether a surname alone is given a title that the person named in full is
// not: "Ada Wren, a nurse" is not "President Wren".
func (g *gathering) contradicted(e *entity, surname string) bool {
	titles := g.titles[surname]
	if len(titles) == 0 {
		return false
	}
	if e.heir {
		return true
	}
	return strings.TrimSpace(e.roles) != "" && !slices.ContainsFunc(titles, func(t string) bool { return strings.Contains(e.roles, t) })
}

// firms gives the organisations whose name is these words but for corporate suffixes.
func (g *gathering) firms(words []string) []int {
	var found []int
	for _, i := range g.byWord[string(Organisation)+" "+words[0]] {
		a, b := g.all[i].words, words
		if len(b) > len(a) {
			a, b = b, a
		}
		if slices.Equal(a[:len(b)], b) && !slices.ContainsFunc(a[len(b):], func(w string) bool { return g.lists.words[w]&firm == 0 }) {
			found = append(found, i)
		}
	}
	return found
}

// abbreviations joins an abbreviation in brackets, and all written like it, to the name before it.
func (g *gathering) abbreviations(ms []mention) {
	v := g.view
	full := map[int]int{}
	for i := 0; i+1 < len(ms); i++ {
		m, short := ms[i], ms[i+1]
		if m.kind == Person || short.kind != m.kind || short.from != m.to+1 || short.to-short.from != 1 || v.lower(m.to) != "(" || !v.abbreviates(m, v.word(short.from)) {
			continue
		}
		if _, known := full[short.entity]; !known && short.entity != m.entity {
			full[short.entity] = m.entity
		}
	}
	for i := range ms {
		if at, short := full[ms[i].entity]; short {
			ms[i].entity = at
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
