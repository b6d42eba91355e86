package reuse_test

import (
	"fmt"
	"math/rand"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// TestNothingHangsOnWhatArticlesAreCalled gives the articles of each corpus each other's IDs: the links and
// lineages are the same but for the names.
func TestNothingHangsOnWhatArticlesAreCalled(t *testing.T) {
	sets := corpora(t)
	sets["cuts"] = cuts(t, 48)
	for name, as := range sets {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewSource(11))
			names := make([]string, len(as))
			for i := range as {
				names[i] = fmt.Sprintf("id%03d", i)
			}
			want := told(as, names, names)
			if len(want) <= len(as) {
				t.Fatalf("%d articles are not told of much: %q", len(as), want)
			}
			for range 3 {
				others := slices.Clone(names)
				r.Shuffle(len(others), func(i, k int) { others[i], others[k] = others[k], others[i] })
				got := told(as, others, names)
				for i := range min(len(got), len(want)) {
					if got[i] != want[i] {
						t.Fatalf("under other names\n got %s\nwant %s", got[i], want[i])
					}
				}
				if len(got) != len(want) {
					t.Fatalf("under other names %d links and lineages, not %d", len(got), len(want))
				}
			}
		})
	}
}

// cuts are articles that have some of eight stretches of text in any order, which makes them much alike: every
// second has a day, most one of two, and some hold another whole.
func cuts(t *testing.T, n int) []*note.Annotated {
	t.Helper()
	r := rand.New(rand.NewSource(12))
	days := []string{"", "2031-05-04", "", "2031-05-08", "", "2031-05-04T10:00:00Z"}
	var out []*note.Annotated
	for i := range n {
		var list strings.Builder
		for _, k := range r.Perm(8)[:2+r.Intn(4)] {
			fmt.Fprint(&list, k, " ")
		}
		own := fmt.Sprintf("\n\nOn %d May the harbour counted %d boats.", i%28+1, 100+i)
		out = append(out, invent(t, fmt.Sprint("cut", i), fmt.Sprint("Paper ", i%31), days[i%len(days)], parts(list.String())+own))
	}
	return out
}

// told gives the links and lineages of articles that are renamed, in words of other names.
func told(as []*note.Annotated, names, by []string) []string {
	back := map[string]string{}
	var renamed []*note.Annotated
	for i, a := range as {
		back[names[i]] = by[i]
		b := *a
		b.ID = names[i]
		renamed = append(renamed, &b)
	}
	slices.SortFunc(renamed, reuse.ByDateAndText)
	links := linksOf(renamed)
	var out []string
	for _, l := range links {
		out = append(out, toldOf(l, back))
	}
	for _, l := range reuse.Lineages(renamed, links) {
		articles := called(l.Articles, back)
		slices.Sort(articles)
		partly := called(l.PartlyOwn, back)
		slices.Sort(partly)
		out = append(out, fmt.Sprint("lineage ", articles, partly, calledOf(l.Origin, back)))
	}
	slices.Sort(out)
	return out
}

// toldOf tells of a link whatever its articles are called: of an undirected one neither comes first.
func toldOf(l reuse.Link, back map[string]string) string {
	ends := []string{fmt.Sprint(calledOf(l.Source, back), l.Back), fmt.Sprint(calledOf(l.Copy, back), l.Share)}
	turned := !l.Directed && ends[0] > ends[1]
	if turned {
		slices.Reverse(ends)
	}
	var passages []string
	for _, p := range l.Passages {
		if turned {
			p.Source, p.Copy = p.Copy, p.Source
		}
		passages = append(passages, fmt.Sprint(p))
	}
	slices.Sort(passages)
	return fmt.Sprint(ends, l.Directed, l.Kind, l.Score, l.Sure, passages, called(l.Why, back))
}

var anID = regexp.MustCompile(`id\d{3}`)

func called(all []string, back map[string]string) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = calledOf(s, back)
	}
	return out
}

// calledOf renames the articles of a text; the two that an unnamed source is called by come in the order of
// their names.
func calledOf(s string, back map[string]string) string {
	s = anID.ReplaceAllStringFunc(s, func(id string) string { return back[id] })
	if pair, unnamed := strings.CutPrefix(s, reuse.UnnamedSource); unnamed {
		a, b, _ := strings.Cut(pair, " and ")
		return reuse.UnnamedSource + min(a, b) + " and " + max(a, b)
	}
	return s
}
