package note

import (
	"slices"
	"strings"
)

// discourse is an article as its references are resolved: who has been told of so far, and where.
type discourse struct {
	*reading
	*referenceFinder
	referents []referent // by entity; the first is nobody
	told      []told
	found     []Reference
	called    map[string][]int // entities, by the words of roles and heads of names that they have been told of with

	unit     int // that is read
	narrated int // units so far that are not speech alone: a long speech does not make its speaker forgotten
	u        unit
	clauses  []clause
}

// referent is an entity as references may mean it.
type referent struct {
	kind   NameKind
	gender string   // of a person: he, she, or not known
	posts  []post   // of a person; of a body, what it is called: "a freight company"
	words  []string // of its canonical name, in lower case

	told     int // how often it has been told of,
	last     int // and when last, in narrated units
	pronouns int // resolved to it: he, less she
}

// told is one mention in the outlet's own words: by a name, a pronoun or a description.
type told struct {
	entity   int // 0: somebody without a name
	kind     NameKind
	gender   string // of somebody without a name
	head     string // the same: the noun
	unit     int
	narrated int  // units until then that are not speech alone
	item     int  // the first, in its unit
	clause   int  // in its unit
	weight   int  // in percent: how likely it is to be meant again
	open     bool // a pronoun of which it is not told whom it means
}

// The weights of a mention by its place in the sentence; the order is that of Lappin and Leass.
const (
	asSubject      = 100
	asObject       = 50
	asOblique      = 40 // after a preposition
	asPossessor    = 35
	asModifier     = 20 // the Lind campaign
	inHeadline     = 20
	subjectNext    = 60 // of an infinitive: asked Holm to
	asEmbedded     = 75 // subject of what somebody says: Lind said Holm was
	perUnit        = 65 // percent that is left of a weight a sentence later
	otherParagraph = 80 // and of one in a paragraph before
	openPart       = 70 // of a pronoun that is left open
	unknownPart    = 90 // percent that is left if he or she is not known
	perMention     = 1  // for each time that one was told of before,
	mostMentions   = 5  // up to
)

func newDiscourse(r *reading, f *referenceFinder) *discourse {
	d := &discourse{reading: r, referenceFinder: f, called: map[string][]int{}}
	for _, n := range r.notes.Names {
		for len(d.referents) <= n.Entity {
			d.referents = append(d.referents, referent{})
		}
		e := &d.referents[n.Entity]
		e.kind = n.Kind
		if e.words == nil {
			e.words = strings.Fields(lowered(n.Name))
			last := len(e.words) - 1
			e.words[last] = strings.TrimSuffix(e.words[last], ".") // Co.
		}
		if e.gender == "" && n.Kind == Person {
			e.gender = r.genderOf(n, r.at(n.Span.Start))
		}
	}
	return d
}

// read takes in one unit.
func (d *discourse) read(i int) {
	d.unit, d.u = i, d.units[i]
	if slices.ContainsFunc(d.u.items, func(it item) bool { return it.run < 0 && d.tag(it.token) != Punct }) {
		d.narrated++
	}
	d.clauses = d.clausesOf(i)
	for x := 0; x < len(d.u.items); x++ {
		if d.u.isRun(x) {
			continue
		}
		token := d.u.items[x].token
		if n := d.name(token); n >= 0 {
			end := x + 1
			for end < len(d.u.items) && !d.u.isRun(end) && d.name(d.u.items[end].token) == n {
				end++
			}
			d.tellName(n, x, end)
			x = end - 1
			continue
		}
		switch low := d.low(d.u, x); {
		case d.isPronoun(x):
			d.pronoun(x, low)
			d.ofPronoun(x, low)
		case low == "it" || low == "its":
			d.it(x, low)
		default:
			if end := d.noun(x); end > x {
				x = end - 1
			}
		}
	}
}

