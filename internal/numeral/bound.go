package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// Bound is how a number holds.
type Bound string

// The bounds.
const (
	Exactly Bound = "="
	About   Bound = "~"
	Below   Bound = "<"
	Above   Bound = ">"
	AtMost  Bound = "<="
	AtLeast Bound = ">="
)

// maxBoundWords is the length, in words, of the longest phrase of bounds.txt.
const maxBoundWords = 4

// BoundBefore is the bound that the words right before i give, and where they stand; Exactly and
// nowhere if there are none. The longest phrase wins.
func (r *Reader) BoundBefore(s string, i int) (Bound, text.Span) {
	s = tail(s, i)
	from := i - len(s)
	end := len(strings.TrimRight(s, " \n\t\u00A0"))
	start := end
	bound, span := Exactly, text.Span{}
	for range maxBoundWords {
		start = wordBack(s, start)
		if start < 0 {
			break
		}
		if b, ok := lookup(r.before, s[start:end]); ok {
			bound, span = b, text.Span{Start: from + start, End: from + end}
		}
		start = len(strings.TrimRight(s[:start], " \n\t\u00A0"))
	}
	return bound, span
}

// BoundAfter is the bound that the words right after i give: "or more", "+", "-odd".
func (r *Reader) BoundAfter(s string, i int) (Bound, text.Span) {
	if strings.HasPrefix(s[i:], "+") {
		return AtLeast, text.Span{Start: i, End: i + 1}
	}
	at := gap(s, i, true)
	if at < 0 {
		return Exactly, text.Span{}
	}
	bound, span, end := Exactly, text.Span{}, at
	for range 2 {
		for end < len(s) && (s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z') {
			end++
		}
		if b, ok := lookup(r.after, s[at:end]); ok && (s[i] == '-' || !r.addsOn(s, at, end)) {
			bound, span = b, text.Span{Start: i, End: end}
		}
		next := gap(s, end, false)
		if next < 0 {
			break
		}
		end = next
	}
	return bound, span
}

// addsOn reports whether the phrase from i to end is a "plus" that adds what follows: "12 plus the
// crew" and "12 plus 3" are no bounds, "12 plus sailors" is one.
func (r *Reader) addsOn(s string, i, end int) bool {
	if !strings.EqualFold(s[i:end], "plus") {
		return false
	}
	next := gap(s, end, false)
	if next < 0 || next >= len(s) {
		return false
	}
	if d, _ := digit(s, next); d != 0 || plain(s, end, "the") > 0 {
		return true
	}
	w, _ := r.word(s, next)
	return w.class != none
}

// wordBack is the start of the word or sign that ends at i; -1 at the start of s or after a mark
// that ends a clause.
func wordBack(s string, i int) int {
	if i <= 0 {
		return -1
	}
	r, w := utf8.DecodeLastRuneInString(s[:i])
	switch {
	case strings.ContainsRune("~≈<>≤≥", r):
		return i - w
	case !unicode.IsLetter(r):
		return -1
	}
	for i > 0 {
		r, w := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= w
	}
	return i
}

// lookup finds a phrase in any case, with single spaces.
func lookup(phrases map[string]Bound, phrase string) (Bound, bool) {
	var buf [48]byte
	b := buf[:0]
	for i := range len(phrase) {
		c := phrase[i]
		switch {
		case c == '\n' || c == '\t':
			c = ' '
		case c >= 'A' && c <= 'Z':
			c |= 0x20
		}
		if c == ' ' && len(b) > 0 && b[len(b)-1] == ' ' {
			continue
		}
		if len(b) == len(buf) {
			return "", false
		}
		b = append(b, c)
	}
	bound, ok := phrases[string(b)]
	return bound, ok
}
