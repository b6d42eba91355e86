package note

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// withoutSuffix drops what stands after a surname, and tells whether there was such: Jr., III.
func withoutSuffix(words []string) (bare []string, heir bool) {
	for len(words) > 1 {
		if !isHeir(words[len(words)-1]) {
			break
		}
		words, heir = words[:len(words)-1], true
	}
	return words, heir
}

// isHeir reports whether a word is one that stands after a surname.
func isHeir(low string) bool {
	switch strings.Trim(low, ".,") {
	case "jr", "sr", "ii", "iii", "iv":
		return true
	}
	return false
}

// titlesOfSurnames gives, for each surname that stands alone after a title, these titles; forms of
// address (Mr) are none.
func (r *namer) titlesOfSurnames(v *view, ms []mention) map[string][]string {
	out := map[string][]string{}
	for _, m := range ms {
		if m.kind != Person || m.to-m.from != 1 || m.from == v.first(m.sentence) {
			continue
		}
		before := v.lower(m.from - 1)
		if r.lists.words[before]&title != 0 && !isAddress(before) && caseOf(v.word(m.from-1)) == capitalised {
			out[v.lower(m.from)] = append(out[v.lower(m.from)], before)
		}
	}
	return out
}

// samePerson reports whether two names, in lower case, may be one person's: a word alone must be
// the surname or the first word of the other, two full names must agree in surname and first name.
func samePerson(full, words []string) bool {
	if len(words) > len(full) {
		full, words = words, full
	}
	last := func(w []string) string { return bareSurname(w[len(w)-1]) }
	if len(full) == 1 {
		return full[0] == words[0]
	}
	if len(words) == 1 {
		return last(full) == bareSurname(words[0]) || full[0] == words[0]
	}
	if last(full) != last(words) {
		return false
	}
	if len(full) > len(words) && slices.Equal(full[len(full)-len(words):], words) { // two surnames, or a particle
		return true
	}
	return sameGiven(full[0], words[0])
}

// sameGiven reports whether two first names are equal, or one is an initial of the other.
func sameGiven(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	initial := strings.TrimSuffix(a, ".")
	return utf8.RuneCountInString(initial) == 1 && strings.HasPrefix(b, initial)
}

// bareSurname is a surname without the Arabic article.
func bareSurname(w string) string {
	for _, article := range []string{"al-", "el-", "al‑", "ul-"} {
		if rest, found := strings.CutPrefix(w, article); found && rest != "" {
			return rest
		}
	}
	return w
}

// surnameMatches narrows down the persons that a name fits. A word alone is sooner a surname than a
// first name; a first name with an initial is sooner who is written so.
func surnameMatches(all []entity, found []int, words []string) []int {
	var out []int
	for _, i := range found {
		full := all[i].words
		if len(words) == 1 && bareSurname(full[len(full)-1]) == bareSurname(words[0]) || len(words) > 1 && full[0] == words[0] {
			out = append(out, i)
		}
	}
	return out
}
