package collate

import (
	"fmt"
	"slices"

	"github.com/variorum-news/variorum/text"
)

// tally is how often the pronouns of an article mean one as a man, and as a woman.
type tally struct{ he, she int }

// most is what the most of them say.
func (t tally) most() gender {
	switch {
	case t.he > t.she:
		return he
	case t.she > t.he:
		return she
	}
	return 0
}

// pronouns are, by the number of an entity, those that the annotator says mean it.
func pronouns(t *telling) map[int]tally {
	out := map[int]tally{}
	for _, r := range t.References {
		n := out[r.Entity]
		switch text.Fold(r.Span.In(t.Text)).Text {
		case "he", "him", "his", "himself":
			n.he++
		case "she", "her", "hers", "herself":
			n.she++
		}
		out[r.Entity] = n
	}
	return out
}

// shareGiven reports whether two names have a name before the surname in common. Then pronouns part nobody: now
// and then one is taken to mean another than it does.
func shareGiven(p, q personName) bool {
	return slices.ContainsFunc(p.words[:len(p.words)-1], func(w string) bool {
		return !isInitial(w) && slices.Contains(q.words[:len(q.words)-1], w)
	})
}

// genderOfGiven is what a full name says of who bears it: "Anna Novak"; 0 of a name that both bear.
func (l *nameLists) genderOfGiven(name string) gender {
	p := l.parse(name)
	if p.isSurname() || len(p.words) == 0 || l.familyFirst[p.words[0]] != 0 {
		return 0
	}
	return l.givenHas[p.words[0]]
}

func (l *nameLists) addGivenGender(_ int, words []string) error {
	kinds := map[string]gender{"he": he, "she": she}
	kind, known := kinds[words[0]]
	if !known {
		return fmt.Errorf("class %q is not known", words[0])
	}
	for _, w := range words[1:] {
		l.givenHas[l.spelling(w)] |= kind
	}
	return nil
}
