package reuse

import (
	"slices"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/text"
)

// citation is a credit to an agency for what stands beside it, and where it is.
type citation struct {
	agency string
	at     text.Span
	told   bool // somebody told it: "she told AFP" is how AFP itself writes
}

// cites reports whether one of the citations is of an agency.
func cites(all []citation, agency string) bool {
	return slices.ContainsFunc(all, func(c citation) bool { return c.agency == agency })
}

// citedFor gives the first credit to each agency in or near passages.
func (b *Body) citedFor(passages []align.Range, x *lexicon) []citation {
	var out []citation
	for _, c := range b.traces.cited {
		r := b.wordsIn(c.at)
		if r.Len() == 0 || cites(out, c.agency) {
			continue
		}
		if b.creditsWhole(r, x) || slices.ContainsFunc(passages, b.scope(r, x).reaches) {
			out = append(out, c)
		}
	}
	return out
}

// ofCommon keeps the citations of agencies that others are of too.
func ofCommon(all, others []citation) []citation {
	return slices.DeleteFunc(slices.Clone(all), func(c citation) bool { return !cites(others, c.agency) })
}

// toldAs reports whether an agency is credited as its own texts do: "told AFP", not "told the news agency AFP" or
// "told AFP news agency".
func (b *Body) toldAs(credit text.Span, x *lexicon) bool {
	r := b.wordsIn(credit)
	if r.Len() == 0 || !x.interview[b.lowered(r.Start)] {
		return false
	}
	first := r.Start + 1
	if first < len(b.words) && b.lowered(first) == "the" {
		first++
	}
	return !b.isOfOutlet(first, x) && !b.isOfOutlet(r.End, x)
}

// isOfOutlet reports whether a word says what an outlet is: "agency", "daily".
func (b *Body) isOfOutlet(word int, x *lexicon) bool {
	return word < len(b.words) && x.ofOutlets[b.lowered(word)]
}
