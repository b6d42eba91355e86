package article_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
)

func FuzzBlocksLieInTheTextInOrderAndAreCutBetweenCharacters(f *testing.F) {
	paths, _ := filepath.Glob("testdata/shape/*.txt")
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b), "Ferry sinks")
	}
	f.Add("\xff\xfe(- –(AP) \u2028 – © 20", "")
	f.Add("By\nBy By\n1/1/2030 2030-05-03T\n...", "By")
	x := extractor(f, article.Options{})
	asIs := extractor(f, article.Options{AsIs: true})
	f.Fuzz(func(t *testing.T, text, title string) {
		if strings.TrimSpace(text) == "" || !utf8.ValidString(title) {
			return
		}
		for _, x := range []*article.Extractor{x, asIs} {
			a, err := x.Extract(input.Doc{Format: input.Text, Body: []byte(text), Meta: input.Meta{ID: "a", Title: title}})
			if err != nil {
				return // nothing but white space that strings.TrimSpace does not know
			}
			check(t, a)
			same(t, x, a)
		}
	})
}

func FuzzAnyPageIsAnArticleThatKeepsItsPromisesOrNone(f *testing.F) {
	paths, _ := filepath.Glob("testdata/html/*.txt")
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte("<h1>Ferry sinks<p hidden>All<td><a href=x>were</a><br>saved.<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"\u2028 <p>&amp;nbsp;\"}"))
	x := extractor(f, article.Options{})
	f.Fuzz(func(t *testing.T, page []byte) {
		a, err := x.Extract(input.Doc{Format: input.HTML, Body: page, Meta: input.Meta{ID: "a"}})
		if err != nil {
			return // nothing that might be text
		}
		check(t, a)
		same(t, x, a)
	})
}

// check fails unless the article keeps what the package promises.
func check(t *testing.T, a *article.Article) {
	t.Helper()
	if !utf8.ValidString(a.Text) {
		t.Error("the text is not valid UTF-8")
	}
	end, body := 0, false
	for _, b := range a.Blocks {
		s := b.Span
		if s.Start < end || s.End <= s.Start || s.End > len(a.Text) || b.Kind == "" {
			t.Fatalf("block %q %v after %d in %d bytes", b.Kind, s, end, len(a.Text))
		}
		if !utf8.ValidString(s.In(a.Text)) || strings.TrimSpace(s.In(a.Text)) != s.In(a.Text) {
			t.Fatalf("block %v is cut wrongly: %q", s, s.In(a.Text))
		}
		end, body = s.End, body || b.Kind.IsBody()
	}
	if len(a.Blocks) > 0 && !body {
		t.Error("no body")
	}
	if d := a.DatelineSpan; !d.IsZero() {
		p, found := a.Find(article.Paragraph)
		if !found || !p.Contains(d) || !utf8.ValidString(d.In(a.Text)) {
			t.Errorf("dateline %v is not within the first paragraph %v", d, p)
		}
	}
}
