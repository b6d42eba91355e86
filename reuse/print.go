package reuse

import (
	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/note"
)

// Print is the fingerprint of an article: winnowed shingles and pairs of words of its body, and what
// an Index has to know of the article.
type Print struct {
	Article string
	Outlet  string   // the key of its house, as far as that can be told; "" if it is not known
	Day     int      // of publication, days since 1970-01-01; 0 if it is not known
	Hashes  []uint64 // sorted, no two the same
	Left    int      // how many more hashes the body has: a print has mostHashes at most
}

// mostHashes bounds the work for one article, whatever its length: 37,000 words of an archive's
// print, 9,000 of a small set's. Of more the least are kept, of every text the same.
const mostHashes = 4096

// Fingerprint makes the fingerprint of an article's body for an archive, about one hash to eight
// words. Two bodies that share a run of sketch.Guarantee(sketch.Wide, 1) words, nineteen, share a
// hash; of 35 words, two. Unlike Schleimer, Wilkerson and Aiken we keep no places: an article
// found by a hash is compared word by word anyway. A body with many words replaced is found by
// pairs of its telling words (sketch.Pairs).
func Fingerprint(a *note.Annotated, _ Options) Print {
	tokens := make([]sketch.Token, 0, len(a.Text)/5)
	for part := range a.Body() {
		tokens = sketch.Append(tokens, a.Text, part)
	}
	return newPrint(a, tokens, nil, sketch.Wide, sketch.WidePairs)
}

// Print is the fingerprint of the body's article for a set of some thousands, one hash to two
// words: bodies that share a run of six words share a hash, of nine words two. A text of no
// outlet has some pairs of neighbouring rare stems too, in whatever order: it may be found reworded.
func (b *Body) Print() Print {
	tokens := make([]sketch.Token, 0, len(b.words))
	for i, w := range b.words {
		if w.voice != outside {
			tokens = append(tokens, sketch.Token{Span: w.span, Hash: b.side.Tokens[i]})
		}
	}
	var stems []uint64
	if b.article.Outlet == "" {
		stems = b.rareStems()
	}
	p := newPrint(b.article, tokens, stems, sketch.Narrow, sketch.NarrowPairs)
	p.Outlet = b.house
	return p
}

// rareStems gives the stems of the rare words, in order.
func (b *Body) rareStems() []uint64 {
	var out []uint64
	for _, w := range b.words {
		if w.voice != outside && w.weight >= rare {
			out = append(out, w.stem)
		}
	}
	return out
}

func newPrint(a *note.Annotated, tokens []sketch.Token, stems []uint64, window int, pairs uint64) Print {
	words := make([]uint64, len(tokens))
	for i, t := range tokens {
		words[i] = t.Hash
	}
	hashes := sketch.Pairs(sketch.Winnow(words, window), tokens, a.Text, pairs)
	hashes = sketch.Set(sketch.Neighbours(hashes, stems, pairs))
	p := Print{Article: a.ID, Outlet: plain(plainName(a.Outlet)), Hashes: hashes}
	if n := len(hashes); n > mostHashes {
		p.Hashes, p.Left = hashes[:mostHashes:mostHashes], n-mostHashes
	}
	if !a.Published.IsZero() {
		p.Day = int(a.Published.Time.Unix() / (24 * 60 * 60))
	}
	return p
}
