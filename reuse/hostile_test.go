package reuse_test

import (
	"testing"

	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// BenchmarkHostile links what a stream may bring at worst, a thousand articles of it: the text of all
// others in one, one text under every masthead, results of one template. The making of the articles
// is left out of the time.
func BenchmarkHostile(b *testing.B) {
	const n = 1000
	news := wire.New(1, n)
	for _, c := range []struct {
		name    string
		article func(i int) *note.Annotated
	}{
		{"same", news.Same},
		{"results", news.Result},
		{"anthology-last", func(i int) *note.Annotated {
			if i == n-1 {
				return news.Anthology(i, n-1)
			}
			return news.Own(i)
		}},
		{"anthology-first", func(i int) *note.Annotated {
			if i == 0 {
				return news.Anthology(0, n)
			}
			return news.Own(i)
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			var as []*note.Annotated
			for i := range n {
				as = append(as, c.article(i))
			}
			links, near := 0, 0
			for b.Loop() {
				arrivals := reuse.NewArrivals(reuse.Options{}, 0, nil)
				for _, a := range as {
					found, left := arrivals.Add(a)
					links, near = links+len(found), near+left.Near
				}
			}
			each := float64(n * b.N)
			b.ReportMetric(each/b.Elapsed().Seconds(), "articles/s")
			b.ReportMetric(float64(near)/each, "candidates/article")
			b.ReportMetric(float64(links)/each, "links/article")
		})
	}
}
