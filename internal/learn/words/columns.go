package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// iob reads a label of IOB1 or IOB2: O, B-PER, I-PER. The kind is empty outside a name.
func iob(label string) (begins bool, kind note.NameKind, err error) {
	if label == "O" {
		return false, "", nil
	}
	where, k, ok := strings.Cut(label, "-")
	if !ok || k == "" || where != "B" && where != "I" {
		return false, "", fmt.Errorf("label %q is not O, B-KIND or I-KIND", label)
	}
	return where == "B", note.NameKind(k), nil
}

// labelled is a token of a corpus that has no text of its own.
type labelled struct {
	token  string
	begins bool
	kind   note.NameKind
}

// appendNames adds the names that labels make of tokens: one begins at B, and at an I that goes on
// no name of its kind.
func appendNames(names []note.Name, tokens []labelled, spans []text.Span) []note.Name {
	var before note.NameKind
	for i, t := range tokens {
		switch {
		case t.kind == "":
		case !t.begins && t.kind == before:
			names[len(names)-1].Span.End = spans[i].End
		default:
			names = append(names, note.Name{Span: spans[i], Kind: t.kind})
		}
		before = t.kind
	}
	return names
}

// columns reads lines of token and label.
type columns struct {
	place
	composer
	out      []document
	sentence []labelled
	want     string // the text of the sentence, where the corpus has it
}

// readColumns reads the format of CoNLL-2003: a token a line, its label the last column; a blank
// line between sentences, -DOCSTART- between documents, whose ids are their numbers: 000, 001, ….
// The tokens are spaced by rule, a sentence a line.
func readColumns(name string, in io.Reader) ([]document, error) {
	c := &columns{place: place{file: name}}
	return c.read(in, func(line string) error {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0:
			return c.endSentence()
		case fields[0] == "-DOCSTART-":
			return c.endDocument(fmt.Sprintf("%03d", len(c.out)))
		case len(fields) == 1:
			return c.errorf("a token without a label")
		}
		return c.add(fields[0], fields[len(fields)-1])
	}, func() string { return fmt.Sprintf("%03d", len(c.out)) })
}

// readIOB2 reads the format of Universal NER: number, token, label, two more columns, tabs between;
// the text of a sentence in a comment. A file is a document.
func readIOB2(name string, in io.Reader) ([]document, error) {
	c := &columns{place: place{file: name}}
	id := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(name), ".gz"), ".iob2")
	return c.read(in, func(line string) error {
		fields := strings.Split(line, "\t")
		switch {
		case line == "":
			return c.endSentence()
		case len(fields) == 1 && strings.HasPrefix(line, "#"):
			if key, value, _ := strings.Cut(line[1:], "="); strings.TrimSpace(key) == "text" {
				c.want = strings.TrimSpace(value)
			}
			return nil
		case len(fields) < 3 || fields[1] == "":
			return c.errorf("%d columns, not number, token and label", len(fields))
		}
		return c.add(fields[1], fields[2])
	}, func() string { return id })
}

// read gives the lines to a function, and ends what is open with the last document's id.
func (c *columns) read(in io.Reader, each func(line string) error, id func() string) ([]document, error) {
	if err := c.eachLine(in, each); err != nil {
		return nil, err
	}
	if err := c.endDocument(id()); err != nil {
		return nil, err
	}
	return c.out, nil
}

func (c *columns) add(token, label string) error {
	begins, kind, err := iob(label)
	if err != nil {
		return c.errorf("%w", err)
	}
	c.sentence = append(c.sentence, labelled{token, begins, kind})
	return nil
}

func (c *columns) endSentence() error {
	defer func() { c.sentence, c.want = nil, "" }()
	if len(c.sentence) == 0 {
		return nil
	}
	tokens := make([]string, len(c.sentence))
	for i, t := range c.sentence {
		tokens[i] = t.token
	}
	gaps := gapsByRule(tokens)
	if c.want != "" {
		var ok bool
		if gaps, ok = gapsIn(c.want, tokens); !ok {
			return c.errorf("the tokens do not make up the text %q", c.want)
		}
	}
	c.doc.names = appendNames(c.doc.names, c.sentence, c.sentenceSpans(tokens, gaps))
	return nil
}

// sentenceSpans writes a sentence on a line of its own.
func (c *composer) sentenceSpans(tokens, gaps []string) []text.Span {
	if c.text.Len() > 0 {
		gaps[0] = "\n"
	}
	spans := make([]text.Span, len(tokens))
	for i, t := range tokens {
		spans[i] = c.write(gaps[i], t)
	}
	c.doc.sentences = append(c.doc.sentences, text.Span{Start: spans[0].Start, End: c.text.Len()})
	return spans
}

func (c *columns) endDocument(id string) error {
	if err := c.endSentence(); err != nil {
		return err
	}
	if c.text.Len() == 0 {
		return nil
	}
	c.doc.id = id
	c.out = append(c.out, c.finish(""))
	c.composer = composer{}
	return nil
}
