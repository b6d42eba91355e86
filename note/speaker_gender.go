package note

import (
	_ "embed"
	"strings"
)

//go:embed data/en/gender.txt
var genderData string

// genders says of titles, kinship and given names which of "he" and "she" may mean their bearer.
type genders map[string]string

func newGenders() genders {
	out := genders{}
	for line := range strings.Lines(genderData) {
		pronoun, words, found := strings.Cut(strings.TrimSpace(line), ": ")
		if !found || strings.HasPrefix(pronoun, "#") {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			out[w] = pronoun
		}
	}
	return out
}

// of reads a role and a given name, in lower case; the role tells first.
func (g genders) of(role, given string) string {
	for w := range strings.FieldsSeq(role) {
		if p := g[w]; p != "" {
			return p
		}
	}
	return g[given]
}

// genderOf reads one mention of a person: the title before the name, the role, the given name.
func (r *reading) genderOf(n Name, at int) string {
	if at > 0 {
		if g := r.genders[r.lower(at-1)]; g != "" {
			return g
		}
	}
	given, _, more := strings.Cut(strings.ToLower(n.Name), " ")
	if !more {
		given = ""
	}
	return r.genders.of(strings.ToLower(n.Role), given)
}
