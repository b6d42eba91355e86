package note

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/perceptron"
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

// best is the kind with most votes; of equals a person, then a place.
func (e *evidence) best() NameKind {
	switch most := max(e.person, e.organisation, e.place); most {
	case e.person:
		return Person
	case e.place:
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
		of(keys[i]).beside(r, v, m)
		head := r.lists.words[v.lower(m.to-1)]
		switch {
		case m.to-m.from > 1 && isHeir(v.lower(m.to-1)):
			of(keys[i]).add(Person, 6)
		case m.kind == Person && m.to-m.from > 1 && head&(land|site) != 0 && head&(surname|firstName|body) == 0:
			of(keys[i]).add(Place, 6)
		case r.lists.bodies[keys[i]], m.to-m.from > 2 && v.word(m.to-2) == "&":
			of(keys[i]).add(Organisation, 6)
		case r.isPlace(keys[i]):
			of(keys[i]).add(Place, 2)
		case r.isFullName(v, m):
			of(keys[i]).add(Person, 3)
		}
	}
	for i := range ms {
		ms[i].kind = votes[keys[i]].best()
	}
	short := map[string]NameKind{}
	for i := 0; i+1 < len(ms); i++ { // "Calder Rowing Club (CRC)"
		m, next := ms[i], ms[i+1]
		if next.from == m.to+1 && next.to-next.from == 1 && v.lower(m.to) == "(" && v.abbreviates(m, v.word(next.from)) {
			short[keys[i+1]] = m.kind
		}
	}
	for i := range ms {
		if k, known := short[keys[i]]; known {
			ms[i].kind = k
		}
	}
}

func (r *namer) isPlace(key string) bool {
	return r.lists.words[key]&placeName != 0 || r.lists.places[key]
}

// bracketed finds abbreviations in brackets after the name they stand for.
func (v *view) bracketed(ms []mention) []mention {
	taken := v.takenBy(ms)
	for _, m := range ms {
		if i := m.to + 1; i+1 < v.end(m.sentence) && v.lower(m.to) == "(" && v.lower(i+1) == ")" && taken[i] < 0 && v.abbreviates(m, v.word(i)) {
			ms = append(ms, mention{from: i, to: i + 1, sentence: m.sentence, kind: m.kind})
		}
	}
	return inTextOrder(ms)
}

// isFullName reports whether a mention is two or three words that begin with a known first name and
// have none that heads the name of a body or place.
func (r *namer) isFullName(v *view, m mention) bool {
	n := m.to - m.from
	if n < 2 || n > 3 || !r.isGiven(v.lower(m.from)) || r.lists.words[v.lower(m.from)]&(body|land) != 0 {
		return false
	}
	last := r.lists.words[v.lower(m.to-1)]
	return last&(body|land|firm|demonym) == 0 && caseOf(v.word(m.to-1)) == capitalised && v.lower(m.to-2) != "of"
}

// isGiven reports whether a word is a first name by the lists, and by the long one if English has no
// other use for it.
func (r *namer) isGiven(low string) bool {
	return r.lists.words[low]&firstName != 0 || r.lists.known[perceptron.Hash(low)]&knownFirstName != 0 && r.lexicon[low]&^(1<<propnClass) == 0 && r.lists.words[low] == 0
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
// only a name has capitals; and the surnames of persons named in full, family names that stand first among them.
func (r *namer) spread(v *view, ms []mention, words [][]word, familyName func(*view, int) bool) []mention {
	type known struct {
		words []string
		kind  NameKind
	}
	byFirst := map[string][]known{}
	add := func(from, to int, kind NameKind) {
		k := known{v.lowers[from:to], kind}
		list := byFirst[k.words[0]]
		if len(list) < maxNamesakes && !slices.ContainsFunc(list, func(o known) bool { return slices.Equal(o.words, k.words) }) {
			byFirst[k.words[0]] = append(list, k)
		}
	}
	var blind []mention // among capitals, what the model found is taken only where nothing better is known
	ms = slices.DeleteFunc(ms, func(m mention) bool {
		if m.blind {
			blind = append(blind, m)
		}
		return m.blind
	})
	for _, m := range ms {
		add(m.from, m.to, m.kind)
		if m.kind == Person && m.to-m.from > 1 && len(v.lower(m.to-1)) > 2 && caseOf(v.word(m.to-1)) == capitalised {
			add(m.to-1, m.to, Person)
		}
		if m.kind == Person && m.to-m.from > 1 && familyName(v, m.from) { // Wang, of Wang Liwei
			add(m.from, m.from+1, Person)
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
				if len(k.words) == 1 && (!r.standsAlone(ws, i) || k.kind == Person && i > 0 && r.mayBeGiven(v, from+i-1)) {
					continue
				}
				ms = append(ms, mention{from: from + i, to: from + j, sentence: s, kind: k.kind, blind: w.shape == 0})
				i = j - 1
				break
			}
		}
	}
	taken = v.takenBy(ms)
	for _, m := range blind {
		if free(taken, m.from, m.to) {
			ms = append(ms, m)
		}
	}
	return inTextOrder(ms)
}

// standsAlone reports whether word i, which is not taken, may be a name by itself: the article never
// writes it in lower case, and no other capital makes a longer name of it.
func (r *namer) standsAlone(ws []word, i int) bool {
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

// mayBeGiven reports whether token i, right before a surname, is a first name that goes with it: "Ann Hill"
// is not Hill alone, and the rules that read a name after a title want all of it.
func (r *namer) mayBeGiven(v *view, i int) bool {
	return caseOf(v.word(i)) == capitalised && r.isGiven(v.lower(i))
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
