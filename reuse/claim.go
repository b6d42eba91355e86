package reuse

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// claim is where a text credits another, and which of the passages that they share it credits it for: a report is
// credited for a fact, and has the remarks that all have, of others.
type claim struct {
	at text.Span
	of []bool
}

// add takes in a credit for the passages that it reaches.
func (c *claim) add(at text.Span, reaches func(passage int) bool) {
	for i := range c.of {
		if reaches(i) {
			c.found(at)
			c.of[i] = true
		}
	}
}

// addWhole takes in a credit for the whole text.
func (c *claim) addWhole(at text.Span) {
	c.found(at)
	for i := range c.of {
		c.of[i] = true
	}
}

// found takes in where a credit stands: the first counts.
func (c *claim) found(at text.Span) {
	if c.at.IsZero() {
		c.at = at
	}
}

// credited finds where the body credits a source for some of the passages, or a line round it does for the
// whole: "With material from Norda News".
func (b *Body) credited(source *Body, passages []align.Range, x *lexicon) claim {
	c, names := claim{of: make([]bool, len(passages))}, source.traces.names
	b.creditedFor(&c, names, passages, x)
	credits := b.credits(b.article.Body(), names, x)
	credits = slices.DeleteFunc(credits[:min(len(credits), mostCredits)], func(at text.Span) bool { return b.isForEarlier(at, source) })
	for _, at := range text.Cover(credits) {
		switch r := b.wordsIn(at); {
		case r.Len() == 0:
		case b.creditsWhole(r, x):
			c.addWhole(b.span(r))
		default:
			scope := b.scope(r, x)
			c.add(b.span(r), func(i int) bool { return scope.reaches(passages[i]) })
		}
	}
	if c.at.IsZero() {
		c.at = b.firstTold(source, credits...)
	}
	lines := func(yield func(text.Span) bool) {
		for _, blk := range b.article.Blocks {
			switch blk.Kind {
			case article.Signature, article.Note, article.Boilerplate:
				if !yield(blk.Span) {
					return
				}
			}
		}
	}
	if whole := b.credits(lines, names, x); len(whole) > 0 {
		c.addWhole(whole[0])
	}
	return c
}

// mostCredits bounds the credits of one text that are asked what they are for: no article has as many.
const mostCredits = 256

// timeBytes is how many bytes from a credit a time may stand that says when its source had it: "told the Harbour
// Post last week", "In May, the Harbour Post reported". The longest that is between is ", the ".
const timeBytes = 6

// isForEarlier reports whether a credit is dated before the source was published, and so is for another text of
// its outlet.
func (b *Body) isForEarlier(credit text.Span, source *Body) bool {
	published := source.article.Published
	if published.Precision < calendar.Day {
		return false
	}
	return slices.ContainsFunc(b.article.Times, func(t note.Time) bool {
		return t.Type == note.Day && t.To.Precision != calendar.Unknown && published.Time.Sub(t.To.Time) >= clearHouse && b.dates(t.Span, credit)
	})
}

// dates reports whether a time stands right after a credit, or before it at the head of the sentence.
func (b *Body) dates(time, credit text.Span) bool {
	if time.Start >= credit.End {
		return time.Start <= credit.End+timeBytes && !possessed(b.article.Text[time.End:])
	}
	head := max(0, time.Start-timeBytes)
	return time.End <= credit.Start && time.End >= credit.Start-timeBytes && (head == 0 || strings.ContainsAny(b.article.Text[head:time.Start], ".\n"))
}
