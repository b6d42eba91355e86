package reuse

import (
	"unicode"

	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Quotation is a stretch of an article that is somebody's words, and it is said whose: in marks, or a post.
type Quotation struct {
	by    *note.Annotated
	house string
	at    text.Span
}

// longestQuotation is the length in bytes of a quotation at most, some 700 words: marks that stand further apart are not
// of one.
const longestQuotation = 4 << 10

// Quotations gives what an article quotes, in order.
func (c *Comparer) Quotations(a *note.Annotated) []Quotation {
	var out []Quotation
	house := c.lexicon.house(a.Outlet)
	for _, s := range text.Cover(append(attributed(a), posts(a)...)) {
		if s.Len() <= longestQuotation {
			out = append(out, Quotation{by: a, house: house, at: s})
		}
	}
	return out
}

// attributed gives the quotations in marks of which it is said whose they are, and that start as a sentence does:
// between two quotations whose marks were mixed up stands what is not said.
func attributed(a *note.Annotated) []text.Span {
	var out []text.Span
	for _, q := range a.Quotes {
		if !isAttributed(q) {
			continue
		}
		for _, s := range q.Spans {
			if unicode.IsUpper(firstRune(s.In(a.Text))) {
				out = append(out, s)
			}
		}
	}
	return out
}

// tokens gives the hashes of its words.
func (q Quotation) tokens() []uint64 {
	words := sketch.Append(nil, q.by.Text, q.at)
	out := make([]uint64, len(words))
	for i, w := range words {
		out[i] = w.Hash
	}
	return out
}

// creditBytes is how far from a quotation, either way, the outlet is looked for that it may be of: a long article whole.
const creditBytes = 16 << 10

// names reports whether one of the names stands in the article of a quotation.
func (q Quotation) names(names []string) bool {
	near := text.Span{Start: q.at.Start - creditBytes, End: q.at.End + creditBytes}
	for part := range q.by.Body() {
		part.Start, part.End = max(part.Start, near.Start), min(part.End, near.End)
		if part.Start < part.End && len(mentions(q.by.Text, part, names)) > 0 {
			return true
		}
	}
	return false
}
