package note

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

// BenchmarkQuotes is the stage alone, its tokens and names given, on an article of some 500 words.
func BenchmarkQuotes(b *testing.B) {
	s := strings.Repeat("“We will rebuild the pier before winter,” Mara Lind, the harbour master, said on Friday. “It will take a year.”\n\n"+
		"According to the harbour office, forty boats sank at noon and the crane fell.\n\nPeter Ek said that the ferry was lost, adding that nobody was hurt.\n\n", 9)
	n, err := NewAnnotator(Options{})
	if err != nil {
		b.Fatal(err)
	}
	a := &article.Article{ID: "1", Lang: "en", Text: s, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(s)}}}}
	var notes Notes
	v, words := n.english.view(a, &notes)
	notes.Names = n.english.names(v, words)
	v.indexNames()
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		n.quotes.find(newReading(v, n.quotes))
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}
