package reuse

import "github.com/variorum-news/variorum/note"

// bodies are those of a set of articles, which whoever compared them reads, or still holds.
type bodies struct {
	articles map[string]*note.Annotated
	read     func(*note.Annotated) *Body
}

func newBodies(as []*note.Annotated, read func(*note.Annotated) *Body) bodies {
	b := bodies{make(map[string]*note.Annotated, len(as)), read}
	for _, a := range as {
		b.articles[a.ID] = a
	}
	return b
}

// have reports whether an article is in the set.
func (b bodies) have(article string) bool { return b.articles[article] != nil }

// of gives the body of an article, nil if it is not in the set.
func (b bodies) of(article string) *Body {
	if a := b.articles[article]; a != nil {
		return b.read(a)
	}
	return nil
}
