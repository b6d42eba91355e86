package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// digit reads one decimal digit of any script, and its length in bytes; 0 and 0 if none stands at i.
// D is its ASCII form. The highest digit of a number comes first in all scripts that are read.
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
	if zero := zeroOf(r); zero >= 0 {
		return byte(r-zero) + '0', n
	}
	return 0, 0
}

// firstOther is the first decimal digit beyond ASCII: ARABIC-INDIC DIGIT ZERO.
const firstOther = '\u0660'

// zeroOf is the digit zero of the script that r is a digit of, -1 if r is no decimal digit (Unicode
// general category Nd). Each range of Nd is made of whole rows of ten, zero first (The Unicode
// Standard, section 4.6). The digits of N'Ko and of Adlam run from right to left themselves, and
// which comes first is not known for sure: they are not read.
func zeroOf(r rune) rune {
	switch {
	case r < firstOther, r >= '\u2000' && r <= '\u20FF': // marks are by far the most frequent of what is asked
		return -1
	case r >= '\u07C0' && r <= '\u07C9', r >= '\U0001E950' && r <= '\U0001E959':
		return -1
	}
	for _, t := range unicode.Nd.R16 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return r - (r-rune(t.Lo))%10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return r - (r-rune(t.Lo))%10
		}
	}
	return -1
}

// run is the end of the digits at i, and the digits in ASCII. A run is in one script: where another
// begins, it ends.
func run(s string, i int) (digits string, end int) {
	end = i
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	if end > i || end >= len(s) || s[end] < utf8.RuneSelf {
		return s[i:end], end
	}
	first, _ := utf8.DecodeRuneInString(s[i:])
	zero := zeroOf(first)
	if zero < 0 {
		return "", i
	}
	var b strings.Builder
	for end < len(s) {
		r, n := utf8.DecodeRuneInString(s[end:])
		if r < zero || r > zero+9 {
			break
		}
		b.WriteByte(byte(r-zero) + '0')
		end += n
	}
	return b.String(), end
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
