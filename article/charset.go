package article

import (
	"strings"
	"unicode/utf8"
)

// windows1252 is what the bytes 80 to 9F stand for in windows-1252, after the WHATWG's Encoding
// Standard; the five that it leaves undefined are U+FFFD. All other bytes are their own code points.
var windows1252 = [32]rune{
	'€', '\uFFFD', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\uFFFD', 'Ž', '\uFFFD',
	'\uFFFD', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\uFFFD', 'ž', 'Ÿ',
}

// repaired is b as valid UTF-8. Bytes that are none are read as windows-1252, which is what texts
// that mix the two hold, and what a text that is no UTF-8 at all most often is; a sequence of UTF-8
// that was cut off, and bytes that windows-1252 leaves undefined, become U+FFFD.
func repaired(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	mixed := false // it has whole sequences of UTF-8: then a broken one is a broken one
	for i := 0; i < len(b) && !mixed; {
		r, size := utf8.DecodeRune(b[i:])
		mixed = size > 1 && r != utf8.RuneError
		i += size
	}
	var s strings.Builder
	s.Grow(len(b) + len(b)/16)
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r != utf8.RuneError || size > 1 {
			s.Write(b[i : i+size])
			i += size
			continue
		}
		if n := brokenSequence(b[i:]); mixed && n > 1 {
			s.WriteRune(utf8.RuneError)
			i += n
			continue
		}
		if c := b[i]; c < 0xA0 {
			s.WriteRune(windows1252[c-0x80])
		} else {
			s.WriteRune(rune(c))
		}
		i++
	}
	return s.String()
}

// brokenSequence is how many bytes at the start of b begin a sequence of UTF-8 that does not end.
func brokenSequence(b []byte) int {
	want := 0
	switch c := b[0]; {
	case c >= 0xC2 && c <= 0xDF:
		want = 2
	case c >= 0xE0 && c <= 0xEF:
		want = 3
	case c >= 0xF0 && c <= 0xF4:
		want = 4
	}
	n := 1
	for n < want && n < len(b) && b[n]&0xC0 == 0x80 {
		n++
	}
	return n
}
