package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words of a person's name: least and most.
const (
	minName = 2
	maxName = 5
)

// What a word around or within a name is, as data/names.txt has it.
const (
	particle    = "particle"
	joiner      = "joiner"
	preposition = "preposition"
	role        = "role"
)

// isName reports whether s has the shape of a person's name: two to five words that start with a
// capital, initials and particles allowed, no other marks, and no word of a role.
func (x *lexicon) isName(s string) bool {
	words := strings.Fields(s)
	if len(words) < minName || len(words) > maxName {
		return false
	}
	full := 0
	for _, w := range words {
		what := x.nameWords[strings.ToLower(w)]
		if what == role {
			return false
		}
		if what == particle {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) {
			return false
		}
		letters := 0
		for _, c := range w {
			switch {
			case unicode.IsLetter(c):
				letters++
			case !strings.ContainsRune(".-'’", c):
				return false
			}
		}
		if letters > 2 && strings.HasSuffix(w, ".") && !strings.EqualFold(w, "jr.") {
			return false
		}
		if letters > 1 {
			full++
		}
	}
	return full >= 1
}

// namesIn gives the names of a byline's text, in their order: "Ada Marsh and Bo Lind, Harbour
// Post" has two or three, as far as shape tells; what follows a preposition, a role, a number or the
// label of a date is left out, up to the next mark.
func (x *lexicon) namesIn(s string) []string {
	var out []string
	var name []string
	flush := func() {
		if n := strings.Join(name, " "); x.isName(n) && !slices.Contains(out, n) {
			out = append(out, n)
		}
		name = name[:0]
	}
	skipping := false
	words := strings.Fields(s)
	for i, w := range words {
		bare := strings.Trim(w, ",;:|/()*•·–—&")
		low := strings.ToLower(bare)
		what := x.nameWords[low]
		switch {
		case what == preposition, what == role, startsWithDigit(bare), x.months[strings.TrimSuffix(low, ".")] != 0 && i+1 < len(words) && startsWithDigit(words[i+1]), x.isDateLabel(bare):
			flush()
			skipping = true
		case bare == "", what == joiner && bare == low:
			flush()
			skipping = false
		case skipping:
		default:
			if w[0] != bare[0] {
				flush()
			}
			name = append(name, bare)
		}
		if strings.ContainsAny(w[len(w)-1:], ",;|:") {
			flush()
			skipping = false
		}
	}
	flush()
	return out
}

func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// nameIn gives the first name within a date line.
func (x *lexicon) nameIn(s string) string {
	for _, field := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("•|/·–—0123456789,:", r) }) {
		if names := x.namesIn(x.withoutBy(field)); len(names) > 0 {
			return names[0]
		}
	}
	return ""
}

// withoutBy takes the words off with which a byline begins: "By ", "Written by ".
func (x *lexicon) withoutBy(s string) string {
	s = strings.TrimSpace(s)
	low := plain(s)
	first, _, _ := strings.Cut(low, " ")
	for _, c := range x.starts[first] {
		if c.kind == Byline && strings.HasPrefix(low, c.words) && boundary(low[len(c.words):]) && len(low) == len(s) {
			return strings.TrimLeft(s[len(c.words):], " :")
		}
	}
	return s
}

// isByline reports whether a line that begins as a byline does goes on with a name.
func (x *lexicon) isByline(s string) bool {
	rest := x.withoutBy(s)
	names := x.namesIn(rest)
	return len(names) > 0 && strings.HasPrefix(strings.Join(strings.Fields(rest), " "), names[0])
}

// isRole reports whether a name names nobody: "Staff", "News Desk", "Redaktion".
func (x *lexicon) isRole(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if what := x.nameWords[w]; what != role && what != joiner && what != particle {
			return false
		}
	}
	return true
}

// isDateLabel reports whether s begins as the label of a date does: "Last updated".
func (x *lexicon) isDateLabel(s string) bool {
	low := plain(s)
	first, _, _ := strings.Cut(low, " ")
	return slices.ContainsFunc(x.starts[first], func(c cue) bool {
		return (c.kind == cuePublished || c.kind == cueUpdated) && strings.HasPrefix(low, c.words)
	})
}
