package note

import (
	"slices"
	"strings"
)

// phrase is a stretch of items of a unit, half-open; the zero phrase is none.
type phrase struct{ start, end int }

func (p phrase) none() bool { return p.end <= p.start }

// low and kind read one item: a run of quoted speech has neither word nor tag.
func (r *reading) low(u unit, x int) string {
	if x < 0 || x >= len(u.items) || u.items[x].run >= 0 {
		return ""
	}
	return r.lower(u.items[x].token)
}

func (r *reading) kindOf(u unit, x int) Tag {
	if x < 0 || x >= len(u.items) || u.items[x].run >= 0 {
		return ""
	}
	return r.tag(u.items[x].token)
}

func (u unit) isRun(x int) bool { return x >= 0 && x < len(u.items) && u.items[x].run >= 0 }

// comma reports whether item x is a comma or a dash that works as one.
func (r *reading) comma(u unit, x int) bool {
	switch r.low(u, x) {
	case ",", "—", "–", "--", "―":
		return true
	}
	return false
}

// maxApposition is how many items may stand between the commas of an apposition or a relative
// clause between a name and its verb.
const maxApposition = 30

// phraseBefore is the noun phrase that ends before item x, the subject of a verb there. Balanced
// comma pairs between them are skipped: "Mara Lind, the harbour master, said".
func (r *reading) phraseBefore(u unit, x int) phrase {
	x = r.beforeTime(u, x)
	switch r.low(u, x-1) {
	case "who", "which", "that":
		x--
		if r.comma(u, x-1) {
			x--
		}
		return r.nounPhrase(u, x)
	}
	if !r.comma(u, x-1) {
		return r.named(u, r.nounPhrase(u, x))
	}
	for start := x - 2; start > 0 && start > x-2-maxApposition && !u.isRun(start); start-- {
		if !r.comma(u, start) {
			continue
		}
		p := r.nounPhrase(u, start)
		if p.none() || r.verbWithin(u, p) || r.locates(u, p, phrase{start + 1, x - 1}) {
			continue
		}
		if led := r.nounPhrase(u, p.start-2); r.low(u, p.start-1) == "by" && r.kindOf(u, p.start-2) == Verb && !led.none() {
			return led // a pilot interviewed by the Courier, who asked not to be named, said
		}
		if name := r.locatedName(u, p, phrase{start + 1, x - 1}); !name.none() {
			return name
		}
		if list := r.nounPhrase(u, x-1); r.appositive(u, start+1, x-1) && !list.none() && r.isName(u, list) && (!r.isName(u, p) || r.isOfficer(u, p) && r.isPersonName(u, list)) {
			return phrase{p.start, x - 1} // the harbour master, Mara Lind, said
		}
		if r.described(u, start+1, x-1) {
			return p
		}
	}
	if p := r.nounPhrase(u, x-1); !p.none() && u.isRun(p.start-1) {
		return p // “…,” Mara Lind of the harbour office, told Reuters
	}
	return phrase{}
}

// isOfficer reports whether a phrase that ends with a name is one of somebody's office: "the spokeswoman for
// the Harbour Ministry".
func (r *reading) isOfficer(u unit, p phrase) bool {
	if r.kindOf(u, p.start) != Det {
		return false
	}
	for x := p.start + 1; x < p.end; x++ {
		if r.kindOf(u, x) == Adp {
			return r.cues[Lemma(r.low(u, x-1), Noun)].is(cueOffice)
		}
	}
	return false
}

// isPersonName reports whether a phrase ends with a person's name.
func (r *reading) isPersonName(u unit, p phrase) bool {
	x := p.end - 1
	if p.none() || u.isRun(x) {
		return false
	}
	n := r.name(u.items[x].token)
	return n >= 0 && r.notes.Names[n].Kind == Person
}

// named lets a description that hangs on a name by one comma give way to the name: "Mara Lind,
// master of the harbour said".
func (r *reading) named(u unit, p phrase) phrase {
	if p.none() || !r.comma(u, p.start-1) {
		return p
	}
	if k := r.kindOf(u, p.start); k != Noun {
		if (k == Adj || k == Num) && r.kindOf(u, p.start-3) == Det && !u.isRun(p.start-2) && r.kindOf(u, p.start-2) != Noun && r.kindOf(u, p.start-2) != Propn {
			p.start -= 3 // the tall, grey harbour master
		}
		return p
	}
	if r.isHuman(u, p.end-1) && r.low(u, p.end-1) != Lemma(r.low(u, p.end-1), Noun) || r.low(u, p.end-1) == "police" || r.isDocument(r.voice(u, p)) {
		return p // They found Mara Lind, police said; in Calder County, Ore., records show
	}
	if name := r.nounPhrase(u, p.start-1); !name.none() && r.isName(u, name) && !r.isPlaceName(u, name) {
		return name
	}
	return p
}

