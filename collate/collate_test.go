package collate_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

// example annotates the articles of the README's example.
func example(t testing.TB) []*note.Annotated {
	t.Helper()
	var as []*note.Annotated
	for d, err := range input.Walk([]input.Root{{FS: os.DirFS("../examples"), Path: "chandlers-bridge", Name: "examples"}}, input.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		as = append(as, annotated(t, d))
	}
	return as
}

func annotated(t testing.TB, d input.Doc) *note.Annotated {
	t.Helper()
	x, err := article.NewExtractor(article.Options{AsIs: d.Name == "test"})
	if err != nil {
		t.Fatal(err)
	}
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		t.Fatal(err)
	}
	a, err := x.Extract(d)
	if err != nil {
		t.Fatal(err)
	}
	return n.Annotate(a)
}

func edition(t testing.TB, as []*note.Annotated) *collate.Edition {
	t.Helper()
	c, err := collate.NewCollator(collate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c.Collate(story.Story{ID: "s-1"}, as, links(as))
}

func links(as []*note.Annotated) []reuse.Link {
	var out []reuse.Link
	for i, a := range as {
		for _, b := range as[:i] {
			if l, found := reuse.Compare(b, a, reuse.Options{}); found {
				out = append(out, l)
			}
		}
	}
	return reuse.Untangle(out, as)
}

func TestEveryWitnessIsCitedOrSilentAndEveryReadingHasAProof(t *testing.T) {
	as := example(t)
	e := edition(t, as)
	if len(e.Loci) == 0 || len(e.Witnesses) != len(as) {
		t.Fatalf("%d loci, %d witnesses of %d articles", len(e.Loci), len(e.Witnesses), len(as))
	}
	for _, l := range e.Loci {
		told := map[string]bool{}
		for _, r := range l.Readings {
			if len(r.Cites) == 0 || len(r.Lineages) == 0 || r.Key == "" {
				t.Errorf("%s %q: a reading without key, proof or lineage: %+v", l.Kind, l.Head, r)
			}
			for _, c := range r.Cites {
				told[c.Article] = true
			}
		}
		for _, w := range e.Witnesses {
			if told[w.Article] == slices.Contains(l.Silent, w.Article) {
				t.Errorf("%s %q: %s is both cited and silent, or neither", l.Kind, l.Head, w.Article)
			}
		}
		if (l.Verdict == collate.Single) != (len(told) == 1) {
			t.Errorf("%s %q: verdict %s, told by %d", l.Kind, l.Head, l.Verdict, len(told))
		}
	}
}

// A cite that is its own counts for its article's lineage; one that was copied names an article with
// which its own has a link, and counts for the lineage of one of those two or of a source of them.
func TestWhatIsCopiedNamesItsSourceAndCountsForIt(t *testing.T) {
	e := edition(t, example(t))
	lineage, linked := map[string]int{}, map[[2]string]bool{}
	for _, w := range e.Witnesses {
		lineage[w.Article] = w.Lineage
	}
	for _, l := range e.Links {
		linked[[2]string{l.Source, l.Copy}] = true
		linked[[2]string{l.Copy, l.Source}] = !l.Directed
	}
	copied, elsewhere := 0, 0
	for _, l := range e.Loci {
		for _, r := range l.Readings {
			for _, c := range r.Cites {
				if c.CopiedFrom == "" {
					if !slices.Contains(r.Lineages, lineage[c.Article]) {
						t.Errorf("%s %q: %s tells it of its own and is not counted: %v", l.Kind, r.Key, c.Article, r.Lineages)
					}
					continue
				}
				copied++
				if !linked[[2]string{c.CopiedFrom, c.Article}] {
					t.Errorf("%s %q: copied from %s, to which %s has no link", l.Kind, r.Key, c.CopiedFrom, c.Article)
				}
				if !slices.Contains(r.Lineages, lineage[c.Article]) {
					elsewhere++
				}
			}
		}
	}
	if copied == 0 || elsewhere == 0 {
		t.Errorf("%d cites are copied, %d of them count for another lineage than their article's: want some", copied, elsewhere)
	}
}

func TestNoSpanIsCitedByTwoLociOfOneKind(t *testing.T) {
	type place struct {
		kind    collate.Kind
		article string
		start   int
		end     int
	}
	seen := map[place]string{}
	for _, l := range edition(t, example(t)).Loci {
		for _, r := range l.Readings {
			for _, c := range r.Cites {
				p := place{l.Kind, c.Article, c.Span.Start, c.Span.End}
				if other, twice := seen[p]; twice && other != l.ID {
					t.Errorf("%+v stands in %s and in %s", p, other, l.ID)
				}
				seen[p] = l.ID
			}
		}
	}
}

func TestTheOrderOfTheArticlesDoesNotMatter(t *testing.T) {
	as := example(t)
	want := printed(t, edition(t, as))
	order := rand.New(rand.NewPCG(1, 2))
	for range 3 {
		order.Shuffle(len(as), func(i, j int) { as[i], as[j] = as[j], as[i] })
		if got := printed(t, edition(t, as)); got != want {
			t.Fatalf("another edition for another order of the articles")
		}
	}
}

func printed(t *testing.T, e *collate.Edition) string {
	t.Helper()
	b, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestWhatManyArticlesPrintAlikeIsOneRow(t *testing.T) {
	const copies = 450 // more than have a term before it is no reason to compare
	first := annotated(t, input.Doc{Name: "test", Format: input.Text, Meta: input.Meta{ID: "a"},
		Body: []byte(`The ferry Marnholm sank off the port on Friday, killing 12 people. "We heard the hull break before dawn," Captain Odo Brandvik said.`)})
	var as []*note.Annotated
	for i := range copies {
		a := *first
		a.ID = fmt.Sprintf("a%03d", i)
		as = append(as, &a)
	}
	c, err := collate.NewCollator(collate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	e := c.Collate(story.Story{ID: "s-1"}, as, nil)
	if len(e.Loci) == 0 {
		t.Fatal("no loci")
	}
	for _, l := range e.Loci {
		if l.Verdict != collate.Agree || len(l.Silent) != 0 {
			t.Errorf("%s %q: %s, %d silent; want all %d to agree", l.Kind, l.Head, l.Verdict, len(l.Silent), copies)
		}
	}
}
