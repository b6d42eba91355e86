package idf_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/idf"
)

func BenchmarkTerms(b *testing.B) {
	s := strings.Repeat("The ferry crossed the harbour before noon, port officials said on Tuesday. ", 100)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		for range idf.Terms(s) {
		}
	}
}

func BenchmarkFor(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		idf.For("en")
	}
}
