package page_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article/page"
)

// generated is a page of about the size of a news page without its scripts: menus, text, teasers, comments.
func generated() []byte {
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry sinks | Coast News</title></head><body class="page">`)
	for i := range 60 {
		fmt.Fprintf(&b, `<nav class="menu-%d"><ul><li><a href="/s/%d">Section %d</a></li></ul></nav>`, i, i, i)
	}
	b.WriteString(`<main><article class="story"><h1>Ferry Marigold sinks off Ostrova, all saved</h1><div class="article-body">`)
	for i := range 30 {
		fmt.Fprintf(&b, `<p class="text">The ferry, which had <b>%d people</b> on board, sank off the <a href="/o">port of Ostrova</a> on Friday, and &ldquo;all of them were saved&rdquo;, the harbour office said.</p>`, 90+i)
	}
	b.WriteString(`</div></article></main>`)
	for i := range 80 {
		fmt.Fprintf(&b, `<div class="card teaser"><a href="/t/%d"><img src="x.jpg"><h3>Storm closes the pass above Lund for the %dth time</h3></a></div>`, i, i)
	}
	b.WriteString(`</body></html>`)
	return []byte(b.String())
}

func BenchmarkParse(b *testing.B) {
	in := generated()
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n++
		if _, err := page.Parse(in, ""); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "pages/s")
}
