package reuse_test

import (
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

// TestAnAgencysOwnPageIsTheSourceUnderItsDomain has a text on a page of an agency, whose outlet is known by its
// domain alone.
func TestAnAgencysOwnPageIsTheSourceUnderItsDomain(t *testing.T) {
	for outlet, want := range map[string]bool{"bigstory.ap.org": true, "uk.reuters.com": true, "map.example.org": false} {
		l, found := reuse.Compare(invent(t, "b", outlet, "", prose(1, 120)), invent(t, "a", "marstonmail.example", "", prose(1, 120)), reuse.Options{})
		if !found || l.Directed != want || want && l.Source != "b" {
			t.Errorf("%s: found %t, directed %t, want %t: %+v", outlet, found, l.Directed, want, l)
		}
	}
}
