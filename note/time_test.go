package note_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
)

// timeLine writes a time as a person would check it.
func timeLine(whole string, x note.Time) string {
	s := fmt.Sprintf("%s = %s %s", x.Span.In(whole), x.Type, x.Value)
	if x.Mod != "" {
		s += " " + string(x.Mod)
	}
	if x.Fiscal {
		s += " fiscal"
	}
	if i := x.Interval(); !i.IsZero() {
		s += fmt.Sprintf(" (%s to %s)", i.From, i.To)
	}
	return s
}

func TestTimes(t *testing.T) {
	n := newAnnotator(t)
	golden.Run(t, "testdata/time/*.txt", func(t *testing.T, in map[string]string) string {
		a := n.Annotate(piece(t, in["in.txt"]))
		var out []string
		for _, x := range a.Times {
			out = append(out, timeLine(a.Text, x))
		}
		return strings.Join(out, "\n")
	})
}
