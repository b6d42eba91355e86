package note

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/text"
)

// BenchmarkTimesAndFigures measures the two layers alone, on tokens that are there.
func BenchmarkTimesAndFigures(b *testing.B) {
	n, err := NewAnnotator(Options{})
	if err != nil {
		b.Fatal(err)
	}
	p := "At least 12 people were killed and two dozen injured when the ferry struck the pier at Orla late on Friday, said the port office. " +
		"The firm, fined $2.5m last year, carried 1.2 million people in 2015. " +
		"Divers went back to the wreck on Saturday, and the minister asked for patience while the families waited at the quay. "
	a := &article.Article{Text: strings.Repeat(p, 50), Published: calendar.On(2016, 5, 8)}
	a.Blocks = []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(a.Text)}}}
	out := &Annotated{Article: *a}
	v, _ := n.english.view(&out.Article, &out.Notes)
	v.indexNames()
	words := len(strings.Fields(a.Text))
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		out.Times = n.times.find(v)
		out.Figures = n.figures.find(v)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
