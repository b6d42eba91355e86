package apparatus_test

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/apparatus"
)

func FuzzProse(f *testing.F) {
	for _, s := range []string{"", "The lamp burns.", "a\x1b[2Jb\x07\u202Ec", "\xff\xc3", "👩‍👩‍👧 می\u200Cخواهم", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "\u200D\u200D", "\u2028x\u0085y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := apparatus.Prose(s)
		if !utf8.ValidString(got) {
			t.Errorf("%q gives invalid UTF-8 %q", s, got)
		}
		for _, r := range got {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
				t.Errorf("%q gives %U in %q", s, r, got)
			}
		}
		if again := apparatus.Prose(got); again != got {
			t.Errorf("%q gives %q, and that gives %q", s, got, again)
		}
	})
}
