package collate_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/golden"
)

// Each file has pairs.txt: two lines a pair, pairs apart by blank lines. Want: the relation or
// "apart", then the first line.
func TestSayingsAreJudgedAsAReaderWould(t *testing.T) {
	golden.Run(t, "testdata/saying/*.txt", func(t *testing.T, in map[string]string) string {
		var b strings.Builder
		for pair := range strings.SplitSeq(strings.TrimSpace(in["pairs.txt"]), "\n\n") {
			one, other, _ := strings.Cut(pair, "\n")
			l := collate.NewSaying(one).Compare(collate.NewSaying(other))
			verdict := "apart"
			if l.Same {
				verdict = string(l.Relation)
			}
			fmt.Fprintf(&b, "%-9s %s\n", verdict, one)
		}
		return b.String()
	})
}

var sayings = []string{
	"", "…", "The bridge is safe.", "“The bridge is safe,” the mayor said.", "The bridge is not safe.",
	"We lost 12 boats in the storm, and three of them will never be raised.",
	"Twelve of our boats were lost to the storm; 3 can never be raised again.",
	"\xff\xfe not text", strings.Repeat("word ", 3000),
}

func TestSameDoesNotDependOnTheOrderOfTheTwo(t *testing.T) {
	for _, a := range sayings {
		for _, b := range sayings {
			s1, same1 := collate.Same(a, b)
			s2, same2 := collate.Same(b, a)
			if s1 != s2 || same1 != same2 {
				t.Errorf("Same(%.40q, %.40q) = %v, %v; the other way %v, %v", a, b, s1, same1, s2, same2)
			}
			if s1 < 0 || s1 > 1 {
				t.Errorf("Same(%.40q, %.40q) = %v, want 0 to 1", a, b, s1)
			}
		}
	}
}

func TestASayingIsTheSameAsItself(t *testing.T) {
	for _, a := range sayings[2:7] {
		l := collate.NewSaying(a).Compare(collate.NewSaying(a))
		if !l.Same || l.Relation != collate.Identical {
			t.Errorf("%.60q against itself: %+v", a, l)
		}
	}
}

func TestEmptySayingsAreNotTheSame(t *testing.T) {
	if score, same := collate.Same("", "…"); same {
		t.Errorf("two sayings without words: %v, same", score)
	}
}

func FuzzSame(f *testing.F) {
	f.Add("The bridge is safe.", "“The bridge isn't safe”")
	f.Add("1,2.3 \x80", "")
	f.Fuzz(func(t *testing.T, a, b string) {
		s1, _ := collate.Same(a, b)
		s2, _ := collate.Same(b, a)
		if s1 != s2 || s1 < 0 || s1 > 1 {
			t.Errorf("Same(%q, %q) = %v and %v", a, b, s1, s2)
		}
	})
}