// appositive reports whether items from start to end are one noun phrase.
func (r *reading) appositive(u unit, start, end int) bool {
	p := r.nounPhrase(u, end)
	return p.start <= start
}

// described reports whether items from start to end can stand between the commas after a noun: an
// apposition, a relative clause, a participle, an adverbial, an age.
func (r *reading) described(u unit, start, end int) bool {
	if start >= end {
		return false
	}
	switch r.kindOf(u, start) {
	case Det, Noun, Propn, Adj, Num, Adp, Adv, Sconj:
		return true
	case Verb, Aux:
		return true
	case Pron:
		switch r.low(u, start) {
		case "who", "whose", "which", "his", "her", "its", "their", "one", "himself", "herself":
			return true
		}
	}
	return false
}

func (r *reading) verbWithin(u unit, p phrase) bool {
	for x := p.start; x < p.end; x++ {
		if r.kindOf(u, x) == Verb {
			return true
		}
	}
	return false
}

// beforeTime steps back over words of time and manner between a subject and its verb: "the UN also
// on Thursday said".
func (r *reading) beforeTime(u unit, x int) int {
	for {
		switch {
		case r.kindOf(u, x-1) == Adv && !u.isRun(x-1):
			x--
		case reflexive(r.low(u, x-1)):
			x--
		case weekday(r.low(u, x-1)) && r.low(u, x-2) == "on":
			x -= 2
		case weekday(r.low(u, x-1)) && !r.comma(u, x-2) && x > 1:
			x--
		case timeNoun(r.low(u, x-1)) && (r.kindOf(u, x-2) == Det || r.kindOf(u, x-2) == Adj) && x > 2:
			x -= 2
			if r.kindOf(u, x-1) == Adp || r.kindOf(u, x-1) == Adv {
				x--
			}
		case r.comma(u, x-1) && weekday(r.low(u, x-2)) && r.low(u, x-3) == "on" && r.comma(u, x-4):
			x -= 4
		case r.comma(u, x-1) && r.kindOf(u, x-2) == Adv && r.comma(u, x-3):
			x -= 3
		default:
			return x
		}
	}
}

// reflexive reports whether a pronoun stresses the subject before it: Lind himself said.
func reflexive(w string) bool {
	switch w {
	case "himself", "herself", "itself", "themselves", "myself", "ourselves":
		return true
	}
	return false
}

func timeNoun(w string) bool {
	switch w {
	case "week", "month", "year", "day", "night", "morning", "afternoon", "evening", "weekend", "summer", "winter", "spring", "autumn", "fall":
		return true
	}
	return false
}

