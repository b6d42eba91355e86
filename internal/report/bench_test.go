package report_test

import (
	"io"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/report"
)

// BenchmarkWrite writes the report of a story of a hundred sources, with every row.
func BenchmarkWrite(b *testing.B) {
	v := crowd(b, 100)
	var once strings.Builder
	if err := report.Write(&once, v, report.Options{All: true}); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(once.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if err := report.Write(io.Discard, v, report.Options{All: true}); err != nil {
			b.Fatal(err)
		}
	}
}
