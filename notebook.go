package variorum

import (
	"sync"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
)

// notebook takes the notes of a text once, if many articles of a day carry it word for word: an
// agency's, one that somebody sent ten thousand times.
type notebook struct {
	annotator *note.Annotator

	mu    sync.Mutex
	taken map[string]taken // by the hash of the text
	bytes int              // of these texts
}

// taken is an article, and its notes, once they are taken.
type taken struct {
	article *article.Article
	notes   func() note.Notes
}

// What a notebook remembers, in bytes of text; notes take a dozen times the memory.
const (
	mostTaken = 2 << 20
	mostOfOne = 1 << 16
)

func (b *notebook) annotate(a *article.Article) *note.Annotated {
	if len(a.Text) > mostOfOne {
		return b.annotator.Annotate(a)
	}
	return &note.Annotated{Article: *a, Notes: b.first(a).notes()}
}

// first is the first article that has the notes of this one.
func (b *notebook) first(a *article.Article) taken {
	b.mu.Lock()
	defer b.mu.Unlock()
	if t, known := b.taken[a.SHA256]; known && note.Alike(t.article, a) {
		return t
	}
	if b.bytes += len(a.Text); b.taken == nil || b.bytes > mostTaken {
		b.taken, b.bytes = map[string]taken{}, len(a.Text)
	}
	t := taken{a, sync.OnceValue(func() note.Notes { return b.annotator.Annotate(a).Notes })}
	b.taken[a.SHA256] = t
	return t
}
