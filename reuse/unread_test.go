package reuse

import (
	"testing"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/note"
)

func TestWhatIsLeftUnreadHasNoLink(t *testing.T) {
	news := wire.New(1, 400)
	made := map[string]*note.Annotated{}
	r := NewArrivals(Options{}, 0, func(id string) (*note.Annotated, bool) { return made[id], true })
	unread := 0
	for i := range 400 {
		a, _ := news.Article(i)
		made[a.ID] = a
		near, _ := r.index.Add(r.print(&arrived{article: a}))
		for _, id := range near {
			x, y := r.reader.read(made[id]), r.reader.read(a)
			if !r.provesNothing(&arrived{article: made[id]}, &arrived{article: a}, align.NewPair(x.tokens, y.tokens)) {
				continue
			}
			unread++
			if l, found := r.comparer.Compare(x, y); found {
				t.Errorf("%s and %s would be left unread, and are linked: %v", id, a.ID, l.Why)
			}
		}
	}
	if unread == 0 {
		t.Error("no pair is left unread")
	}
}
