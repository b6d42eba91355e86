package note_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
)

// Each file has in.txt, and lang if it is not English. Want: a sentence a line, a middle dot between
// two tokens that no space divides, "⏎" where a line ends inside a sentence.
func TestSentencesAndTokens(t *testing.T) {
	n := newAnnotator(t)
	golden.Run(t, "testdata/sentence/*.txt", func(t *testing.T, in map[string]string) string {
		a := asIs(strings.TrimSpace(in["in.txt"]))
		a.Lang = strings.TrimSpace(in["lang"])
		out := n.Annotate(a)
		checkNotes(t, out)
		return showTokens(out)
	})
}

func showTokens(a *note.Annotated) string {
	var b strings.Builder
	tokens := a.Tokens
	for _, s := range a.Sentences {
		at := s.Start
		for len(tokens) > 0 && tokens[0].Span.Start < s.End {
			k := tokens[0].Span
			tokens = tokens[1:]
			switch gap := a.Text[at:k.Start]; {
			case k.Start > s.Start && gap == "":
				b.WriteString("·")
			default:
				b.WriteString(strings.ReplaceAll(gap, "\n", "⏎"))
			}
			b.WriteString(k.In(a.Text))
			at = k.End
		}
		b.WriteString(a.Text[at:s.End] + "\n")
	}
	return b.String()
}
