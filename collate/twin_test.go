package collate_test

import (
	"fmt"
	"testing"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/story"
)

// TestOneTextInFiveHundredPapersHasTheRowsOfOneInTwo has a quotation that nobody is named for: it is one
// row, however many print it.
func TestOneTextInFiveHundredPapersHasTheRowsOfOneInTwo(t *testing.T) {
	const body = "A note was pinned to the gate of the pier.\n\n\"Whoever closes this gate should know that my boat is on the wrong side of it " +
		"and that the herring will not wait.\"\n\nFishermen carried their catch over the rocks."
	c, err := collate.NewCollator(collate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	one := dated(t, "a", 4, body)
	rows := func(n int) map[collate.Kind]int {
		var as []*note.Annotated
		for i := range n {
			a := *one
			a.ID = fmt.Sprintf("a%03d", i)
			as = append(as, &a)
		}
		out := map[collate.Kind]int{}
		for _, l := range c.Collate(story.Story{ID: "s-1"}, as, nil).Loci {
			out[l.Kind]++
		}
		return out
	}
	two, many := rows(2), rows(500)
	if two[collate.Quote] != 1 {
		t.Fatalf("two papers: %v", two)
	}
	for kind, n := range two {
		if many[kind] != n {
			t.Errorf("%s: %d rows of two papers, %d of five hundred", kind, n, many[kind])
		}
	}
}
