package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
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
func (c *composer) finish(tail string) document {
	c.text.WriteString(tail)
	c.doc.text = c.text.String()
	return c.doc
}

// place is where a reader is, for its errors.
type place struct {
	file string
	line int
}

func (p place) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", p.file, p.line, fmt.Errorf(format, args...))
}

// eachLine gives the lines of a file without their ends, and keeps count.
func (p *place) eachLine(in io.Reader, read func(line string) error) error {
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadString('\n')
		p.line++
		if err != nil && !errors.Is(err, io.EOF) {
			return p.errorf("%w", err)
		}
		if !utf8.ValidString(line) {
			return p.errorf("not UTF-8")
		}
		if fault := read(strings.TrimRight(line, "\r\n")); fault != nil {
			return fault
		}
		if err != nil {
			return nil
		}
	}
}
