package align_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/text"
)

func TestWordsOfTwoTextsStandSideBySide(t *testing.T) {
	golden.Run(t, "testdata/words/*.txt", func(t *testing.T, in map[string]string) string {
		var b strings.Builder
		for _, c := range align.Runs(align.Words(in["a.txt"], in["b.txt"])) {
			fmt.Fprintf(&b, "%-12s%s | %s\n", c.Op, c.A.In(in["a.txt"]), c.B.In(in["b.txt"]))
		}
		return b.String()
	})
}

func TestEveryWordStandsInOneColumnOfALongText(t *testing.T) {
	var a, b strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&a, "word%d filler ", i)
		fmt.Fprintf(&b, "word%d stuffing and ", i)
	}
	checkColumns(t, a.String(), b.String())
	checkColumns(t, strings.Repeat("one ", 5000), strings.Repeat("two ", 4000))
}

// checkColumns fails if a column's spans are out of order, off a boundary, or a word is missing.
func checkColumns(t *testing.T, a, b string) {
	t.Helper()
	columns := align.Words(a, b)
	var sides [2][]text.Span
	for _, c := range columns {
		if (c.Op == align.Inserted) != (c.A.Len() == 0) || (c.Op == align.Deleted) != (c.B.Len() == 0) {
			t.Fatalf("column %v: its spans do not fit its relation", c)
		}
		for i, s := range [2]text.Span{c.A, c.B} {
			if s.Len() > 0 {
				sides[i] = append(sides[i], s)
			}
		}
	}
	for i, s := range [2]string{a, b} {
		same := align.Words(s, s)
		if len(same) != len(sides[i]) {
			t.Fatalf("side %d: %d words in columns, %d in the text %q", i, len(sides[i]), len(same), s)
		}
		for k, c := range same {
			if c.Op != align.Equal || c.A != c.B || c.A != sides[i][k] {
				t.Fatalf("side %d: word %d is %v in the columns, %v in the text", i, k, sides[i][k], c)
			}
		}
	}
}

func FuzzWords(f *testing.F) {
	f.Add("The pier reopened on Monday.", "On Monday, the “pier” re-opened")
	f.Add("", "é\xff 1,000.5 don’t")
	f.Fuzz(func(t *testing.T, a, b string) { checkColumns(t, a, b) })
}
