package reuse_test

import (
	"flag"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/reuse"
)

var (
	stream  = flag.Int("stream", 10_000, "articles of the invented stream that BenchmarkStream measures")
	aligned = flag.Int("aligned", 500, "of these, the last that it compares with their candidates as well")
)

// BenchmarkStream takes an invented stream through fingerprint and index, and the last of its
// articles through comparison. The articles are made, and those before that are candidates made
// again, outside of the time; reading them is in it. With -cpu 1.
func BenchmarkStream(b *testing.B) {
	news := wire.New(1, *stream)
	comparer := reuse.NewComparer(reuse.Options{})
	for b.Loop() {
		m := measure{news: news, candidates: recall{}, links: recall{}}
		var index reuse.Index
		for i := range *stream {
			m.take(&index, i)
			if i >= *stream-*aligned {
				m.align(comparer, i)
			}
		}
		m.report(b)
		runtime.KeepAlive(&index)
	}
}

type measure struct {
	news              *wire.Stream
	near              []string
	finding, aligning time.Duration
	compared, linked  int
	pairs             int
	hashes            int
	candidates, links recall
}

func (m *measure) take(index *reuse.Index, i int) {
	a, truth := m.news.Article(i)
	start := time.Now()
	p := reuse.Fingerprint(a, reuse.Options{})
	m.near, _ = index.Near(p)
	index.Add(p)
	m.finding += time.Since(start)
	m.pairs += len(m.near)
	m.hashes += len(p.Hashes)
	m.candidates.count(truth, slices.Contains(m.near, truth.Of))
}

func (m *measure) align(c *reuse.Comparer, i int) {
	a, truth := m.news.Article(i)
	m.compared++
	found := false
	start := time.Now()
	body := c.Read(a)
	m.aligning += time.Since(start)
	for _, id := range m.near {
		old, _ := m.news.Article(wire.Number(id))
		start := time.Now()
		_, is := c.Compare(c.Read(old), body)
		m.aligning += time.Since(start)
		found = found || is && id == truth.Of
		if is {
			m.linked++
		}
	}
	m.links.count(truth, found)
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
