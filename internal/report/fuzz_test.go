package report_test

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"

	"github.com/variorum-news/variorum/internal/report"
)

func FuzzWrite(f *testing.F) {
	f.Add("Crane falls", "MW", "the union", 40)
	f.Add("橋が落ちた"+strings.Repeat("橋", 60), "👩‍👩‍👧", "a\u0301", 57)
	f.Add(strings.Repeat("x", 300), strings.Repeat("-", 90), "\x1b[1m", 80)
	f.Fuzz(func(t *testing.T, title, siglum, by string, width int) {
		v := crane(t)
		for _, e := range append(v.Stories, v.Threads...) {
			e.Title = title
			e.Witnesses[0].Siglum = siglum
			for i := range e.Entities {
				e.Entities[i].Forms[0].Form = title
			}
			for i := range e.Loci {
				e.Loci[i].Head = title
				e.Loci[i].Readings[0].By = by
				e.Loci[i].Readings[0].Key = title
				e.Loci[i].Readings[0].Cites[0].By = by
			}
		}
		width = 40 + max(width, -width)%101
		for line := range strings.SplitSeq(print(t, v, report.Options{Width: width}), "\n") {
			if w := displaywidth.String(line); w > width {
				t.Errorf("%d columns, want at most %d: %q", w, width, line)
			}
		}
	})
}
