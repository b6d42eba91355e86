package text_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/variorum-news/variorum/text"
)

func TestTheMatchingForm(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"nothing":                              {"", ""},
		"capitals":                             {"PORT Halmira", "port halmira"},
		"curved quotation marks":               {"“No,” she said. ‘Yes’", `"no," she said. 'yes'`},
		"guillemets and low marks":             {"«oui» „ja‟", `"oui" "ja"`},
		"an accent used as an apostrophe":      {"don´t don`t", "don't don't"},
		"primes":                               {"5′ 10″", `5' 10"`},
		"dashes":                               {"1990–2000 — non‑stop −4", "1990-2000 - non-stop -4"},
		"runs of white space":                  {"a \t\r\n b\u00a0\u2003c", "a b c"},
		"white space at both ends stays":       {"\n a \n", " a "},
		"a soft hyphen":                        {"har\u00adbour", "harbour"},
		"zero-width and direction marks":       {"\ufeffa\u200bb\u202ec\u2066d", "abcd"},
		"a variation selector":                 {"☎\ufe0f", "☎"},
		"ligatures":                            {"ﬁnal oﬃce", "final office"},
		"an ellipsis":                          {"wait…", "wait..."},
		"full width":                           {"ＡＢＣ　１２", "abc 12"},
		"accents stay":                         {"ÉCOLE Škoda", "école škoda"},
		"accents are composed":                 {"e\u0301cole", "école"},
		"accents are composed past a soft one": {"e\u00ad\u0301cole", "école"},
		"a capital without a composed form":    {"H\u0331", "\u1e96"},
		"a Turkish dotted capital":             {"İzmir", "izmir"},
		"a Turkish dotless small letter":       {"ılık", "ılık"},
		"a final sigma":                        {"ΟΔΟΣ οδός", "οδοσ οδόσ"},
		"Hangul from its parts":                {"\u1112\u1161\u11ab", "한"},
		"a mark with nothing to stand on":      {"\u0301a", "\u0301a"},
		"bytes that are not UTF-8":             {"a\xffb\xe2\x80", "a\ufffdb\ufffd\ufffd"},
		"fractions":                            {"2½", "21⁄2"},
		"Cyrillic":                             {"МОСКВА", "москва"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := text.Fold(c.in).Text; got != c.want {
				t.Errorf("Fold(%+q) is %+q, want %+q", c.in, got, c.want)
			}
		})
	}
}

func TestTheOriginOfAFoldedSpan(t *testing.T) {
	for name, c := range map[string]struct{ in, find, want string }{
		"plain":                                      {"The Bridge fell", "bridge", "Bridge"},
		"behind a wide rune":                         {"“The Bridge” fell", "bridge", "Bridge"},
		"half of a ligature gives all of it":         {"ﬁsh", "i", "ﬁ"},
		"across a soft hyphen":                       {"the har\u00adbour", "harbour", "har\u00adbour"},
		"a soft hyphen behind is not taken":          {"har\u00adbour", "har", "har"},
		"a direction mark behind is not taken":       {"the har\u200f bour", "har", "har"},
		"across white space":                         {"a \n\n b", "a b", "a \n\n b"},
		"a letter with its accent":                   {"cafe\u0301 noir", "é", "e\u0301"},
		"a letter with its accent past a soft mark":  {"cafe\u00ad\u0301 noir", "é", "e\u00ad\u0301"},
		"the whole keeps what was left out of it":    {"\ufeffabc\u00ad", "abc", "\ufeffabc\u00ad"},
		"an invalid byte":                            {"a\xffb c", "\ufffd", "\xff"},
		"a mark that stands alone after a soft mark": {"a b\u00ad\u0301c", "b\u0301c", "b\u00ad\u0301c"},
	} {
		t.Run(name, func(t *testing.T) {
			f := text.Fold(c.in)
			at := strings.Index(f.Text, c.find)
			if at < 0 {
				t.Fatalf("Fold(%+q) is %+q, without %+q", c.in, f.Text, c.find)
			}
			if got := f.Origin(text.Span{Start: at, End: at + len(c.find)}).In(c.in); got != c.want {
				t.Errorf("the origin of %+q in %+q is %+q, want %+q", c.find, c.in, got, c.want)
			}
		})
	}
}

func TestTheZeroFoldedHasAnOrigin(t *testing.T) {
	if got := (text.Folded{}).Origin(text.Span{}); !got.IsZero() {
		t.Errorf("the origin of nothing is %v", got)
	}
}

