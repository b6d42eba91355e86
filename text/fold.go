package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Folded is a matching form of a text that knows where each of its bytes came from. It is for
// comparing only; what is shown is always the original.
type Folded struct {
	Text string
	at   []int32 // at[i] is where, in the original, the rune starts that gave byte i; one more for the end
}

// Fold makes the matching form: lower case, compatibility forms (NFKC), straight quotation marks
// and hyphens, one plain space for every run of white space, no soft hyphens, zero-width or
// direction marks. Accents stay: they tell names apart. Invalid bytes become U+FFFD.
func Fold(s string) Folded {
	var b strings.Builder
	b.Grow(len(s))
	at := make([]int32, 0, len(s)+1)
	space := false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r < utf8.RuneSelf || !norm.NFKC.PropertiesString(s[i:]).BoundaryAfter() {
			n = max(n, clusterLen(s[i:]))
		}
		form := s[i : i+n]
		if n > 1 {
			form = norm.NFKC.String(form)
		}
		for _, r := range form {
			r, keep := foldRune(r)
			if !keep || r == ' ' && space {
				continue
			}
			space = r == ' '
			before := b.Len()
			b.WriteRune(r)
			for range b.Len() - before {
				at = append(at, int32(i))
			}
		}
		i += n
	}
	return Folded{b.String(), append(at, int32(len(s)))}
}

// clusterLen is the length of the first rune of s with the combining marks that follow it.
func clusterLen(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	for n < len(s) && s[n] >= utf8.RuneSelf {
		r, m := utf8.DecodeRuneInString(s[n:])
		if !unicode.Is(unicode.Mn, r) {
			break
		}
		n += m
	}
	return n
}

func foldRune(r rune) (folded rune, keep bool) {
	switch r {
	case '“', '”', '„', '‟', '«', '»', '″':
		return '"', true
	case '‘', '’', '‚', '‛', '‹', '›', '′', '`', '´', 'ʼ':
		return '\'', true
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-', true
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF':
		return 0, false
	}
	if unicode.IsSpace(r) {
		return ' ', true
	}
	if unicode.Is(unicode.Bidi_Control, r) {
		return 0, false
	}
	return unicode.ToLower(r), true
}

// Origin is the span of the original that gave s, a span of the folded text. The origin of the
// whole is the whole.
func (f Folded) Origin(s Span) Span {
	start, end := int(f.at[s.Start]), int(f.at[s.End])
	if s.Start == 0 {
		start = 0
	}
	if s.End < len(f.Text) && s.End > s.Start && f.at[s.End] == f.at[s.End-1] {
		// The cut falls inside what one rune of the original became: take all of that rune.
		for i := s.End; i < len(f.at); i++ {
			if end = int(f.at[i]); f.at[i] != f.at[s.End] {
				break
			}
		}
	}
	return Span{start, max(start, end)}
}
