package apparatus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostMarks is how many combining marks of one letter are shown: languages stack four or five,
// more are there to climb over other lines.
const mostMarks = 8

// Safe is s as it may stand on a terminal. Control characters become their pictures (␛), those
// without one and bytes that are no UTF-8 become U+FFFD; characters that steer the direction of
// writing or are not seen are dropped, but for the joiners inside a word; every kind of line end
// becomes a space.
func Safe(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	marks := 0
	previous := ' '
	for i, r := range s {
		if unicode.In(r, unicode.Mn, unicode.Me) {
			marks++
		} else {
			marks = 0
		}
		if marks > mostMarks {
			continue
		}
		switch {
		case r == '\u200C' || r == '\u200D': // joiners: Persian and Indic words, families of emoji
			next, _ := utf8.DecodeRuneInString(s[i+len(string(r)):])
			if !joins(previous) || !joins(next) {
				continue
			}
		case r == '\n' || r == '\r' || r == '\t' || r == '\u2028' || r == '\u2029' || r == '\u0085':
			r = ' '
		case r < ' ':
			r += '\u2400'
		case r == 0x7F:
			r = '\u2421'
		case unicode.IsControl(r) || unicode.Is(unicode.Co, r) || unicode.Is(unicode.Noncharacter_Code_Point, r):
			r = utf8.RuneError
		case unseen(r):
			continue
		}
		b.WriteRune(r)
		previous = r
	}
	return b.String()
}

func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= 0x7F {
			return false
		}
	}
	return true
}

// joins reports whether a joiner beside r has something to join.
func joins(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsSymbol(r) || unicode.Is(unicode.Sk, r))
}

// unseen reports whether r has no form of its own: format characters, among them those that turn
// the direction of writing, fillers and tags. Variation selectors are marks of what stands before.
func unseen(r rune) bool {
	if unicode.Is(unicode.Prepended_Concatenation_Mark, r) {
		return false // Arabic signs of number, which are seen
	}
	return unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Bidi_Control, r) ||
		unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r)
}

// Prose is a stretch of an article as one line: safe, with single spaces.
func Prose(s string) string { return strings.Join(strings.Fields(Safe(s)), " ") }
