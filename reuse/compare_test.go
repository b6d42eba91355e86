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
