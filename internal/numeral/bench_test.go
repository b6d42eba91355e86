package numeral_test

import (
	"strings"
	"testing"
)

func BenchmarkAll(b *testing.B) {
	r := reader(b)
	s := strings.Repeat("The harbour office said on Tuesday that at least 1,250 people and two dozen boats had left the bay, "+
		"up from a few hundred the week before, and that between 20 and 30 million litres of water had been pumped out. ", 100)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	words := len(strings.Fields(s))
	for b.Loop() {
		for range r.All(s) {
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
