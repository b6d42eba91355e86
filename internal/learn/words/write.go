package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// writeFolders writes the lessons as CoNLL-U, a folder and a file a set.
func (s *school) writeFolders(dir string) error {
	files := map[string]*strings.Builder{}
	for _, set := range sets {
		files[set.name] = &strings.Builder{}
	}
	for i, l := range s.lessons {
		doc := s.docs[i]
		doc.names = s.taught[i].Names
		if err := writeCoNLLU(files[l.set], doc); err != nil {
			return fmt.Errorf("%s/%s: %w", l.set, l.document, err)
		}
	}
	for _, set := range sets {
		folder := filepath.Join(dir, set.folders[0])
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, set.name+".conllu"), []byte(files[set.name].String()), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// escapes are those of UDPipe's SpacesAfter.
var escapes = strings.NewReplacer(`\`, `\\`, " ", `\s`, "\t", `\t`, "\r", `\r`, "\n", `\n`, "|", `\p`)

// writeCoNLLU writes a document as CoNLL-U: a newline between sentences as a new paragraph, other
// odd gaps as SpacesAfter, names as NE=B-PER. A document without tokens gets pieces between white
// space and the ends of names, without tags, and a sentence a line.
func writeCoNLLU(b *strings.Builder, d document) error {
	if len(d.tokens) == 0 {
		d.tokens, d.sentences = pieces(d)
	}
	labels, err := labelTokens(d)
	if err != nil {
		return err
	}
	fmt.Fprintf(b, "# newdoc id = %s\n", d.id)
	gapBefore, t := d.text[:min(d.tokens[0].Span.Start, len(d.text))], 0
	for si, s := range d.sentences {
		if si > 0 && d.gap(t-1) == "\n" {
			b.WriteString("# newpar\n")
		}
		for n := 1; t < len(d.tokens) && s.Contains(d.tokens[t].Span); n, t = n+1, t+1 {
			m := spacesMisc(d.gap(t), t+1 == len(d.tokens), t+1 < len(d.tokens) && !s.Contains(d.tokens[t+1].Span))
			if gapBefore != "" {
				m = append(m, "SpacesBefore="+escapes.Replace(gapBefore))
				gapBefore = ""
			}
			if labels[t] != "" {
				m = append(m, "NE="+labels[t])
			}
			tag, form := string(d.tokens[t].Tag), d.tokens[t].Span.In(d.text)
			if tag == "" {
				tag = "_"
			}
			if strings.ContainsAny(form, "\t\n\r") || form == "" {
				return fmt.Errorf("the token %q cannot be written", form)
			}
			misc := "_"
			if len(m) > 0 {
				misc = strings.Join(m, "|")
			}
			fmt.Fprintf(b, "%d\t%s\t_\t%s\t_\t_\t_\t_\t_\t%s\n", n, form, tag, misc)
		}
		b.WriteByte('\n')
	}
	if t != len(d.tokens) {
		return fmt.Errorf("the token %q is in no sentence", d.tokens[t].Span.In(d.text))
	}
	return nil
}

// gap is what stands behind a token.
func (d *document) gap(token int) string {
	end := len(d.text)
	if token+1 < len(d.tokens) {
		end = d.tokens[token+1].Span.Start
	}
	return d.text[d.tokens[token].Span.End:end]
}

// spacesMisc says what gap stands behind a token, as briefly as it can be read back.
func spacesMisc(gap string, endsDocument, endsSentence bool) []string {
	switch {
	case gap == " " && !endsDocument, gap == "\n" && endsSentence, gap == "" && endsDocument:
		return nil
	case gap == "":
		return []string{"SpaceAfter=No"}
	}
	return []string{"SpacesAfter=" + escapes.Replace(gap)}
}

// labelTokens gives each token of a name its label; a name must begin and end with tokens.
func labelTokens(d document) ([]string, error) {
	labels := make([]string, len(d.tokens))
	t := 0
	for _, n := range d.names {
		for t < len(d.tokens) && d.tokens[t].Span.End <= n.Span.Start {
			t++
		}
		if t == len(d.tokens) || d.tokens[t].Span.Start != n.Span.Start {
			return nil, fmt.Errorf("the name %q does not begin with a token", n.Span.In(d.text))
		}
		mark := "B-"
		for ; t < len(d.tokens) && d.tokens[t].Span.Start < n.Span.End; t++ {
			labels[t] = mark + string(n.Kind)
			mark = "I-"
		}
		if d.tokens[t-1].Span.End != n.Span.End {
			return nil, fmt.Errorf("the name %q does not end with a token", n.Span.In(d.text))
		}
	}
	return labels, nil
}

// pieces cuts a text without tokens.
func pieces(d document) (tokens []note.Token, sentences []text.Span) {
	cut := map[int]bool{}
	for _, n := range d.names {
		cut[n.Span.Start], cut[n.Span.End] = true, true
	}
	start, line := -1, text.Span{Start: -1}
	end := func(i int) {
		if start >= 0 {
			tokens = append(tokens, note.Token{Span: text.Span{Start: start, End: i}})
			line.End = i
		}
		start = -1
	}
	for i := 0; i <= len(d.text); i++ {
		space := i == len(d.text) || strings.IndexByte(" \t\r\n", d.text[i]) >= 0
		if space || cut[i] {
			end(i)
		}
		if (i == len(d.text) || d.text[i] == '\n') && line.Start >= 0 {
			sentences = append(sentences, line)
			line.Start = -1
		}
		if !space && start < 0 {
			start = i
			if line.Start < 0 {
				line.Start = i
			}
		}
	}
	return tokens, sentences
}
