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

// TestPapersThatCarryOneStoryStayLinkedWhicheverHasAllOfIt has texts that were cut from one, of a day or not.
func TestPapersThatCarryOneStoryStayLinkedWhicheverHasAllOfIt(t *testing.T) {
	for _, day := range []string{"2031-05-04", ""} {
		var as []*note.Annotated
		for _, of := range []string{"a 1 2 x", "b 2 3 y", "c 1 3 z", "s 1 2 3"} {
			as = append(as, invent(t, of[:1], "Paper "+of[:1], day, parts(of[2:])))
		}
		if l := between(linksOf(as), "a", "b"); (l.Score >= .3) != (day != "") {
			t.Errorf("of day %q: two papers that share a third of their texts: %+v", day, l)
		}
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

// between gives the link of two articles.
func between(links []reuse.Link, a, b string) reuse.Link {
	i := slices.IndexFunc(links, func(l reuse.Link) bool { return l.Source == a && l.Copy == b })
	if i < 0 {
		return reuse.Link{}
	}
	return links[i]
}

func TestWhatTheTextOfCopiesExplainsDoesNotCountInTheScoreOfTheirLink(t *testing.T) {
	links := linksOf([]*note.Annotated{
		invent(t, "a", "", "", parts("1 2 x")), invent(t, "b", "", "", parts("2 3 x")),
		invent(t, "c", "", "", parts("1 3 z")), invent(t, "s", "", "", parts("1 2 3")),
	})
	l := between(links, "a", "b")
	if l.Score < .14 || l.Score > .19 || l.Share < .6 {
		t.Errorf("score %v, share %v: want a sixth, half of the third that is x alone, and two thirds", l.Score, l.Share)
	}
	if l := between(links, "a", "s"); l.Score < .6 {
		t.Errorf("copy and text: score %v", l.Score)
	}
}

func TestTwinsThatAgreeAgainstTheTextKeepTheirScore(t *testing.T) {
	changed := strings.Fields(parts("1 2 3"))
	for i := 0; i < len(changed); i += 6 {
		changed[i] = "other" + changed[i]
	}
	twin := strings.Join(changed, " ")
	links := linksOf([]*note.Annotated{
		invent(t, "a", "", "", twin), invent(t, "b", "", "", twin),
		invent(t, "c", "", "", parts("1 2 x")), invent(t, "d", "", "", parts("2 3 y")), invent(t, "e", "", "", parts("1 3 z")),
		invent(t, "s", "", "", parts("1 2 3")),
	})
	if l := between(links, "a", "b"); l.Score < 1 {
		t.Errorf("the twins' link has score %v: %q", l.Score, l.Why)
	}
}

func TestALinkThatAThirdExplainsCountsForSomething(t *testing.T) {
	explained := 0
	for _, l := range linksOf(cuts(t, 48)) {
		if strings.Contains(fmt.Sprint(l.Why), "has most of it too") {
			explained++
		}
		if l.Score == 0 {
			t.Errorf("%s, %s: score 0 of %v, by %q", l.Source, l.Copy, l.Share, l.Why)
		}
	}
	if explained == 0 {
		t.Error("no link is explained by a third")
	}
}
