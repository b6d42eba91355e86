package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// fuzz gives any bytes to a reader: an error that names the file, or documents whose spans are of
// their texts.
func fuzz(f *testing.F, r reader, seeds ...string) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		docs, err := r("name.x", strings.NewReader(in))
		if err != nil && !strings.Contains(err.Error(), "name.x") {
			t.Fatalf("%v names no file", err)
		}
		for _, d := range docs {
			of := func(what string, s text.Span) {
				if s.Start < 0 || s.Start > s.End || s.End > len(d.text) || !onRune(d.text, s.Start) || !onRune(d.text, s.End) {
					t.Fatalf("%s %v of %q", what, s, d.text)
				}
			}
			if !utf8.ValidString(d.text) {
				t.Fatalf("text %q", d.text)
			}
			for _, s := range d.sentences {
				of("sentence", s)
			}
			for _, k := range d.tokens {
				of("token", k.Span)
			}
			for _, n := range d.names {
				of("name", n.Span)
			}
		}
	})
}

func FuzzCoNLLU(f *testing.F)  { fuzz(f, readCoNLLU, tabbed(harbour)) }
func FuzzColumns(f *testing.F) { fuzz(f, readColumns, "Ada I-PER\n's O\n\n-DOCSTART- O\n\nBo B-PER\n") }
func FuzzIOB2(f *testing.F) {
	fuzz(f, readIOB2, "# text = Ada, 45\n1\tAda\tB-PER\t-\t-\n2\t,\tO\n3\t45\tO\n")
}
func FuzzCAT(f *testing.F) { fuzz(f, readCAT, catTale) }
func FuzzRecords(f *testing.F) {
	fuzz(f, readRecords, `{"id":"a/b","text":"Ada left.","sentences":[[0,9]],"tokens":[[0,3,"PROPN"],[4,8,"VERB"]],"names":[{"span":[0,3],"kind":"PER"}]}`)
}

func FuzzLessons(f *testing.F) {
	f.Add("# x\ngum\td\tCC BY 4.0\ttags names\tabc\tPER:0-3\n")
	f.Fuzz(func(t *testing.T, in string) {
		header, lessons, err := parseLessons(in)
		if err != nil {
			return
		}
		s := &school{lessons: lessons}
		list := s.list(header)
		if _, again, err := parseLessons(list); err != nil || len(again) != len(lessons) {
			t.Fatalf("%q: %v", list, err)
		}
	})
}
