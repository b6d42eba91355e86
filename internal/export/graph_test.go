package export_test

import (
	"bytes"
	"io"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

const hostile = "\"Quoted\" \\N &amp; </data>\n\x1b[31mred\u202Eturned"

// ferry is two stories with an article of a hostile title, an agency that both have, a link of which
// the order is not known, and one from a story to the other.
func ferry() *variorum.Volume {
	agency := func(to string) reuse.Link {
		return reuse.Link{Source: "@Ilpress", Copy: to, Directed: true, Kind: reuse.Republished, Score: 1, Sure: reuse.Certain, Why: []string{to + " carries its tag"}}
	}
	undirected := reuse.Link{Source: "a/1", Copy: "b", Kind: reuse.Edited, Score: .4, Share: .3, Back: .7, Sure: reuse.Likely, Why: []string{"they share 30 words", "none is dated"}}
	across := reuse.Link{Source: "b", Copy: "c", Directed: true, Kind: reuse.Rewritten, Score: .5, Share: .5, Sure: reuse.Possible}
	return &variorum.Volume{
		Stories: []*collate.Edition{{
			Story:     story.Story{ID: "s-1", Title: hostile},
			Witnesses: []collate.Witness{{Siglum: "FN", Article: "a/1", Outlet: "Ferry News", Lineage: 1}, {Siglum: "IP", Article: "b", Outlet: hostile, Lineage: 2, PartlyOwn: true}},
			Links:     []reuse.Link{agency("b"), undirected},
		}, {
			Story:     story.Story{ID: "s-2", Title: "Tugs"},
			Witnesses: []collate.Witness{{Siglum: "TT", Article: "c", Lineage: 1}},
			Links:     []reuse.Link{agency("c")},
		}},
		Threads:  []*collate.Edition{{Links: []reuse.Link{agency("b"), undirected, across, agency("c")}}},
		Articles: []*article.Article{{ID: "a/1", Title: hostile, URI: "javascript:alert(1)"}, {ID: "b", Title: "Tugs free ferry", URI: "https://isle.example/b?x=1&y=2"}, {ID: "c"}},
	}
}

func output(t *testing.T, write func(io.Writer, *variorum.Volume) error, v *variorum.Volume) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
