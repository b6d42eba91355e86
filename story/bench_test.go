package story_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/story"
)

// stream is generated profiles: events of three to six articles, twenty events a day, with words
// of their own among common ones.
func stream(n int) []story.Profile {
	r := rand.New(rand.NewPCG(5, 6))
	out := make([]story.Profile, 0, n)
	for event := 0; len(out) < n; event++ {
		day := calendar.On(2031, 1, 1+event/200)
		for range 3 + r.IntN(4) {
			var b strings.Builder
			for range 130 {
				switch r.IntN(3) {
				case 0:
					fmt.Fprintf(&b, "Event%dx%d ", event, r.IntN(40))
				default:
					fmt.Fprintf(&b, "word%d ", r.IntN(20+r.IntN(5000)))
				}
			}
			a := told(fmt.Sprintf("a%06d", len(out)), "", "", "", b.String())
			a.Published = day
			out = append(out, story.Describe(a))
		}
	}
	return out[:n]
}

func BenchmarkAdd(b *testing.B) {
	ps := stream(10000)
	b.ReportAllocs()
	for b.Loop() {
		g := story.NewGrouper(story.Options{})
		for _, p := range ps {
			g.Add(p, nil)
		}
	}
	b.ReportMetric(float64(len(ps)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

func BenchmarkSettle(b *testing.B) {
	ps := stream(5000)
	g := story.NewGrouper(story.Options{})
	for _, p := range ps {
		g.Add(p, nil)
	}
	b.ReportAllocs()
	for b.Loop() {
		g.Settle()
	}
	b.ReportMetric(float64(len(ps)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

func BenchmarkDescribe(b *testing.B) {
	a := corpus()[0]
	a.Text = strings.Repeat(a.Text+" ", 20)
	a.Blocks[0].Span.End = len(a.Text)
	b.ReportAllocs()
	for b.Loop() {
		story.Describe(a)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}
