package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// maxGroups is how many groups of digits are looked at; a longer run is no number.
const maxGroups = 8

// literal is a run of digits with the separators between them.
type literal struct {
	end    int
	groups int
	seps   [maxGroups]rune // before each group; 0 before the first
	digits [maxGroups]string
	long   bool // more groups or digits than a number has
}

// digit reads one decimal digit, ASCII or full-width.
func digit(s string, i int) (d byte, n int) {
	if i >= len(s) {
		return 0, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		if c >= '0' && c <= '9' {
			return c, 1
		}
		return 0, 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	if r >= '０' && r <= '９' {
		return byte(r-'０') + '0', n
	}
	return 0, 0
}

// run is the end of the digits at i, and the digits in ASCII.
func run(s string, i int) (digits string, end int) {
	end = i
	plain := true
	for {
		_, n := digit(s, end)
		if n == 0 {
			break
		}
		plain = plain && n == 1
		end += n
	}
	if plain {
		return s[i:end], end
	}
	var b strings.Builder
	for j := i; j < end; {
		d, n := digit(s, j)
		b.WriteByte(d)
		j += n
	}
	return b.String(), end
}

// readLiteral collects the digits at i with their separators. A space separates thousands only if
// just three digits follow it.
func readLiteral(s string, i int) literal {
	var l literal
	digits, end := run(s, i)
	l.digits[0], l.groups, l.end = digits, 1, end
	for {
		r, n := utf8.DecodeRuneInString(s[l.end:])
		switch r {
		case ',', '.', ' ':
		case '\u00A0', '\u202F', '\u2009':
			r = ' '
		case '\'', '’':
			r = '\''
		default:
			return l
		}
		digits, end := run(s, l.end+n)
		if digits == "" {
			return l
		}
		if r != ',' && r != '.' && !l.takes(r, digits, s, end) {
			return l
		}
		if l.groups == maxGroups {
			l.long = true
			l.end = end
			continue
		}
		l.seps[l.groups], l.digits[l.groups] = r, digits
		l.groups++
		l.end = end
	}
}

// takes reports whether a space or apostrophe before three digits separates thousands.
func (l *literal) takes(r rune, digits, s string, end int) bool {
	if len(digits) != 3 || len(l.digits[0]) > 3 || l.digits[0][0] == '0' {
		return false
	}
	if l.groups > 1 && l.seps[1] != r {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[end:])
	return !unicode.IsLetter(next) && next != '-' && next != '/' && next != ':'
}

// mantissa is the number that the groups write, in plain decimal digits; false if they write none
// for sure.
func (l *literal) mantissa() (string, bool) {
	if l.long {
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
		l.seps[last] == ',' && l.count(',') == 1 && l.groups > 2 && l.count('.') == last-1:
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

// vulgar is the value of a fraction that is one character.
func vulgar(r rune) float64 {
	switch r {
	case '½':
		return 1. / 2
	case '⅓':
		return 1. / 3
	case '⅔':
		return 2. / 3
	case '¼':
		return 1. / 4
	case '¾':
		return 3. / 4
	case '⅕':
		return 1. / 5
	case '⅛':
		return 1. / 8
	case '⅜':
		return 3. / 8
	case '⅝':
		return 5. / 8
	case '⅞':
		return 7. / 8
	}
	return 0
}

// letters is the span of the letters at i.
func letters(s string, i int) text.Span {
	end := i
	for end < len(s) {
		r, n := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsLetter(r) {
			break
		}
		end += n
	}
	if end == i {
		return text.Span{}
	}
	return text.Span{Start: i, End: end}
}
