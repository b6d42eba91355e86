package note_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Each file has in.txt. Want: the text with the words of quotation n as [n …], its speaker as {n …}, its
// cue as <n …>, then a line for each: form, marks, by, via, inside.
func TestQuotationsAreFoundAsAReaderWould(t *testing.T) {
	golden.Run(t, "testdata/quote/*.txt", func(t *testing.T, in map[string]string) string {
		return showQuotes(annotate(t, strings.TrimSpace(in["in.txt"])))
	})
}

func showQuotes(a *note.Annotated) string {
	type bracket struct {
		at    int
		shut  bool
		width int
		s     string
	}
	var bs []bracket
	put := func(s text.Span, open, shut string, n int) {
		if !s.IsZero() {
			bs = append(bs, bracket{s.Start, false, s.Len(), fmt.Sprint(open, n, " ")}, bracket{s.End, true, s.Len(), shut})
		}
	}
	var list strings.Builder
	for i, q := range a.Quotes {
		for _, s := range q.Spans {
			put(s, "[", "]", i+1)
		}
		put(q.Speaker, "{", "}", i+1)
		put(q.Cue, "<", ">", i+1)
		fmt.Fprintf(&list, "%d %s, %s", i+1, q.Form, q.Marks)
		for _, f := range [][2]string{{"by", q.By}, {"via", q.Via}} {
			if f[1] != "" {
				fmt.Fprintf(&list, ", %s %s", f[0], f[1])
			}
		}
		if q.Inside != nil {
			fmt.Fprintf(&list, ", inside %d", *q.Inside+1)
		}
		list.WriteByte('\n')
	}
	slices.SortStableFunc(bs, func(x, y bracket) int {
		switch {
		case x.at != y.at:
			return x.at - y.at
		case x.shut != y.shut:
			if x.shut {
				return -1
			}
			return 1
		case x.shut:
			return x.width - y.width
		}
		return y.width - x.width
	})
	var b strings.Builder
	at := 0
	for _, x := range bs {
		b.WriteString(a.Text[at:x.at])
		b.WriteString(x.s)
		at = x.at
	}
	return b.String() + a.Text[at:] + "\n\n" + list.String()
}
