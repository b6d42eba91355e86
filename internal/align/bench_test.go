package align_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/align"
)

func BenchmarkWords(b *testing.B) {
	one := "the harbour master said the north pier would stay closed until the storm damage had been repaired"
	two := "the harbour master told reporters that the pier will remain closed until all storm damage is repaired"
	b.ReportAllocs()
	for b.Loop() {
		align.Words(one, two)
	}
}

func BenchmarkPassages(b *testing.B) {
	var one, two strings.Builder
	for i := range 500 {
		fmt.Fprintf(&one, "w%d ", i*7919%400)
		fmt.Fprintf(&two, "w%d ", (i*7919+i/50)%400)
	}
	x, y := side(one.String()), side(two.String())
	b.ReportAllocs()
	for b.Loop() {
		align.NewPair(x, y).Passages()
	}
}

func BenchmarkNewNeighbours(b *testing.B) {
	tokens := make([]uint64, 800)
	stems := make([]align.Stem, len(tokens))
	for i := range tokens {
		tokens[i] = uint64(i+1) * 0x9e3779b97f4a7c15
		stems[i] = align.Stem{Hash: tokens[i], At: i}
	}
	b.ReportAllocs()
	for b.Loop() {
		align.NewNeighbours(stems)
	}
}
