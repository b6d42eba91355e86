package reuse_test

import (
	"fmt"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// copied is a link that is certain, between articles with numbers for IDs.
func copied(source, to int, share float64) reuse.Link {
	return reuse.Link{Source: fmt.Sprint(10_000 + source), Copy: fmt.Sprint(10_000 + to), Directed: true, Kind: reuse.Edited,
		Sure: reuse.Certain, Score: share, Share: share, Passages: []reuse.Passage{}}
}

// Of a hundred thousand links into one article each asked all the others before: ten thousand million questions.
func TestATextThatHasSomethingOfAHundredThousandIsUntangledInBoundedWork(t *testing.T) {
	var links []reuse.Link
	for i := range 100_000 {
		links = append(links, copied(i+1, 0, .01))
	}
	if got := reuse.Untangle(links, nil); len(got) != len(links) {
		t.Errorf("%d links left of %d", len(got), len(links))
	}
}

// Two hundred texts that each credit the twenty before and the twenty behind them, all round.
func TestALargeTangleOfCirclesIsBroken(t *testing.T) {
	const n, reach = 200, 20
	var links []reuse.Link
	for i := range n {
		for k := 1; k <= reach; k++ {
			links = append(links, copied(i, (i+k)%n, float64(k)/reach))
		}
	}
	next, directed := map[string][]string{}, 0
	for _, l := range reuse.Untangle(links, nil) {
		if l.Directed {
			next[l.Source] = append(next[l.Source], l.Copy)
			directed++
		}
	}
	if directed == 0 {
		t.Fatal("no arrow is left")
	}
	for i := range n {
		id := fmt.Sprint(10_000 + i)
		seen := map[string]bool{}
		for open := next[id]; len(open) > 0; {
			at := open[len(open)-1]
			open = open[:len(open)-1]
			if at == id {
				t.Fatalf("%s is its own ancestor", id)
			}
			if !seen[at] {
				seen[at] = true
				open = append(open, next[at]...)
			}
		}
	}
}

// TestAStoryOfTenThousandArticlesIsWorkInProportion: ten sources, each with copies that share text with the
// eight before them. What is allocated is counted, of half as many and of all.
func TestAStoryOfTenThousandArticlesIsWorkInProportion(t *testing.T) {
	const sources, near = 10, 8
	story := func(n int) (as []*note.Annotated, links []reuse.Link) {
		for i := range n {
			as = append(as, &note.Annotated{Article: article.Article{ID: fmt.Sprint(10_000 + i)}})
			for k := 1; k <= near && i >= k*sources; k++ {
				l := copied(i-k*sources, i, .9)
				l.Passages = []reuse.Passage{{Source: text.Span{Start: k, End: 1000}, Copy: text.Span{Start: k, End: 1000}, Kind: reuse.Verbatim}}
				l.Directed = k%2 == 0
				links = append(links, l)
			}
		}
		return as, links
	}
	work := func(n int) float64 {
		as, links := story(n)
		return testing.AllocsPerRun(1, func() {
			if lineages := reuse.Lineages(as, reuse.Untangle(links, nil)); len(lineages) != sources {
				t.Errorf("%d lineages of %d articles, want %d", len(lineages), n, sources)
			}
		})
	}
	if half, all := work(5_000), work(10_000); all > 2.2*half {
		t.Errorf("%.0f allocations for 10,000 articles, %.0f for half of them", all, half)
	}
}
