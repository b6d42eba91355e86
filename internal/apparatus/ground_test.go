package apparatus_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

func TestEachReasonIsShownByItsOwnWords(t *testing.T) {
	at := func(id string, from, to int) reuse.Cite {
		return reuse.Cite{Article: id, Span: text.Span{Start: from, End: to}}
	}
	passages := []reuse.Passage{
		{Copy: text.Span{Start: 5, End: 9}}, {Copy: text.Span{Start: 20, End: 60}}, {Copy: text.Span{Start: 70, End: 110}},
	}
	for name, c := range map[string]struct {
		link reuse.Link
		want string // each reason, with the article that shows it and where
	}{
		"credit, date, count": {
			reuse.Link{Source: "a", Copy: "ab", Passages: passages, Why: []string{"ab credits Ilpress", "a is earlier", "they share 30 words"}, Proof: []reuse.Cite{at("ab", 1, 4)}},
			"IP credits Ilpress ab:1-4; FN is earlier a; they share 30 words ab:20-60",
		},
		"credit that stands nowhere": {
			reuse.Link{Source: "a", Copy: "ab", Passages: passages[:1], Why: []string{"ab credits Ilpress", "they share 30 words"}},
			"IP credits Ilpress ab; they share 30 words ab:5-9",
		},
		"agency of the other": {
			reuse.Link{Source: "@Ilpress", Copy: "ab", Why: []string{"ab shares text with a, which names Ilpress as its origin"}, Proof: []reuse.Cite{at("a", 1, 4)}},
			"IP shares text with FN, which names Ilpress as its origin a:1-4",
		},
		"said in other words": {
			reuse.Link{Source: "a", Copy: "ab", Passages: passages[:1], Why: []string{"the order is not known", "they share 30 words"}, Proof: []reuse.Cite{at("ab", 1, 4)}},
			"the order is not known ab:1-4; they share 30 words ab:5-9",
		},
		"more that are not compared": {
			reuse.Link{Source: "a", Copy: "ab", Passages: passages[:1], Why: []string{"they share 30 words", "9 more articles share runs with ab; the 24 nearest were compared"}},
			"they share 30 words ab:5-9; 9 more articles share runs with IP; the 24 nearest were compared ",
		},
		"a circle": {
			reuse.Link{Source: "a", Copy: "ab", Passages: passages[:1], Why: []string{"the order is not known", "a is earlier", "they share 30 words"}},
			"the order is not known ; FN is earlier a; they share 30 words ab:5-9",
		},
	} {
		t.Run(name, func(t *testing.T) {
			v := &variorum.Volume{
				Stories:  []*collate.Edition{{Story: story.Story{ID: "s"}, Witnesses: []collate.Witness{{Siglum: "FN", Article: "a", Lineage: 1}, {Siglum: "IP", Article: "ab", Lineage: 1}}}},
				Articles: []*article.Article{{ID: "a"}, {ID: "ab"}},
			}
			var got []string
			for _, g := range apparatus.Lay(v, true)[0].Sheet.Grounds(c.link) {
				shown := g.Article
				if !g.Cite.Span.IsZero() {
					shown = fmt.Sprintf("%s:%d-%d", g.Cite.Article, g.Cite.Span.Start, g.Cite.Span.End)
				}
				got = append(got, g.Text+" "+shown)
			}
			if got := strings.Join(got, "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
