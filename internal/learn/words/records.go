package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// record is a document as JSON: a line each, spans in bytes of the text.
type record struct {
	ID        string       `json:"id"` // SET/DOCUMENT, or DOCUMENT
	Text      string       `json:"text"`
	Sentences []text.Span  `json:"sentences"`
	Tokens    []note.Token `json:"tokens"` // [start,end,"TAG"]
	Names     []note.Name  `json:"names"`  // {"span":[start,end],"kind":"PER"}
}

// readRecords reads JSON Lines.
func readRecords(name string, in io.Reader) ([]document, error) {
	var out []document
	for dec := json.NewDecoder(bufio.NewReader(in)); ; {
		var r record
		if err := dec.Decode(&r); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: record %d: %w", name, len(out)+1, err)
		}
		if err := r.check(); err != nil {
			return nil, fmt.Errorf("%s: record %d: %w", name, len(out)+1, err)
		}
		_, id, ok := strings.Cut(r.ID, "/")
		if !ok {
			id = r.ID
		}
		out = append(out, document{id: id, text: r.Text, sentences: r.Sentences, tokens: r.Tokens, names: r.Names})
	}
}

// check refuses spans outside the text and tags that are none.
func (r record) check() error {
	inside := text.Span{End: len(r.Text)}
	for _, s := range r.Sentences {
		if !inside.Contains(s) {
			return fmt.Errorf("sentence %v is outside the text", s)
		}
	}
	for _, t := range r.Tokens {
		if !inside.Contains(t.Span) {
			return fmt.Errorf("token %v is outside the text", t.Span)
		}
		if t.Tag != "" && !isTag(string(t.Tag)) {
			return fmt.Errorf("%q is not a Universal POS tag", t.Tag)
		}
	}
	for _, n := range r.Names {
		if !inside.Contains(n.Span) {
			return fmt.Errorf("name %v is outside the text", n.Span)
		}
	}
	return nil
}

func isTag(s string) bool {
	switch note.Tag(s) {
	case note.Adj, note.Adp, note.Adv, note.Aux, note.Cconj, note.Det, note.Intj, note.Noun, note.Num, note.Part,
		note.Pron, note.Propn, note.Punct, note.Sconj, note.Sym, note.Verb, note.Other:
		return true
	}
	return false
}
