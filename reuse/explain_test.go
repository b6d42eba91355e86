package reuse_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// parts joins stretches of eighty words each: "1 3" is the first and the third.
func parts(list string) string {
	var out []string
	for _, n := range strings.Fields(list) {
		out = append(out, prose(int64(n[0]), 80))
	}
	return strings.Join(out, "\n\n")
}

// joined gives the pairs of a set of undated texts that are linked.
func joined(t *testing.T, texts map[string]string) []string {
	var as []*note.Annotated
	for id, list := range texts {
		as = append(as, invent(t, id, "", "", parts(list)))
	}
	slices.SortFunc(as, func(a, b *note.Annotated) int { return strings.Compare(a.ID, b.ID) })
	var out []string
	for _, l := range linksOf(as) {
		if reuse.IsOutside(l.Source) {
			continue
		}
		if l.Directed {
			t.Errorf("%s → %s: an order was told, by %q", l.Source, l.Copy, l.Why)
		}
		out = append(out, l.Source+l.Copy)
	}
	return out
}

func TestCopiesOfOneTextThatShareNothingElseAreNotEachOthers(t *testing.T) {
	got := joined(t, map[string]string{"a": "1 2 x", "b": "2 3 y", "c": "1 3 z", "s": "1 2 3"})
	if want := "[as bs cs]"; fmt.Sprint(got) != want {
		t.Errorf("linked %v, want %v", got, want)
	}
}

func TestCopiesThatShareMoreThanTheTextHasStayLinked(t *testing.T) {
	got := joined(t, map[string]string{"a": "1 2 x", "b": "2 3 x", "c": "1 3 z", "s": "1 2 3"})
	if !slices.Contains(got, "ab") {
		t.Errorf("linked %v, without ab", got)
	}
}

func TestATextCompiledFromOthersExplainsNothing(t *testing.T) {
	got := joined(t, map[string]string{"a": "1", "b": "2", "c": "3", "s": "1 2 3"})
	if want := "[as bs cs]"; fmt.Sprint(got) != want {
		t.Errorf("linked %v, want %v", got, want)
	}
}

func TestTextsThatSayTheSameDoNotExplainEachOtherAway(t *testing.T) {
	got := joined(t, map[string]string{"a": "1 2", "b": "1 2", "c": "1 2", "d": "1 2"})
	if len(got) < 3 {
		t.Errorf("linked %v, too few to hold four texts together", got)
	}
}

func TestOneTextInAThousandCutsIsUntangledInBoundedWork(t *testing.T) {
	var links []reuse.Link
	for i := range 1000 {
		for k := max(0, i-48); k < i; k++ {
			links = append(links, reuse.Link{Source: fmt.Sprint(10000 + k), Copy: fmt.Sprint(10000 + i), Score: .9, Share: .9, Sure: reuse.Certain, Kind: reuse.Verbatim})
		}
	}
	if got := reuse.Untangle(links, nil); len(got) != len(links) {
		t.Errorf("%d links left of %d alike", len(got), len(links))
	}
}
