package reuse

import (
	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/note"
)

// Print is the fingerprint of an article: winnowed shingles of its body.
type Print struct {
	Article string
	Hashes  []uint64 // sorted, no two the same
}

// Fingerprint makes the fingerprint of an article's body. Two bodies that share a run of
// sketch.Guarantee words share a hash. Unlike Schleimer, Wilkerson and Aiken we keep no places: an
// article found by a hash is compared word by word anyway.
func Fingerprint(a *note.Annotated, o Options) Print {
	var tokens []sketch.Token
	for part := range a.Body() {
		tokens = sketch.Append(tokens, a.Text, part)
	}
	hashes := make([]uint64, len(tokens))
	for i, t := range tokens {
		hashes[i] = t.Hash
	}
	return Print{a.ID, sketch.Winnow(hashes)}
}

// Print is the fingerprint of the body's article.
func (b *Body) Print() Print {
	hashes := make([]uint64, 0, len(b.words))
	for i, w := range b.words {
		if w.voice != outside {
			hashes = append(hashes, b.side.Tokens[i])
		}
	}
	return Print{b.article.ID, sketch.Winnow(hashes)}
}
