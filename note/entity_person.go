package note

import (
	"slices"
	"strings"
)

// personInFull gives the entity of a person's name of several words: one of those there are, or a
// new one.
func (g *gathering) personInFull(i int, words []string) int {
	m, p := g.mentions[i], readPerson(words)
	written := string(Person) + " " + strings.Join(p.words, "_") + " " + p.generation
	at, known := g.alike[written]
	if known && g.agrees(&g.all[at], g.genderBefore(m)) && !g.apart(i, at) {
		g.better(at, m, words)
		g.learn(at, m)
		return at
	}
	if at = g.bestFit(i, p); at < 0 {
		at = g.found(m, words)
		g.all[at].person = p
	} else if g.better(at, m, words); len(p.words) > len(g.all[at].person.words) {
		g.all[at].person = p
	}
	g.learn(at, m)
	g.know(at, p)
	if !known {
		g.alike[written] = at
	}
	return at
}

// maxRoles is how many bytes of a person's roles are kept.
const maxRoles = 300

// learn keeps what a mention in full tells of a person: he or she, and the role.
func (g *gathering) learn(at int, m mention) {
	e := &g.all[at]
	role := strings.ToLower(g.role(g.view, g.mentions, g.taken, m))
	if role != "" && len(e.roles) < maxRoles && !strings.Contains(e.roles, role) {
		e.roles += " " + role
	}
	if e.gender == "" {
		e.gender = g.genderBefore(m)
	}
	if e.gender == "" {
		e.gender = g.genders.of(role, e.person.first())
	}
}

// genderBefore is he or she if the word before a mention tells: Mrs Lind, King Orel.
func (g *gathering) genderBefore(m mention) string {
	if m.from == g.view.first(m.sentence) {
		return ""
	}
	return g.genders[g.view.lower(m.from-1)]
}

func (g *gathering) agrees(e *entity, gender string) bool {
	return gender == "" || e.gender == "" || e.gender == gender
}

// know notes the words that lead to a person.
func (g *gathering) know(at int, p personName) {
	for i, key := range p.keys {
		if isInitialWord(p.words[i]) && len(p.keys) > 1 {
			continue
		}
		if list := g.byWord[key]; len(list) <= maxNamesakes && !slices.Contains(list, at) {
			g.byWord[key] = append(list, at)
		}
	}
}

// near gives the persons who share a word with a name, or -- if too many do -- none.
func (g *gathering) near(p personName) []int {
	var out []int
	for _, key := range p.keys {
		list := g.byWord[key]
		if len(list) > maxNamesakes {
			continue
		}
		for _, at := range list {
			if !slices.Contains(out, at) {
				out = append(out, at)
			}
		}
	}
	if p.alone() {
		for _, full := range g.fullNames[p.first()] {
			for _, at := range g.byWord[spellingKey(full)] {
				if !slices.Contains(out, at) {
					out = append(out, at)
				}
			}
		}
	}
	return out
}

// bestFit is the one person that a full name, mention i, fits best, or -1.
func (g *gathering) bestFit(i int, p personName) int {
	m, best, found := g.mentions[i], noFit, -1
	for _, at := range g.near(p) {
		e := &g.all[at]
		f := g.fits(e.person, p)
		if f == noFit || f < best || !g.agrees(e, g.genderOf(m, p)) || g.apart(i, at) {
			continue
		}
		if f == best {
			return -1
		}
		best, found = f, at
	}
	return found
}

// genderOf is what a full name tells by itself.
func (g *gathering) genderOf(m mention, p personName) string {
	if before := g.genderBefore(m); before != "" {
		return before
	}
	return g.genders.of("", p.first())
}

// personAlone gives the entity of a person's name of one word.
func (g *gathering) personAlone(m mention, words []string) int {
	p := readPerson(words)
	gender, title := g.genderBefore(m), g.titleBefore(m)
	if at := g.anchor(m, p, gender, title); at >= 0 {
		return at
	}
	written := string(Person) + " " + p.words[0] + " " + p.generation
	if at, known := g.alike[written]; known && g.agrees(&g.all[at], gender) {
		if g.better(at, m, words); g.all[at].gender == "" {
			g.all[at].gender = gender
		}
		return at
	}
	at := g.found(m, words)
	e := &g.all[at]
	e.person, e.gender = p, gender
	if e.gender == "" && len(g.near(p)) == 0 {
		e.gender = g.genders[p.first()]
	}
	g.alike[written] = at
	return at
}

// anchor is the one person named in full whom a word alone means, or -1.
//
// Of several with that surname it is the one whom the title before the word fits, or, if only one of
// them has been named before it, that one: the reader of "Smith" knows of no other yet.
func (g *gathering) anchor(m mention, p personName, gender, title string) int {
	best := noFit
	var found []int
	for _, at := range g.near(p) {
		e := &g.all[at]
		f := g.fits(e.person, p)
		if f == noFit || f < best || !g.agrees(e, gender) || g.contradicted(e, p, f, title) || f == firstFit && e.blind {
			continue
		}
		if f > best {
			best, found = f, found[:0]
		}
		found = append(found, at)
	}
	if len(found) > 1 && title != "" {
		if titled := g.having(found, func(e *entity) bool { return hasTitle(e.roles, title) }); len(titled) == 1 {
			return titled[0]
		}
	}
	if len(found) > 1 && gender != "" {
		if same := g.having(found, func(e *entity) bool { return e.gender == gender }); len(same) == 1 {
			return same[0]
		}
	}
	if len(found) > 1 && best > firstFit {
		found = g.having(found, func(e *entity) bool { return e.from < m.from })
	}
	if len(found) != 1 || gender == "" && g.hasNamesake(found[0], p) {
		return -1
	}
	return found[0]
}

// address notes who is addressed by surname alone: Mr Lind.
func (g *gathering) address() {
	g.both = map[string]string{}
	for _, m := range g.mentions {
		if m.kind != Person || m.to-m.from != 1 {
			continue
		}
		if gender, low := g.genderBefore(m), g.view.lower(m.from); !strings.Contains(g.both[low], "+"+gender) {
			g.both[low] += "+" + gender
		}
	}
}

// hasNamesake reports whether somebody of the surname is addressed as the person named in full is not:
// where there is Ada Lind, and a Mr Lind, it is not told who "President Lind" is.
func (g *gathering) hasNamesake(at int, p personName) bool {
	other := "he"
	switch g.all[at].gender {
	case "":
		return false
	case "he":
		other = "she"
	}
	if !strings.Contains(g.both[p.words[0]], "+"+other) {
		return false
	}
	return len(g.having(g.near(p), func(e *entity) bool { return e.gender == other && g.fits(e.person, p) == surnameFit })) == 0
}

func (g *gathering) having(found []int, holds func(*entity) bool) []int {
	var out []int
	for _, at := range found {
		if holds(&g.all[at]) {
			out = append(out, at)
		}
	}
	return out
}
