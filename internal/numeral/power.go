package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// raised reports whether figures above the line stand right after i: a power or the mark of a
// footnote, and nobody can say which.
func raised(s string, i int) bool {
	_, end := superscript(s, i)
	return end > i
}

// power reads "×10^6", "x 10⁶", "×10−3" after a literal; end is 0 if no power of ten follows.
func power(s string, l literal) (exp, end int) {
	at := l.end
	if next := gap(s, at, false); next > 0 {
		at = next
	}
	sign, w := utf8.DecodeRuneInString(s[at:])
	if sign != '×' && sign != 'x' {
		return 0, 0
	}
	at += w
	if next := gap(s, at, false); next > 0 {
		at = next
	}
	if !strings.HasPrefix(s[at:], "10") {
		return 0, 0
	}
	return raisedTo(s, at+len("10"))
}

// raisedTo reads the exponent after the ten that ends at i: "^6", "^-6", "⁻⁶", and "−6" where the
// raising was lost; end is 0 if none is there.
func raisedTo(s string, i int) (exp, end int) {
	if digits, end := superscript(s, i); end > i {
		return tenTo(s, digits, end)
	}
	at, minus := i, ""
	if strings.HasPrefix(s[at:], "^") {
		at++
	}
	switch {
	case strings.HasPrefix(s[at:], "−"):
		minus, at = "-", at+len("−")
	case at > i && strings.HasPrefix(s[at:], "-"):
		minus, at = "-", at+len("-")
	}
	if at == i {
		return 0, 0 // "3 x 10-15" is no power
	}
	digits, end := run(s, at)
	return tenTo(s, minus+digits, end)
}

// exponent reads the power of ten of "1.5e6" and "2.4E-5"; end is 0 if there is none. It asks for a
// point: 12e4 may be a code.
func exponent(s string, n Number) (exp, end int) {
	if e := n.Glued.In(s); e != "e" && e != "E" || !strings.Contains(n.mantissa, ".") {
		return 0, 0
	}
	at, sign := n.Glued.End, ""
	if at < len(s) && (s[at] == '-' || s[at] == '+') {
		if s[at] == '-' {
			sign = "-"
		}
		at++
	}
	digits, end := run(s, at)
	return tenTo(s, sign+digits, end)
}

// tenTo is the exponent that is written, of two digits at most, where nothing is glued to its end.
func tenTo(s, digits string, end int) (exp, stop int) {
	minus := strings.HasPrefix(digits, "-")
	digits = strings.TrimPrefix(digits, "-")
	ch, _ := utf8.DecodeRuneInString(s[end:])
	if digits == "" || len(digits) > 2 || strings.Contains(digits, "-") || unicode.IsLetter(ch) || unicode.IsDigit(ch) {
		return 0, 0
	}
	for _, d := range []byte(digits) {
		exp = exp*10 + int(d-'0')
	}
	if minus {
		exp = -exp
	}
	return exp, end
}

// superscript reads the digits above the line at i, with their sign: "⁻³⁰". End is i if there are none.
func superscript(s string, i int) (exp string, end int) {
	var b strings.Builder
	for end = i; end < len(s); {
		r, n := utf8.DecodeRuneInString(s[end:])
		d := strings.IndexRune("⁰¹²³⁴⁵⁶⁷⁸⁹", r)
		switch {
		case d >= 0:
			b.WriteByte(byte(len([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹"[:d]))) + '0')
		case r == '⁻' && end == i:
			b.WriteByte('-')
		default:
			return b.String(), end
		}
		end += n
	}
	return b.String(), end
}
