package page_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article/page"
)

// newsPage is a page of the size of most: a head with metas and JSON-LD, menus, forty paragraphs.
func newsPage() []byte {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="en"><head><title>Ferry train leaves the rails | Harbour Post</title>`)
	for i := range 60 {
		fmt.Fprintf(&b, `<meta property="post:field%d" content="Two coaches of the morning train">`, i)
	}
	b.WriteString(`<script type="application/ld+json">{"@graph":[`)
	for i := range 20 {
		fmt.Fprintf(&b, `{"@type":"NewsArticle","headline":"Ferry train %d","articleBody":"%s"},`, i, strings.Repeat("Two coaches left the rails. ", 40))
	}
	b.WriteString(`]}</script></head><body>`)
	for i := range 400 {
		fmt.Fprintf(&b, `<li class="menu-item menuItem-%d"><a href="/%d" class="link link--small"><span>Port and harbour</span></a></li>`, i, i)
	}
	b.WriteString(`<article><h1>Ferry train leaves the rails</h1><div class="post-byline">By <a rel="author">Bo Lind</a></div>`)
	for range 40 {
		fmt.Fprintf(&b, `<p class="text">%s</p>`, strings.Repeat("Two coaches of the morning train left the rails at Sabel. ", 8))
	}
	b.WriteString(`</article></body></html>`)
	return []byte(b.String())
}

func BenchmarkParse(b *testing.B) {
	in := newsPage()
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := page.Parse(in, "utf-8"); err != nil {
			b.Fatal(err)
		}
	}
}
