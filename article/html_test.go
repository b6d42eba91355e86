package article_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/golden"
)

func TestTheArticleOfAPageIsToldFromTheRest(t *testing.T) {
	x := extractor(t, article.Options{})
	golden.Run(t, "testdata/html/*.txt", func(t *testing.T, in map[string]string) string {
		a, err := x.Extract(input.Doc{Name: "in", Format: input.HTML, Body: []byte(in["in.html"]), Meta: input.Meta{ID: "in"}})
		if err != nil {
			return err.Error()
		}
		check(t, a)
		same(t, x, a)
		return print(a) + strings.Join(append([]string{""}, a.Warnings...), "warning: ")
	})
}
