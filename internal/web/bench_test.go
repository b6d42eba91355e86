package web_test

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/web"
)

// thirty are 30 articles: the example's, told again under other mastheads in other towns.
func thirty(t testing.TB) *variorum.Volume {
	t.Helper()
	entries, err := os.ReadDir("../../examples/chandlers-bridge")
	if err != nil {
		t.Fatal(err)
	}
	docs := fstest.MapFS{}
	for i := range 30 {
		name := entries[i%len(entries)].Name()
		data, err := os.ReadFile("../../examples/chandlers-bridge/" + name)
		if err != nil {
			t.Fatal(err)
		}
		round := i / len(entries)
		if round > 0 {
			town := []string{"", "Low Ferring", "Ostmar", "Nordhaven"}[round]
			data = []byte(strings.NewReplacer("Halmira", town, "nine", "seven", "Sabel", "Varn").Replace(string(data)))
		}
		docs[fmt.Sprintf("%d-%s", round, name)] = &fstest.MapFile{Data: data}
	}
	return volume(t, docs, variorum.Options{})
}

func BenchmarkWrite(b *testing.B) {
	for _, c := range []struct {
		name   string
		volume *variorum.Volume
	}{{"example", example(b, variorum.Options{})}, {"30-articles", thirty(b)}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(draw(b, c.volume, web.Options{}))))
			b.ReportAllocs()
			for b.Loop() {
				if err := web.Write(io.Discard, c.volume, web.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
