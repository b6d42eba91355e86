package note

import (
	_ "embed"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

// pier is an invented article of some 800 words, with as many quotations of every form as news has.
//
//go:embed testdata/bench/pier.txt
var pier string

// BenchmarkQuotes is the stage alone, its tokens, sentences and names given.
func BenchmarkQuotes(b *testing.B) {
	n, err := NewAnnotator(Options{})
	if err != nil {
		b.Fatal(err)
	}
	a := &article.Article{ID: "1", Lang: "en", Text: pier, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(pier)}}}}
	var notes Notes
	v, words := n.english.view(a, &notes)
	notes.Names = n.english.names(v, words)
	v.indexNames()
	b.SetBytes(int64(len(pier)))
	b.ReportAllocs()
	found := 0
	for b.Loop() {
		found = len(n.quotes.find(newReading(v, n.quotes)))
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
	b.ReportMetric(float64(found), "quotations")
}
