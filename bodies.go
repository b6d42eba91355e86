package variorum

import (
	"sync"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// body gives the body of an article; whoever asks first reads it.
type body func() *reuse.Body

// mostHeld is how many bytes of text the bodies have that are held: some 160 MB of bodies.
const mostHeld = 24 << 20

// bodies holds the bodies that were asked for last, and reads others again: a body takes seven
// times the memory of its text. Who is held is settled in order, in one goroutine; the bodies may
// be read in others.
type bodies struct {
	comparer   *reuse.Comparer
	young, old map[*note.Annotated]body // the old are those that nobody asked for since the young were none
	bytes      int                      // of text of the young
	most       int                      // bytes of text of all
}

func newBodies(c *reuse.Comparer, most int) *bodies {
	return &bodies{comparer: c, young: map[*note.Annotated]body{}, most: most}
}

func (s *bodies) of(a *note.Annotated) body {
	if b, held := s.young[a]; held {
		return b
	}
	if b, held := s.old[a]; held {
		return s.hold(a, b)
	}
	return s.hold(a, sync.OnceValue(func() *reuse.Body { return s.comparer.Read(a) }))
}

func (s *bodies) hold(a *note.Annotated, b body) body {
	if s.bytes += len(a.Text); s.bytes > s.most/2 {
		s.young, s.old, s.bytes = map[*note.Annotated]body{}, s.young, len(a.Text)
	}
	s.young[a] = b
	return b
}
