package variorum_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/internal/report"
)

// example is the folder that the README shows.
const example = "examples/chandlers-bridge"

func exampleVolume(t *testing.T) *variorum.Volume {
	t.Helper()
	roots := []input.Root{{FS: os.DirFS("."), Path: example, Name: example}}
	v, err := variorum.Collate(context.Background(), input.Walk(roots, input.Options{}), variorum.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func written(t *testing.T, v *variorum.Volume, o report.Options) string {
	t.Helper()
	var b strings.Builder
	if err := report.Write(&b, v, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTheREADMEShowsWhatTheProgramPrints(t *testing.T) {
	v := exampleVolume(t)
	golden.Section(t, "README.md", "report", written(t, v, report.Options{}))

	roots := []input.Root{{FS: os.DirFS("."), Path: example, Name: example}}
	as, refused := variorum.Annotated(context.Background(), input.Walk(roots, input.Options{}), variorum.Options{})
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	var links strings.Builder
	for _, l := range variorum.Links(context.Background(), as, variorum.Options{}) {
		fmt.Fprintf(&links, "%s → %s  %s, %s\n", l.Source, l.Copy, l.Kind, l.Sure)
	}
	golden.Section(t, "README.md", "links", links.String())
}

func TestTheEditionOfTheExample(t *testing.T) {
	golden.Run(t, "testdata/example/*.txt", func(t *testing.T, in map[string]string) string {
		var o struct {
			Form string `json:"form"` // report or rows
			report.Options
		}
		if err := json.Unmarshal([]byte(in["options.json"]), &o); err != nil {
			t.Fatal(err)
		}
		v := exampleVolume(t)
		if o.Form == "rows" {
			return rows(v)
		}
		return written(t, v, o.Options)
	})
}

// rows prints what the JSON of a volume says: witnesses, links, and the rows that two articles or
// more tell, a line a cite, with the cited words; of the rows that one article tells their number.
func rows(v *variorum.Volume) string {
	texts, sigla := map[string]string{}, map[string]string{}
	for _, a := range v.Articles {
		texts[a.ID] = a.Text
	}
	var b strings.Builder
	for _, e := range slices.Concat(v.Stories, v.Threads) {
		fmt.Fprintf(&b, "%s: %s\n", e.ID, e.Title)
		for _, w := range e.Witnesses {
			sigla[w.Article] = w.Siglum
			own := ""
			if w.PartlyOwn {
				own = ", partly own"
			}
			published, _ := json.Marshal(w.Published)
			fmt.Fprintf(&b, "  witness %s %s, %q, %s, lineage %d%s\n", w.Siglum, w.Article, w.Outlet, published, w.Lineage, own)
		}
		for _, l := range e.Links {
			fmt.Fprintf(&b, "  link %s → %s %s, %s, %.2f, directed %t: %s\n", l.Source, l.Copy, l.Kind, l.Sure, l.Score, l.Directed, strings.Join(l.Why, "; "))
		}
		alone := 0
		for _, l := range e.Loci {
			if l.Verdict == collate.Single {
				alone++
				continue
			}
			var silent []string
			for _, id := range l.Silent {
				silent = append(silent, sigla[id])
			}
			fmt.Fprintf(&b, "  %s, %s: %s  ∅ %s\n", l.Kind, l.Verdict, l.Head, strings.Join(silent, " "))
			for _, r := range l.Readings {
				fmt.Fprintf(&b, "    %s\n", r.Key)
				for _, c := range r.Cites {
					fmt.Fprintf(&b, "      %s %v %q", sigla[c.Article], c.Span, c.Span.In(texts[c.Article]))
					if c.By != "" {
						fmt.Fprintf(&b, " by %s", c.By)
					}
					if c.Form != "" {
						fmt.Fprintf(&b, ", %s", c.Form)
					}
					b.WriteByte('\n')
				}
			}
		}
		fmt.Fprintf(&b, "  told by one article alone: %d\n", alone)
	}
	return b.String()
}
