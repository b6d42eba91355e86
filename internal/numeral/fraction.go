package numeral

import (
	"strings"
	"unicode/utf8"
)

// fractionOf reads a plain fraction: "2/3", "1/2 million". N is the chain that it may be.
func (r *Reader) fractionOf(s string, n Number, l literal, end int) (Number, int, bool) {
	if l.digits[0] == "10" && l.groups == 1 && s[l.end] == '^' { // 10^6
		if exp, stop := raisedTo(s, l.end); stop == end {
			n.Kind, n.mantissa = Cardinal, "1"
			return n.Scale(exp), end, true
		}
	}
	slash := slashAt(s, l.end)
	if l.groups > 1 || slash == 0 || n.Cross {
		return n, end, true
	}
	d, stop := run(s, l.end+slash)
	v := plainFraction(l.digits[0], d)
	if stop != end || v == 0 {
		return n, end, true
	}
	n.Kind, n.Value, n.To = Fraction, v, v
	if n.Glued = letters(s, end); n.Glued.IsZero() {
		n = r.scaled(s, n)
	}
	return n, max(n.Span.End, n.Glued.End), true
}

// slashAt is the length of the slash at i, 0 if none is there.
func slashAt(s string, i int) int {
	switch {
	case i < len(s) && s[i] == '/':
		return 1
	case strings.HasPrefix(s[i:], "⁄"):
		return len("⁄")
	}
	return 0
}

// plainFraction is a/b where b is a usual denominator; 0 for what may be a date or a code.
func plainFraction(a, b string) float64 {
	p, q := value(a, 0), value(b, 0)
	switch q {
	case 2, 3, 4, 5, 6, 8, 10, 16:
		if p > 0 && p < q {
			return p / q
		}
	}
	return 0
}

// mixed reads the fraction of a mixed number, "2½", "2 ½", "2 1/2", "2-1/2"; end is 0 if there is none.
func mixed(s string, l literal) (v float64, end int) {
	if l.groups > 1 {
		return 0, 0
	}
	at := l.end
	if next := gap(s, l.end, true); next > 0 {
		at = next
	}
	ch, w := utf8.DecodeRuneInString(s[at:])
	if v = vulgar(ch); v > 0 {
		return v, at + w
	}
	a, end := run(s, at)
	slash := slashAt(s, end)
	if at == l.end || len(a) != 1 || slash == 0 {
		return 0, 0
	}
	b, end := run(s, end+slash)
	if v = plainFraction(a, b); v == 0 || slashAt(s, end) > 0 {
		return 0, 0
	}
	return v, end
}

// vulgar is the value of a fraction that is one character; 0 for what is none.
func vulgar(r rune) float64 {
	switch r {
	case '¼':
		return 1. / 4
	case '½':
		return 1. / 2
	case '¾':
		return 3. / 4
	}
	if r < '⅐' || r > '⅞' {
		return 0
	}
	parts := [...][2]float64{ // in the order of their code points
		{1, 7}, {1, 9}, {1, 10}, {1, 3}, {2, 3}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8}, {3, 8}, {5, 8}, {7, 8},
	}
	p := parts[r-'⅐']
	return p[0] / p[1]
}
