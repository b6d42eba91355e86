package reuse_test

import (
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

// TestAnAgencysOwnWordsTellTheOrder has two texts of nobody with one passage, and what the one says beside it.
func TestAnAgencysOwnWordsTellTheOrder(t *testing.T) {
	for said, want := range map[string]bool{
		"“The gate was shut,” a guard told AFP.":             true,
		"“The gate was shut,” a guard told the agency AFP.":  false,
		"“The gate was shut,” a guard told AFP news agency.": false,
		"The gate was shut, AFP reported.":                   false,
		"“The gate was shut,” a guard told his dog.":         false,
	} {
		a := invent(t, "a", "", "", prose(1, 80)+"\n\n"+said+"\n\n"+prose(2, 80))
		b := invent(t, "b", "", "", prose(1, 80)+"\n\n"+prose(3, 120))
		l, found := reuse.Compare(a, b, reuse.Options{})
		if !found || l.Directed != want || want && l.Source != "a" {
			t.Errorf("%s: %+v", said, l)
		}
	}
}
