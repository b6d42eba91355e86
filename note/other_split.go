package note

import "github.com/variorum-news/variorum/text"

// cut appends the sentences of one stretch of text by the rules of its language.
func (p *splitter) cut(dst []text.Span, t string, s text.Span) []text.Span {
	return p.split(dst, t, s)
}
