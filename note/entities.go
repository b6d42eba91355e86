package note

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// names gives the names of the article, in order: those that the model finds, then the article as
// a whole, then who is who.
func (e *english) names(v *view, words [][]word) []Name {
	ms := e.namer.tidy(v, e.mentions(v, words))
	ms = e.namer.partners(v, e.resolver.familyNames(v, e.namer.particles(v, ms)))
	ms = e.namer.firms(v, e.namer.answers(v, ms))
	ms = e.namer.heirs(v, e.namer.datelines(v, e.namer.competitors(v, ms)))
	ms = e.namer.initials(v, e.namer.titled(v, e.namer.stretch(v, ms)))
	ms = e.namer.offices(v, e.namer.widen(v, e.namer.parted(v, e.namer.listed(v, ms))))
	e.namer.settleKinds(v, ms)
	ms = e.namer.spread(v, e.namer.urged(v, v.bracketed(ms)), words, e.resolver.isFamilyName)
	ms = v.joinParticles(e.namer.initials(v, e.namer.stretch(v, ms)))
	e.namer.settleKinds(v, ms)
	ms = e.namer.contests(v, ms)
	if len(ms) == 0 {
		return nil
	}
	e.resolver.correctKinds(v, ms)
	entities := e.resolver.entities(v, ms)
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
	kind   NameKind
	name   string     // its fullest form
	words  []string   // of that form, in lower case
	key    []string   // of a body or place: the same however it is written
	blind  bool       // that form stands among capitals
	from   int        // token of its first mention in full
	person personName // of a person: all but the title
	gender string     // of a person: he, she, or not known
	roles  string     // of a person named in full, in lower case
}

// entities says which mentions name the same one: it sets their entity, in order of first mention.
//
// Persons named in full are told apart first; then a surname, or a first name, alone joins the one
// person that it fits, of several the one whom the title before it, or he alone has been named so
// far. Else it joins none: two people with one surname are never made one in silence. Bodies and
// places are the same if they are written alike but for accents and the like, or are known or shown
// in the article ("Calder Rowing Club (CRC)") to be two names of one.
func (r *resolver) entities(v *view, ms []mention) []entity {
	g := &gathering{resolver: r, view: v, mentions: ms, taken: v.takenBy(ms), alike: map[string]int{}, byWord: map[string][]int{}}
	g.titles = r.titlesOfSurnames(v, ms)
	g.address()
	for i := range ms {
		ms[i].entity = -1
		if m := ms[i]; m.kind != Person {
			ms[i].entity = g.thing(m)
		} else if words := g.words(m); !readPerson(words).alone() {
			ms[i].entity = g.personInFull(i, words)
		}
	}
	for i := range ms {
		if ms[i].entity < 0 {
			ms[i].entity = g.personAlone(ms[i], g.words(ms[i]))
		}
	}
	g.joinBodies()
	return g.inOrder(ms)
}

// gathering is the entities found so far, and the ways to them.
type gathering struct {
	*resolver
	view     *view
	mentions []mention
	taken    []int
	all      []entity
	alike    map[string]int      // by kind and words
	byWord   map[string][]int    // persons, by the spelling key of each of their words
	titles   map[string][]string // that stand before a surname alone
	both     map[string]string   // he, she, or both, as what stands before a surname alone tells
	parents  []int               // of an entity that proved to be another: that one
}

// maxNamesakes is the most persons of one surname that are told apart: beyond, a mention joins none.
const maxNamesakes = 32

// words are those of a mention, in lower case.
func (g *gathering) words(m mention) []string {
	return strings.Fields(strings.ToLower(strings.ReplaceAll(g.view.spoken(m), "’", "'")))
}

// found makes the entity that m is the first mention of.
func (g *gathering) found(m mention, words []string) int {
	g.all = append(g.all, entity{kind: m.kind, name: g.view.spoken(m), words: words, blind: m.blind, from: m.from})
	return len(g.all) - 1
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

// inOrder numbers the entities by their first mention.
func (g *gathering) inOrder(ms []mention) []entity {
	numbers := make([]int, len(g.all))
	var out []entity
	for i := range ms {
		at := g.root(ms[i].entity)
		n := &numbers[at]
		if *n == 0 {
			out = append(out, g.all[at])
			*n = len(out)
		}
		ms[i].entity = *n - 1
	}
	return out
}

// root is the entity that an entity proved to be.
func (g *gathering) root(at int) int {
	for at < len(g.parents) && g.parents[at] >= 0 {
		at = g.parents[at]
	}
	return at
}

// spoken is a mention as it stands, its white space made single blanks.
func (v *view) spoken(m mention) string {
	s := v.span(m.from, m.to).In(v.article.Text)
	if strings.ContainsAny(s, "\n\t\r\u00a0") || strings.Contains(s, "  ") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}

// correctKinds gives a word alone the kind of the one name in full that it is part of: "Orve" is the
// person if "José Luis Orve Lázaro" is, "CRC" the body if "Calder Rowing Club" is. What settleKinds
// does for the last word of a name by votes, this does for all words without.
func (r *resolver) correctKinds(v *view, ms []mention) {
	inner, surnames, letters := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, m := range ms {
		if m.kind == Person && m.to-m.from > 1 && caseOf(v.word(m.to-1)) != lowerCase {
			surnames[v.lower(m.to-1)] = true
		}
		switch {
		case m.kind == Person && m.to-m.from > 2 && m.to-m.from <= maxPerson+1:
			for i := m.from + 1; i < m.to-1; i++ {
				if w := v.word(i); caseOf(w) == capitalised && len(w) > 3 && r.lists.words[v.lower(i)]&(firstName|particle) == 0 && !r.isPlace(v.lower(i)) {
					inner[v.lower(i)] = true
				}
			}
		case m.kind == Organisation && m.to-m.from > 2:
			letters[initialsOf(v.lowers[m.from:m.to])] = true
		}
	}
	for i := range ms {
		m := &ms[i]
		if m.to-m.from != 1 {
			continue
		}
		switch low := v.lower(m.from); {
		case m.kind != Person && inner[low] && !r.lists.bodies[low],
			m.kind != Person && surnames[low] && r.isSurnameHere(v, *m):
			m.kind = Person
		case m.kind != Organisation && len(low) > 2 && caseOf(v.word(m.from)) == upperCase && !m.blind && letters[lettersOf(low)] && !r.isPlace(low):
			m.kind = Organisation
		}
	}
}

// isSurnameHere reports whether a word alone, which is somebody's surname in the article, is that and
// no place or body: the lists know none of that name, and no "in" or "the" stands before it.
func (r *resolver) isSurnameHere(v *view, m mention) bool {
	low := v.lower(m.from)
	if r.lists.bodies[low] || r.isPlace(low) || r.lists.words[low]&(body|firm|land|site|demonym) != 0 || r.lists.known[perceptron.Hash(low)]&(knownPlace|knownBody|knownTeam) != 0 {
		return false
	}
	if m.from == v.first(m.sentence) {
		return true
	}
	before := v.lower(m.from - 1)
	return before != "in" && before != "the" && before != "at"
}

// initialsOf gives the first letters of the words of a name that are no small words.
func initialsOf(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if !isSmallWord(w) && hasLetterOrDigit(w) {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// isSmallWord reports whether a word gives no letter to an abbreviation.
func isSmallWord(w string) bool {
	return slices.Contains([]string{"of", "the", "and", "for", "on", "in", "to", "&", "'s", "-"}, w)
}

// lettersOf is an abbreviation without its points.
func lettersOf(low string) string { return strings.ReplaceAll(low, ".", "") }
