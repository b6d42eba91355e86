package collate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// nameLists are the word lists by which the names of several articles are told to be one.
type nameLists struct {
	given       map[string][]int    // the lines of given_names.txt that a name stands on
	spellings   map[string]string   // a word of a name, in the spelling that stands for all
	aliases     map[string]string   // a body or place, words joined by "_": its full name
	bodies      map[string]bodyWord // words of names of bodies
	american    map[string]string   // a word as it is spelled in the United States
	genders     map[string]gender   // of a title or a post
	givenHas    map[string]gender   // of a given name that men alone bear, or women alone
	familyFirst map[string]nameOrder
	titles      map[string]string // a title or post, as it is written in full
}

// bodyWord is what a word is in the name of a body.
type bodyWord uint8

const (
	seat    bodyWord = 1 << iota // named by what it deals with, before or after
	firm                         // left out by many
	generic                      // of many bodies
)

// gender is what titles, posts and forms of address say of a person; together they may contradict.
type gender uint8

const (
	he gender = 1 << iota
	she
)

func newNameLists() (*nameLists, error) {
	l := &nameLists{given: map[string][]int{}, spellings: map[string]string{}, aliases: map[string]string{}, bodies: map[string]bodyWord{}, american: map[string]string{}, genders: map[string]gender{}, givenHas: map[string]gender{}, familyFirst: map[string]nameOrder{}, titles: map[string]string{}}
	for _, list := range []struct {
		name string
		add  func(n int, words []string) error
	}{
		{"given_names", l.addGiven},
		{"spellings", l.addSpelling},
		{"aliases", l.addAlias},
		{"bodies", l.addBody},
		{"gender", l.addGender},
		{"given_gender", l.addGivenGender},
		{"family_first", l.addFamilyFirst},
		{"titles", l.addTitle},
	} {
		b, err := data.ReadFile("data/en/" + list.name + ".txt")
		if err != nil {
			return nil, fmt.Errorf("word list %s: %w", list.name, err)
		}
		for n, line := range dataLines(string(b)) {
			if err := list.add(n, strings.Fields(line)); err != nil {
				return nil, fmt.Errorf("word list %s: line %d: %w", list.name, n, err)
			}
		}
	}
	for alias, full := range l.aliases {
		if full == "" {
			delete(l.aliases, alias)
		}
	}
	return l, nil
}

func (l *nameLists) addGiven(n int, words []string) error {
	for _, w := range words {
		if key := spelling(w); !slices.Contains(l.given[key], n) {
			l.given[key] = append(l.given[key], n)
		}
	}
	return nil
}

func (l *nameLists) addSpelling(_ int, words []string) error {
	for _, w := range words {
		l.spellings[spelling(w)] = spelling(words[0])
	}
	return nil
}

func (l *nameLists) addAlias(_ int, words []string) error {
	full := l.phrase(strings.Split(words[0], "_"))
	for _, w := range words {
		alias := l.phrase(strings.Split(w, "_"))
		if other, known := l.aliases[alias]; known && other != full {
			l.aliases[alias] = "" // of two
			continue
		}
		l.aliases[alias] = full
	}
	return nil
}

func (l *nameLists) addBody(_ int, words []string) error {
	kinds := map[string]bodyWord{"seat": seat, "firm": firm, "generic": generic}
	kind, known := kinds[words[0]]
	switch {
	case words[0] == "spelled":
		for _, w := range words[1:] {
			l.american[w] = words[len(words)-1]
		}
		return nil
	case !known:
		return fmt.Errorf("class %q is not known", words[0])
	}
	for _, w := range words[1:] {
		l.bodies[w] |= kind
		l.bodies[spelling(w)] |= kind // names are compared so
	}
	return nil
}

func (l *nameLists) addGender(_ int, words []string) error {
	kinds := map[string]gender{"he": he, "she": she}
	kind, known := kinds[words[0]]
	if !known {
		return fmt.Errorf("class %q is not known", words[0])
	}
	for _, w := range words[1:] {
		l.genders[w] |= kind
	}
	return nil
}

func (l *nameLists) addTitle(_ int, words []string) error {
	for _, w := range words {
		l.titles[w] = words[0]
	}
	return nil
}

// posts are the words of a role, each as it is written in full; not of whose it is: "the senator's
// daughter" is no senator.
func (l *nameLists) posts(role string) []string {
	var out []string
	for w := range strings.FieldsSeq(text.Fold(role).Text) {
		w = strings.Trim(w, ".,")
		if strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "s'") {
			out = nil
			continue
		}
		if full, listed := l.titles[w]; listed {
			w = full
		}
		out = append(out, w)
	}
	return out
}

// spelling is that of a word, or of the word that the list says it is a spelling of.
func (l *nameLists) spelling(word string) string {
	key := spelling(word)
	if one, listed := l.spellings[key]; listed {
		return one
	}
	return key
}

// areOne reports whether two given names are forms of one: Bill, William.
func (l *nameLists) areOne(a, b string) bool {
	return slices.ContainsFunc(l.given[a], func(n int) bool { return slices.Contains(l.given[b], n) })
}

// genderOf is what the words of a title or a role say of who bears it: "Mrs.", "company spokesman".
func (l *nameLists) genderOf(words string) gender {
	var out gender
	for w := range strings.FieldsSeq(text.Fold(words).Text) {
		out |= l.genders[strings.Trim(w, ".,")]
	}
	return out
}

// contradicts reports whether what is known of one is not what is known of another.
func (g gender) contradicts(o gender) bool { return g|o == he|she && g != he|she && o != he|she }
