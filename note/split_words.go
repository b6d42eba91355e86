package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// wordBefore is the word that ends at end, without what opens it, and where it starts.
func wordBefore(t string, from, end int) (word string, start int) {
	start = end
	for start > from {
		r, n := utf8.DecodeLastRuneInString(t[from:start])
		if unicode.IsSpace(r) || isOpener(r) || isCloser(r) || r == '-' || r == '–' || r == '—' || r == '/' || r == ',' || isBullet(r) {
			break
		}
		if end-start > maxLook {
			return "", start
		}
		start -= n
	}
	return t[start:end], start
}

// firstWord is the first word of s, in lower case, without a full stop.
func firstWord(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(s)
	}
	return strings.ToLower(s[:end])
}

func rune0(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func isNumber(w string) bool {
	for _, r := range w {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return w != ""
}

func isLowerWord(w string) bool {
	for _, r := range w {
		if !unicode.IsLower(r) {
			return false
		}
	}
	return w != ""
}

func isRoman(w string) bool { return w != "" && strings.Trim(w, "ivxlc") == "" && w != "i" }

// maxDotted is longer than any abbreviation, in bytes.
const maxDotted = 24

// isDotted reports whether w is letters with full stops between: U.S, Ph.D, a.m, U.S.A.
func isDotted(w string) bool {
	if len(w) > maxDotted {
		return false
	}
	dots, run := 0, 0
	for _, r := range w {
		switch {
		case r == '.':
			if run == 0 || run > 2 {
				return false
			}
			dots++
			run = 0
		case unicode.IsLetter(r):
			run++
		default:
			return false
		}
	}
	return dots > 0 && run > 0 && run <= 2
}

// cutter cuts a text at one place after the other, white space at the ends of the pieces left out.
type cutter struct {
	spans []text.Span
	t     string
	start int // of the piece that is not cut off yet
}

func (c *cutter) cut(end int) {
	if b, e := trimSpace(c.t, c.start, end); b < e {
		c.spans = append(c.spans, text.Span{Start: b, End: e})
	}
	c.start = end
}

func isBlank(s string) bool { return strings.TrimSpace(s) == "" }

func trimSpace(t string, start, end int) (int, int) {
	s := t[start:end]
	left := len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
	if left == len(s) {
		return start, start
	}
	right := len(strings.TrimRightFunc(s, unicode.IsSpace))
	return start + left, start + right
}
