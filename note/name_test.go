package note_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// paragraphs is a text whose lines are its blocks, the first its headline; a dateline reaches to the
// mark "|", which is taken out.
func paragraphs(in string) *article.Article {
	a := &article.Article{ID: "t"}
	if before, after, found := strings.Cut(in, "|"); found {
		from := strings.LastIndexByte(before, '\n') + 1
		a.DatelineSpan = text.Span{Start: from, End: len(before)}
		in = before + after
	}
	a.Text = in
	at := 0
	for line := range strings.Lines(in) {
		kind := article.Paragraph
		if at == 0 {
			kind = article.Headline
		}
		if n := len(strings.TrimSpace(line)); n > 0 {
			a.Blocks = append(a.Blocks, article.Block{Kind: kind, Span: text.Span{Start: at, End: at + n}})
		}
		at += len(line)
	}
	return a
}

func TestNames(t *testing.T) {
	n := newAnnotator(t)
	golden.Run(t, "testdata/name/*.txt", func(t *testing.T, in map[string]string) string {
		a := n.Annotate(paragraphs(in["in.txt"]))
		checkNotes(t, a)
		var b strings.Builder
		for _, x := range a.Names {
			fmt.Fprintf(&b, "%s %2d %-24s %s", x.Kind, x.Entity, x.Span.In(a.Text), x.Name)
			if x.Role != "" {
				fmt.Fprintf(&b, " (%s)", x.Role)
			}
			b.WriteByte('\n')
		}
		return b.String()
	})
}

func TestNotesAreTheSameTwice(t *testing.T) {
	n := newAnnotator(t)
	in := paragraphs("Two Wrens quarrel\nAda Wren met Tom Wren in Calder. Wren left. The Calder Rowing Club (CRC) was silent.\n")
	a, b := fmt.Sprint(n.Annotate(in).Notes), fmt.Sprint(n.Annotate(in).Notes)
	if a != b {
		t.Errorf("%s\n%s", a, b)
	}
	m, err := note.NewAnnotator(note.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if c := fmt.Sprint(m.Annotate(in).Notes); c != a {
		t.Errorf("%s\n%s", a, c)
	}
}

// A rule that looked at its whole sentence for each word of it would run past the ten minutes that go
// test gives a package.
func TestNamesTakeLinearTime(t *testing.T) {
	n := newAnnotator(t)
	for _, piece := range []string{"Norway ", "CALDER ", "Ada Wren, ", "Calder Inc and ", "Calder 2 Marrin 1 ", "Wren (Norway) ", "novelist Ada Wren Jr. ", "Jan van der Meer ", "Wang Liwei ", "van de la ", "Calder, Inc. "} {
		checkLinear(t, n, piece)
	}
}

func FuzzNamesAreSpansInOrder(f *testing.F) {
	for _, s := range []string{
		"CALDER, Norway 2014-03-05\nCalder 2 Marrin 1\n3. Ada Wren (Norway) 15:08", "Marrin v Calder, Wren & Orrin Inc and Marrin Corp. fell",
		"Harrow Jr. (CRC) of the State Department, who", "MARRIN (Reuters) - The town of Orrin", "v Calder AT Marrin Inc Inc. al-Wren d'Orrin",
		"Jan van der Meer met Wang Liwei. Tom J. Wren, Inc. Ada Wren Tom Brandt",
	} {
		f.Add(s)
	}
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		a := n.Annotate(&article.Article{ID: "1", Lang: "en", Text: s, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(s)}}}})
		last := 0
		for _, x := range a.Names {
			if x.Span.Start < last || x.Span.End <= x.Span.Start || x.Span.End > len(s) || !utf8.ValidString(x.Span.In(s)) || x.Kind == "" {
				t.Fatalf("%q: %+v is no name of the text, or out of order", s, x)
			}
			last = x.Span.End
		}
	})
}
