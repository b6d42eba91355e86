package note

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

// BenchmarkSentencesToNames measures sentences, tokens, tags and names alone, on one article and on
// the same text ten and a hundred times over: words/s must not fall with the length.
func BenchmarkSentencesToNames(b *testing.B) {
	paths, err := filepath.Glob("../examples/*/*.txt")
	if err != nil || len(paths) == 0 {
		b.Fatalf("no examples: %v", err)
	}
	one, err := os.ReadFile(paths[0])
	if err != nil {
		b.Fatal(err)
	}
	e, err := newEnglish()
	if err != nil {
		b.Fatal(err)
	}
	for _, times := range []int{1, 10, 100} {
		b.Run(fmt.Sprintf("%dx", times), func(b *testing.B) {
			in := strings.Repeat(string(one)+"\n\n", times)
			a := &article.Article{Text: in, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(in)}}}}
			words := float64(len(strings.Fields(in)))
			b.SetBytes(int64(len(in)))
			b.ReportAllocs()
			for b.Loop() {
				v, ws := e.view(a, &Notes{})
				e.names(v, ws)
			}
			b.ReportMetric(words*float64(b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}
