package article_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
)

// generated is a text of about the length of a news article, with furniture around it.
func generated(paragraphs int) string {
	var b strings.Builder
	b.WriteString("Home\nNews\nFriday 3 May 2030 - 17:05\nFerry sinks off Ostrova, all passengers saved\nBy Ada Marsh\n\n")
	for i := range paragraphs {
		fmt.Fprintf(&b, "The ferry to Lund, which had %d people on board, sank off the port of Ostrova on Friday, and \"all of them were saved\", harbour master Ada Marsh said on the radio.\n\n", 90+i)
		if i%5 == 4 {
			b.WriteString("READ MORE: Lund line was warned\n\n")
		}
	}
	b.WriteString("Check Also\nStorm closes pass\nYour Name\n© 2030 Coast News\n")
	return b.String()
}

func BenchmarkExtract(b *testing.B) {
	x := extractor(b, article.Options{})
	body := []byte(generated(24))
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n++
		if _, err := x.Extract(input.Doc{Format: input.Text, Body: body, Meta: input.Meta{ID: "a"}}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "articles/s")
}

func BenchmarkExtractPage(b *testing.B) {
	x := extractor(b, article.Options{})
	var text strings.Builder
	for line := range strings.Lines(generated(24)) {
		fmt.Fprintf(&text, "<div class=\"story-block\"><p>%s</p><a href=\"/more\">Storm closes the pass above Lund</a></div>\n", line)
	}
	body := []byte("<!doctype html><title>Ferry sinks</title><article>" + text.String() + "</article>")
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n++
		if _, err := x.Extract(input.Doc{Format: input.HTML, Body: body, Meta: input.Meta{ID: "a"}}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "pages/s")
}

func TestOneLongLineAndManyShortOnesTakeLinearTime(t *testing.T) {
	x := extractor(t, article.Options{})
	for name, body := range map[string]string{
		"a line of 20 MB":   strings.Repeat("The ferry sank on Friday. ", 20<<20/26),
		"300,000 lines":     strings.Repeat("The ferry sank\n", 300000),
		"dashes":            strings.Repeat("- ", 1<<20),
		"brackets":          strings.Repeat("(", 1<<20),
		"a line of numbers": strings.Repeat("1/1/2030 ", 1<<18),
	} {
		a, err := x.Extract(input.Doc{Format: input.Text, Body: []byte(body), Meta: input.Meta{ID: "a"}})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		check(t, a)
	}
}
