package article_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/golden"
)

// printHead shows what an article says of itself, and the lines that say it.
func printHead(a *article.Article) string {
	said, _, _ := strings.Cut("\n"+print(a), fmt.Sprintf("\n%-12s ", a.Blocks[0].Kind))
	var b strings.Builder
	if a.URI != "" {
		fmt.Fprintf(&b, "uri: %s\n", a.URI)
	}
	b.WriteString(strings.TrimPrefix(said, "\n") + "\n")
	for _, block := range a.Blocks {
		if block.Kind == article.Headline || block.Kind == article.Byline || block.Kind == article.PubDate {
			fmt.Fprintf(&b, "%-12s %s\n", block.Kind, block.Span.In(a.Text))
		}
	}
	return b.String()
}

func TestAPageSaysWhatItsArticleIs(t *testing.T) {
	x := extractor(t, article.Options{})
	golden.Run(t, "testdata/head/*.txt", func(t *testing.T, in map[string]string) string {
		a, err := x.Extract(input.Doc{Name: "in", Format: input.HTML, Body: []byte(in["in.html"]), Meta: input.Meta{ID: "in"}})
		if err != nil {
			return err.Error()
		}
		return printHead(a)
	})
}

func TestACanonicalAddressOnAnotherSiteIsACredit(t *testing.T) {
	x := extractor(t, article.Options{})
	page := `<link rel=canonical href="https://coastherald.example/train"><p>Two coaches of the morning ferry train left the rails at Sabel on Monday, and nobody was hurt.`
	for uri, want := range map[string]string{
		"https://harbourpost.example/train":        "coastherald.example",
		"https://www.coastherald.example/m/train":  "",
		"https://mobile.coastherald.example/train": "",
	} {
		a, err := x.Extract(input.Doc{Format: input.HTML, Body: []byte(page), Meta: input.Meta{URI: uri}})
		if err != nil {
			t.Fatal(err)
		}
		if a.RepublishedFrom != want || a.URI != uri {
			t.Errorf("page of %s: republished from %q, want %q; its address is %q", uri, a.RepublishedFrom, want, a.URI)
		}
	}
}

func FuzzWhatAPageSaysOfItselfHoldsTogether(f *testing.F) {
	paths, _ := filepath.Glob("testdata/head/*.txt")
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(archive.Files[0].Data))
	}
	f.Add(`<meta name=date content="2031-13-45T99:99Z"><time datetime="99999999999999999999">1/1/1</time><h1>| - |</h1><p>a`)
	f.Add(`<meta name=author content="By by ,;(|/@ 12"><title>_____ :: « »</title><link rel=canonical href="//"><base href="://"><p>b`)
	x := extractor(f, article.Options{})
	f.Fuzz(func(t *testing.T, page string) {
		a, err := x.Extract(input.Doc{Format: input.HTML, Body: []byte(page), Meta: input.Meta{ID: "a"}})
		if err != nil {
			return
		}
		if slices.ContainsFunc(a.Blocks, func(b article.Block) bool { return b.Kind.IsBody() }) {
			check(t, a)
		}
		for _, s := range append([]string{a.Title, a.Outlet, a.RepublishedFrom, a.URI, a.Lang}, a.Byline...) {
			if !utf8.ValidString(s) || strings.ContainsAny(s, "\n\t\x00") || strings.TrimSpace(s) != s {
				t.Errorf("a field is %q", s)
			}
		}
		if order, sure := a.Updated.Compare(a.Published); !a.Updated.IsZero() && !a.Published.IsZero() && sure && order < 0 {
			t.Errorf("updated %v before it was published %v", a.Updated, a.Published)
		}
		if a.Published.IsZero() != (a.PublishedFrom == article.FromUnknown) {
			t.Errorf("published %v, from %s", a.Published, a.PublishedFrom)
		}
		same(t, x, a)
	})
}
