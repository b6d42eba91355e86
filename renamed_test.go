package variorum_test

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/invented"
	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// TestTheFindingsDoNotHangOnTheIDs gives the articles of a set each other's IDs: who copied whom, the lineages and
// the stories are the same.
func TestTheFindingsDoNotHangOnTheIDs(t *testing.T) {
	generated, _ := variorum.Annotated(context.Background(), invented.Articles(48), variorum.Options{})
	var streamed []*note.Annotated
	news := wire.New(9, 60)
	for i := range 240 {
		a, _ := news.Article(i)
		streamed = append(streamed, a)
	}
	undated, _ := variorum.Annotated(context.Background(), invented.Articles(48), variorum.Options{})
	for _, a := range undated {
		a.Published.Time, a.Published.Precision = generated[0].Published.Time, generated[0].Published.Precision
	}
	for name, as := range map[string][]*note.Annotated{"generated": generated, "streamed": streamed, "of one day": undated} {
		t.Run(name, func(t *testing.T) {
			ids := make([]string, len(as))
			for i, a := range as {
				ids[i] = a.ID
			}
			want := found(as, ids)
			random := rand.New(rand.NewPCG(3, 4))
			for range 3 {
				random.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
				if got := found(as, ids); !slices.Equal(got, want) {
					for i := range want {
						if i >= len(got) || got[i] != want[i] {
							t.Fatalf("under other IDs %d findings, not %d; the first that is another:\n got %s\nwant %s", len(got), len(want), got[min(i, len(got)-1)], want[i])
						}
					}
				}
			}
		})
	}
}

// found gives what is found of articles under other IDs, told by their own.
func found(as []*note.Annotated, ids []string) []string {
	own := map[string]string{}
	var renamed []*note.Annotated
	for i, a := range as {
		own[ids[i]] = a.ID
		b := *a
		b.ID = ids[i]
		renamed = append(renamed, &b)
	}
	named := func(all []string) string {
		var out []string
		for _, id := range all {
			out = append(out, own[id])
		}
		slices.Sort(out)
		return strings.Join(out, " ")
	}
	links := variorum.Links(context.Background(), renamed, variorum.Options{})
	var out []string
	for _, l := range links {
		ends := []string{own[l.Source], own[l.Copy]}
		if !l.Directed {
			slices.Sort(ends)
		}
		out = append(out, fmt.Sprint("link ", ends, l.Directed, l.Kind, l.Score, l.Sure))
	}
	for _, l := range reuse.Lineages(renamed, links) {
		out = append(out, "lineage "+named(l.Articles)+" partly "+named(l.PartlyOwn))
	}
	stories := map[string][]string{}
	settled, _ := variorum.Settled(context.Background(), records(renamed), variorum.Options{})
	for _, s := range settled {
		stories[s.Story] = append(stories[s.Story], s.Article)
	}
	for _, articles := range stories {
		out = append(out, "story "+named(articles))
	}
	slices.Sort(out)
	return out
}

// records gives articles as they are printed, one JSON object each.
func records(as []*note.Annotated) iter.Seq2[input.Doc, error] {
	return func(yield func(input.Doc, error) bool) {
		for _, a := range as {
			record, err := json.Marshal(a)
			if !yield(input.Doc{Name: a.ID, Format: input.Record, Body: record}, err) {
				return
			}
		}
	}
}
