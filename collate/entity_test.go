package collate_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

// TestEntities prints who is who among articles that are nothing but names. Each of their lines is an
// entity as its annotator has it: kind, its role in brackets, what stands before it if a bar follows, its
// forms, and behind a slash what stands behind the first of them, of which a last "he" or "she" means it.
func TestEntities(t *testing.T) {
	golden.Run(t, "testdata/entities/*.txt", func(t *testing.T, in map[string]string) string {
		return whoIsWho(collated(t, notedOf(in)))
	})
}

// notedOf makes an article of each list of names.
func notedOf(in map[string]string) []*note.Annotated {
	var as []*note.Annotated
	for _, name := range slices.Sorted(maps.Keys(in)) {
		id, isArticle := strings.CutSuffix(name, ".txt")
		if !isArticle {
			continue
		}
		a := &note.Annotated{Article: article.Article{ID: id}}
		for n, line := range strings.Split(strings.TrimSpace(in[name]), "\n") {
			kind, rest, _ := strings.Cut(line, " ")
			role := ""
			if strings.HasPrefix(rest, "(") {
				role, rest, _ = strings.Cut(rest[1:], ") ")
			}
			before, forms, titled := strings.Cut(rest, " | ")
			if !titled {
				before, forms = "", rest
			}
			forms, behind, _ := strings.Cut(forms, " / ")
			list := strings.Split(forms, ", ")
			for i, f := range list {
				a.Text += before + " "
				start := len(a.Text)
				a.Text += f
				a.Names = append(a.Names, note.Name{Span: text.Span{Start: start, End: len(a.Text)}, Kind: note.NameKind(kind), Name: list[0], Role: role, Entity: n + 1})
				if i == 0 {
					a.Text += behind
				}
				if last := behind[strings.LastIndexByte(behind, ' ')+1:]; i == 0 && (last == "he" || last == "she") {
					a.References = append(a.References, note.Reference{Span: text.Span{Start: len(a.Text) - len(last), End: len(a.Text)}, Entity: n + 1})
				}
				a.Text += "\n"
			}
		}
		a.Blocks = []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(a.Text)}}}
		as = append(as, a)
	}
	return as
}

func collated(t testing.TB, as []*note.Annotated) *collate.Edition {
	t.Helper()
	c, err := collate.NewCollator(collate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c.Collate(story.Story{ID: "s-1"}, as, nil)
}

func whoIsWho(e *collate.Edition) string {
	var b strings.Builder
	for _, who := range e.Entities {
		fmt.Fprintf(&b, "%s %s: %s\n", who.Kind, who.Name, strings.Join(who.Articles, " "))
		for _, f := range who.Forms {
			fmt.Fprintf(&b, "  %s:", f.Form)
			for _, c := range f.Cites {
				fmt.Fprintf(&b, " %s", c.Article)
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

func TestAFormIsTheTextOfItsCites(t *testing.T) {
	as := example(t)
	byID := map[string]*note.Annotated{}
	for _, a := range as {
		byID[a.ID] = a
	}
	e := edition(t, as)
	if len(e.Entities) == 0 {
		t.Fatal("no entities")
	}
	for _, who := range e.Entities {
		if len(who.Articles) < 2 && len(who.Forms) < 2 {
			t.Errorf("%s: named by one article in one form", who.Name)
		}
		for _, f := range who.Forms {
			for _, c := range f.Cites {
				if got := strings.Join(strings.Fields(c.Span.In(byID[c.Article].Text)), " "); got != f.Form {
					t.Errorf("%s: the cite of %q in %s is %q", who.Name, f.Form, c.Article, got)
				}
			}
		}
	}
}

func TestWhoIsWhoIsFreeOfTheOrderOfArticles(t *testing.T) {
	as := notedOf(map[string]string{
		"a.txt": "PER Sergei Voltin, Voltin\nPER Ada Wren\nORG Calder Rowing Club, CRC",
		"b.txt": "PER Sergey Voltin\nPER Karl Wren\nORG CRC\nLOC Kharkiv",
		"c.txt": "PER Voltin\nPER Wren\nLOC Kharkov",
		"d.txt": "PER George H. Barrow\nPER George Barrow",
		"e.txt": "PER George W. Barrow\nPER G. Barrow",
	})
	want := whoIsWho(collated(t, as))
	random := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		random.Shuffle(len(as), func(i, j int) { as[i], as[j] = as[j], as[i] })
		if got := whoIsWho(collated(t, as)); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// FuzzEntities collates two articles whose names are anything.
func FuzzEntities(f *testing.F) {
	f.Add("PER Sergei Voltin, Voltin", "PER Sergey Voltin")
	f.Add("ORG Calder Rowing Club, CRC", "ORG C.R.C.")
	f.Add("PER Abdel-Fattah al-Harrouni Jr.", "PER abd, al, -, \u00ad, ’s")
	c, err := collate.NewCollator(collate.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, one, other string) {
		as := notedOf(map[string]string{"a.txt": strings.ToValidUTF8(one, "?"), "b.txt": strings.ToValidUTF8(other, "?")})
		e := c.Collate(story.Story{ID: "s-1"}, as, nil)
		as[0], as[1] = as[1], as[0]
		again := c.Collate(story.Story{ID: "s-1"}, as, nil)
		x, errX := json.Marshal(e)
		y, errY := json.Marshal(again)
		if errX != nil || errY != nil || string(x) != string(y) {
			t.Errorf("not the same in another order: %v %v\n%s\n%s", errX, errY, x, y)
		}
		for _, who := range e.Entities {
			if who.Name == "" || len(who.Articles) == 0 || len(who.Forms) == 0 {
				t.Errorf("%+v", who)
			}
		}
	})
}

// BenchmarkEntities says who is who in a story: of 30 articles, and of 1,000.
func BenchmarkEntities(b *testing.B) {
	for _, n := range []int{30, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			in := map[string]string{}
			for i := range n {
				in[fmt.Sprintf("%04d.txt", i)] = fmt.Sprintf("PER Sergei Voltin, Voltin\nPER Voltin%c Quill\nPER Ada%d Wren\nPER Wren\nORG Calder Rowing Club, CRC\nORG CRC%d\nLOC Place %d", 'a'+i%26, i%200, i, i)
			}
			as := notedOf(in)
			c, err := collate.NewCollator(collate.Options{Kinds: []collate.Kind{}})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				c.Collate(story.Story{ID: "s-1"}, as, nil)
			}
		})
	}
}
