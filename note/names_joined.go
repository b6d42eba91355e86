package note

import "github.com/variorum-news/variorum/internal/perceptron"

// familyNames makes one person of a family name that stands first and the given name after it, though
// the model has parted them or left one out: "Wang Liwei". The given name is a word that English and
// the lists have for nothing else.
func (r *resolver) familyNames(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		for i := v.first(s); i+1 < v.end(s); i++ {
			if !r.isFamilyName(v, i) || !r.isNameOnly(v, i+1) {
				continue
			}
			at := side{i, i + 2}
			if x := taken[i]; x >= 0 && (ms[x].from < i || ms[x].to > at.to) || !v.standsApart(at, v.first(s), v.end(s)) {
				continue
			}
			ms = placed(ms, taken, s, at, Person)
			i++
		}
	}
	return inTextOrder(ms)
}

// isFamilyName reports whether token i is a family name that stands first, and nothing else.
func (r *resolver) isFamilyName(v *view, i int) bool {
	low := v.lower(i)
	return r.familyFirst[low] && r.lists.known[perceptron.Hash(low)]&startsLonger == 0 && caseOf(v.word(i)) == capitalised && r.lists.words[low]&(site|land|body|title|role|firstName) == 0 &&
		(r.lexicon[low]&^(1<<propnClass) == 0 || r.lexicon[low] == 1<<nounClass && r.dictionary.of(low, perceptron.Hash(low)) == 0)
}

// isNameOnly reports whether token i is a capitalised word of which nothing is known but that
// people may have it.
func (r *namer) isNameOnly(v *view, i int) bool {
	low := v.lower(i)
	h := perceptron.Hash(low)
	return caseOf(v.word(i)) == capitalised && len(low) > 2 && r.lists.words[low]&^(firstName|surname) == 0 && r.lists.known[h]&^(knownFirstName|knownSurname) == 0 &&
		r.lexicon[low]&^(1<<propnClass) == 0 && r.dictionary.of(low, h) == 0
}

// standsApart reports whether no capital stands right before or behind a stretch of tokens, which
// would make another name of it.
func (v *view) standsApart(at side, first, end int) bool {
	return (at.to == end || !v.isCapital(at.to)) && (at.from <= first+1 || !v.isCapital(at.from-1))
}

// mostParticles is how many particles stand in a row at most: "van der", "de la".
const mostParticles = 3

// particles joins a first name, or the person before, to what follows its particles: "Jan van der
// Meer", "Omar bin Haddad".
func (r *namer) particles(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		end := v.end(s)
		for i := v.first(s); i+2 < end; i++ {
			last := v.afterParticles(taken, i+1, end)
			if last == i+1 || last == end || caseOf(v.word(i)) != capitalised || caseOf(v.word(last)) != capitalised {
				continue
			}
			at, fits := r.aroundParticles(v, ms, taken, side{i, last + 1})
			if !fits {
				continue
			}
			ms = placed(ms, taken, s, at, Person)
			i = last
		}
	}
	return inTextOrder(ms)
}

// afterParticles is the token behind the particles that begin at token i; i if there are none.
func (v *view) afterParticles(taken []int, i, end int) int {
	j := i
	for j < end && j-i < mostParticles && taken[j] < 0 && isSurnameParticle(v.word(j)) {
		j++
	}
	return j
}

// aroundParticles gives the whole name from a first word to the one behind the particles, if it is one.
func (r *namer) aroundParticles(v *view, ms []mention, taken []int, at side) (side, bool) {
	switch x := taken[at.from]; {
	case x < 0 && !r.isGiven(v.lower(at.from)) && !r.isPersonBehind(v, ms, taken, at), x >= 0 && (ms[x].kind != Person || ms[x].blind || ms[x].to-ms[x].from > 2):
		return at, false
	case x >= 0:
		at.from = ms[x].from
	}
	last := at.to - 1
	if x := taken[last]; x >= 0 {
		at.to = ms[x].to
		return at, !ms[x].blind && ms[x].to-last <= 2
	}
	return at, r.lists.words[v.lower(last)]&(title|role|demonym|calendarName) == 0
}

// isPersonBehind reports whether a person was found behind the particles and a word that is nothing else
// stands before them: "Aravinda de Silva".
func (r *namer) isPersonBehind(v *view, ms []mention, taken []int, at side) bool {
	x := taken[at.to-1]
	return x >= 0 && ms[x].kind == Person && r.isNameOnly(v, at.from)
}

// isSurnameParticle reports whether a word stands between first name and surname.
func isSurnameParticle(w string) bool {
	switch w {
	case "den", "ter", "ten", "zu", "bint", "ould", "das":
		return true
	}
	return isParticle(w)
}
