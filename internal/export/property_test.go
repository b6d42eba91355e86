package export_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/export"
	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// umlauts writes a text's vowels with letters of two bytes, and a sign of four at its end; of its
// notes it has the sentences.
func umlauts(a *note.Annotated) *note.Annotated {
	wide := strings.NewReplacer("a", "ä", "o", "ö", "u", "ü")
	moved := make([]int, len(a.Text)+1)
	for i := range len(a.Text) {
		moved[i+1] = moved[i] + len(wide.Replace(a.Text[i:i+1]))
	}
	span := func(s text.Span) text.Span { return text.Span{Start: moved[s.Start], End: moved[s.End]} }
	out := *a
	out.Text = wide.Replace(a.Text) + "🛟"
	out.Blocks, out.Notes = slices.Clone(a.Blocks), note.Notes{Sentences: slices.Clone(a.Sentences)}
	for i := range out.Blocks {
		out.Blocks[i].Span = span(a.Blocks[i].Span)
	}
	for i := range out.Sentences {
		out.Sentences[i] = span(a.Sentences[i])
	}
	return &out
}

func TestPassimHoldsWhatItPromises(t *testing.T) {
	news := wire.New(5, 40)
	var as []*note.Annotated
	whole := map[string][]rune{}
	for i := range 60 {
		a, _ := news.Article(i)
		if i%2 > 0 || i < 40 {
			a = umlauts(a)
		}
		a.Published.Time = a.Published.Time.Add(time.Duration(i) * time.Hour) // far enough apart to tell an order
		as = append(as, a)
		whole[a.ID] = []rune(a.Text)
	}
	links := variorum.Links(context.Background(), as, variorum.Options{})
	ps := export.Passim(as, links)
	sizes, places := map[int]int{}, map[export.Place]int{}
	for _, p := range ps {
		sizes[p.Cluster]++
		places[export.Place{UID: p.UID, Begin: p.Begin, End: p.End}] = p.Cluster
		if got := string(whole[p.ID][p.Begin:p.End]); got != p.Text {
			t.Errorf("%s: characters %d to %d are %.40q, the passage is %.40q", p.ID, p.Begin, p.End, got, p.Text)
		}
		if p.PBoiler < 0 || p.PBoiler > 1 {
			t.Errorf("%s: pboiler %v", p.ID, p.PBoiler)
		}
	}
	sources := 0
	for i, p := range ps {
		if p.Size != sizes[p.Cluster] || p.Size < 2 {
			t.Errorf("cluster %d has %d passages, and says %d", p.Cluster, sizes[p.Cluster], p.Size)
		}
		if i > 0 && (ps[i-1].Cluster > p.Cluster || ps[i-1].Size < p.Size) {
			t.Errorf("cluster %d of %d stands behind cluster %d of %d", p.Cluster, p.Size, ps[i-1].Cluster, ps[i-1].Size)
		}
		for _, s := range p.Src {
			if sources++; places[s] != p.Cluster {
				t.Errorf("%s: its source %+v is no passage of its cluster %d", p.ID, s, p.Cluster)
			}
		}
	}
	if len(ps) < 20 || sources < 5 {
		t.Errorf("%d passages with %d sources are few", len(ps), sources)
	}
}
