package text_test

import (
	"slices"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

func wordsOf(s string) []string {
	var out []string
	for w := range text.Words(s) {
		out = append(out, w.In(s))
	}
	return out
}

func TestWordsAreCutWhereTheStandardSays(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"nothing":                    {"", nil},
		"white space alone":          {" \n\t\u00a0 ", nil},
		"a sentence":                 {"The bridge fell.", []string{"The", "bridge", "fell", "."}},
		"an apostrophe within":       {"Chandlers' don't", []string{"Chandlers", "'", "don't"}},
		"a curved one":               {"don’t", []string{"don’t"}},
		"numbers keep their marks":   {"1,200.5 at 6.20 p.m.", []string{"1,200.5", "at", "6.20", "p.m", "."}},
		"a hyphen parts":             {"74-metre", []string{"74", "-", "metre"}},
		"accents stay with a letter": {"cafe\u0301 noir", []string{"cafe\u0301", "noir"}},
		"Han, one by one":            {"桥塌了", []string{"桥", "塌", "了"}},
		"bytes that are not UTF-8":   {"a\xff b", []string{"a", "\xff", "b"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := wordsOf(c.in); !slices.Equal(got, c.want) {
				t.Errorf("the words of %+q are %+q, want %+q", c.in, got, c.want)
			}
		})
	}
}

func TestWordsStopWhenTheCallerDoes(t *testing.T) {
	for w := range text.Words("one two") {
		if w != (text.Span{Start: 0, End: 3}) {
			t.Fatalf("the first word is %v", w)
		}
		break
	}
}

func FuzzWords(f *testing.F) {
	for _, s := range alphabet {
		f.Add("a" + s + "b 1" + s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for w := range text.Words(s) {
			if w.Start < at || w.Len() <= 0 || w.End > len(s) {
				t.Fatalf("%+q: word %v after byte %d", s, w, at)
			}
			if !onRune(s, w.Start) || !onRune(s, w.End) {
				t.Fatalf("%+q: word %v cuts a rune", s, w)
			}
			if first, _ := utf8.DecodeRuneInString(w.In(s)); unicode.IsSpace(first) {
				t.Fatalf("%+q: word %v is white space", s, w)
			}
			for _, r := range s[at:w.Start] {
				if !unicode.IsSpace(r) && !unicode.In(r, unicode.M, unicode.Cf) {
					t.Fatalf("%+q: %U before word %v is in no word", s, r, w)
				}
			}
			at = w.End
		}
	})
}
