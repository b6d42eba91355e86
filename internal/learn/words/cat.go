package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// catDocument is a document of the Content Annotation Tool, as MEANTIME is published
// (Minard et al. 2016): tokens, things marked in them, relations between these.
type catDocument struct {
	XMLName xml.Name   `xml:"Document"`
	ID      string     `xml:"doc_id,attr"`
	Tokens  []catToken `xml:"token"`
	Marked  struct {
		All []catMark `xml:",any"`
	} `xml:"Markables"`
	Relations struct {
		All []catRelation `xml:",any"`
	} `xml:"Relations"`
}

type catToken struct {
	ID       int    `xml:"t_id,attr"`
	Sentence int    `xml:"sentence,attr"`
	Form     string `xml:",chardata"`
}

// catMark is a mention with its tokens, or a thing that mentions refer to, without any.
type catMark struct {
	XMLName xml.Name
	ID      string `xml:"m_id,attr"`
	Form    string `xml:"syntactic_type,attr"` // NAM, PRE.NAM, NOM, PRO, APP, …
	Kind    string `xml:"ent_type,attr"`       // PER, ORG, LOC, …
	Anchors []struct {
		Token int `xml:"t_id,attr"`
	} `xml:"token_anchor"`
}

type catRelation struct {
	XMLName xml.Name
	Sources []catEnd `xml:"source"`
	Target  catEnd   `xml:"target"`
}

type catEnd struct {
	Mark string `xml:"m_id,attr"`
}

// readCAT reads a document of MEANTIME: the sentences up to the last one that has anything marked in
// it, spaced by rule, each on a line. Names are the capitalised cores of mentions by name.
func readCAT(name string, in io.Reader) ([]document, error) {
	var d catDocument
	if err := xml.NewDecoder(in).Decode(&d); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if d.ID == "" || len(d.Tokens) == 0 {
		return nil, fmt.Errorf("%s: a document without doc_id or tokens", name)
	}
	for _, t := range d.Tokens {
		if strings.TrimSpace(t.Form) != t.Form || t.Form == "" {
			return nil, fmt.Errorf("%s: token %d: %q is not a word", name, t.ID, t.Form)
		}
	}
	c := composer{doc: document{id: d.ID, byRule: true}}
	spans := c.writeCAT(d.annotated())
	c.doc.names = d.names(spans)
	return []document{c.finish("")}, nil
}

// annotated are the tokens of the sentences up to the last with a mark.
func (d *catDocument) annotated() []catToken {
	marked := map[int]bool{}
	for _, m := range d.Marked.All {
		for _, a := range m.Anchors {
			marked[a.Token] = true
		}
	}
	last := 0
	for _, t := range d.Tokens {
		if marked[t.ID] {
			last = max(last, t.Sentence)
		}
	}
	n := slices.IndexFunc(d.Tokens, func(t catToken) bool { return t.Sentence > last })
	if n < 0 {
		return d.Tokens
	}
	return d.Tokens[:n]
}

// writeCAT writes sentences and gives the place of each token by its number.
func (c *composer) writeCAT(tokens []catToken) map[int]text.Span {
	out := map[int]text.Span{}
	for len(tokens) > 0 {
		n := slices.IndexFunc(tokens, func(t catToken) bool { return t.Sentence != tokens[0].Sentence })
		if n < 0 {
			n = len(tokens)
		}
		forms := make([]string, n)
		for i, t := range tokens[:n] {
			forms[i] = t.Form
		}
		for i, s := range c.sentenceSpans(forms, gapsByRule(forms)) {
			out[tokens[i].ID] = s
		}
		tokens = tokens[n:]
	}
	return out
}

// names are the capitalised cores of the mentions by name of persons, bodies and places.
func (d *catDocument) names(spans map[int]text.Span) []note.Name {
	kinds := d.kinds()
	forms := map[int]string{}
	for _, t := range d.Tokens {
		forms[t.ID] = t.Form
	}
	var out []note.Name
	for _, m := range d.Marked.All {
		kind := kinds[m.ID]
		if m.Form != "NAM" && m.Form != "PRE.NAM" || kind == "" {
			continue
		}
		var s text.Span
		for _, a := range m.Anchors {
			if capital(forms[a.Token]) {
				s = s.Cover(spans[a.Token])
			} else if !s.IsZero() {
				break
			}
		}
		if !s.IsZero() {
			out = append(out, note.Name{Span: s, Kind: kind})
		}
	}
	return apart(out, shorter)
}

// kinds are the kinds of name that mentions have, by their ids.
func (d *catDocument) kinds() map[string]note.NameKind {
	things := map[string]note.NameKind{}
	for _, m := range d.Marked.All {
		switch kind := note.NameKind(m.Kind); kind {
		case note.Person, note.Organisation, note.Place:
			things[m.ID] = kind
		}
	}
	out := map[string]note.NameKind{}
	for _, r := range d.Relations.All {
		if r.XMLName.Local != "REFERS_TO" {
			continue
		}
		for _, s := range r.Sources {
			out[s.Mark] = things[r.Target.Mark]
		}
	}
	return out
}

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
