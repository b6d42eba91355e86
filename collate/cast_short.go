package collate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// shortNames are the abbreviations of a story, each with the plain forms that it may stand for.
type shortNames struct {
	shown    map[string][]string // an article writes both
	initials map[string][]string // a name has these initials
}

// learn takes what an entity of an article shows of abbreviations.
func (l *nameLists) learn(s *shortNames, e *local, key string) {
	add := func(m map[string][]string, short string) {
		if short != "" && !slices.Contains(m[short], key) {
			m[short] = append(m[short], key)
		}
	}
	if !strings.Contains(e.name, " ") {
		return
	}
	for _, f := range e.forms {
		if isAcronym(f.words) {
			add(s.shown, acronym(f.words))
		}
	}
	all, capitals := "", ""
	for _, w := range strings.FieldsFunc(e.name, func(r rune) bool { return r == ' ' || r == '-' }) {
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsLetter(first) || strings.EqualFold(w, "the") {
			continue
		}
		all += string(unicode.ToUpper(first))
		if unicode.IsUpper(first) {
			capitals += string(first)
		}
	}
	add(s.initials, capitals)
	if all != capitals {
		add(s.initials, all)
	}
}

// leastInitials is how many letters an abbreviation must have that no article explains.
const leastInitials = 3

// standsFor gives the plain form of what a name abbreviates, if that is one thing.
func (s *shortNames) standsFor(name string, l *nameLists) (string, bool) {
	if !isAcronym(name) {
		return "", false
	}
	short := acronym(name)
	if full := s.shown[short]; len(full) > 0 {
		return full[0], len(full) == 1
	}
	if _, listed := l.aliases[l.phrase([]string{strings.ToLower(short)})]; listed || utf8.RuneCountInString(short) < leastInitials {
		return "", false
	}
	full := s.initials[short]
	return first(full), len(full) == 1
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// longestAcronym is how many letters an abbreviation has at most.
const longestAcronym = 8

// isAcronym reports whether a form is letters that stand for words: "CRC", "U.N.", "PoW".
func isAcronym(form string) bool {
	letters, capitals := 0, 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			letters++
			capitals++
		case unicode.IsLetter(r):
			letters++
		case r != '.' && r != '&':
			return false
		}
	}
	return letters > 1 && letters <= longestAcronym && 2*capitals > letters
}

func acronym(form string) string { return strings.ToUpper(strings.ReplaceAll(form, ".", "")) }
