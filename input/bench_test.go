package input_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/input"
)

func BenchmarkReadJSONLines(b *testing.B) {
	var s strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&s, "{\"id\":\"%d\",\"text\":%q}\n", i, strings.Repeat("The harbour reopened on Monday. ", 100))
	}
	in := s.String()
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range input.Read(strings.NewReader(in), "x", input.Options{}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
