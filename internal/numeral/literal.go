package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxGroups is how many groups of digits are looked at; a longer run is no number.
const maxGroups = 8

// literal is a run of digits with the separators between them.
type literal struct {
	end    int
	groups int
	seps   [maxGroups]rune // before each group; 0 before the first
	digits [maxGroups]string
	broken bool // more groups than a number has, or something between its digits that no number has
}

// readLiteral collects the digits at i with their separators. Spaces and apostrophes separate
// thousands only, so that just three digits follow each.
func readLiteral(s string, i int) literal {
	var l literal
	digits, end := run(s, i)
	l.digits[0], l.groups, l.end = digits, 1, end
	for {
		if _, w := digit(s, l.end); w > 0 { // of another script
			l.broken = true
			_, l.end = run(s, l.end)
			continue
		}
		sep, w := separator(s, l.end)
		if sep == 0 {
			return l
		}
		digits, end := run(s, l.end+w)
		if sep == ',' && digits == "" && len(l.digits[0]) <= 3 && strings.HasPrefix(s[l.end+w:], " 0") {
			digits, end = run(s, l.end+w+1) // "14, 000": no number of its own begins with a zero
			if len(digits) != 3 {
				return l
			}
		}
		if digits == "" {
			return l
		}
		switch sep {
		case invisible:
			l.broken, l.end = true, end
			continue
		case ' ', '\'':
			if !l.takes(sep, digits, s, i, end) {
				return l
			}
		}
		if l.groups == maxGroups {
			l.broken, l.end = true, end
			continue
		}
		l.seps[l.groups], l.digits[l.groups] = sep, digits
		l.groups++
		l.end = end
	}
}

// invisible is what takes no room between digits: nobody can have seen that the number is parted.
const invisible = '\u200B'

// separator is the separator at i and its length in bytes; 0 if none stands there.
func separator(s string, i int) (sep rune, w int) {
	r, w := utf8.DecodeRuneInString(s[i:])
	switch r {
	case ',', '.', ' ', '\'':
		return r, w
	case '\u00A0', '\u202F', '\u2007', '\u2009':
		return ' ', w
	case '’':
		return '\'', w
	case '٬': // Arabic thousands separator
		return ',', w
	case '٫': // Arabic decimal separator
		return '.', w
	case '\u00AD', '\u061C', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF', '_':
		return invisible, w
	}
	return 0, 0
}

// takes reports whether a space or apostrophe before three digits, which end at end, separates
// thousands in the number that begins at start. A plain space is trusted least: "on May 5 200 people
// met" has two numbers, so no name may stand before them.
func (l *literal) takes(sep rune, digits, s string, start, end int) bool {
	if len(digits) != 3 || len(l.digits[0]) > 3 || l.digits[0][0] == '0' {
		return false
	}
	if l.groups > 1 && l.seps[1] != sep {
		return false
	}
	if s[l.end] == ' ' && l.groups == 1 && afterName(s, start) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[end:])
	return !unicode.IsLetter(next) && next != '-' && next != '/' && next != ':'
}

// afterName reports whether the word right before i begins with a capital letter and is not the
// first of its line or sentence.
func afterName(s string, i int) bool {
	before, ok := strings.CutSuffix(tail(s, i), " ")
	if !ok {
		return false
	}
	word := strings.LastIndexAny(before, " \n\u00A0") + 1
	first, _ := utf8.DecodeRuneInString(before[word:])
	return word > 1 && unicode.IsUpper(first) && !strings.ContainsRune(".!?:\n", rune(before[word-2]))
}

// mantissa is the number that the groups write, in plain decimal digits; false if they write none
// for sure.
func (l *literal) mantissa() (string, bool) {
	if l.broken {
		return "", false
	}
	total := 0
	for _, d := range l.digits[:l.groups] {
		total += len(d)
	}
	if total > maxDigits {
		return "", false
	}
	whole, fraction := l.groups, ""
	last := l.groups - 1
	switch {
	case l.groups == 1:
	case l.seps[last] == '.' && l.count('.') == 1,
		l.seps[last] == ',' && l.count(',') == 1 && l.groups > 2:
		whole, fraction = last, l.digits[last]
	}
	if whole > 1 && !l.thousands(whole) {
		return "", false
	}
	if d := l.digits[0]; len(d) > 1 && d[0] == '0' {
		return "", false
	}
	m := strings.Join(l.digits[:whole], "")
	if fraction != "" {
		m += "." + fraction
	}
	return m, true
}

// doubtful reports whether the point of the literal may part thousands as well as decimals: "1.200"
// is 1.2 in English and 1,200 in much of Europe.
func (l *literal) doubtful() bool {
	return l.groups == 2 && l.seps[1] == '.' && len(l.digits[1]) == 3 && len(l.digits[0]) <= 3 && l.digits[0][0] != '0'
}

func (l *literal) count(r rune) int {
	n := 0
	for _, s := range l.seps[1:l.groups] {
		if s == r {
			n++
		}
	}
	return n
}

// thousands reports whether the first n groups are parted as thousands are: 1,234,567, or the
// Indian 12,34,567.
func (l *literal) thousands(n int) bool {
	for _, s := range l.seps[1:n] {
		if s != l.seps[1] {
			return false
		}
	}
	if len(l.digits[0]) > 3 || len(l.digits[n-1]) != 3 {
		return false
	}
	size := 3
	if n > 2 && len(l.digits[1]) == 2 && len(l.digits[0]) <= 2 && l.seps[1] == ',' {
		size = 2
	}
	for _, d := range l.digits[1 : n-1] {
		if len(d) != size {
			return false
		}
	}
	return true
}
