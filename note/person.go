package note

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// personName is a person's name as two of them are compared.
type personName struct {
	words      []string // in lower case, without accents, suffix and the particle before a surname alone
	keys       []string // of each word: the same however it is transliterated
	generation string   // what tells a son from his father: "jr", "iii"
	surname    bool     // a particle opens it, so that it is a surname alone: "van der Meer", "bin Salman"
}

// readPerson reads the words of a name, in lower case.
func readPerson(words []string) personName {
	var p personName
	for _, w := range words {
		p.words = append(p.words, text.Unaccented(w))
	}
	for len(p.words) > 1 && isHeir(p.words[len(p.words)-1]) {
		last := len(p.words) - 1
		p.generation = strings.Trim(p.words[last], ".,")
		p.words = p.words[:last]
	}
	if len(p.words) > 1 && isKunya(p.words[0]) { // "Abu Omar" is not Omar
		p.words = append([]string{p.words[0] + " " + p.words[1]}, p.words[2:]...)
	}
	for len(p.words) > 1 && opensSurname(p.words[0]) {
		p.words, p.surname = p.words[1:], true
	}
	for _, w := range p.words {
		p.keys = append(p.keys, spellingKey(bareSurname(w)))
	}
	return p
}

// alone reports whether a name is one word: a surname, a first name, or all that its bearer has.
func (p personName) alone() bool { return len(p.words) == 1 }

func (p personName) first() string { return p.words[0] }
func (p personName) last() string  { return bareSurname(p.words[len(p.words)-1]) }

// isHeir reports whether a word is one that stands after a surname.
func isHeir(low string) bool {
	switch strings.Trim(low, ".,") {
	case "jr", "sr", "ii", "iii", "iv":
		return true
	}
	return false
}

// isKunya reports whether a word names a person by the child: Abu Omar, Umm Khalid.
func isKunya(low string) bool { return low == "abu" || low == "umm" || low == "um" }

// opensSurname reports whether a particle that opens a name makes a surname of it. "Ben" and "Al" are
// given names when they stand so.
func opensSurname(low string) bool {
	switch low {
	case "van", "von", "der", "den", "ter", "ten", "zu", "de", "da", "di", "del", "della", "dos", "das", "du", "la", "le", "bin", "ibn", "bint", "ould", "al", "el":
		return true
	}
	return false
}

// bareSurname is a surname without the Arabic article.
func bareSurname(w string) string {
	for _, article := range []string{"al-", "el-", "al‑", "ul-", "as-", "ash-", "ad-", "at-", "ar-", "az-"} {
		if rest, found := strings.CutPrefix(w, article); found && rest != "" {
			return rest
		}
	}
	return w
}

// fit is how well a name fits a person's fuller one; of two persons the better fit is meant.
type fit int

const (
	noFit       fit = iota
	firstFit        // a word alone is the first name, or one of several surnames
	spellingFit     // the surname, spelled otherwise
	surnameFit      // the surname as written, or two full names that agree
)

// leastKey is how long the keys of surnames must be that are one though they are spelled differently:
// short ones meet by chance.
const leastKey = 4

// fits says how well the name p fits one that is as full or fuller.
func (r *resolver) fits(full, p personName) fit {
	if len(p.words) > len(full.words) {
		full, p = p, full
	}
	if p.alone() {
		return r.fitsAlone(full, p)
	}
	if full.generation != p.generation && !p.surname {
		return noFit
	}
	n := len(full.words) - len(p.words)
	switch {
	case slices.Equal(full.words[n:], p.words), // two surnames, or a particle: Ruiz Soler
		n == 1 && slices.Equal(full.words[:len(p.words)], p.words): // the second surname left out: José Luis Orve
		return surnameFit
	case p.surname || full.surname:
		return noFit
	case !r.sameGiven(full, p) || !sameMiddle(full.words, p.words):
		return noFit
	case full.last() == p.last():
		return surnameFit
	case len(full.words) > 2 && len(p.words) == 2 && full.words[len(full.words)-2] == p.last() && !isInitialWord(p.first()):
		return firstFit
	case sameSpelling(full, p):
		return spellingFit
	}
	return noFit
}

// fitsAlone is fits for one word.
func (r *resolver) fitsAlone(full, p personName) fit {
	w, key := p.last(), p.keys[0]
	if p.generation != "" && full.generation != p.generation && !full.alone() {
		return noFit
	}
	switch {
	case full.last() == w:
		return surnameFit
	case full.alone():
	case full.first() == w && r.hasFamilyFirst(full):
		return surnameFit
	}
	if k := full.keys[len(full.keys)-1]; k == key && len(key) >= leastKey {
		return spellingFit
	}
	if full.alone() || p.surname {
		return noFit
	}
	if full.first() == p.words[0] || r.nicknames[p.words[0]+" "+full.first()] {
		return firstFit
	}
	if len(full.words) > 2 && len(w) > 2 {
		for _, inner := range full.words[1 : len(full.words)-1] { // Ruiz, for Enrique Ruiz Soler
			if inner == w && r.lists.words[w]&particle == 0 {
				return firstFit
			}
		}
	}
	return noFit
}

// hasFamilyFirst reports whether the family name of a person stands first: Kim Jong-un, Xi Jinping.
func (r *resolver) hasFamilyFirst(p personName) bool {
	if len(p.words) > 3 || !r.familyFirst[p.first()] {
		return false
	}
	last := p.words[len(p.words)-1]
	return strings.Contains(last, "-") || r.lists.words[last]&surname == 0
}

// sameGiven reports whether the first names of two full names may be one person's: equal, one the
// initial, the short form or another spelling of the other.
func (r *resolver) sameGiven(p, q personName) bool {
	a, b := p.first(), q.first()
	if a == b || r.nicknames[a+" "+b] || r.nicknames[b+" "+a] {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if isInitialWord(a) {
		return strings.HasPrefix(b, strings.TrimSuffix(a, "."))
	}
	return p.keys[0] == q.keys[0] && len(p.keys[0]) > 2
}

// sameMiddle reports whether what stands between first name and surname does not tell two apart:
// James A. Brandt is not James B. Brandt.
func sameMiddle(a, b []string) bool {
	if len(a) < 3 || len(b) < 3 {
		return true
	}
	x, y := a[1], b[1]
	if len(x) > len(y) {
		x, y = y, x
	}
	if isInitialWord(x) {
		return strings.HasPrefix(y, strings.TrimSuffix(x, "."))
	}
	return len(a) != len(b) || x == y || isInitialWord(y)
}

// isInitialWord reports whether a word is one letter: "d.", "d".
func isInitialWord(w string) bool {
	return utf8.RuneCountInString(strings.TrimSuffix(w, ".")) == 1
}
