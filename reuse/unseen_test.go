package reuse_test

import (
	"math/rand"
	"reflect"
	"slices"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// siblings are four cuts of one text, of which two are the same but for a paragraph, and a text of their own.
func siblings(t *testing.T) []*note.Annotated {
	return []*note.Annotated{
		invent(t, "a", "Harbour Post", "2031-05-04", parts("1 2 3 5")),
		invent(t, "b", "Marston Mail", "2031-05-08", parts("1 2 4 5")),
		invent(t, "c", "Norda Times", "2031-05-12", parts("1 3 4 5")),
		invent(t, "d", "Quay Weekly", "2031-05-16", parts("1 3 4 5 x")),
		invent(t, "e", "Delta Dispatch", "2031-05-16", parts("y z")),
	}
}

func TestSiblingsOfAnUnseenTextHaveNoArrowAndAreOneLineageInWhateverOrderTheyCome(t *testing.T) {
	as := siblings(t)
	want := linksOf(as)
	origin := map[string]string{}
	for _, l := range want {
		if reuse.IsOutside(l.Source) {
			origin[l.Copy] = l.Source
		} else if l.Directed && (l.Source == "a" || l.Source == "b") {
			t.Errorf("%s → %s: %q", l.Source, l.Copy, l.Why)
		}
	}
	if o := origin["a"]; o == "" || origin["b"] != o || origin["c"] != o || origin["e"] != "" {
		t.Errorf("origins: %v", origin)
	}
	lineages := reuse.Lineages(as, want)
	if len(lineages) != 2 || len(lineages[0].Articles) != 4 || lineages[0].Origin != origin["a"] {
		t.Errorf("lineages %v", lineages)
	}
	r := rand.New(rand.NewSource(11))
	for range 10 {
		shuffled := slices.Clone(as)
		r.Shuffle(len(shuffled), func(i, k int) { shuffled[i], shuffled[k] = shuffled[k], shuffled[i] })
		if got := linksOf(shuffled); !reflect.DeepEqual(got, want) {
			t.Fatalf("another order: got\n%+v\nwant\n%+v", got, want)
		}
	}
}

func TestAnArticleThatHasAllIsTheSourceInTheSet(t *testing.T) {
	as := append(siblings(t), invent(t, "s", "Valley Weekly", "2031-05-01", parts("1 2 3 4 5")))
	for _, l := range linksOf(as) {
		if reuse.IsOutside(l.Source) {
			t.Errorf("%s → %s, though s has all of it", l.Source, l.Copy)
		}
	}
}
