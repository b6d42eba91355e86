package wire_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/wire"
)

func TestTheStreamHasTheStatedRates(t *testing.T) {
	const n = 2000
	s := wire.New(1, n)
	kinds := map[wire.Kind]int{}
	words, copies := 0, 0
	for i := range n {
		a, truth := s.Article(i)
		kinds[truth.Kind]++
		words += len(strings.Fields(a.Text))
		if truth.HasSource() {
			if j := wire.Number(truth.Of); j >= i || s.Truth(j).Kind != wire.Own {
				t.Fatalf("%s is of %s, a %s article", a.ID, truth.Of, s.Truth(j).Kind)
			}
			if truth.Kind != wire.Version {
				copies++
			}
		}
		for _, q := range a.Sentences {
			if q.Len() <= 0 || q.End > len(a.Text) {
				t.Fatalf("%s: sentence %v of %d bytes", a.ID, q, len(a.Text))
			}
		}
	}
	if mean := words / n; mean < 700 || mean > 900 {
		t.Errorf("%d words an article", mean)
	}
	if copies < n/5 {
		t.Errorf("%d copies of %d", copies, n)
	}
	for _, k := range []wire.Kind{wire.Verbatim, wire.Heavy, wire.Third, wire.Template} {
		if kinds[k] < n/100 {
			t.Errorf("%d %s articles of %d", kinds[k], k, n)
		}
	}
}

func TestAnArticleIsMadeAgainAlike(t *testing.T) {
	for _, i := range []int{3, 77, 501, 1999} {
		a, _ := wire.New(1, 2000).Article(i)
		b, _ := wire.New(1, 2000).Article(i)
		if a.Text != b.Text || a.Outlet != b.Outlet {
			t.Errorf("article %d differs", i)
		}
	}
	a, _ := wire.New(1, 2000).Article(7)
	b, _ := wire.New(2, 2000).Article(7)
	if a.Text == b.Text {
		t.Error("the seed makes no difference")
	}
}

func BenchmarkStream(b *testing.B) {
	s := wire.New(1, 1_000_000)
	i := 0
	for b.Loop() {
		s.Article(500_000 + i)
		i++
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}