var weekdays = [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tonight"}

func weekday(w string) bool { return slices.Contains(weekdays[:], w) }

// nounPhrase is the noun phrase that ends right before item end, its title and its "of" phrases
// with it.
func (r *reading) nounPhrase(u unit, end int) phrase {
	switch r.kindOf(u, end-1) {
	case Noun, Propn, Num, Other, Adj, Sym:
	case Pron:
		if objectPronoun(r.low(u, end-1)) && r.kindOf(u, end-2) == Adp && r.low(u, end-2) != "of" {
			return r.ofPerson(u, end)
		}
		if !standsAlone(r.low(u, end-1)) {
			if p := r.quantified(u, phrase{end - 1, end}); p.start < end-1 && objectPronoun(r.low(u, end-1)) {
				return p // one of them
			}
			return phrase{}
		}
		if !r.possessed(u, end-1) {
			return r.quantified(u, phrase{end - 1, end})
		}
	case Det:
		switch r.low(u, end-1) {
		case "this", "that", "these", "those", "some", "many", "most", "all", "both", "others", "few", "several":
			return phrase{end - 1, end}
		}
		return phrase{}
	case Adv:
		return phrase{}
	default:
		if r.low(u, end-1) == ")" {
			return r.bracketed(u, end)
		}
		if r.low(u, end-1) == "." && r.kindOf(u, end-2) == Propn { // Jr.
			break
		}
		return phrase{}
	}
	start := end - 1
	for start > 0 && r.inNounPhrase(u, start-1) {
		start--
	}
	for start < end && r.leadsNoPhrase(u, start) {
		start++
	}
	return r.subjectOf(u, phrase{start, end})
}

// ofPerson is the noun phrase that a pronoun behind a preposition belongs to: a source close to him.
func (r *reading) ofPerson(u unit, end int) phrase {
	x := end - 2
	if r.kindOf(u, x-1) == Adj {
		x--
	}
	if k := r.kindOf(u, x-1); k != Noun && k != Det && k != Pron {
		return phrase{}
	}
	p := r.nounPhrase(u, x)
	if !p.none() {
		p.end = end
	}
	return p
}

// quantified takes in "all of" and "some of" before a pronoun.
func (r *reading) quantified(u unit, p phrase) phrase {
	if r.low(u, p.start-1) == "of" && (r.kindOf(u, p.start-2) == Det || r.kindOf(u, p.start-2) == Num || r.kindOf(u, p.start-2) == Pron) {
		p.start -= 2
	}
	return p
}

// bracketed takes "Mara Lind (Harbour Party)" back to the name.
func (r *reading) bracketed(u unit, end int) phrase {
	for x := end - 2; x > 0 && x > end-10; x-- {
		if r.low(u, x) == "(" {
			return r.nounPhrase(u, x)
		}
	}
	return phrase{}
}

func (r *reading) possessed(u unit, x int) bool { return r.low(u, x+1) == "'s" }

// standsAlone reports whether a pronoun can be the subject of a verb of saying.
func standsAlone(w string) bool {
	switch w {
	case "he", "she", "they", "it", "i", "we", "you", "who", "someone", "somebody", "everyone", "everybody", "nobody", "one",
		"others", "this", "that", "another", "some", "many", "most", "both", "all", "neither", "none", "anyone", "these", "those", "several", "few":
		return true
	}
	return false
}

// inNounPhrase reports whether item x can be inside a noun phrase whose head follows.
func (r *reading) inNounPhrase(u unit, x int) bool {
	low := r.low(u, x)
	switch r.kindOf(u, x) {
	case Noun, Propn, Num, Adj, Det, Sym, Other:
		return low != "no"
	case Pron:
		return possessive(low) || r.possessed(u, x)
	case Part:
		return low == "'s" || low == "'"
	case Adp:
		switch low {
		case "of", "for", "at", "in", "from", "with", "de", "near", "to", "on":
			return r.kindOf(u, x-1) == Noun || r.kindOf(u, x-1) == Propn || low == "of" && r.counts(u, x-1)
		}
	case Cconj:
		return low == "and" || low == "&" || low == "or"
	case Punct:
		switch low {
		case "-", "–", "&", "'", "/", ".":
			return r.glued(u.items[x].token)
		}
	case Verb:
		if r.low(u, x-1) == "-" {
			return true // state-owned
		}
		// A participle before its noun: "the elected mayor"; “…,” retired pilot Mara Lind said.
		return (r.kindOf(u, x+1) == Noun || r.kindOf(u, x+1) == Propn) &&
			(r.kindOf(u, x-1) == Det || r.kindOf(u, x-1) == Adj || u.isRun(x-1) && strings.HasSuffix(r.low(u, x), "ed"))
	}
	return false
}

// counts reports whether item x is a word of number before "of": one of her ads, some of them.
func (r *reading) counts(u unit, x int) bool {
	switch r.low(u, x) {
	case "one", "two", "three", "some", "many", "most", "all", "both", "none", "neither", "either", "each", "several", "few", "any":
		return true
	}
	return r.kindOf(u, x) == Num
}

// floats reports whether item x is "all" or "both" between a subject and its verb: the pilots all said.
func (r *reading) floats(u unit, x int) bool {
	switch r.low(u, x) {
	case "all", "both", "each":
		k := r.kindOf(u, x-1)
		return k == Aux || k == Noun || k == Propn || k == Pron
	}
	return false
}

// leadsNoPhrase reports whether item x cannot be the first of a noun phrase.
func (r *reading) leadsNoPhrase(u unit, x int) bool {
	switch r.kindOf(u, x) {
	case Adp, Cconj, Punct, Part, Sconj:
		return true
	}
	return false
}

// subjectOf cuts from a stretch of nouns what stands before the subject: "At a meeting in the port
// Lind said" has no comma after its first phrase, and "and" may join a clause.
func (r *reading) subjectOf(u unit, p phrase) phrase {
	if p.none() {
		return p
	}
	lead := r.kindOf(u, p.start-1)
	if lead != Adp && lead != Sconj {
		return p
	}
	if lead == Sconj && r.kindOf(u, p.start) != "" {
		return p
	}
	// The last name, or the last phrase that begins with a determiner, is the subject.
	for x := p.end - 1; x > p.start; x-- {
		if r.kindOf(u, x) == Det && r.kindOf(u, x-1) != Adp {
			return phrase{x, p.end}
		}
		if r.kindOf(u, x) == Propn && r.kindOf(u, x-1) != Propn && r.kindOf(u, x-1) != Adp && r.kindOf(u, x-1) != Det {
			return phrase{x, p.end}
		}
	}
	return p
}

// phraseAfter is the noun phrase that begins at item x: the subject of an inverted verb, or a
// hearer. Appositions after a comma are not part of it.
func (r *reading) phraseAfter(u unit, x int) phrase {
	if r.kindOf(u, x) == Pron && !r.inNounPhrase(u, x) {
		if standsAlone(r.low(u, x)) || objectPronoun(r.low(u, x)) {
			return phrase{x, x + 1}
		}
		return phrase{}
	}
	end := x
	for end < len(u.items) && (r.continues(u, x, end) || r.opensAsParticiple(u, x, end)) {
		end++
	}
	for end > x && r.endsNoPhrase(u, end-1) {
		end--
	}
	if end == x || r.kindOf(u, x) == Adp {
		return phrase{}
	}
	return phrase{x, end}
}

// opensAsParticiple reports whether item y is a participle that a phrase from x opens with: “…,” said retired
// pilot Mara Lind.
func (r *reading) opensAsParticiple(u unit, x, y int) bool {
	if r.kindOf(u, y) != Verb || y > x+1 || y == x+1 && r.kindOf(u, x) != Det && r.kindOf(u, x) != Adj || !strings.HasSuffix(r.low(u, y), "ed") {
		return false
	}
	k := r.kindOf(u, y+1)
	return k == Noun || k == Propn || k == Adj
}

func objectPronoun(w string) bool {
	switch w {
	case "him", "her", "them", "me", "us", "you", "it":
		return true
	}
	return false
}

// continues reports whether the phrase from start takes in item x.
func (r *reading) continues(u unit, start, x int) bool {
	switch r.kindOf(u, x) {
	case Noun, Propn, Adj, Sym, Other:
		return !weekday(r.low(u, x))
	case Det, Num:
		return x == start || r.kindOf(u, x-1) == Adp || r.kindOf(u, x-1) == Cconj || r.kindOf(u, x-1) == Det
	case Pron:
		return x == start || r.kindOf(u, x-1) == Adp
	case Part:
		return r.low(u, x) == "'s" || r.low(u, x) == "'"
	case Adp:
		switch r.low(u, x) {
		case "of", "for", "at", "from", "de":
			return x > start
		case "in":
			return x > start && r.kindOf(u, x+1) == Propn
		case "by": // a statement by the harbour office
			return x > start && r.cues[r.low(u, x-1)].is(cueDocument)
		}
	case Cconj:
		return x > start && r.low(u, x) != "but" && (r.kindOf(u, x+1) == Propn || r.kindOf(u, x+1) == Noun)
	case Punct:
		switch r.low(u, x) {
		case "-", "–", "&", "'", "/", ".":
			return x > start && r.glued(u.items[x].token) && x+1 < len(u.items)
		}
	}
	return false
}

func (r *reading) endsNoPhrase(u unit, x int) bool {
	switch r.kindOf(u, x) {
	case Adp, Cconj, Det:
		return true
	case Punct:
		return r.low(u, x) != "."
	}
	return false
}

// isName reports whether a phrase is, or ends with, a person's or a body's name.
func (r *reading) isName(u unit, p phrase) bool {
	x := p.end - 1
	if p.none() || u.isRun(x) {
		return false
	}
	if r.name(u.items[x].token) >= 0 {
		return true
	}
	return r.kindOf(u, x) == Propn && r.kindOf(u, p.start) == Propn
}
