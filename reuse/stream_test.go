package reuse

import (
	"flag"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/note"
)

var (
	stream  = flag.Int("stream", 10_000, "articles of the invented stream that BenchmarkStream measures")
	aligned = flag.Int("aligned", 2000, "of these, the last that it compares with their candidates as well")
)

// BenchmarkStream takes an invented stream through the fingerprints and the index of Arrivals, and
// the last of its articles through the comparison as well. The articles are made, and those before that
// are asked for made again, outside of the time; reading them is in it. With -cpu 1.
func BenchmarkStream(b *testing.B) {
	news := wire.New(1, *stream)
	for b.Loop() {
		m := measure{news: news, candidates: recall{}, links: recall{}}
		m.arrivals = NewArrivals(Options{}, 0, m.earlier)
		for i := range *stream {
			m.take(i)
		}
		m.report(b)
		runtime.KeepAlive(m.arrivals)
	}
}

type measure struct {
	news              *wire.Stream
	arrivals          *Arrivals
	finding, aligning time.Duration
	making            time.Duration // of the earlier articles
	compared, linked  int
	pairs             int
	hashes            int
	candidates, links recall
}

func (m *measure) earlier(id string) (*note.Annotated, bool) {
	start := time.Now()
	a, _ := m.news.Article(wire.Number(id))
	m.making += time.Since(start)
	return a, true
}

func (m *measure) take(i int) {
	a, truth := m.news.Article(i)
	got := &arrived{article: a}
	start := time.Now()
	p := m.arrivals.print(got)
	near, _ := m.arrivals.index.Add(p)
	m.finding += time.Since(start)
	m.pairs += len(near)
	m.hashes += len(p.Hashes)
	m.candidates.count(truth, slices.Contains(near, truth.Of))
	if i >= *stream-*aligned {
		m.align(got, near, truth)
	}
}

func (m *measure) align(got *arrived, near []string, truth wire.Truth) {
	m.making = 0
	start := time.Now()
	links := m.arrivals.compare(got, near)
	m.arrivals.hold(got)
	m.aligning += time.Since(start) - m.making
	m.compared++
	m.linked += len(links)
	m.links.count(truth, slices.ContainsFunc(links, func(l Link) bool { return l.other(got.article.ID) == truth.Of }))
}

func (m *measure) report(b *testing.B) {
	var mem runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&mem)
	n := float64(*stream)
	each := m.finding.Seconds() / n
	b.ReportMetric(1/each, "articles/s")
	if m.compared > 0 {
		b.ReportMetric(1/(each+m.aligning.Seconds()/float64(m.compared)), "aligned/s")
		b.ReportMetric(float64(m.linked)/float64(m.compared), "links/article")
	}
	b.ReportMetric(float64(m.pairs)/n, "candidates/article")
	b.ReportMetric(float64(m.hashes)/n, "hashes/article")
	b.ReportMetric(float64(mem.HeapAlloc)/(1<<20), "MB-held")
	b.ReportMetric(float64(mem.Sys-mem.HeapReleased)/(1<<20), "MB-resident")
	m.candidates.report(b, "-near")
	m.links.report(b, "-linked")
}

// recall counts the copies of each kind, and those whose source was found.
type recall map[wire.Kind][2]int

func (r recall) count(t wire.Truth, found bool) {
	if !t.HasSource() {
		return
	}
	c := r[t.Kind]
	c[0]++
	if found {
		c[1]++
	}
	r[t.Kind] = c
}

func (r recall) report(b *testing.B, of string) {
	for kind, c := range r {
		b.ReportMetric(float64(c[1])/float64(c[0]), string(kind)+of)
	}
}
