package web_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/web"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

// hrefsOf is where the links of a row lead.
func hrefsOf(t *testing.T, page, id string) (hrefs []string) {
	t.Helper()
	for _, n := range all(t, page, "li") {
		if attribute(n, "id") != id {
			continue
		}
		for d := range n.Descendants() {
			if d.Data == "a" && d.Type == html.ElementNode {
				hrefs = append(hrefs, attribute(d, "href"))
			}
		}
		return hrefs
	}
	t.Fatalf("there is no row %q", id)
	return nil
}

func TestTheReasonsOfALinkLeadToTheWordsThatProveIt(t *testing.T) {
	for name, o := range map[string]variorum.Options{"texts": {}, "excerpts": {Excerpts: true}} {
		v := example(t, o)
		page := draw(t, v, web.Options{})
		ids := map[string]bool{}
		for _, m := range all(t, page, "mark") {
			ids[attribute(m, "id")] = true
		}
		proofs := 0
		for _, e := range v.Stories {
			for _, l := range e.Links {
				for _, c := range l.Proof {
					proofs++
					id := fmt.Sprintf("a%s-%d-%d", c.Article, c.Span.Start, c.Span.End)
					if !ids[id] {
						t.Errorf("%s: the words at %s are not marked", name, id)
					}
					if !leads(t, page, len(e.Links), "#"+id) {
						t.Errorf("%s: no reason leads to %s", name, id)
					}
				}
			}
		}
		if proofs == 0 {
			t.Fatalf("%s: no link has a proof", name)
		}
	}
}

// leads reports whether one of the first rows of links leads to an address.
func leads(t *testing.T, page string, links int, href string) bool {
	t.Helper()
	for i := range links {
		if slices.Contains(hrefsOf(t, page, fmt.Sprint("l", i+1)), href) {
			return true
		}
	}
	return false
}

// pair is a volume of two articles, of which the second has text of the first.
func pair(l reuse.Link) *variorum.Volume {
	return &variorum.Volume{Stories: []*collate.Edition{{
		Story:     story.Story{ID: "s-1", Title: "Ferry aground"},
		Witnesses: []collate.Witness{{Siglum: "FN", Article: "a", Lineage: 1}, {Siglum: "IP", Article: "b", Lineage: 2}},
		Links:     []reuse.Link{l},
	}}}
}

// treeOf is the drawing of who copied whom of two articles, without its key.
func treeOf(t *testing.T, l reuse.Link) string {
	t.Helper()
	_, tree, _ := strings.Cut(draw(t, pair(l), web.Options{}), `<figure class="tree">`)
	tree, _, _ = strings.Cut(tree, "<figcaption")
	return tree
}

func TestACopyOfAPartHasAThinArrow(t *testing.T) {
	thin, tip := `<g class="edge part-of">`, `d="M-7 0l-8-3.5v7z"`
	for name, c := range map[string]struct {
		link  reuse.Link
		want  []string
		never string
	}{
		"copied":          {reuse.Link{Source: "a", Copy: "b", Directed: true, Kind: reuse.Edited, Share: .22, Sure: reuse.Likely}, []string{thin, "in part, 22 %", "copies nobody as a whole, has 22 % from FN"}, ""},
		"order not known": {reuse.Link{Source: "a", Copy: "b", Kind: reuse.Edited, Share: .22, Sure: reuse.Likely}, []string{`<g class="edge undirected part-of">`, "shares a part", "shares a part with FN"}, tip},
		"origin outside":  {reuse.Link{Source: "@Ilpress", Copy: "b", Directed: true, Kind: reuse.Edited, Share: .3, Sure: reuse.Likely}, []string{thin, "in part, 30 %", ">Ilpress</text>", `class="ghost"`}, ""},
		"only possible":   {reuse.Link{Source: "a", Copy: "b", Directed: true, Kind: reuse.Edited, Share: .22, Sure: reuse.Possible}, nil, "in part, "},
		"a version":       {reuse.Link{Source: "a", Copy: "b", Directed: true, Kind: reuse.Version, Share: .22, Sure: reuse.Certain}, nil, "in part, "},
	} {
		t.Run(name, func(t *testing.T) {
			tree := treeOf(t, c.link)
			for _, want := range c.want {
				if !strings.Contains(tree, want) {
					t.Errorf("%s is missing in\n%s", want, tree)
				}
			}
			if c.never != "" && strings.Contains(tree, c.never) {
				t.Errorf("%s stands in\n%s", c.never, tree)
			}
		})
	}
}

func TestAnOriginOfLessThanHalfIsNotTheWholeOfATelling(t *testing.T) {
	link := reuse.Link{Source: "@Ilpress", Copy: "b", Directed: true, Kind: reuse.Republished, Share: 1, Sure: reuse.Likely}
	for share, thin := range map[float64]bool{.3: true, .5: false, 1: false} {
		link.Share = share
		if strings.Contains(treeOf(t, link), `class="edge part-of"`) != thin {
			t.Errorf("%.0f %%: thin is not %v", share*100, thin)
		}
	}
}

