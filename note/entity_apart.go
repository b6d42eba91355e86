package note

import "slices"

// apart reports whether mention i, a name in full, is told from an entity by what stands around it: two
// that one "and" joins are two, and whose son one is, he is not.
func (g *gathering) apart(i, at int) bool {
	m := g.mentions[i]
	owned := g.isRelative(m)
	for j := i - 1; j >= 0 && i-j <= maxBeside && g.mentions[j].sentence >= m.sentence-1; j-- {
		o := g.mentions[j]
		if o.entity != at || o.kind != Person || o.to-o.from < 2 {
			continue
		}
		alike := slices.Equal(g.words(o), g.words(m))
		if owned && !alike || o.sentence == m.sentence && g.coordinated(o, m, alike) {
			return true // Prime Minister J. Brandt left. His wife, Jane Brandt, …
		}
	}
	return false
}

// maxBeside is how many mentions back one is looked for that a name is coordinated with.
const maxBeside = 8

// maxBetween is how many tokens stand at most between two names that are coordinated: ages and what they are.
const maxBetween = 12

// coordinated reports whether two names of one sentence are joined by "and": "Tom Brandt and his son Tom J.
// Brandt", "Ali Harrow, 34, and Ali Harrow Omar, 22". If they are alike it must be told that they are two,
// by kinship or by their ages.
func (g *gathering) coordinated(o, m mention, alike bool) bool {
	v := g.view
	if m.from-o.to > maxBetween {
		return false
	}
	i := m.from - 1
	for i > o.to && (g.lists.words[v.lower(i)]&title != 0 || isKin(v.lower(i)) || isOwner(v.lower(i)) || v.tag(i) == Adj) {
		i--
	}
	if i < o.to || v.lower(i) != "and" && v.lower(i) != "&" {
		return false
	}
	for x := o.to; x < i; x++ {
		if k := v.tag(x); k == Verb || k == Aux {
			return false
		}
	}
	return !alike || g.isRelative(m) || g.ageAfter(o) != "" && g.ageAfter(m) != "" && g.ageAfter(o) != g.ageAfter(m)
}

// isRelative reports whether a name stands after whose relative it is: "his wife, Ada Lind", "Lind's son Tom".
func (g *gathering) isRelative(m mention) bool {
	v, first, i := g.view, g.view.first(m.sentence), m.from-1
	if i > first && v.lower(i) == "," {
		i--
	}
	if i <= first || !isKin(v.lower(i)) {
		return false
	}
	for i--; i > first && v.tag(i) == Adj; {
		i--
	}
	return isOwner(v.lower(i))
}

// ageAfter is the number in commas after a name.
func (g *gathering) ageAfter(m mention) string {
	v := g.view
	if m.to+1 < v.end(m.sentence) && v.lower(m.to) == "," && v.tag(m.to+1) == Num {
		return v.lower(m.to + 1)
	}
	return ""
}

func isOwner(low string) bool {
	switch low {
	case "his", "her", "their", "'s", "'":
		return true
	}
	return false
}

func isKin(low string) bool {
	switch low {
	case "father", "mother", "son", "daughter", "wife", "husband", "brother", "sister", "uncle", "aunt", "nephew", "niece", "cousin",
		"grandfather", "grandmother", "grandson", "granddaughter", "widow", "widower", "stepson", "stepdaughter":
		return true
	}
	return false
}
