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
	seed    = flag.Uint64("seed", 1, "of the stream")
)

// BenchmarkStream takes an invented stream through the fingerprints and the index of Arrivals, and
// the last of its articles through the comparison as well. The articles are made, and those before that
// are asked for made again, outside of the time, which is the processor's; reading them is in it. With
// -cpu 1.
//
// KIND-near is the share of the articles of a kind that have their source, or a word for word copy
// of it, among the candidates; of a kind whose text is outside the stream, another that carries the
// same text, if there was one. KIND-linked is the share that are linked with it: right of copies,
// versions and siblings, wrong of third texts and templates.
func BenchmarkStream(b *testing.B) {
	news := wire.New(*seed, *stream)
	for b.Loop() {
		m := measure{news: news, carried: map[string]bool{}, candidates: recall{}, links: recall{}}
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
	carried           map[string]bool // texts outside the stream that an article was of
	candidates, links recall
}

func (m *measure) earlier(id string) (*note.Annotated, bool) {
	start := spent()
	a, _ := m.news.Article(wire.Number(id))
	m.making += spent() - start
	return a, true
}

func (m *measure) take(i int) {
	a, truth := m.news.Article(i)
	got := &arrived{article: a}
	start := spent()
	p := m.arrivals.print(got)
	near, _ := m.arrivals.index.Add(p)
	m.finding += spent() - start
	m.pairs += len(near)
	m.hashes += len(p.Hashes)
	again := m.again(truth)
	if again {
		m.candidates.count(truth, slices.ContainsFunc(near, func(id string) bool { return m.carries(id, truth) }))
	}
	if i >= *stream-*aligned {
		linked := m.align(got, near, truth)
		if again {
			m.links.count(truth, linked)
		}
	}
}

// again reports whether the text that an article is of stands in one before it.
func (m *measure) again(t wire.Truth) bool {
	if t.HasSource() || t.Of == "" {
		return t.HasSource()
	}
	known := m.carried[t.Of]
	m.carried[t.Of] = true
	return known
}

// carries reports whether an article has the text that another is of.
func (m *measure) carries(id string, of wire.Truth) bool {
	t := m.news.Truth(wire.Number(id))
	return id == of.Of || t.Of == of.Of && (t.Kind == wire.Verbatim || !of.HasSource())
}

// align compares an article with its candidates, and reports whether it is linked with one that
// carries its text.
func (m *measure) align(got *arrived, near []string, truth wire.Truth) (found bool) {
	m.making = 0
	start := spent()
	links := m.arrivals.compare(got, near)
	m.arrivals.hold(got)
	m.aligning += spent() - start - m.making
	m.compared++
	m.linked += len(links)
	return slices.ContainsFunc(links, func(l Link) bool { return m.carries(l.other(got.article.ID), truth) })
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

// recall counts the articles of each kind, and those whose text was found elsewhere.
type recall map[wire.Kind][2]int

func (r recall) count(t wire.Truth, found bool) {
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
