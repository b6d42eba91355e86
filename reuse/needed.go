package reuse

import (
	"slices"

	"github.com/variorum-news/variorum/note"
)

// Needed gives an article with those of its notes alone that this package asks for: where many are held,
// an article of 800 words takes 9 KB so, not 80. Its links are those of the whole article.
func Needed(a *note.Annotated) *note.Annotated {
	out := &note.Annotated{Article: a.Article}
	out.Sentences = slices.Clone(a.Sentences)
	out.Quotes = slices.Clone(a.Quotes)
	for _, t := range a.Times {
		if t.Type == note.Day || isOwnDay(t) { // "Friday morning" is a time of day
			out.Times = append(out.Times, t)
		}
	}
	return out
}
