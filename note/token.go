package note

import (
	"encoding/json"
	"fmt"

	"github.com/variorum-news/variorum/text"
)

// Token is a word or mark as the Universal Dependencies treebanks of English cut them, with its
// part of speech. In JSON it is [start,end,"TAG"], without the tag where none is known.
type Token struct {
	Span text.Span
	Tag  Tag
}

// Tag is a Universal POS tag.
type Tag string

// The Universal POS tags, https://universaldependencies.org/u/pos/.
const (
	Adj   Tag = "ADJ"
	Adp   Tag = "ADP"
	Adv   Tag = "ADV"
	Aux   Tag = "AUX"
	Cconj Tag = "CCONJ"
	Det   Tag = "DET"
	Intj  Tag = "INTJ"
	Noun  Tag = "NOUN"
	Num   Tag = "NUM"
	Part  Tag = "PART"
	Pron  Tag = "PRON"
	Propn Tag = "PROPN"
	Punct Tag = "PUNCT"
	Sconj Tag = "SCONJ"
	Sym   Tag = "SYM"
	Verb  Tag = "VERB"
	Other Tag = "X"
)

// MarshalJSON writes [start,end,"TAG"].
func (t Token) MarshalJSON() ([]byte, error) {
	if t.Tag == "" {
		return fmt.Appendf(nil, "[%d,%d]", t.Span.Start, t.Span.End), nil
	}
	return fmt.Appendf(nil, "[%d,%d,%q]", t.Span.Start, t.Span.End, t.Tag), nil
}

// UnmarshalJSON reads [start,end,"TAG"].
func (t *Token) UnmarshalJSON(b []byte) error {
	tuple := []any{&t.Span.Start, &t.Span.End, &t.Tag}
	if err := json.Unmarshal(b, &tuple); err != nil {
		return fmt.Errorf("token %s: %w", b, err)
	}
	return nil
}
