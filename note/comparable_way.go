package note

import (
	"slices"
	"strings"
)

// sameLandmark reports whether two distances are counted from one place: all that the shorter
// phrase names is in the longer, and they do not point two ways (south and south-east are one): "from
// the border with Arvia" and "from the Arvian border".
func sameLandmark(a, b string) bool {
	if a == b {
		return true
	}
	p, q := strings.Fields(a), strings.Fields(b)
	if x, y := toward(p), toward(q); !strings.Contains(x, y) && !strings.Contains(y, x) {
		return false
	}
	p, q = landmarks(p), landmarks(q)
	if len(p) > len(q) {
		p, q = q, p
	}
	for _, w := range p {
		if !slices.ContainsFunc(q, func(x string) bool { return derived(w, x) }) {
			return false
		}
	}
	return len(p) > 0
}

// toward is the direction that a phrase tells, in one word: "south - west of" is southwest.
func toward(words []string) string {
	out := ""
	for _, w := range words {
		if isDirection(w) {
			out += strings.ReplaceAll(w, "-", "")
		}
	}
	return out
}

// isDirection reports whether a word is a point of the compass.
func isDirection(word string) bool {
	for _, end := range [...]string{"north", "south", "east", "west"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// landmarks are the words of a phrase that name something.
func landmarks(words []string) []string {
	var out []string
	for _, w := range words {
		switch {
		case isDirection(w):
		case w == "of", w == "from", w == "the", w == "with", w == "to", w == "away", w == "off", w == "-", w == "near", w == "and", w == "about":
		default:
			out = append(out, w)
		}
	}
	return out
}

// derived reports whether two words are one, or begin alike so far that the one is made from the
// other: Arvia, Arvian.
func derived(a, b string) bool {
	const stem = 4 // bytes
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || len(a) > stem && strings.HasPrefix(b, a[:len(a)-1])
}
