package variorum_test

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"io"
	"iter"
	"os"
	"runtime"
	"slices"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/invented"
	"github.com/variorum-news/variorum/internal/report"
)

var corpus = flag.String("corpus", "", "write the generated articles to this JSONL file, to measure the whole program")

func TestTheInventedArticlesAreRead(t *testing.T) {
	out := bufio.NewWriter(io.Discard)
	if *corpus != "" {
		f, err := os.Create(*corpus)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		out.Reset(f)
	}
	n := 0
	for d, err := range invented.Articles(1000) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		if _, err := out.Write(append(d.Body, '\n')); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Flush(); err != nil || n != 1000 {
		t.Errorf("%d articles, %v", n, err)
	}
}

// BenchmarkCollate takes a thousand articles from bytes to editions. With -cpu 1,2.
func BenchmarkCollate(b *testing.B) {
	docs := slices.Collect(onlyDocs(invented.Articles(1000)))
	b.ReportAllocs()
	for b.Loop() {
		v, err := variorum.Collate(context.Background(), withoutErrors(docs), variorum.Options{})
		if err != nil || len(v.Articles) != len(docs) {
			b.Fatalf("%d articles, %v", len(v.Articles), err)
		}
	}
	rate(b, len(docs))
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.Sys)/(1<<20), "MB-from-system")
}

// BenchmarkExample takes the README's articles from files to a report and to JSON.
func BenchmarkExample(b *testing.B) {
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		roots := []input.Root{{FS: os.DirFS("."), Path: example, Name: example}}
		v, err := variorum.Collate(context.Background(), input.Walk(roots, input.Options{}), variorum.Options{})
		if err != nil {
			b.Fatal(err)
		}
		n = len(v.Articles)
		if err := report.Write(io.Discard, v, report.Options{}); err != nil {
			b.Fatal(err)
		}
		if err := json.NewEncoder(io.Discard).Encode(v); err != nil {
			b.Fatal(err)
		}
	}
	rate(b, n)
}

func BenchmarkAnnotate(b *testing.B) {
	docs := slices.Collect(onlyDocs(invented.Articles(200)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range variorum.Annotate(context.Background(), withoutErrors(docs), variorum.Options{}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	rate(b, len(docs))
}

func BenchmarkLinks(b *testing.B) {
	as, refused := variorum.Annotated(context.Background(), invented.Articles(1000), variorum.Options{})
	if len(refused) > 0 {
		b.Fatal(refused)
	}
	b.ReportAllocs()
	for b.Loop() {
		variorum.Links(context.Background(), as, variorum.Options{})
	}
	rate(b, len(as))
}

func rate(b *testing.B, articles int) {
	b.ReportMetric(float64(articles)*float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}

func onlyDocs(in iter.Seq2[input.Doc, error]) iter.Seq[input.Doc] {
	return func(yield func(input.Doc) bool) {
		for d, err := range in {
			if err == nil && !yield(d) {
				return
			}
		}
	}
}

func withoutErrors(docs []input.Doc) iter.Seq2[input.Doc, error] {
	return func(yield func(input.Doc, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
	}
}
