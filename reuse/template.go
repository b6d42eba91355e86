package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/internal/align"
)

// What makes a template of a passage: that of its names and figures hardly one is the same, and that
// they are what differs. Who copies keeps the names and changes the words between; who fills in a
// template does the reverse. On the links of four sets of real news nothing but templates has both; on 2,000
// pairs of match reports of one template all have.
const (
	leastFilled = 6   // names and figures that the passage has on either side
	mostKept    = .25 // of them, on the side that has fewer
	leastNames  = .35 // of the words that differ
)

// isTemplate reports whether a passage is of a template in which other names and figures were filled in:
// "Wren beat Marsh 3 to 1 before a crowd of 412", "Lund beat Orsa 5 to 2 before a crowd of 90".
func (e *evidence) isTemplate(p align.Passage) bool {
	a, b, both := e.a.proper(p.A), e.b.proper(p.B), 0
	for _, m := range p.Matches {
		both += min(e.a.proper(align.Range{Start: m.A, End: m.A + m.Len}), e.b.proper(align.Range{Start: m.B, End: m.B + m.Len}))
	}
	if least := min(a, b); least < leastFilled || float64(both) > mostKept*float64(least) {
		return false
	}
	differ := p.A.Len() + p.B.Len() - 2*p.Matched()
	return float64(a+b-2*both) >= leastNames*float64(differ)
}

// proper counts the names and figures of a range of words. The capital of a sentence's first word tells
// nothing.
func (b *Body) proper(r align.Range) int {
	n := 0
	for i := r.Start; i < r.End; i++ {
		if b.words[i].proper && !b.opensSentence(i) {
			n++
		}
	}
	return n
}

func (b *Body) opensSentence(word int) bool {
	_, found := slices.BinarySearchFunc(b.sentences, word, func(r align.Range, word int) int { return cmp.Compare(r.Start, word) })
	return found
}
