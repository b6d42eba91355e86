package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Unaccented is s without its combining marks: "café" is "cafe". It is for comparing names and
// stems whose writers differ in that; what is shown is always the original.
func Unaccented(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

// Composed is s with each letter and its accents as one rune where Unicode has one (form NFC): the
// form that word lists are in. Its offsets are not those of s.
func Composed(s string) string { return norm.NFC.String(s) }
