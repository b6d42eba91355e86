package note_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/golden"
)

// Each file has lang and in.txt. Want: a sentence a line, its tokens with a middle dot between two
// that stand without a space.
func TestSentencesAndTokensOfOtherLanguages(t *testing.T) {
	golden.Run(t, "testdata/sentence/*.txt", func(t *testing.T, in map[string]string) string {
		a := asIs(strings.TrimSpace(in["in.txt"]))
		a.Lang = strings.TrimSpace(in["lang"])
		out := newAnnotator(t).Annotate(a)
		checkNotes(t, out)
		var b strings.Builder
		k := 0
		for _, s := range out.Sentences {
			at := s.Start
			for ; k < len(out.Tokens) && out.Tokens[k].Span.End <= s.End; k++ {
				span := out.Tokens[k].Span
				switch gap := a.Text[at:span.Start]; {
				case gap == "" && span.Start > s.Start:
					b.WriteString("·")
				default:
					b.WriteString(gap)
				}
				b.WriteString(span.In(a.Text))
				at = span.End
			}
			b.WriteString(a.Text[at:s.End] + "\n")
		}
		return b.String()
	})
}
