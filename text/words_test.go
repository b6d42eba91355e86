package text_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"

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

// plainly is Words by the rules of the standard alone.
func plainly(s string) []string {
	var out []string
	tokens := words.FromString(s)
	for tokens.Next() {
		if first, _ := utf8.DecodeRuneInString(tokens.Value()); !unicode.IsSpace(first) {
			out = append(out, tokens.Value())
		}
	}
	return out
}

func TestPlainWordsAreCutWhereTheStandardSays(t *testing.T) {
	parts := append([]string{"a", "Zq", "7", " ", "\n", "\r", "'", ".", ",", ":", ";", "_", "-", "\"", "\x00", "\x7f", "א", "é", "’", "\u0308", "\u200d", "☎", "🇳", "ア"}, alphabet...)
	random := rand.New(rand.NewPCG(3, 4))
	for i := range 50_000 {
		among := parts
		if i%2 == 0 {
			among = parts[:13] // plain ones
		}
		var b strings.Builder
		for range 1 + random.IntN(9) {
			b.WriteString(among[random.IntN(len(among))])
		}
		if got, want := wordsOf(b.String()), plainly(b.String()); !slices.Equal(got, want) {
			t.Fatalf("the words of %+q are %+q, want %+q", b.String(), got, want)
		}
	}
}
