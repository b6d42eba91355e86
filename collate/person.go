package collate

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// samePerson reports whether two names of people may be one person's: the same surname, however
// it is transliterated, and given names that do not speak against it. It is for one story only.
func samePerson(a, b string) bool {
	p, q := strings.Fields(a), strings.Fields(b)
	if len(q) < len(p) {
		p, q = q, p
	}
	if len(p) > 1 && nameKey(strings.Join(p, " ")) == nameKey(strings.Join(q[:len(p)], " ")) {
		return true // the second of two surnames left out: Ana Ruiz, Ana Ruiz Soler
	}
	if len(p) == 0 || len(q) == 0 || nameKey(p[len(p)-1]) != nameKey(q[len(q)-1]) {
		return false
	}
	if len(p) == 1 || len(q) == 1 {
		return true
	}
	x, y := nameKey(p[0]), nameKey(q[0])
	return strings.HasPrefix(x, y) || strings.HasPrefix(y, x) || len(x) > 2 && len(y) > 2 && x[:3] == y[:3]
}

// nameKeys fold what transliterations of one name differ in, longest first.
var nameKeys = strings.NewReplacer(
	"al-", "", "el-", "", "ash-", "", "as-", "", "ad-", "", "at-", "",
	"kh", "h", "gh", "g", "dh", "d", "ph", "f", "ou", "u", "oo", "u", "ck", "k",
	"q", "k", "c", "k", "ee", "i", "ei", "i", "ai", "i", "ay", "i", "iy", "i", "yy", "i", "ii", "i", "y", "i", "j", "i", "e", "i",
	"'", "", "-", "",
)

// nameKey is the same for the transliterations of one name: Sergei, Sergey.
func nameKey(name string) string {
	key := nameKeys.Replace(text.Unaccented(text.Fold(name).Text))
	var out strings.Builder
	var last rune
	for _, r := range key {
		if r != last {
			out.WriteRune(r)
		}
		last = r
	}
	return strings.TrimRight(out.String(), "hi")
}
