package article

import (
	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/text"
)

// witness is another's word on what the body is: shingles of it.
type witness struct{ shingles map[uint64]bool }

const (
	witnessWords = 4   // words of a shingle
	witnessShare = 0.6 // of a line's shingles that must be known
	leastWitness = 50  // words; a shorter articleBody is a teaser
)

// newWitness is nil if the text is too short to tell anything.
func newWitness(s string) *witness {
	tokens := wordsOf(s)
	if len(tokens) < leastWitness {
		return nil
	}
	w := &witness{make(map[uint64]bool, len(tokens))}
	for _, h := range sketch.Shingles(tokens, witnessWords) {
		w.shingles[h] = true
	}
	return w
}

// has reports whether most of a line stands in the witness's text.
func (w *witness) has(line string) bool {
	found, all := 0, 0
	for _, h := range sketch.Shingles(wordsOf(line), witnessWords) {
		all++
		if w.shingles[h] {
			found++
		}
	}
	return float64(found) >= witnessShare*float64(max(all, 1))
}

func wordsOf(s string) []uint64 {
	tokens := sketch.Append(nil, s, text.Span{End: len(s)})
	hashes := make([]uint64, len(tokens))
	for i, t := range tokens {
		hashes[i] = t.Hash
	}
	return hashes
}
