package note

import (
	"cmp"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

// Annotated is an article with its notes; it prints as one flat object.
type Annotated struct {
	article.Article
	Notes
}

// ByDate orders articles as they are printed: by date, those without one last, then by ID.
func ByDate(a, b *Annotated) int {
	order, _ := a.Published.Compare(b.Published)
	return cmp.Or(order, cmp.Compare(a.ID, b.ID))
}

// Notes are what was found in an article. All spans are into the article's text.
type Notes struct {
	Sentences []text.Span `json:"sentences,omitempty"` // in order, disjoint
	Tokens    []Token     `json:"tokens,omitempty"`    // in order, disjoint; printed only if asked for
	Names     []Name      `json:"names,omitempty"`
	Times     []Time      `json:"times,omitempty"`
	Figures   []Figure    `json:"figures,omitempty"`

	References []Reference `json:"references,omitempty"` // in order
	Quotes     []Quote     `json:"quotes,omitempty"`
	Method     Method      `json:"method,omitzero"` // of an article of which some of these are not read
}
