package numeral

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// All yields the numbers of s in order. They are disjoint, and no number lies inside a word; what
// stands glued to digits is told in Glued. Two numbers that make a plain range are one: "20-30",
// "20 to 30 million", "between 20 and 30".
func (r *Reader) All(s string) iter.Seq[Number] {
	return func(yield func(Number) bool) {
		var held Number
		holding := false
		for i := 0; i < len(s); {
			n, next, ok := r.next(s, i)
			i = next
			if !ok {
				continue
			}
			if holding && r.pairs(s, held, n) {
				n = Pair(held, n)
				holding = false
				if !yield(n) {
					return
				}
				continue
			}
			if holding && scored(s, held, n) {
				held.Kind, n.Kind = Unread, Unread
			}
			if holding && !yield(held) {
				return
			}
			held, holding = n, true
		}
		if holding {
			yield(held)
		}
	}
}

// scored reports whether two numbers in digits stand to each other as a score or a code does:
// "2-1", "555-0199".
func scored(s string, a, b Number) bool {
	return a.Span.End+1 == b.Span.Start && s[a.Span.End] == '-' && !a.Words && !b.Words && counts(a) && counts(b)
}

// next reads one number at i or passes over what stands there.
func (r *Reader) next(s string, i int) (n Number, next int, ok bool) {
	c := s[i]
	switch {
	case c >= utf8.RuneSelf:
		if _, w := digit(s, i); w > 0 {
			return r.digits(s, i)
		}
		ch, w := utf8.DecodeRuneInString(s[i:])
		if v := vulgar(ch); v > 0 {
			n := Number{Span: text.Span{Start: i, End: i + w}, Kind: Fraction, Value: v, To: v}
			return n, i + w, true
		}
		if unicode.IsLetter(ch) {
			return Number{}, pastWord(s, i), false
		}
		return Number{}, i + w, false
	case c >= '0' && c <= '9', c == '.' && pointed(s, i):
		return r.digits(s, i)
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		if n, ok := r.inWords(s, i); ok {
			return n, n.Span.End, true
		}
		return Number{}, pastWord(s, i), false
	}
	return Number{}, i + 1, false
}

