package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// document is a text of a corpus with what people marked in it.
type document struct {
	id        string
	text      string
	sentences []text.Span
	tokens    []note.Token
	names     []note.Name
	byRule    bool // names were derived from another annotation, not marked as they stand
}

// composer puts together the text of a document from its tokens and the gaps between them.
type composer struct {
	doc  document
	text strings.Builder
}

// write appends a gap and a token, and gives the span of the token.
func (c *composer) write(gap, token string) text.Span {
	c.text.WriteString(gap)
	start := c.text.Len()
	c.text.WriteString(token)
	return text.Span{Start: start, End: c.text.Len()}
}

// finish appends what stands after the last token and gives the document.
func (c *composer) finish(tail string) (document, error) {
	c.text.WriteString(tail)
	c.doc.text = c.text.String()
	if !utf8.ValidString(c.doc.text) {
		return document{}, fmt.Errorf("document %s is not UTF-8", c.doc.id)
	}
	return c.doc, nil
}

// place is where a reader is, for its errors.
type place struct {
	file string
	line int
}

func (p place) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", p.file, p.line, fmt.Errorf(format, args...))
}
