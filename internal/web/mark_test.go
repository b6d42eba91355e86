package web

import (
	"html"
	"math/rand"
	"regexp"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/text"
)

// markAll writes a text in blocks with marks at the spans, and gives what is shown.
func markAll(t string, blocks, cited []text.Span) string {
	m := marks{"a": {}}
	for _, s := range cited {
		m["a"][s] = &mark{span: s, id: "m" + strings.ReplaceAll(strings.Trim(string(must(s.MarshalJSON())), "[]"), ",", "-"),
			rows: []markRow{{kind: collate.Statement, sources: 1, href: "#s1", label: "S1"}}}
	}
	w := &marker{marks: m.of("a"), begun: map[*mark]bool{}}
	var out []string
	for _, b := range blocks {
		marked, _ := w.write(b.In(t), b)
		out = append(out, string(marked))
	}
	return strings.Join(out, "\n")
}

func must(b []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return b
}

func TestMarksNestAndAreCutWhereTheyOnlyOverlap(t *testing.T) {
	const words = "The pier burned all night."
	for _, c := range []struct {
		name   string
		blocks []text.Span
		cited  []text.Span
		want   string
	}{
		{"one", nil, []text.Span{{Start: 4, End: 8}}, `The <mark id="m4-8">pier</mark> burned all night.`},
		{"nested", nil, []text.Span{{Start: 4, End: 8}, {Start: 0, End: 15}}, `<mark id="m0-15">The <mark id="m4-8">pier</mark> burned</mark> all night.`},
		{"overlapping", nil, []text.Span{{Start: 0, End: 8}, {Start: 4, End: 15}}, `<mark id="m0-8">The <mark id="m4-15">pier</mark></mark><mark of="m4-15"> burned</mark> all night.`},
		{"touching", nil, []text.Span{{Start: 0, End: 4}, {Start: 4, End: 8}}, `<mark id="m0-4">The </mark><mark id="m4-8">pier</mark> burned all night.`},
		{"one end", nil, []text.Span{{Start: 0, End: 8}, {Start: 4, End: 8}}, `<mark id="m0-8">The <mark id="m4-8">pier</mark></mark> burned all night.`},
		{"across blocks", []text.Span{{Start: 0, End: 8}, {Start: 9, End: 26}}, []text.Span{{Start: 4, End: 15}}, "The <mark id=\"m4-15\">pier</mark>\n<mark of=\"m4-15\">burned</mark> all night."},
		{"begun where nothing is shown", []text.Span{{Start: 9, End: 26}}, []text.Span{{Start: 4, End: 15}}, `<mark id="m4-15">burned</mark> all night.`},
	} {
		if c.blocks == nil {
			c.blocks = []text.Span{{Start: 0, End: len(words)}}
		}
		got := markAll(words, c.blocks, c.cited)
		got = regexp.MustCompile(`<sup>.*?</sup>| class="h1"`).ReplaceAllString(got, "")
		got = strings.ReplaceAll(got, "data-of", "of")
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// checkMarked reports what is wrong with a marked text: words, nesting, ids.
func checkMarked(t *testing.T, words, marked string, cited []text.Span) {
	t.Helper()
	bare := regexp.MustCompile(`<sup>.*?</sup>`).ReplaceAllString(marked, "")
	if got := html.UnescapeString(regexp.MustCompile(`</?mark[^>]*>`).ReplaceAllString(bare, "")); got != words {
		t.Errorf("the words are %q, want %q", got, words)
	}
	depth := 0
	for _, tag := range regexp.MustCompile(`</?mark`).FindAllString(marked, -1) {
		if tag == "<mark" {
			depth++
		} else if depth--; depth < 0 {
			t.Fatalf("a mark is closed that is not open: %s", marked)
		}
	}
	if depth != 0 {
		t.Errorf("%d marks stay open: %s", depth, marked)
	}
	for _, s := range cited {
		id := `id="m` + strings.ReplaceAll(strings.Trim(string(must(s.MarshalJSON())), "[]"), ",", "-") + `"`
		if n := strings.Count(marked, id); n != 1 {
			t.Errorf("%s stands %d times in %s", id, n, marked)
		}
	}
}

func TestAnyMarksLeaveTheWordsAsTheyAre(t *testing.T) {
	const words = "At <noon> the mayor & “nine” others signed it."
	random := rand.New(rand.NewSource(1))
	for range 500 {
		var cited []text.Span
		for range random.Intn(6) {
			a, b := boundary(words, random.Intn(len(words))), boundary(words, random.Intn(len(words)))
			if a < b {
				cited = append(cited, text.Span{Start: a, End: b})
			}
		}
		checkMarked(t, words, markAll(words, []text.Span{{Start: 0, End: len(words)}}, cited), cited)
	}
}

// boundary is the next place at or after i where a character begins.
func boundary(s string, i int) int {
	for i < len(s) && s[i]&0xC0 == 0x80 {
		i++
	}
	return i
}

func FuzzMarker(f *testing.F) {
	f.Add("The pier <b>burned</b>.", 0, 8, 4, 15)
	f.Add("Ö&ö \u202Ex", 0, 3, 2, 9)
	f.Fuzz(func(t *testing.T, words string, a, b, c, d int) {
		words = strings.ToValidUTF8(words, "?")
		n := len(words)
		var cited []text.Span
		for _, s := range []text.Span{{Start: a, End: b}, {Start: c, End: d}} {
			s.Start, s.End = boundary(words, min(max(s.Start, 0), n)), boundary(words, min(max(s.End, 0), n))
			if s.Start < s.End && (len(cited) == 0 || cited[0] != s) {
				cited = append(cited, s)
			}
		}
		marked := markAll(words, []text.Span{{Start: 0, End: n}}, cited)
		want := strings.Builder{}
		cuts := map[int]bool{0: true, n: true}
		for _, s := range cited {
			cuts[s.Start], cuts[s.End] = true, true
		}
		from := 0
		for i := range n + 1 {
			if i > 0 && cuts[i] {
				want.WriteString(apparatus.Safe(words[from:i]))
				from = i
			}
		}
		checkMarked(t, want.String(), marked, cited)
	})
}
