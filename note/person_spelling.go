package note

import "strings"

// spellingFolds fold what transliterations of one name differ in, longest first. They are for names
// within one article only: over a collection they would join strangers.
var spellingFolds = strings.NewReplacer(
	"tch", "ch", "sch", "sh",
	"kh", "k", "gh", "k", "ck", "k", "dh", "d", "ph", "f", "th", "t", "ou", "u", "oo", "u", "ow", "ov", "ts", "z", "tz", "z",
	"q", "k", "c", "k", "g", "k", "w", "v", "ff", "v",
	"ee", "i", "ei", "i", "ai", "i", "ay", "i", "ey", "i", "iy", "i", "yy", "i", "y", "i", "j", "i", "e", "i", "o", "u",
	"'", "", "’", "", "-", "",
)

// spellingKey is the same for the transliterations of one name: Sergei, Sergey; Qaddafi, Gadhafi. It
// follows what knowledge of news agencies' spellings there is: letters that one writes for another,
// double letters, a final h or e.
func spellingKey(w string) string {
	w = spellingFolds.Replace(w)
	b := make([]byte, 0, len(w))
	for i := range len(w) {
		if n := len(b); n == 0 || b[n-1] != w[i] {
			b = append(b, w[i])
		}
	}
	if k := strings.TrimRight(string(b), "hi"); k != "" {
		return k
	}
	return string(b)
}

// leastTypo is how many letters the surnames of two full names must have that may be one with a slip
// of one letter.
const leastTypo = 6

// sameSpelling reports whether the surnames of two full names, whose given names agree, are one:
// spelled after another fashion, or with one letter wrong. Ivanova is not Ivanov's.
func sameSpelling(p, q personName) bool {
	k, l := p.keys[len(p.keys)-1], q.keys[len(q.keys)-1]
	if k == l && len(k) >= leastKey {
		return true
	}
	a, b := p.last(), q.last()
	if p.first() != q.first() || isInitialWord(p.first()) || min(len(a), len(b)) < leastTypo || a[0] != b[0] {
		return false
	}
	return oneSlip(a, b)
}

// oneSlip reports whether b is a with one byte changed, left out or added, or two swapped, other than
// at the end.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case i >= len(a)-1:
		return false
	case len(a)+1 == len(b):
		return a[i:] == b[i+1:]
	case len(a) == len(b):
		return a[i+1:] == b[i+1:] || a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
	}
	return false
}
