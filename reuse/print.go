package reuse

import "github.com/variorum-news/variorum/note"

// Print is the fingerprint of an article: winnowed shingles of its body.
type Print struct {
	Article string
	Hashes  []uint64 // sorted, no two the same
}

// Fingerprint makes the fingerprint of an article's body.
func Fingerprint(a *note.Annotated, o Options) Print {
	return Print{Article: a.ID}
}

// Index finds the articles whose prints share hashes. The zero Index is ready. It is not safe for
// concurrent use.
type Index struct{ postings []posting }

type posting struct{ hash, article uint32 }

// Add puts a print in.
func (x *Index) Add(p Print) {}

// Near gives the articles that may share text with p, itself excepted: most shared hashes first,
// ties by ID.
func (x *Index) Near(p Print) []string { return nil }
