package reuse_test

import (
	"fmt"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// TestACopyIsFoundLongAfterItsSource lets more articles arrive between the two than are held, twice.
func TestACopyIsFoundLongAfterItsSource(t *testing.T) {
	told := prose(61, 80)
	as := map[string]*note.Annotated{}
	for name, arrivals := range map[string]*reuse.Arrivals{
		"all kept":  reuse.NewArrivals(reuse.Options{}, 0, nil),
		"asked for": reuse.NewArrivals(reuse.Options{}, 0, func(id string) (*note.Annotated, bool) { a, found := as[id]; return a, found }),
	} {
		add := func(id, body string) []reuse.Link {
			a := invent(t, id, "Paper "+id, "2031-05-04", body)
			as[id] = a
			links, _ := arrivals.Add(a)
			return links
		}
		add("source", told)
		for round := range 2 {
			for i := range 3100 {
				add(fmt.Sprintf("%d-%d", round, i), prose(int64(100+3100*round+i), 9))
			}
			if links := add(fmt.Sprint("copy ", round), told); len(links) != round+1 {
				t.Errorf("%s: copy %d has the links %+v", name, round, links)
			}
		}
	}
}
