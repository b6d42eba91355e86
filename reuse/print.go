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
// words. These runs of words are guaranteed to be seen (sketch.Guarantee), wherever they stand, if no
// four words on end recur in them:
//
//	words on end, shared   wide: Fingerprint   narrow: Body.Print
//	give a common hash     19                  6
//	give two               35                  9
//
// Two common hashes make a candidate of an Index, so 35 words on end are found, nine in a small set.
// Shorter runs are found by chance, the longer the likelier, and a text with every fourth word
// replaced by pairs of its telling words (sketch.Pairs). There is no such promise for what
// mostOrigins outlets have already, for a text of one outlet (versionShare), and for one of more
// hashes than mostHashes: Print.Left says how many were left out. Unlike Schleimer, Wilkerson and
// Aiken we keep no places: an article found by a hash is compared word by word anyway.
func Fingerprint(a *note.Annotated, _ Options) Print {
	tokens := make([]sketch.Token, 0, len(a.Text)/bytesOfWord)
	for part := range a.Body() {
		tokens = sketch.Append(tokens, a.Text, part)
	}
	return newPrint(a, plain(plainName(a.Outlet)), tokens, sketch.Wide, sketch.WidePairs)
}

// Print is the fingerprint of the body's article for a set of some thousands, one hash to two
// words: the narrow one of Fingerprint's table.
func (b *Body) Print() Print {
	tokens := make([]sketch.Token, 0, len(b.words))
	for i, w := range b.words {
		if w.voice != outside {
			tokens = append(tokens, sketch.Token{Span: w.span(), Hash: b.tokens[i]})
		}
	}
	return newPrint(b.article, b.house, tokens, sketch.Narrow, sketch.NarrowPairs)
}

func newPrint(a *note.Annotated, house string, tokens []sketch.Token, window int, pairs uint64) Print {
	words := make([]uint64, len(tokens))
	for i, t := range tokens {
		words[i] = t.Hash
	}
	return printOf(a, house, sketch.Set(sketch.Pairs(sketch.Winnow(words, window), tokens, a.Text, pairs)))
}

// printOf makes a print of hashes, which are sorted.
func printOf(a *note.Annotated, house string, hashes []uint64) Print {
	p := Print{Article: a.ID, Outlet: house, Hashes: hashes}
	if n := len(hashes); n > mostHashes {
		p.Hashes, p.Left = hashes[:mostHashes:mostHashes], n-mostHashes
	}
	if !a.Published.IsZero() {
		p.Day = int(a.Published.Time.Unix() / (24 * 60 * 60))
	}
	return p
}
