package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// isMention reports whether the shorter of two forms is no more than a thing that the longer speaks of too: who is
// told to demand "self-rule" may say many things of it.
func isMention(x, y quotation, e evidence) bool {
	if len(y.saying.words) < len(x.saying.words) {
		x, y = y, x
	}
	return x.isIndirect() && e.length < mentioned && e.content < leastRetold && len(inBoth(x.told.deeds, y.told.deeds)) <= leastDeeds &&
		!x.hasVerb() && (e.run < leastRun || len(inBoth(x.told.deeds, y.told.deeds)) < leastDeeds)
}

// hasVerb reports whether a verb stands in a quotation.
func (q quotation) hasVerb() bool {
	return slices.ContainsFunc(q.quote.Spans, func(p text.Span) bool {
		s := q.telling.at(p)
		return s != nil && slices.ContainsFunc(s.tokens, func(k note.Token) bool {
			return p.Contains(k.Span) && (k.Tag == note.Verb || k.Tag == note.Aux)
		})
	})
}

// isPhrase reports whether a piece of few content words is known by the words between them: "an immediate end to the".
func isPhrase(x, y quotation, e evidence) bool {
	return e.run > leastRun && e.content < leastPiece && e.pairs >= phrasePairs && len(inBoth(x.told.deeds, y.told.deeds)) >= leastDeeds
}
