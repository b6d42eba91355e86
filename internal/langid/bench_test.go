package langid_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/langid"
)

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := langid.New(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkIdentify(b *testing.B) {
	t, err := langid.New()
	if err != nil {
		b.Fatal(err)
	}
	s := strings.Repeat("The ferry crossed the harbour before noon, port officials said on Tuesday. ", 60)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		t.Identify(s)
	}
}