// tell keeps a mention of items x to end-1.
func (d *discourse) tell(t told, x, end int) {
	t.unit, t.narrated, t.item, t.clause = d.unit, d.narrated, x, d.clauseAt(x)
	t.weight = d.weight(x, end)
	if d.headlines[d.u.paragraph] {
		t.weight = min(t.weight, inHeadline)
	}
	if t.entity > 0 {
		d.referents[t.entity].told++
		d.referents[t.entity].last = d.narrated
		t.kind = d.referents[t.entity].kind
	}
	d.told = append(d.told, t)
}

// tellName keeps a mention by name, and what the words beside it say of its bearer.
func (d *discourse) tellName(n, x, end int) {
	name := d.notes.Names[n]
	e := &d.referents[name.Entity]
	if name.Role != "" {
		d.addPost(name.Entity, strings.Fields(lowered(name.Role)))
	}
	if e.kind != Person && e.told == 0 {
		d.call(name.Entity, e.words[0])
		d.call(name.Entity, e.words[len(e.words)-1])
	}
	d.describe(name.Entity, x, end)
	d.tell(told{entity: name.Entity}, x, end)
	if e.kind != Person && d.isSurnameAlone(x, end) {
		d.tell(told{kind: Person}, x, end)
	}
}

// isSurnameAlone reports whether items x to end-1 are a subject that may be somebody's surname, whatever
// it was taken for: one word with a capital that is in no list of other things.
func (d *discourse) isSurnameAlone(x, end int) bool {
	low := d.low(d.u, x)
	c := d.clauseAt(x)
	return end == x+1 && c >= 0 && !strings.Contains(low, ".") && d.clauses[c].subject == phrase{x, end} && caseOf(d.word(d.u.items[x].token)) == capitalised &&
		d.lists.words[low]&^(firstName|surname) == 0 && !d.lists.bodies[low]
}

// candidate is one who may be meant, with the best of the weights of its mentions.
type candidate struct {
	entity int // 0: somebody without a name
	weight int
}

// pronounUnits is how many units back one is looked for who is meant by a pronoun.
const pronounUnits = 4

// mostTold is the most mentions that are looked at for one reference: more than five sentences have.
const mostTold = 60

// recent is the mentions of the last units.
func (d *discourse) recent() []told {
	from := len(d.told)
	for from > 0 && len(d.told)-from < mostTold && d.narrated-d.told[from-1].narrated <= pronounUnits {
		from--
	}
	return d.told[from:]
}

// surely is how many percent of the next best one the best must weigh to be meant.
const surely = 130

// meant is the entity that weighs most among the mentions that fit, or 0: nobody, or one of two. It
// tells whether no other fits at all.
func (d *discourse) meant(fits func(told) int) (entity int, only bool) {
	var all []candidate
	for _, t := range d.recent() {
		w := fits(t)
		if w <= 0 {
			continue
		}
		for range d.narrated - t.narrated {
			w = w * perUnit / 100
		}
		if d.units[t.unit].paragraph < d.u.paragraph {
			w = w * otherParagraph / 100
		}
		if t.entity > 0 {
			w += min(mostMentions, perMention*d.referents[t.entity].told)
		}
		at := slices.IndexFunc(all, func(c candidate) bool { return t.entity > 0 && c.entity == t.entity })
		if at < 0 {
			all = append(all, candidate{t.entity, w})
		} else {
			all[at].weight = max(all[at].weight, w)
		}
	}
	best, next := candidate{}, candidate{}
	for _, c := range all {
		switch {
		case c.weight > best.weight:
			best, next = c, best
		case c.weight > next.weight:
			next = c
		}
	}
	if best.weight*100 < next.weight*surely {
		return 0, false
	}
	return best.entity, len(all) == 1
}

// refer keeps that items x to end-1 mean an entity.
func (d *discourse) refer(entity, x, end int) {
	d.found = append(d.found, Reference{Span: d.span(d.u.items[x].token, d.u.items[end-1].end), Entity: entity})
}
