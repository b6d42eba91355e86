package numeral

import (
	"iter"
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
				n = Pair(thousands(s, held, n), n)
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
// "2-1", "3–2", "555-0199".
func scored(s string, a, b Number) bool {
	if a.Words || b.Words || !counts(a) || !counts(b) {
		return false
	}
	switch s[a.Span.End:b.Span.Start] {
	case "-", "–", "‑":
		return true
	}
	return false
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
			n := r.scaled(s, Number{Span: text.Span{Start: i, End: i + w}, Kind: Fraction, Value: v, To: v, Cross: crossed(s, i)})
			return n, n.Span.End, true
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

// crossed reports whether a hyphen, slash or the like joins i to a word or digit before it.
func crossed(s string, i int) bool {
	before, w := utf8.DecodeLastRuneInString(s[:i])
	switch before {
	case '⅟': // it is the first half of a fraction
		return true
	case '-', '–', '—', '‑', '−', '×', '/', '⁄', ':', '.', '_', '@', '#', '&', '=', '\\', '~', '^', '*', '+':
		prev, _ := utf8.DecodeLastRuneInString(s[:i-w])
		return before == '#' || before == '@' || i-w > 0 && (unicode.IsLetter(prev) || unicode.IsDigit(prev))
	}
	return unicode.IsLetter(before)
}