// slowFold says what Fold gives in the plainest way: the whole string at once, until it stands.
func slowFold(s string) string {
	for {
		var b strings.Builder
		for _, r := range s {
			switch {
			case strings.ContainsRune("\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff", r),
				unicode.Is(unicode.Bidi_Control, r), 0xFE00 <= r && r <= 0xFE0F:
			case strings.ContainsRune("“”„‟«»″‶〝〞〟❝❞", r):
				b.WriteByte('"')
			case strings.ContainsRune("‘’‚‛‹›′‵`´ʼʻ❛❜", r):
				b.WriteByte('\'')
			case strings.ContainsRune("‐‑‒–—―−", r):
				b.WriteByte('-')
			case r == 'ς':
				b.WriteRune('σ')
			case unicode.IsSpace(r):
				b.WriteByte(' ')
			default:
				b.WriteRune(unicode.ToLower(r))
			}
		}
		next := norm.NFKC.String(b.String())
		for strings.Contains(next, "  ") {
			next = strings.ReplaceAll(next, "  ", " ")
		}
		if next == s {
			return s
		}
		s = next
	}
}

func checkFold(t *testing.T, s string) {
	t.Helper()
	f := text.Fold(s)
	if !utf8.ValidString(f.Text) {
		t.Fatalf("Fold(%+q) is not UTF-8: %+q", s, f.Text)
	}
	if want := slowFold(s); f.Text != want {
		t.Fatalf("Fold(%+q)\n is   %+q\n want %+q", s, f.Text, want)
	}
	if again := text.Fold(f.Text).Text; again != f.Text {
		t.Fatalf("Fold(%+q)\n is       %+q\n and then %+q", s, f.Text, again)
	}
	if whole := f.Origin(text.Span{Start: 0, End: len(f.Text)}); whole != (text.Span{Start: 0, End: len(s)}) {
		t.Fatalf("the origin of all of Fold(%+q) is %v", s, whole)
	}
	var before text.Span
	for i, r := range f.Text {
		one := f.Origin(text.Span{Start: i, End: i + utf8.RuneLen(r)})
		if one.Len() <= 0 || one.End > len(s) || one.Start < before.Start {
			t.Fatalf("Fold(%+q): the origin of byte %d is %v after %v", s, i, one, before)
		}
		if !onRune(s, one.Start) || !onRune(s, one.End) {
			t.Fatalf("Fold(%+q): the origin of byte %d, %v, cuts a rune", s, i, one)
		}
		if head := f.Origin(text.Span{Start: 0, End: i}); i > 0 && head.End > one.End {
			t.Fatalf("Fold(%+q): the origin of the first %d bytes, %v, ends behind %v", s, i, head, one)
		}
		before = one
	}
}

// onRune reports whether at is a place where s may be cut.
func onRune(s string, at int) bool {
	if at == 0 || at == len(s) {
		return true
	}
	for i := range s { // also right for bytes that are not UTF-8
		if i >= at {
			return i == at
		}
	}
	return false
}

// alphabet has the runes that make folding hard.
var alphabet = []string{"a", "H", "I", "İ", "ı", " ", "\n", "\u00a0", "\u2028", "\u00ad", "\u200d", "\ufe0f", "\u202e", "´", "`", "″", "¨", "ﬁ", "ﷺ",
	"\u0301", "\u0308", "\u0331", "\u0345", "\u0327", "Σ", "ς", "é", "Å", "\u1112", "\u1161", "\u11ab", "한", "½", "…", "—", "“", "Ж", "й", "ಕೊ", "\u0cbe", "\u09d7", "中", "😀", "\xff", "\xe2\x80"}

func TestFoldIsWhatFoldingAllAtOnceGives(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var b strings.Builder
		for range 1 + random.IntN(9) {
			b.WriteString(alphabet[random.IntN(len(alphabet))])
		}
		checkFold(t, b.String())
	}
}

func TestEveryRuneFolds(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r >= 0x30000 && r < 0xE0000 {
			continue // nothing is assigned there
		}
		s := string(r)
		if got, want := text.Fold(s).Text, slowFold(s); got != want {
			t.Errorf("Fold(%U) is %+q, want %+q", r, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range alphabet {
		f.Add("a" + s + "b")
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < 200 { // the slow form is slow
			checkFold(t, s)
		}
	})
}

// A quadratic step would take hours on these.
func TestFoldIsLinearInRunsThatHaveNoEnd(t *testing.T) {
	for name, unit := range map[string]string{"marks": "\u0301", "soft hyphens": "\u00ad", "soft hyphens and marks": "\u00ad\u0301", "spaces": " ", "vowels": "\u1161", "bad bytes": "\xff"} {
		t.Run(name, func(t *testing.T) {
			s := "a" + strings.Repeat(unit, 1<<20/len(unit)) + "z"
			f := text.Fold(s)
			if z := f.Origin(text.Span{Start: len(f.Text) - 1, End: len(f.Text)}); z.In(s) != "z" {
				t.Errorf("the last letter is at %v of %d", z, len(s))
			}
		})
	}
}
