package note

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/text"
)

// timely is news as full of times and figures as news can be.
const timely = "At least 12 people were killed and two dozen injured when the ferry struck the pier at Orla late on Friday, said the port office. " +
	"The firm, fined $2.5m last year, carried 1.2 million people in 2015. " +
	"Divers went back to the wreck on Saturday, and the minister asked for patience while the families waited at the quay. " +
	"It left Marrin at 9:20 a.m. (0620 GMT) on 6 May 2016, two days after the storm, and was due by 23/05/2016 at the latest. " +
	"Since September 2014 the yard had been shut; the past 15 months, from January to April and on May 3, 4 and 5, it earned nothing. " +
	"For the quarter ended March 31 it lost $3 million, or 31 cents a share, up 8% from a year earlier, and the first half of the year was worse. " +
	"The next morning nobody spoke. Every two weeks, on Christmas Eve or in the late 1990s, the mayor may march to the old mill, they recalled.\n"

// BenchmarkTimesAndFigures measures the two layers alone, on tokens that are there.
func BenchmarkTimesAndFigures(b *testing.B) {
	n, v := timelyView(b)
	for b.Loop() {
		v.numbers, v.numberOf = v.numbers[:0], v.numberOf[:0]
		v.readNumbers(n.numerals)
		v.notes.Times = n.times.find(v)
		v.notes.Figures = n.figures.find(v)
	}
	reportWords(b, v)
}

// BenchmarkTimes measures the times alone.
func BenchmarkTimes(b *testing.B) {
	n, v := timelyView(b)
	for b.Loop() {
		v.numbers, v.numberOf = v.numbers[:0], v.numberOf[:0]
		v.readNumbers(n.numerals)
		v.notes.Times = n.times.find(v)
	}
	reportWords(b, v)
}

func timelyView(b *testing.B) (*Annotator, *view) {
	b.Helper()
	n, err := NewAnnotator(Options{})
	if err != nil {
		b.Fatal(err)
	}
	a := &article.Article{Text: strings.Repeat(timely, 50), Published: calendar.On(2016, 5, 8)}
	for at := 0; at < len(a.Text); at += len(timely) {
		a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: text.Span{Start: at, End: at + len(timely)}})
	}
	out := &Annotated{Article: *a}
	v, _ := n.english.view(&out.Article, &out.Notes)
	v.indexNames()
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	return n, v
}

func reportWords(b *testing.B, v *view) {
	words := len(strings.Fields(v.article.Text))
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
