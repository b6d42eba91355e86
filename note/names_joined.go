package note

import "github.com/variorum-news/variorum/internal/perceptron"

// familyNames makes one person of a family name that stands first and the given name after it, though
// the model has parted them or left one out: "Wang Liwei". The given name is a word that English and
// the lists do not have.
func (r *resolver) familyNames(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		for i := v.first(s); i+1 < v.end(s); i++ {
			if !r.isFamilyName(v, i) || !r.isUnknown(v, i+1) {
				continue
			}
			at := side{i, i + 2}
			if x := taken[i]; x >= 0 && (ms[x].from != i || ms[x].to > at.to) || !v.standsApart(at, v.first(s), v.end(s)) {
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
	return r.familyFirst[low] && caseOf(v.word(i)) == capitalised && r.lists.words[low]&(site|land|body|title|role|firstName) == 0 &&
		r.lexicon[low]&^(1<<propnClass) == 0
}

// isUnknown reports whether token i is a capitalised word of which nothing at all is known.
func (r *namer) isUnknown(v *view, i int) bool {
	low := v.lower(i)
	h := perceptron.Hash(low)
	return caseOf(v.word(i)) == capitalised && len(low) > 2 && r.lists.words[low] == 0 && r.lists.known[h] == 0 &&
		r.lexicon[low]&^(1<<propnClass) == 0 && r.dictionary.of(low, h) == 0
}

// standsApart reports whether no capital stands right before or behind a stretch of tokens, which
// would make another name of it.
func (v *view) standsApart(at side, first, end int) bool {
	return (at.to == end || !v.isCapital(at.to)) && (at.from <= first+1 || !v.isCapital(at.from-1))
}

// mostParticles is how many particles stand in a row at most: "van der", "de la".
const mostParticles = 3

// particles joins a name to the first name or the person before its particles: "Jan van der Meer",
// "Omar bin Haddad".
func (r *namer) particles(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for x := range ms {
		m := &ms[x]
		first := v.first(m.sentence)
		i := m.from - 1
		for i > first && m.from-i <= mostParticles && taken[i] < 0 && isSurnameParticle(v.word(i)) {
			i--
		}
		if i < first || i == m.from-1 || m.blind || caseOf(v.word(i)) != capitalised || m.to-m.from > 2 {
			continue
		}
		switch t := taken[i]; {
		case t >= 0 && ms[t].kind == Person && ms[t].to-ms[t].from <= 2:
			i = ms[t].from
		case t < 0 && r.isGiven(v.lower(i)):
		default:
			continue
		}
		m.from, m.kind = i, Person
		for j := i; j < m.to; j++ {
			taken[j] = x
		}
	}
	return inTextOrder(ms)
}

// isSurnameParticle reports whether a word stands between first name and surname.
func isSurnameParticle(w string) bool {
	switch w {
	case "den", "ter", "ten", "zu", "bint", "ould", "das":
		return true
	}
	return isParticle(w)
}
