package reuse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// most is how many candidates an article may have.
const most = 48

// pass puts articles into an index and gives how many candidates all of them had, and how many
// were left out at the last.
func pass(t *testing.T, n int, article func(i int) reuse.Print) (pairs, left int) {
	var index reuse.Index
	for i := range n {
		p := article(i)
		near, more := index.Add(p)
		if len(near) > most {
			t.Fatalf("article %d has %d candidates", i, len(near))
		}
		pairs, left = pairs+len(near), more
	}
	return pairs, left
}

func hashes(seed, n int) []uint64 {
	out := make([]uint64, n)
	for i := range out {
		out[i] = uint64(seed)<<40 + uint64(i)<<8 + 1
	}
	return out
}

func TestTheSameArticleTenThousandTimesIsComparedWithTheFirstFour(t *testing.T) {
	pairs, left := pass(t, 10_000, func(i int) reuse.Print {
		return reuse.Print{Article: fmt.Sprint("a", i), Outlet: fmt.Sprint("Paper ", i%100), Hashes: hashes(1, 100)}
	})
	if pairs != 4*10_000-10 || left != 9_995 {
		t.Errorf("%d pairs, %d left out at the last", pairs, left)
	}
}

func TestArticlesOfOneTemplateHaveFewCandidates(t *testing.T) {
	pairs, left := pass(t, 5_000, func(i int) reuse.Print {
		return reuse.Print{Article: fmt.Sprint("a", i), Outlet: fmt.Sprint("Paper ", i%300), Hashes: append(hashes(1, 40), uint64(i+2)<<40)}
	})
	if pairs > 10*5_000 || left == 0 {
		t.Errorf("%d pairs, %d left out at the last", pairs, left)
	}
}

func TestAStoryOfFiftyPapersDoesNotEraseItself(t *testing.T) {
	pairs, _ := pass(t, 50, func(i int) reuse.Print {
		return reuse.Print{Article: fmt.Sprint("a", i), Outlet: fmt.Sprint("Paper ", i), Hashes: append(hashes(1, 40), uint64(i+2)<<40)}
	})
	if pairs < 20*19/2+30 {
		t.Errorf("%d pairs", pairs)
	}
}

func TestTheLineOfOneOutletIsOneOrigin(t *testing.T) {
	var index reuse.Index
	for i := range 500 {
		index.Add(reuse.Print{Article: fmt.Sprint("a", i), Outlet: "Harbour Post", Hashes: append(hashes(1, 3), hashes(i+2, 40)...)})
	}
	p := reuse.Print{Article: "z", Outlet: "Marston Mail", Hashes: hashes(1, 3)}
	if near, left := index.Near(p); len(near) != 2 || left != 0 {
		t.Errorf("got %v, %d left out; want the first and the newest", near, left)
	}
}

func TestArticlesFallOutOfTheWindow(t *testing.T) {
	index := reuse.Index{Window: 30}
	add := func(id string, day, seed int) {
		index.Add(reuse.Print{Article: id, Day: day, Hashes: hashes(seed, 10)})
	}
	near := func(seed int) int {
		got, _ := index.Near(reuse.Print{Article: "z", Hashes: hashes(seed, 9)})
		return len(got)
	}
	add("old", 1000, 1)
	add("wrong", 90_000, 2) // its date is no day of the stream
	for i := range 20 {
		add(fmt.Sprint("b", i), 1020, 10+i)
	}
	if near(1) != 1 || near(2) != 1 {
		t.Error("a wrong date emptied the index")
	}
	for i := range 20 {
		add(fmt.Sprint("c", i), 1040, 40+i)
	}
	if near(1) != 0 || near(29) != 1 {
		t.Errorf("%d of the old, %d of the new", near(1), near(29))
	}
	add("late", 1001, 90)
	if near(90) != 0 {
		t.Error("an article before the window was taken in")
	}
}

func TestAPrintIsBoundedAndSaysWhatItLeaves(t *testing.T) {
	for name, body := range map[string]string{"empty": "", "one word": strings.Repeat("no ", 1_000_000), "all others": prose(3, 200_000)} {
		a := invent(t, "a", "", "", body)
		p := reuse.Fingerprint(a, reuse.Options{})
		if len(p.Hashes) > 4096 || name == "all others" && p.Left == 0 || name != "all others" && (p.Left > 0 || len(p.Hashes) > 1) {
			t.Errorf("%s: %d hashes, %d left", name, len(p.Hashes), p.Left)
		}
	}
}

func TestAStreamWithFewBodiesHasTheLinksOfOneWithAll(t *testing.T) {
	as := map[string]*note.Annotated{}
	all := reuse.NewArrivals(reuse.Options{}, 0, nil)
	few := reuse.NewArrivals(reuse.Options{}, 30, func(id string) (*note.Annotated, bool) { a, found := as[id]; return a, found })
	for _, a := range family(t) {
		want, _ := all.Add(a)
		got, _ := few.Add(a)
		if len(got) != len(want) {
			t.Errorf("%s: %d links, want %d", a.ID, len(got), len(want))
		}
		as[a.ID] = a
	}
}
