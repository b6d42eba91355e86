package note

import (
	"slices"
	"strings"
)

// description is a noun phrase with "the" that may mean one whom the article names.
type description struct {
	start, end int      // items, from "the" to the head
	head       string   // in lower case
	words      []string // what it says beside the head: modifiers, and what "of" and "for" add
	added      bool     // something is added by "of" or "for",
	after      int      // which ends here
}

// noun reads the noun phrase that begins at item x: a description is resolved, and a person without a
// name kept. It gives the end of the phrase, or x if there is none.
func (d *discourse) noun(x int) int {
	low := d.low(d.u, x)
	switch d.kindOf(d.u, x) {
	case Det:
	case Part: // Lind's wife
		if p, ok := d.describes(x); ok && (low == "'s" || low == "'") {
			d.tellUnnamed(p.start+1, p.end, low, d.beside(p))
		}
		return x
	case Pron:
		if low != "their" && low != "my" && low != "our" {
			return x
		}
	case Propn: // a name that was not found
		if d.isSurnameAlone(x, x+1) {
			d.tell(told{kind: Person}, x, x+1)
		}
		return x + 1
	default:
		return x
	}
	p, ok := d.describes(x)
	if !ok {
		return x
	}
	entity := 0
	if low == "the" {
		if entity = d.apposed(p); entity == 0 && !d.beside(p) {
			entity = d.described(p)
		}
		if entity > 0 {
			d.refer(entity, p.start, p.after)
			d.tell(told{entity: entity}, p.start, p.end)
			return p.after
		}
	}
	d.tellUnnamed(p.start, p.end, low, d.beside(p))
	return p.end
}

// maxDescription is the most words of a description.
const maxDescription = 8

// describes reads the phrase after the determiner at item x.
func (d *discourse) describes(x int) (description, bool) {
	p := description{start: x}
	y := x + 1
	for ; y < len(d.u.items) && y-x <= maxDescription; y++ {
		k, low := d.kindOf(d.u, y), d.low(d.u, y)
		if (low == "'s" || low == "'") && d.nameAt(y-1) < 0 {
			break // the company's shares
		}
		if k != Adj && k != Noun && k != Propn && k != Num && (low != "-" && low != "'s" && low != "'" || y == x+1) {
			break
		}
		p.words = append(p.words, low)
	}
	last := len(p.words) - 1
	if last < 0 {
		return p, false
	}
	p.head, p.words, p.end = p.words[last], p.words[:last], y
	if k := d.kindOf(d.u, y-1); k != Noun && (k != Propn || d.nameAt(y-1) >= 0 || d.lists.words[p.head]&(title|role) == 0) {
		return p, false // "the Minister" is one, "the North" none
	}
	if p.head == "head" && d.low(d.u, y) == "of" && d.low(d.u, y+1) == "state" {
		p.head, p.end, p.after = "leader", y+2, y+2
		return p, true
	}
	p.after = y
	low := d.low(d.u, y)
	if low != "of" && low != "for" {
		return p, true
	}
	if d.kindOf(d.u, y+1) == Det {
		y++
	}
	more := d.nominalWords(y + 1)
	if len(more) == 0 { // the nominee of two parties, and the company of its rights
		return p, d.kindOf(d.u, y+1) == Pron
	}
	p.words, p.after, p.added = append(p.words, more...), y+1+len(more), true
	return p, true
}

// beside reports whether a description stands beside the name that it describes, or tells by a clause of
// its own whom it means.
func (d *discourse) beside(p description) bool {
	next := p.after
	for x := next; x < next+maxDescription; x++ { // the actress and activist Lind
		k := d.kindOf(d.u, x)
		if n := d.nameAt(x); n >= 0 && d.notes.Names[n].Kind != Place {
			return true
		} else if k != Cconj && k != Noun && k != Adj && k != Propn && (x > next || !d.comma(d.u, x)) {
			break
		}
	}
	if d.comma(d.u, p.start-1) && d.nameAt(p.start-2) >= 0 {
		return true
	}
	switch d.low(d.u, p.end) {
	case "who", "that", "whose", "whom", "which", "from", "with", "at":
		return true
	}
	switch d.low(d.u, p.start-1) {
	case "is", "was", "are", "were", "be", "been", "become", "became", "as", "being":
		return true
	}
	return false
}

// apposed is the person whose role a description tells right after the name: "Lind, the harbour master,".
func (d *discourse) apposed(p description) int {
	n := d.nameAt(p.start - 2)
	if n < 0 || !d.comma(d.u, p.start-1) || d.notes.Names[n].Kind != Person || !d.isPersonal(p.head) || !d.closesApposition(p.after) {
		return 0
	}
	entity := d.notes.Names[n].Entity
	if !slices.ContainsFunc(d.referents[entity].posts, func(o post) bool { return o.head == p.head }) {
		return 0
	}
	return entity
}

// nameAt is the name that item x is part of, or -1.
func (d *discourse) nameAt(x int) int {
	if x < 0 || x >= len(d.u.items) || d.u.isRun(x) {
		return -1
	}
	return d.name(d.u.items[x].token)
}

