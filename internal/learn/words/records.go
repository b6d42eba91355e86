package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

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

// check refuses spans that are not of the text and tags that are none.
func (r record) check() error {
	within := func(s text.Span) bool {
		return 0 <= s.Start && s.Start <= s.End && s.End <= len(r.Text) && onRune(r.Text, s.Start) && onRune(r.Text, s.End)
	}
	for _, s := range r.Sentences {
		if !within(s) {
			return fmt.Errorf("sentence %v is not of the text", s)
		}
	}
	for _, t := range r.Tokens {
		if !within(t.Span) {
			return fmt.Errorf("token %v is not of the text", t.Span)
		}
		if t.Tag != "" && !isTag(string(t.Tag)) {
			return fmt.Errorf("%q is not a Universal POS tag", t.Tag)
		}
	}
	for _, n := range r.Names {
		if !within(n.Span) {
			return fmt.Errorf("name %v is not of the text", n.Span)
		}
	}
	return nil
}

func onRune(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

func isTag(s string) bool {
	switch note.Tag(s) {
	case note.Adj, note.Adp, note.Adv, note.Aux, note.Cconj, note.Det, note.Intj, note.Noun, note.Num, note.Part,
		note.Pron, note.Propn, note.Punct, note.Sconj, note.Sym, note.Verb, note.Other:
		return true
	}
	return false
}
