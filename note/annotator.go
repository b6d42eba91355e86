package note

import (
	"fmt"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// Annotator takes notes. It is immutable once made and safe for concurrent use.
type Annotator struct {
	options Options
	english *english
	times   *timeFinder
	figures *figureFinder
	quotes  *quoteFinder

	numerals   *numeral.Reader
	references *referenceFinder
}

// NewAnnotator parses the embedded word lists and weights.
func NewAnnotator(o Options) (*Annotator, error) {
	n := &Annotator{options: o}
	var err error
	if n.english, err = newEnglish(); err != nil {
		return nil, fmt.Errorf("annotator: words: %w", err)
	}
	if n.numerals, err = numeral.NewReader(); err != nil {
		return nil, fmt.Errorf("annotator: numbers: %w", err)
	}
	if n.times, err = newTimeFinder(n.numerals); err != nil {
		return nil, fmt.Errorf("annotator: times: %w", err)
	}
	if n.figures, err = newFigureFinder(n.numerals); err != nil {
		return nil, fmt.Errorf("annotator: figures: %w", err)
	}
	if n.references, err = newReferenceFinder(n.english.resolver); err != nil {
		return nil, fmt.Errorf("annotator: references: %w", err)
	}
	if n.quotes, err = newQuoteFinder(n.english.resolver.genders); err != nil {
		return nil, fmt.Errorf("annotator: quotations: %w", err)
	}
	return n, nil
}

// Annotate takes the notes of one article, whose blocks say what may be noted. Tags, names, times,
// figures, speakers and indirect speech are found in English only, and in an article that does not
// tell its language and may be English; sentences and tokens in any language, direct speech in those
// that have rules. Method says what was not read.
func (n *Annotator) Annotate(a *article.Article) *Annotated { return n.annotate(a, nil) }

// annotate takes the notes of an article whose sentences may have been told already.
func (n *Annotator) annotate(a *article.Article, sentences []text.Span) *Annotated {
	out := &Annotated{Article: *a}
	out.Sentences = sentences
	v, words := n.english.view(&out.Article, &out.Notes)
	if !v.english {
		out.Method = v.rules.method(v.lang)
		out.Quotes = otherQuotes(v)
		return out
	}
	out.Names = n.english.names(v, words)
	v.indexNames()
	v.readNumbers(n.numerals)
	out.Times = n.times.find(v)
	r := newReading(v, n.quotes)
	out.References = n.references.find(r)
	out.Quotes = n.quotes.find(r)
	if !n.options.NoFigures {
		out.Figures = n.figures.find(v)
	}
	return out
}
