package collate_test

import (
	"testing"

	"github.com/variorum-news/variorum/collate"
)

func BenchmarkNewSaying(b *testing.B) {
	b.SetBytes(int64(len(sayings[5])))
	b.ReportAllocs()
	for b.Loop() {
		collate.NewSaying(sayings[5])
	}
}

func BenchmarkCompare(b *testing.B) {
	x, y := collate.NewSaying(sayings[5]), collate.NewSaying(sayings[6])
	b.ReportAllocs()
	for b.Loop() {
		x.Compare(y)
	}
}