// pointed reports whether the point at i opens a decimal such as ".5".
func pointed(s string, i int) bool {
	if _, n := digit(s, i+1); n == 0 {
		return false
	}
	if i == 0 {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsSpace(before) || before == '(' || before == '$' || before == '£' || before == '€'
}

// pastWord is the end of the run of letters, marks and digits at i: a digit inside a word is no
// number, but one after a prefix is (RM120), so that letters end where digits begin.
func pastWord(s string, i int) int {
	for i < len(s) {
		ch, w := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(ch) && !unicode.IsMark(ch) {
			break
		}
		i += w
	}
	return i
}

// digits reads a number that begins with digits.
func (r *Reader) digits(s string, i int) (Number, int, bool) {
	start, l := i, literal{}
	if s[i] == '.' {
		d, end := run(s, i+1)
		l = literal{end: end, groups: 2, seps: [maxGroups]rune{1: '.'}, digits: [maxGroups]string{"0", d}}
	} else {
		l = readLiteral(s, i)
	}
	n := Number{Span: text.Span{Start: start, End: l.end}, Kind: Cardinal, Cross: crossed(s, start)}
	if end, chained := chain(s, l.end); chained {
		n.Kind, n.Span.End = Unread, end
		return r.fractionOf(s, n, l, end)
	}
	mantissa, ok := l.mantissa()
	if !ok {
		n.Kind = Unread
		n.Glued = letters(s, l.end)
		return n, max(l.end, n.Glued.End), true
	}
	n.mantissa = mantissa
	n.Value = value(mantissa, 0)
	n.To = n.Value
	if ch, w := utf8.DecodeRuneInString(s[l.end:]); vulgar(ch) > 0 {
		n.Value += vulgar(ch)
		n.To, n.mantissa = n.Value, ""
		n.Span.End += w
	} else if v, end := mixed(s, l); end > 0 {
		n.Value += v
		n.To, n.mantissa = n.Value, ""
		n.Span.End = end
	}
	n.Glued = letters(s, n.Span.End)
	if n.Glued.IsZero() {
		n = r.scaled(s, n)
		n = r.share(s, n)
		return n, n.Span.End, true
	}
	return r.suffixed(s, n)
}

// suffixed reads what is glued to digits: an ordinal, a decade, a scale; else it stays Glued.
func (r *Reader) suffixed(s string, n Number) (Number, int, bool) {
	end := n.Glued.End
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

// crossed reports whether a hyphen, slash or the like joins i to a word or digit before it.
func crossed(s string, i int) bool {
	before, w := utf8.DecodeLastRuneInString(s[:i])
	switch before {
	case '-', '–', '—', '‑', '−', '×', '/', ':', '.', '_', '@', '#', '&', '=', '\\', '~':
		prev, _ := utf8.DecodeLastRuneInString(s[:i-w])
		return before == '#' || before == '@' || i-w > 0 && (unicode.IsLetter(prev) || unicode.IsDigit(prev))
	}
	return unicode.IsLetter(before)
}

// chain passes over digits joined by colons, slashes, or more than one hyphen: clock times, dates
// and codes, which are no numbers.
func chain(s string, i int) (end int, chained bool) {
	hyphens := 0
	end = i
	for end < len(s) {
		c := s[end]
		if c != ':' && c != '/' && c != '-' {
			break
		}
		_, w := digit(s, end+1)
		if w == 0 {
			break
		}
		if c == '-' {
			hyphens++
		} else {
			hyphens += 2
		}
		_, end = run(s, end+1)
	}
	if hyphens < 2 {
		return i, false
	}
	return end, true
}

// fractionOf reads a plain fraction: "2/3", "1/2". N is the chain that it may be.
func (r *Reader) fractionOf(s string, n Number, l literal, end int) (Number, int, bool) {
	if l.groups > 1 || l.end >= end || s[l.end] != '/' || n.Cross {
		return n, end, true
	}
	d, stop := run(s, l.end+1)
	v := plainFraction(l.digits[0], d)
	if stop != end || v == 0 {
		return n, end, true
	}
	n.Kind, n.Value, n.To = Fraction, v, v
	n.Glued = letters(s, end)
	return n, max(end, n.Glued.End), true
}

// plainFraction is a/b where b is a usual denominator; 0 for what may be a date or a code.
func plainFraction(a, b string) float64 {
	p, q := value(a, 0), value(b, 0)
	switch q {
	case 2, 3, 4, 5, 8, 10, 16:
		if p > 0 && p < q {
			return p / q
		}
	}
	return 0
}

// mixed reads the fraction of a mixed number, "2 1/2"; end is 0 if there is none.
func mixed(s string, l literal) (v float64, end int) {
	at := gap(s, l.end, true)
	if l.groups > 1 || at < 0 {
		return 0, 0
	}
	a, slash := run(s, at)
	if len(a) != 1 || slash >= len(s) || s[slash] != '/' {
		return 0, 0
	}
	b, end := run(s, slash+1)
	if v = plainFraction(a, b); v == 0 {
		return 0, 0
	}
	return v, end
}

// scaled takes the scale words that follow a number in digits: "2.5 million", "10 thousand".
func (r *Reader) scaled(s string, n Number) Number {
	for {
		at := gap(s, n.Span.End, true)
		if at < 0 {
			return n
		}
		w, end := r.word(s, at)
		if w.class != scale && w.class != hundred && w.class != dozen {
			return n
		}
		if n.mantissa == "" {
			if w.class == dozen {
				return n
			}
			n.Value *= value("1", int(w.n)) // a vulgar fraction has no decimal: ½ million
			n.To = n.Value
		} else if w.class == dozen {
			n.Value *= float64(w.n)
			n.To, n.mantissa = n.Value, ""
		} else {
			n = n.Scale(int(w.n))
		}
		n.Span.End = end
		n.Glued = text.Span{}
		if n.Value > maxValue {
			n.Kind = Unread
			return n
		}
	}
}

// maxValue is the largest number that is read; more is a slip or a code.
const maxValue = 1e18
