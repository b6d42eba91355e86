package note_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
)

// corpus is the invented articles of the example, one text.
func corpus(b *testing.B) string {
	b.Helper()
	paths, err := filepath.Glob("../examples/*/*.txt")
	if err != nil || len(paths) == 0 {
		b.Fatalf("no examples: %v", err)
	}
	var all strings.Builder
	for _, p := range paths {
		t, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(t)
		all.WriteString("\n\n")
	}
	return all.String()
}

func BenchmarkNewAnnotator(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := note.NewAnnotator(note.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAnnotate(b *testing.B) {
	n := newAnnotator(b)
	in := corpus(b)
	words := float64(len(strings.Fields(in)))
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		n.Annotate(asIs(in))
	}
	b.ReportMetric(words*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
