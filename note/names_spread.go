package note

import (
	"cmp"
	"slices"
	"strings"
)

// key is a mention's words in lower case: mentions with one key are written alike.
func (v *view) key(m mention) string {
	var b strings.Builder
	for i := m.from; i < m.to; i++ {
		if i > m.from && !v.glued(i) {
			b.WriteByte('_')
		}
		b.WriteString(v.lower(i))
	}
	return b.String()
}

// evidence is how often a name was taken for each kind, in half votes.
type evidence struct{ person, organisation, place int }

func (e *evidence) add(k NameKind, votes int) {
	switch k {
	case Person:
		e.person += votes
	case Organisation:
		e.organisation += votes
	case Place:
		e.place += votes
	}
}

func (e *evidence) best(own NameKind) NameKind {
	most := max(e.person, e.organisation, e.place)
	switch {
	case own == Person && e.person == most, own == Organisation && e.organisation == most, own == Place && e.place == most:
		return own
	case e.person == most:
		return Person
	case e.place == most:
		return Place
	}
	return Organisation
}

// settleKinds gives mentions that are written alike the kind that the article has most evidence
// for: a full name for its surname, a title for the name after it, a name for its abbreviation.
func (r *namer) settleKinds(v *view, ms []mention) {
	votes := map[string]*evidence{}
	of := func(key string) *evidence {
		if votes[key] == nil {
			votes[key] = &evidence{}
		}
		return votes[key]
	}
	keys := make([]string, len(ms))
	for i, m := range ms {
		keys[i] = v.key(m)
		weight := 2
		if m.blind {
			weight = 1
		}
		of(keys[i]).add(m.kind, weight)
		if m.kind == Person && m.to-m.from > 1 && m.to-m.from <= 4 {
			of(v.lower(m.to-1)).add(Person, 3)
		}
		if m.from > 0 && r.lists.words[v.lower(m.from-1)]&title != 0 && caseOf(v.word(m.from-1)) == capitalised && m.from > v.first(m.sentence) {
			of(keys[i]).add(Person, 4)
		}
		if r.isPlace(keys[i]) {
			of(keys[i]).add(Place, 2)
		}
	}
	for i := range ms {
		ms[i].kind = votes[keys[i]].best(ms[i].kind)
	}
	for i, m := range ms { // "Calder Rowing Club (CRC)"
		if i+1 < len(ms) && ms[i+1].from == m.to+1 && ms[i+1].to-ms[i+1].from == 1 && v.lower(m.to) == "(" && v.abbreviates(m, v.word(ms[i+1].from)) {
			short := keys[i+1]
			for j := range ms {
				if keys[j] == short {
					ms[j].kind = m.kind
				}
			}
		}
	}
}

func (r *namer) isPlace(key string) bool {
	return r.lists.words[key]&placeName != 0 || r.lists.places[key]
}

// abbreviates reports whether short is made of the first letters of the words of m, in order, and
// begins with the first.
func (v *view) abbreviates(m mention, short string) bool {
	if caseOf(short) != upperCase {
		return false
	}
	rest := strings.ToLower(strings.ReplaceAll(short, ".", ""))
	if len(rest) < 2 || m.to-m.from < 2 || v.lower(m.from)[0] != rest[0] {
		return false
	}
	for i := m.from; i < m.to && rest != ""; i++ {
		if w := v.lower(i); w[0] == rest[0] {
			rest = rest[1:]
		}
	}
	return rest == ""
}

// spread finds more mentions of names that the article has: the same words, not yet taken, where
// only a name has capitals; and the surnames of persons named in full.
func (r *namer) spread(v *view, ms []mention, words [][]word) []mention {
	type known struct {
		words []string
		kind  NameKind
	}
	byFirst := map[string][]known{}
	add := func(from, to int, kind NameKind) {
		k := known{v.lowers[from:to], kind}
		list := byFirst[k.words[0]]
		if !slices.ContainsFunc(list, func(o known) bool { return slices.Equal(o.words, k.words) }) {
			byFirst[k.words[0]] = append(list, k)
		}
	}
	for _, m := range ms {
		if m.blind && m.to-m.from == 1 {
			continue
		}
		add(m.from, m.to, m.kind)
		if m.kind == Person && m.to-m.from > 1 && len(v.lower(m.to-1)) > 2 && caseOf(v.word(m.to-1)) == capitalised {
			add(m.to-1, m.to, Person)
		}
	}
	for first := range byFirst { // the longest match first
		slices.SortStableFunc(byFirst[first], func(a, b known) int { return cmp.Compare(len(b.words), len(a.words)) })
	}
	taken := v.takenBy(ms)
	for s, ws := range words {
		from := v.first(s)
		for i := 0; i < len(ws); i++ {
			w := &ws[i]
			if taken[from+i] >= 0 || w.kind == lowerCase || w.kind == noLetter {
				continue
			}
			for _, k := range byFirst[v.lower(from+i)] {
				j := i + len(k.words)
				if j > len(ws) || !slices.Equal(k.words, v.lowers[from+i:from+j]) || !free(taken, from+i, from+j) {
					continue
				}
				if len(k.words) == 1 && !r.standsAlone(v, words[s], i) {
					continue
				}
				ms = append(ms, mention{from: from + i, to: from + j, sentence: s, kind: k.kind, blind: w.shape == 0})
				i = j - 1
				break
			}
		}
	}
	return inTextOrder(ms)
}

// standsAlone reports whether word i, which is not taken, may be a name by itself: the article never
// writes it in lower case, and no other capital makes a longer name of it.
func (r *namer) standsAlone(v *view, ws []word, i int) bool {
	w := &ws[i]
	if w.lowerElsewhere&writtenLower != 0 || w.lists&uint32(demonym|calendarName) != 0 {
		return false
	}
	if w.shape == 0 { // among capitals
		return true
	}
	next := at(ws, i+1)
	return next.kind != capitalised && next.kind != upperCase
}

func free(taken []int, from, to int) bool {
	for _, x := range taken[from:to] {
		if x >= 0 {
			return false
		}
	}
	return true
}

// inTextOrder sorts mentions and drops those that overlap one before.
func inTextOrder(ms []mention) []mention {
	slices.SortStableFunc(ms, func(a, b mention) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to))
	})
	out := ms[:0]
	for _, m := range ms {
		if len(out) == 0 || out[len(out)-1].to <= m.from {
			out = append(out, m)
		}
	}
	return out
}
