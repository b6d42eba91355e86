package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// digits reads a number that begins with digits.
func (r *Reader) digits(s string, i int) (Number, int, bool) {
	l := literal{}
	if s[i] == '.' {
		d, end := run(s, i+1)
		l = literal{end: end, groups: 2, seps: [maxGroups]rune{1: '.'}, digits: [maxGroups]string{"0", d}}
	} else {
		l = readLiteral(s, i)
	}
	n := Number{Span: text.Span{Start: i, End: l.end}, Kind: Cardinal, Cross: crossed(s, i)}
	part, partEnd := mixed(s, l)
	exp, powerEnd := power(s, l)
	if end, chained := chain(s, l.end); chained && end > max(partEnd, powerEnd) {
		n.Kind, n.Span.End = Unread, end
		return r.fractionOf(s, n, l, end)
	}
	mantissa, ok := l.mantissa()
	if !ok || raised(s, l.end) || powerEnd > 0 && n.Cross {
		n.Kind = Unread
		n.Glued = letters(s, l.end)
		return n, max(l.end, n.Glued.End), true
	}
	n.mantissa = mantissa
	n = n.read()
	if l.doubtful() {
		n.Else = value(strings.Join(l.digits[:2], ""), 0)
	}
	switch {
	case powerEnd > 0:
		n.Span.End = powerEnd
		return n.Scale(exp), powerEnd, true
	case partEnd > 0:
		n.Value += part
		n.To, n.mantissa = n.Value, ""
		n.Span.End = partEnd
	}
	n.Glued = letters(s, n.Span.End)
	if n.Glued.IsZero() {
		n = r.share(s, r.scaled(s, n))
		return n, n.Span.End, true
	}
	return r.suffixed(s, n)
}

// suffixed reads what is glued to digits: an ordinal, a decade, a scale, a power of ten; else it
// stays Glued.
func (r *Reader) suffixed(s string, n Number) (Number, int, bool) {
	end := n.Glued.End
	if exp, stop := exponent(s, n); stop > 0 {
		n.Span.End, n.Glued = stop, text.Span{}
		return n.Scale(exp), stop, true
	}
	if _, w := digit(s, end); w > 0 {
		n.Kind = Unread // 9AB8
		return n, end, true
	}
	switch strings.ToLower(n.Glued.In(s)) {
	case "st", "nd", "rd", "th":
		n.Kind, n.Span.End, n.Glued = Ordinal, end, text.Span{}
		return n, end, true
	case "s":
		n.Kind, n.Span.End, n.Glued = Decade, end, text.Span{}
		return n, end, true
	}
	if w, e := r.word(s, n.Glued.Start); e == end && (w.class == scale || w.class == glued) {
		n = n.Scale(int(w.n))
		n.Span.End, n.Glued = end, text.Span{}
		n = r.scaled(s, n)
		return n, n.Span.End, true
	}
	return n, end, true
}

// chain passes over digits joined by colons, slashes, or more than one hyphen: clock times, dates,
// sizes and codes, which are no numbers.
func chain(s string, i int) (end int, chained bool) {
	links := 0
	for end = i; end < len(s); {
		mark, w := utf8.DecodeRuneInString(s[end:])
		if !strings.ContainsRune("-:/⁄×*^+=&@~\\", mark) {
			break
		}
		if _, n := digit(s, end+w); n == 0 {
			break
		}
		if links++; mark != '-' {
			links++
		}
		_, end = run(s, end+w)
	}
	if links < 2 {
		return i, false
	}
	return end, true
}

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

// scaled takes the scale words that follow a number in digits: "2.5 million", "10 thousand".
func (r *Reader) scaled(s string, n Number) Number {
	for {
		at := gap(s, n.Span.End, true)
		if at < 0 {
			return n
		}
		w, end := r.word(s, at)
		if w.class != scale && w.class != hundred && w.class != dozen || !wordEnds(s, end) {
			return n
		}
		n.Else = 0 // "1.200 million" has a decimal
		switch {
		case n.mantissa == "" && w.class == dozen:
			return n
		case n.mantissa == "":
			n.Value *= value("1", int(w.n)) // a vulgar fraction has no decimal: ½ million
			n.To = n.Value
			n.Kind = Cardinal
		case w.class == dozen:
			n.Value *= float64(w.n)
			n.To, n.mantissa = n.Value, ""
		default:
			n = n.Scale(int(w.n))
		}
		n.Span.End = end
		n.Glued = text.Span{}
		if n.Kind == Unread || n.Value > maxValue {
			n.Kind, n.Value, n.To = Unread, 0, 0
			return n
		}
	}
}

// maxValue is the largest number that is read; more is a slip or a code.
const maxValue = 1e18
