package collate

import (
	"slices"

	"github.com/variorum-news/variorum/text"
)

// isTurned reports whether nearly all the words of two sayings are the same and one of them denies: "the crew was
// rescued", "none of the crew was rescued". The same words in marks are one saying then, in which a reader should
// see what was changed.
func (b *bench) isTurned(x, y quotation, e evidence) bool {
	if e.roots < turnedRoots || e.length < turnedLength || isAltered(x, y, e) {
		return false
	}
	turned := b.deniesAny(x) != b.deniesAny(y)
	return turned != (hasContrary(x.terms, y.terms) || hasContrary(y.terms, x.terms))
}

// hasContrary reports whether a term of one is that of the other with a prefix that turns it round: "fair", "unfair".
func hasContrary(terms, others []string) bool {
	return slices.ContainsFunc(terms, func(t string) bool {
		return slices.ContainsFunc(contraries[:], func(prefix string) bool { return has(others, prefix+t) && !has(terms, prefix+t) })
	})
}

var contraries = [...]string{"un", "in", "im", "dis", "non"}

// isAltered reports whether two speeches are word for word the same for so long that what differs was changed.
func isAltered(x, y quotation, e evidence) bool {
	return bothDirect(x, y) && e.pairs >= editedPairs && isLongRun(e)
}

const (
	turnedRoots  = 0.75 // weight of the shorter's words that the longer has: little but the denial parts the two
	turnedLength = 0.6  // weight of the shorter by that of the longer: what the longer denies is no more than that
)

// otherCounts reports whether each of two sayings tells numbers that the other does not, and they are not the same
// words with a number changed, which a reader should see: "the toll had risen to 12 by noon" and "the toll
// rose to 30" are told of two hours.
func otherCounts(x, y quotation, e evidence) bool {
	return e.apart && !isAltered(x, y, e) && (e.run < longRun || e.pairs < editedPairs)
}

// deniesAny reports whether a word of a quotation denies.
func (b *bench) deniesAny(q quotation) bool {
	var words []saidWord
	reader := wordReader{of: q}
	for w := range text.Words(q.words) {
		words = append(words, reader.word(w))
	}
	return b.denies(q, words, 0, len(words))
}
