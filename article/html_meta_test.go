package article_test

import (
	"fmt"
	"strings"
	"testing"

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
