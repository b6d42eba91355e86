package reuse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

// TestTwoReportsOfOneEventShareShortRunsAndNoText has what two reporters at one quay cannot but say alike, here
// and there; as many words on end are the prose of one of them.
func TestTwoReportsOfOneEventShareShortRunsAndNoText(t *testing.T) {
	short := []string{
		"the third night that no ferry left the quay",
		"who came by boat at the end of the night",
		"before the water rose over the wall of the mill",
	}
	for name, c := range map[string]struct {
		shared []string
		want   bool
	}{
		"here and there": {short, false},
		"on end":         {[]string{strings.Join(short, ", "), "", ""}, true},
	} {
		t.Run(name, func(t *testing.T) {
			tell := func(seed int64) string {
				var b strings.Builder
				for i, s := range c.shared {
					fmt.Fprintf(&b, "%s\n\nIt was %s.\n\n", prose(seed+int64(i), 90), s)
				}
				return b.String()
			}
			l, found := reuse.Compare(invent(t, "a", "Harbour Post", "2031-05-04", tell(10)), invent(t, "b", "Marston Mail", "2031-05-04", tell(20)), reuse.Options{})
			if found != c.want {
				t.Errorf("found %t, want %t: %+v", found, c.want, l)
			}
		})
	}
}

// TestAListOfNamesIsNobodysProse has the names of a crew in two reports: there is no other way to give them.
func TestAListOfNamesIsNobodysProse(t *testing.T) {
	const list = "On board were Ada Marsh, 31, of Marston, Tom Lind, 24, of Upper Marrow, Irena Voss, 40, of Quay Hill, " +
		"Karel Orsk, 57, of Wenna Bay, Mira Dahl, 33, of Old Norda, Joost Ek, 41, of Fern Tye, and Pia Holm, 29, of Sel Dune."
	for name, c := range map[string]struct {
		shared string
		want   bool
	}{
		"a list":          {list, false},
		"a list in prose": {list + " " + prose(9, 60), true},
	} {
		t.Run(name, func(t *testing.T) {
			l, found := reuse.Compare(
				invent(t, "a", "Harbour Post", "2031-05-04", prose(1, 60)+"\n\n"+c.shared+"\n\n"+prose(2, 60)),
				invent(t, "b", "Marston Mail", "2031-05-04", prose(3, 60)+"\n\n"+c.shared+"\n\n"+prose(4, 60)), reuse.Options{})
			if found != c.want {
				t.Errorf("found %t, want %t: %+v", found, c.want, l)
			}
		})
	}
}
