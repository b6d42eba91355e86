package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// sets are the corpora, by the names that the list of lessons has for them.
var sets = []set{
	{name: "gum", folders: []string{"gum", "gum-train"}, namesListed: true},
	{name: "ewt", folders: []string{"ewt", "ewt-train"}},
	{name: "wikigold", folders: []string{"wikigold", "wikigold-even"}},
	{name: "meantime", folders: []string{"meantime", "meantime-airbus", "meantime-apple"}, namesListed: true},
}

// set is a corpus.
type set struct {
	name    string
	folders []string // where it may be, under the folder of the data; what is there of them is read

	// namesListed: the corpus marks more than names, and which names that comes to is in the list of
	// lessons, so that the weights do not hang on the rule which first derived them.
	namesListed bool
}

// lesson is a line of the list of lessons: a document that is learned from.
type lesson struct {
	set, document string
	licence       string
	tags, names   bool        // what is learned from it
	check         string      // of what is taken from the document
	listed        []note.Name // its names, where namesListed
}

// parseLessons reads the list: set, document, licence, what is learned ("tags", "names", "tags
// names"), check, names (KIND:START-END, or "-"), tabs between.
func parseLessons(file string) (header string, out []lesson, err error) {
	for i, line := range strings.SplitAfter(file, "\n") {
		at := place{"lessons.tsv", i + 1}
		if strings.HasPrefix(line, "#") && len(out) == 0 {
			header += line
			continue
		}
		if line = strings.TrimSuffix(line, "\n"); line == "" {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 6 {
			return "", nil, at.errorf("%d columns, not 6", len(f))
		}
		l := lesson{set: f[0], document: f[1], licence: f[2], check: f[4]}
		for w := range strings.FieldsSeq(f[3]) {
			switch w {
			case "tags":
				l.tags = true
			case "names":
				l.names = true
			default:
				return "", nil, at.errorf("%q is not tags or names", w)
			}
		}
		if l.listed, err = parseNames(f[5]); err != nil {
			return "", nil, at.errorf("%w", err)
		}
		out = append(out, l)
	}
	return header, out, nil
}

func parseNames(field string) ([]note.Name, error) {
	if field == "-" {
		return nil, nil
	}
	var out []note.Name
	for w := range strings.FieldsSeq(field) {
		kind, span, _ := strings.Cut(w, ":")
		a, b, _ := strings.Cut(span, "-")
		start, err := strconv.Atoi(a)
		end, err2 := strconv.Atoi(b)
		if err != nil || err2 != nil || start < 0 || end <= start {
			return nil, fmt.Errorf("name %q is not KIND:START-END", w)
		}
		out = append(out, note.Name{Kind: note.NameKind(kind), Span: text.Span{Start: start, End: end}})
	}
	return out, nil
}

// String is the line of the list.
func (l lesson) String() string {
	var learned, names []string
	if l.tags {
		learned = append(learned, "tags")
	}
	if l.names {
		learned = append(learned, "names")
	}
	for _, n := range l.listed {
		names = append(names, fmt.Sprintf("%s:%d-%d", n.Kind, n.Span.Start, n.Span.End))
	}
	if names == nil {
		names = []string{"-"}
	}
	return strings.Join([]string{l.set, l.document, l.licence, strings.Join(learned, " "), l.check, strings.Join(names, " ")}, "\t") + "\n"
}

// take gives what is learned from a document.
func (l lesson) take(d document) (note.Lesson, error) {
	out := note.Lesson{Text: d.text, Named: l.names}
	if l.names {
		out.Names = d.names
	}
	if !l.tags {
		return out, nil
	}
	if len(d.tokens) == 0 {
		return out, fmt.Errorf("%s/%s: no tokens to learn tags from", l.set, l.document)
	}
	for _, t := range d.tokens {
		if t.Tag == "" {
			return out, fmt.Errorf("%s/%s: the token %q has no tag", l.set, l.document, t.Span.In(d.text))
		}
	}
	out.Sentences, out.Tokens = d.sentences, d.tokens
	return out, nil
}

// sum is a short checksum of a lesson, by which a document that differs is told at once.
func sum(l note.Lesson) (string, error) {
	type name struct {
		Span text.Span
		Kind note.NameKind
	}
	var names []name
	for _, n := range l.Names {
		names = append(names, name{n.Span, n.Kind})
	}
	b, err := json.Marshal([]any{l.Text, l.Sentences, l.Tokens, names, l.Named})
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", sha256.Sum256(b))[:checkLength], nil
}

// checkLength is the number of hexadecimal digits of a check: 48 bits, for some hundreds of documents.
const checkLength = 12

// read reads the documents of a set, by id.
func (s set) read(data string) (map[string]document, error) {
	out := map[string]document{}
	found := false
	for _, folder := range s.folders {
		dir := filepath.Join(data, folder)
		if !isFolder(dir) {
			continue
		}
		found = true
		docs, err := readFolder(dir)
		if err != nil {
			return nil, err
		}
		for _, d := range docs {
			if _, twice := out[d.id]; twice {
				return nil, fmt.Errorf("%s: document %s is there twice", dir, d.id)
			}
			out[d.id] = d
		}
	}
	if !found {
		return nil, fmt.Errorf("%s: no folder %s", data, strings.Join(s.folders, " or "))
	}
	return out, nil
}

// school is what is learned from, in order.
type school struct {
	lessons []lesson
	taught  []note.Lesson
	docs    []document
}

// gather takes the lessons of the list from the data. With renew, checks and listed names are made
// anew from the data; else a document whose check is another is reported, and its own names are used.
func gather(data string, lessons []lesson, renew bool, report io.Writer) (*school, error) {
	out := &school{lessons: slices.Clone(lessons)}
	for _, s := range sets {
		docs, err := s.read(data)
		if err != nil {
			return nil, err
		}
		for i, l := range out.lessons {
			if l.set != s.name {
				continue
			}
			d, ok := docs[l.document]
			if !ok {
				return nil, fmt.Errorf("%s: document %s is not in %s", s.name, l.document, filepath.Join(data, s.folders[0]))
			}
			taught, err := out.lessons[i].settle(d, s.namesListed, renew, report)
			if err != nil {
				return nil, err
			}
			out.taught = append(out.taught, taught)
			out.docs = append(out.docs, d)
		}
	}
	if len(out.taught) != len(lessons) {
		return nil, fmt.Errorf("lessons.tsv: %d of %d lines are of a set that is not known", len(lessons)-len(out.taught), len(lessons))
	}
	return out, nil
}

// settle takes one lesson and checks it.
func (l *lesson) settle(d document, namesListed, renew bool, report io.Writer) (note.Lesson, error) {
	taught, err := l.take(d)
	if err != nil {
		return taught, err
	}
	own := taught.Names
	if namesListed {
		taught.Names = nil
	}
	check, err := sum(taught)
	switch {
	case err != nil:
		return taught, err
	case renew:
		l.check = check
		if namesListed && l.names && !d.byRule {
			l.listed = own
		}
	case check != l.check:
		fmt.Fprintf(report, "%s/%s is not as it was learned from (%s, not %s)\n", l.set, l.document, check, l.check)
		taught.Names = own
		return taught, nil
	}
	if taught.Names = own; namesListed && l.names {
		taught.Names = l.listed
	}
	return taught, nil
}
