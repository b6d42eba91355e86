package article_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/golden"
)

func extractor(t testing.TB, o article.Options) *article.Extractor {
	t.Helper()
	x, err := article.NewExtractor(o)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// print shows an article as a person reads it: what it says of itself, then its blocks.
func print(a *article.Article) string {
	var b strings.Builder
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	field("title", a.Title)
	field("byline", strings.Join(a.Byline, " | "))
	field("outlet", a.Outlet)
	field("lang", a.Lang)
	field("published", strings.TrimSpace(a.Published.String()+" from "+string(a.PublishedFrom)))
	field("updated", a.Updated.String())
	field("dateline", a.Dateline)
	if !a.DatelineSpan.IsZero() {
		field("dateline span", fmt.Sprintf("%q", a.DatelineSpan.In(a.Text)))
	}
	field("republished from", a.RepublishedFrom)
	for _, block := range a.Blocks {
		fmt.Fprintf(&b, "%-12s %s\n", block.Kind, strings.ReplaceAll(block.Span.In(a.Text), "\n", "⏎"))
	}
	return b.String()
}

func TestLinesAreToldApartByTheirShape(t *testing.T) {
	x := extractor(t, article.Options{})
	golden.Run(t, "testdata/shape/*.txt", func(t *testing.T, in map[string]string) string {
		a, err := x.Extract(input.Doc{Name: "in", Format: input.Text, Body: []byte(in["in"]), Meta: input.Meta{ID: "in"}})
		if err != nil {
			return err.Error()
		}
		return print(a)
	})
}
