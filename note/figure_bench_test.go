package note_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// BenchmarkComparable compares all pairs of the figures of an article with itself.
func BenchmarkComparable(b *testing.B) {
	n := newAnnotator(b)
	figures := n.Annotate(long(b, 20)).Figures
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range figures {
			for _, y := range figures {
				note.Comparable(x, y)
			}
		}
	}
	b.ReportMetric(float64(len(figures)*len(figures)*b.N)/b.Elapsed().Seconds(), "pairs/s")
}

// long is an article of so many paragraphs.
func long(tb testing.TB, paragraphs int) *article.Article {
	tb.Helper()
	p := "At least 12 people were killed and two dozen injured when the ferry struck the pier at Orla late on Friday, said the port office. " +
		"According to the navy, 340 passengers were taken off by 11 p.m., and the hull had a hole 3 metres wide. " +
		"The firm, fined $2.5m last year, carried 1.2 million people in 2015, up 4% from a year earlier. " +
		"Divers went back to the wreck on Saturday, and the minister asked for patience while the families waited at the quay."
	a := &article.Article{ID: "long", Published: calendar.On(2016, 5, 8)}
	a.Text = strings.Repeat(p+"\n", paragraphs)
	for i := range paragraphs {
		at := i * (len(p) + 1)
		a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: text.Span{Start: at, End: at + len(p)}})
	}
	return a
}