// described is the one entity that a description fits, or 0. Of several it is the one told of lately.
func (d *discourse) described(p description) int {
	if d.unnamedBefore(p.head) {
		return 0
	}
	var exact, loose []int
	for _, entity := range d.calledBy(p.head) {
		e := &d.referents[entity]
		if d.narrated-e.last > d.descriptionUnits(e.kind, p.head) {
			continue
		}
		switch d.fitsDescription(e, p) {
		case noFit:
		case surnameFit:
			exact = append(exact, entity)
		default:
			loose = append(loose, entity)
		}
	}
	for _, list := range [...][]int{exact, loose} {
		switch {
		case len(list) == 1:
			return list[0]
		case len(list) > 1:
			return d.lately(list)
		}
	}
	return 0
}

// descriptionUnits is how many units after one was told of last it is still described: the network of a
// long article need not be the only one whose name says that it is one, nor a candidate the only one
// who is called so.
func (d *discourse) descriptionUnits(k NameKind, head string) int {
	switch {
	case head == "candidate" || head == "nominee":
		return pronounUnits
	case k == Person:
		return 16
	}
	return 8
}

// lately is the only one of several entities that the sentences before tell of, or 0.
func (d *discourse) lately(list []int) int {
	entity := 0
	for _, t := range d.recent() {
		if t.entity == 0 || t.entity == entity || !slices.Contains(list, t.entity) {
			continue
		}
		if entity != 0 {
			return 0
		}
		entity = t.entity
	}
	return entity
}

// calledBy gives the entities that were told of with the head of a description, or a word that means
// the same; none if there are too many.
func (d *discourse) calledBy(head string) []int {
	out := slices.Clone(d.called[head])
	for _, k := range [...]NameKind{Person, Organisation, Place} {
		for _, w := range d.heads[k][head] {
			for _, entity := range d.called[w] {
				if !slices.Contains(out, entity) {
					out = append(out, entity)
				}
			}
		}
	}
	if len(out) > maxCalled {
		return nil
	}
	return out
}

// unnamedBefore reports whether somebody without a name was called so in the sentences before: a pilot,
// another pilot.
func (d *discourse) unnamedBefore(head string) bool {
	return slices.ContainsFunc(d.recent(), func(t told) bool { return t.entity == 0 && t.head == head })
}

// fitsDescription says how well a description fits an entity.
func (d *discourse) fitsDescription(e *referent, p description) fit {
	best := noFit
	for _, o := range e.posts {
		best = max(best, d.fitsPost(e.kind, o, p))
	}
	if e.kind == Person || best == surnameFit {
		return best
	}
	means := d.heads[e.kind][p.head]
	last := e.words[len(e.words)-1]
	if means == nil || len(e.words) == 1 && last == p.head {
		return best
	}
	if !slices.Contains(means, last) && (!slices.Contains(means, e.words[0]) || len(e.words) < 3) {
		return best
	}
	return max(best, d.fitsWords(e.words, p))
}

// fitsPost is the same for one of its posts.
func (d *discourse) fitsPost(k NameKind, o post, p description) fit {
	means := d.heads[k][p.head]
	if o.head != p.head && !slices.Contains(means, o.head) || k != Person && means == nil || k == Person && !d.isPersonal(p.head) {
		return noFit
	}
	for _, w := range o.words {
		if d.ranks[strings.Trim(w, "-")] && !slices.Contains(p.words, w) {
			return noFit
		}
	}
	return d.fitsWords(o.words, p)
}

// isPersonal reports whether a noun is one for persons, as its list or its ending tells.
func (d *discourse) isPersonal(noun string) bool {
	if d.cues[noun].is(cueOffice) || d.lists.words[noun]&(title|role) != 0 {
		return true
	}
	for _, ending := range [...]string{"er", "or", "ist", "man", "woman", "ian", "ee"} {
		if strings.HasSuffix(noun, ending) {
			return true
		}
	}
	return false
}

// fitsWords says whether all that a description says beside its head is in the words of a role or name;
// a nation may be missing there if no other is told.
func (d *discourse) fitsWords(words []string, p description) fit {
	best := surnameFit
	for _, w := range p.words {
		switch {
		case slices.Contains(words, w), d.idle[w], !hasLetterOrDigit(w), w == "'s":
		case d.lists.words[w]&(demonym|placeName) != 0 && !p.added && !slices.ContainsFunc(words, func(o string) bool { return d.lists.words[o]&(demonym|placeName) != 0 }):
			best = firstFit
		default:
			return noFit
		}
	}
	return best
}

// tellUnnamed keeps a person without a name: a pilot, his wife. It is none if it stands beside a name.
func (d *discourse) tellUnnamed(x, end int, determiner string, beside bool) {
	head := d.low(d.u, end-1)
	if !d.cues[head].is(cueOffice) || beside {
		return
	}
	t := told{kind: Person, gender: d.referenceFinder.genders[head]}
	if determiner != "the" {
		t.head = head
	}
	d.tell(t, x, end)
}
