package note

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/text"
)

// Each file has in.txt; want is the text with every run in brackets: [ ], {} if nested, and what is
// odd about it after the opening one.
func TestMarksArePairedAsAReaderWould(t *testing.T) {
	golden.Run(t, "testdata/marks/*.txt", func(t *testing.T, in map[string]string) string {
		s := in["in.txt"]
		return showRuns(s, markRuns(s, paragraphsOf(s, text.Span{End: len(s)})))
	})
}

func showRuns(s string, runs []run) string {
	at := map[int]string{}
	for _, r := range runs {
		opens, shuts := "[", "]"
		if r.inside >= 0 {
			opens, shuts = "{", "}"
		}
		if r.unclosed {
			opens += "unclosed:"
		}
		if r.follows >= 0 {
			opens += "follows:"
		}
		at[r.inner.Start] += opens
		at[r.inner.End] = shuts + at[r.inner.End]
	}
	var b strings.Builder
	for i := range len(s) + 1 {
		b.WriteString(at[i])
		if i < len(s) {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// A quadratic step would run past the ten minutes that go test gives a package, on any machine; a
// limit in seconds would fail on a slow one.
func TestAMillionOddMarksTakeLinearTime(t *testing.T) {
	odd := []string{`"`, `“`, `”`, `'a `, ` 'a`, `“‘`, `40" `, "“\n\n", `s' `, `‘a’ `, `"“`, `"“a” `, `"“a`, `「『`, `''`, "``", `«„‹‘`}
	for _, o := range odd {
		s := strings.Repeat(o, 1_000_000/len(o))
		markRuns(s, paragraphsOf(s, text.Span{End: len(s)}))
	}
}

func TestTenThousandNestedMarksAreOneRun(t *testing.T) {
	s := strings.Repeat("“a ‘b ", 10_000) + "c" + strings.Repeat("’ ”", 10_000)
	runs := markRuns(s, paragraphsOf(s, text.Span{End: len(s)}))
	for i := range runs {
		if err := soundRun(s, runs, i); err != nil {
			t.Fatalf("run %d of %d %+v: %v", i, len(runs), runs[i], err)
		}
	}
	if outer := len(outermost(runs)); outer != 1 {
		t.Errorf("%d runs lie in no other, want 1", outer)
	}
}

func FuzzMarks(f *testing.F) {
	f.Add("“A ‘b’ c,” he said. \"D\n\n“E")
	f.Add("\"a “b” c\n\n\"d 「e『f』」 ״")
	f.Add("'90s ``x'' 6' 2\" boys' \xe2")
	f.Fuzz(func(t *testing.T, s string) {
		runs := markRuns(s, paragraphsOf(s, text.Span{End: len(s)}))
		for i, r := range runs {
			if err := soundRun(s, runs, i); err != nil {
				t.Errorf("%q: run %d %+v: %v", s, i, r, err)
			}
		}
	})
}

func soundRun(s string, runs []run, i int) error {
	r := runs[i]
	for _, p := range []text.Span{r.outer, r.inner} {
		if p.Start < 0 || p.End > len(s) || p.Start > p.End {
			return fmt.Errorf("%v is not a range", p)
		}
		for _, x := range []int{p.Start, p.End} {
			if x < len(s) && !utf8.RuneStart(s[x]) && utf8.ValidString(s) {
				return fmt.Errorf("%d cuts a rune", x)
			}
		}
	}
	if !r.outer.Contains(r.inner) {
		return fmt.Errorf("inner outside outer")
	}
	if r.inside >= i || r.follows >= i {
		return fmt.Errorf("points at itself or later")
	}
	if r.inside >= 0 && !runs[r.inside].outer.Contains(r.outer) {
		return fmt.Errorf("not inside the run it is nested in")
	}
	if i > 0 && r.inside < 0 {
		for j := i - 1; j >= 0; j-- {
			if runs[j].inside < 0 {
				if runs[j].outer.Overlaps(r.outer) {
					return fmt.Errorf("overlaps run %d", j)
				}
				break
			}
		}
	}
	return nil
}
