package numeral

import (
	"strings"
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
