package main

import (
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// row is a word of a CoNLL-U sentence, https://universaldependencies.org/format.html, with its place
// in the text.
type row struct {
	note.Token
	form string
	xpos string
	head int // row of the sentence, from 1; 0 is the root
	misc misc
	line int
}

// misc is the last column: Key=Value, | between.
type misc string

func (m misc) value(key string) (string, bool) {
	for field := range strings.SplitSeq(string(m), "|") {
		if k, v, ok := strings.Cut(field, "="); ok && k == key {
			return v, true
		}
	}
	return "", false
}

// spaces undoes the escapes of UDPipe's SpacesAfter.
var spaces = strings.NewReplacer(`\s`, " ", `\t`, "\t", `\r`, "\r", `\n`, "\n", `\p`, "|", `\\`, `\`)

// after is the gap that the column gives behind its token, and whether it says so in full.
func (m misc) after() (gap string, exact bool) {
	if v, ok := m.value("SpacesAfter"); ok {
		return spaces.Replace(v), true
	}
	if v, _ := m.value("SpaceAfter"); v == "No" {
		return "", false
	}
	return " ", false
}

// conllu reads CoNLL-U.
type conllu struct {
	place
	composer
	out      []document
	begun    bool   // a document is open
	gap      string // behind the last token
	exact    bool   // the gap was given in full: a new paragraph does not change it
	newpar   bool
	want     string // the text of the sentence as its comment has it
	rows     []row
	last     int // of the multiword token that is being read: its last word
	surface  text.Span
	began    int // where the sentence begins, -1 before its first token
	entities entities
}

// readCoNLLU reads documents of Universal Dependencies: text from the tokens and SpaceAfter, a
// newline before each paragraph, sentences, UPOS; names from NE=B-PER or, as GUM has them, from Entity=.
// A file without "# newdoc" is one document.
func readCoNLLU(name string, in io.Reader) ([]document, error) {
	c := &conllu{place: place{file: name}, began: -1}
	if err := c.eachLine(in, c.read); err != nil {
		return nil, err
	}
	if err := c.endSentence(); err != nil {
		return nil, err
	}
	if err := c.endDocument(); err != nil {
		return nil, err
	}
	return c.out, nil
}

func (c *conllu) read(line string) error {
	switch {
	case line == "":
		return c.endSentence()
	case strings.HasPrefix(line, "#"):
		return c.comment(strings.TrimSpace(line[1:]))
	}
	return c.word(strings.Split(line, "\t"))
}

func (c *conllu) comment(s string) error {
	key, value, _ := strings.Cut(s, "=")
	value = strings.TrimSpace(value)
	switch strings.TrimSpace(key) {
	case "newdoc", "newdoc id":
		if err := c.endDocument(); err != nil {
			return err
		}
		c.doc.id = value
	case "newpar", "newpar id":
		c.newpar = true
	case "text":
		c.want = value
	}
	return nil
}

func (c *conllu) word(columns []string) error {
	if len(columns) != 10 {
		return c.errorf("%d columns, not 10", len(columns))
	}
	id, form, m := columns[0], columns[1], misc(columns[9])
	if first, last, ok := strings.Cut(id, "-"); ok {
		return c.multiword(first, last, form, m)
	}
	if strings.Contains(id, ".") {
		return nil // an empty node has no place in the text
	}
	if n, err := strconv.Atoi(id); err != nil || n != len(c.rows)+1 {
		return c.errorf("word %q where %d is due", id, len(c.rows)+1)
	}
	r := row{form: form, xpos: columns[4], misc: m, line: c.line}
	if columns[3] != "_" {
		if !isTag(columns[3]) {
			return c.errorf("%q is not a Universal POS tag", columns[3])
		}
		r.Tag = note.Tag(columns[3])
	}
	if columns[6] != "_" {
		var err error
		if r.head, err = strconv.Atoi(columns[6]); err != nil {
			return c.errorf("head %q is not a number", columns[6])
		}
	}
	switch {
	case form == "":
		return c.errorf("a word without a form")
	case len(c.rows) >= c.last:
		r.Span = c.token(form, m)
	default:
		r.Span = c.part(form)
		if gap, _ := m.after(); gap == "" && len(c.rows)+1 == c.last {
			c.gap = "" // some say it at the last word rather than at the token
		}
	}
	c.rows = append(c.rows, r)
	return nil
}

// multiword begins a token of several words, as "3-4 don't".
func (c *conllu) multiword(first, last, form string, m misc) error {
	a, err := strconv.Atoi(first)
	b, err2 := strconv.Atoi(last)
	if err != nil || err2 != nil || a != len(c.rows)+1 || b < a || form == "" {
		return c.errorf("multiword token %s-%s %q where word %d is due", first, last, form, len(c.rows)+1)
	}
	c.last = b
	c.surface = c.token(form, m)
	return nil
}

// part is the place of a word of a multiword token: what of the token it spells; all that is left,
// if it spells none of it ("zum" is "zu" and "dem").
func (c *conllu) part(form string) text.Span {
	whole := c.surface
	if len(form) <= whole.Len() && strings.HasPrefix(c.text.String()[whole.Start:whole.End], form) {
		whole.End = whole.Start + len(form)
	}
	c.surface.Start = whole.End
	return whole
}

// token writes a token behind the gap that the one before it left.
func (c *conllu) token(form string, m misc) text.Span {
	gap := c.gap
	switch before, ok := m.value("SpacesBefore"); {
	case !c.begun:
		gap = ""
		if ok {
			gap = spaces.Replace(before)
		}
	case c.newpar && !c.exact && c.began < 0:
		gap = "\n"
	}
	c.begun, c.newpar = true, false
	s := c.write(gap, form)
	if c.began < 0 {
		c.began = s.Start
	}
	c.gap, c.exact = m.after()
	return s
}

func (c *conllu) endSentence() error {
	defer func() {
		c.rows, c.last, c.surface, c.began, c.want = nil, 0, text.Span{}, -1, ""
	}()
	if c.began < 0 {
		return nil
	}
	if len(c.rows) < c.last {
		return c.errorf("the sentence ends within a multiword token")
	}
	s := text.Span{Start: c.began, End: c.text.Len()}
	got := s.In(c.text.String())
	if c.want != "" && !slices.Equal(strings.Fields(c.want), strings.Fields(got)) {
		return c.errorf("the tokens give %q, the comment %q", got, c.want)
	}
	c.doc.sentences = append(c.doc.sentences, s)
	for _, r := range c.rows {
		if r.Span.Len() > 0 {
			c.doc.tokens = append(c.doc.tokens, r.Token)
		}
	}
	return c.entities.add(c.file, c.rows)
}

func (c *conllu) endDocument() error {
	if c.begun {
		tail := ""
		if c.exact {
			tail = c.gap
		}
		doc := c.finish(tail)
		if doc.id == "" {
			doc.id = strings.TrimSuffix(strings.TrimSuffix(filepath.Base(c.file), ".gz"), ".conllu")
		}
		doc.names, doc.byRule = c.entities.names(doc.text)
		c.out = append(c.out, doc)
	}
	c.composer, c.entities = composer{}, entities{}
	c.begun, c.gap, c.exact, c.newpar = false, "", false, false
	return nil
}