// volumeOf is a story of articles of these dates, all of one lineage, with their links.
func volumeOf(t *testing.T, dates []string, links ...reuse.Link) *variorum.Volume {
	t.Helper()
	e := &collate.Edition{Story: story.Story{ID: "s-1", Title: "Ferry aground"}, Links: links}
	for i, d := range dates {
		w := collate.Witness{Siglum: string(rune('A' + i)), Article: string(rune('a' + i)), Lineage: 1}
		if d != "" {
			var err error
			if w.Published, err = calendar.Parse(d); err != nil {
				t.Fatal(err)
			}
		}
		e.Witnesses = append(e.Witnesses, w)
	}
	return &variorum.Volume{Stories: []*collate.Edition{e}}
}

func TestALinkOfTwoOfOneDayGoesRoundThoseBetween(t *testing.T) {
	copied := func(to string) reuse.Link {
		return reuse.Link{Source: "a", Copy: to, Directed: true, Kind: reuse.Edited, Score: 1, Share: 1, Sure: reuse.Certain}
	}
	page := draw(t, volumeOf(t, []string{"2031-05-04", "2031-05-04", "2031-05-04", "2031-05-09"}, copied("b"), copied("c"), copied("d")), web.Options{})
	if n := strings.Count(page, `<path class="round"`); n != 2 {
		t.Errorf("%d links go round, want those to b and c", n)
	}
}

func TestWhoSharesTextWithOneOfItsLineageIsJoinedToIt(t *testing.T) {
	twins := func(a, b string, score float64) reuse.Link {
		return reuse.Link{Source: a, Copy: b, Kind: reuse.Edited, Score: score, Share: .9, Back: .9, Sure: reuse.Certain}
	}
	for name, c := range map[string]struct {
		articles int
		links    []reuse.Link
		edges    int
	}{
		"two":                          {2, []reuse.Link{twins("a", "b", 1)}, 1},
		"three in a row":               {3, []reuse.Link{twins("a", "b", 1), twins("b", "c", 1)}, 2},
		"one whose twin has a nearer":  {3, []reuse.Link{twins("a", "c", .5), twins("b", "c", 1)}, 2},
		"three, each with each, alike": {3, []reuse.Link{twins("a", "b", 1), twins("a", "c", 1), twins("b", "c", 1)}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			v := volumeOf(t, make([]string, c.articles), c.links...)
			if n := strings.Count(draw(t, v, web.Options{}), `<g class="edge undirected"><line x1="`); n-1 != c.edges { // one is in the key
				t.Errorf("%d lines, want %d", n-1, c.edges)
			}
		})
	}
}

func TestTwoOfOneAgencyHangOnItAndNotOnEachOther(t *testing.T) {
	agency := func(to string) reuse.Link {
		return reuse.Link{Source: "@Ilpress", Copy: to, Directed: true, Kind: reuse.Republished, Score: 1, Share: 1, Sure: reuse.Likely}
	}
	v := volumeOf(t, []string{"", ""}, agency("a"), agency("b"), reuse.Link{Source: "a", Copy: "b", Kind: reuse.Edited, Score: 1, Share: 1, Back: 1, Sure: reuse.Certain})
	page := draw(t, v, web.Options{})
	tree, _, _ := strings.Cut(page, "<figcaption")
	if n := strings.Count(tree, `<g class="edge">`); n != 2 || strings.Contains(tree, "edge undirected") {
		t.Errorf("%d arrows from the agency, want 2 and no line between the copies", n)
	}
}

func TestAllArticlesOfACrowdAreDrawnWhereAllIsAskedFor(t *testing.T) {
	v := volumeOf(t, make([]string, 26))
	if page := draw(t, v, web.Options{}); !strings.Contains(page, "2 more articles are not drawn.") {
		t.Error("it is not said how many are not drawn")
	}
	if page := draw(t, v, web.Options{All: true}); strings.Contains(page, "not drawn") || strings.Count(page, `<circle class="day"`) != 26+1 { // one in the key
		t.Error("not all are drawn")
	}
}

func TestTheKeyExplainsWhatIsDrawn(t *testing.T) {
	page := draw(t, volumeOf(t, []string{"2031-05-04T10:00:00Z"}), web.Options{})
	_, key, _ := strings.Cut(page, `<figcaption class="key">`)
	key, _, _ = strings.Cut(key, "</figcaption>")
	if !strings.Contains(key, "time known") || strings.Contains(key, "copied") || strings.Contains(key, "day only") {
		t.Errorf("the key of one article is %s", key)
	}
	if strings.Contains(page, "No article takes text from another") {
		t.Error("of one article it is said that it takes text from no other")
	}
}
