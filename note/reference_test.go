package note_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
)

// Each file has in.txt. Want: the text, with what each reference means after it: "She [Mara Lind] left."
func TestReferencesAreResolvedAsAReaderWould(t *testing.T) {
	n := newAnnotator(t)
	golden.Run(t, "testdata/reference/*.txt", func(t *testing.T, in map[string]string) string {
		a := n.Annotate(paragraphs(in["in.txt"]))
		checkNotes(t, a)
		return showReferences(a)
	})
}

func showReferences(a *note.Annotated) string {
	names := map[int]string{}
	for _, x := range a.Names {
		names[x.Entity] = x.Name
	}
	var b strings.Builder
	at := 0
	for _, r := range a.References {
		b.WriteString(a.Text[at:r.Span.End] + " [" + names[r.Entity] + "]")
		at = r.Span.End
	}
	return b.String() + a.Text[at:]
}

var referring = []string{
	"", "he", "He said he saw him. His.", "the", "The minister", "its it It", "Ada Wren, the", "the of the for the",
	"Ada Wren, the mayor of Calder, met Tom Brandt. She told him that the mayor would help his wife.",
	"The Calder Rowing Club said it would race. It added that its boats, which it had lost, were the club's.",
	strings.Repeat("Ada Wren told Tom Brandt that she and the mayor, he or she, asked him to ", 40),
}

func checkReferences(t *testing.T, a *note.Annotated) {
	t.Helper()
	entities := map[int]bool{}
	for _, x := range a.Names {
		entities[x.Entity] = true
	}
	end := 0
	for _, r := range a.References {
		if r.Span.Start < end || r.Span.End > len(a.Text) || r.Span.IsZero() || !utf8.ValidString(r.Span.In(a.Text)) {
			t.Errorf("%q: %v is no span of the text after the one before", a.Text, r.Span)
		}
		if !entities[r.Entity] {
			t.Errorf("%q: %q means entity %d, which nothing names", a.Text, r.Span.In(a.Text), r.Entity)
		}
		for _, q := range a.Quotes {
			if q.Form == note.Direct && q.Marks == note.Marked && q.Spans[0].Overlaps(r.Span) {
				t.Errorf("%q: %q lies in a quotation", a.Text, r.Span.In(a.Text))
			}
		}
		end = r.Span.End
	}
}

func TestReferencesAreSpansInOrderThatMeanSomebodyNamed(t *testing.T) {
	for _, s := range append(referring, quoted...) {
		checkReferences(t, annotate(t, s))
	}
}

func TestReferencesTakeLinearTime(t *testing.T) {
	n := newAnnotator(t)
	for _, piece := range []string{
		"Ada Wren saw him, ", "President Ada Wren left. The president left. ", "The Calder Club said it won its race. ", "he ", "the mayor ",
	} {
		checkLinear(t, n, piece)
	}
}

func FuzzReferences(f *testing.F) {
	for _, s := range referring {
		f.Add(s)
	}
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkReferences(t, n.Annotate(asIs(strings.ToValidUTF8(s, "\uFFFD"))))
	})
}
