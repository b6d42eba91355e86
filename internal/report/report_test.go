package report_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/internal/report"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

var volumes = map[string]func(testing.TB) *variorum.Volume{
	"crane":   crane,
	"flood":   flood,
	"altered": altered,
	"crowd":   func(t testing.TB) *variorum.Volume { return crowd(t, 26) },
	"hostile": hostile,
	"nested":  nested,
}

func print(t *testing.T, v *variorum.Volume, o report.Options) string {
	t.Helper()
	count(v)
	var b strings.Builder
	if err := report.Write(&b, v, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestReportsLookAsTheyDid(t *testing.T) {
	golden.Run(t, "testdata/report/*.txt", func(t *testing.T, in map[string]string) string {
		var o struct {
			Volume string
			report.Options
		}
		if err := json.Unmarshal([]byte(in["options.json"]), &o); err != nil {
			t.Fatal(err)
		}
		out := print(t, volumes[o.Volume](t), o.Options)
		return strings.ReplaceAll(out, "\x1b", "^")
	})
}

func TestNoLineIsWiderThanAsked(t *testing.T) {
	for name, volume := range volumes {
		for _, width := range []int{40, 47, 60, 80, 100, 120, 140} {
			for _, all := range []bool{false, true} {
				out := print(t, volume(t), report.Options{Width: width, All: all})
				for n, line := range strings.Split(out, "\n") {
					if got := displaywidth.String(line); got > width {
						t.Errorf("%s at %d columns: line %d has %d: %q", name, width, n+1, got, line)
					}
				}
			}
		}
	}
}

// sgr is the only kind of escape sequence that we write.
var sgr = regexp.MustCompile(`\x1b\[[0-9;]*m`)

func TestNothingOfAnArticleDrivesTheTerminal(t *testing.T) {
	for _, styled := range []bool{false, true} {
		out := print(t, hostile(t), report.Options{Styled: styled, All: true})
		if styled {
			out = sgr.ReplaceAllString(out, "")
		}
		for i, r := range out {
			if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Cf, r)) || r == utf8.RuneError && !strings.HasPrefix(out[i:], "\uFFFD") {
				t.Fatalf("styled %v: %U at %d: %q", styled, r, i, out[max(0, i-20):min(len(out), i+20)])
			}
		}
	}
}

func TestNothingIsStyledUnlessAsked(t *testing.T) {
	for name, volume := range volumes {
		plain := print(t, volume(t), report.Options{})
		if strings.Contains(plain, "\x1b") {
			t.Errorf("%s: escape sequences in a plain report", name)
		}
		styled := print(t, volume(t), report.Options{Styled: true})
		if got := sgr.ReplaceAllString(styled, ""); got != plain {
			t.Errorf("%s: the styled report says something else", name)
		}
		if !strings.Contains(styled, "\x1b[1m") {
			t.Errorf("%s: nothing is bold", name)
		}
	}
}

func TestAThousandSourcesAreCutShortUnlessAllIsAsked(t *testing.T) {
	v := crowd(t, 1000)
	short, all := print(t, v, report.Options{}), print(t, v, report.Options{All: true})
	if n := strings.Count(short, "\n"); n > 150 {
		t.Errorf("%d lines without --all", n)
	}
	if !strings.Contains(short, "--all") {
		t.Error("the short report does not say how to see the rest")
	}
	if !strings.Contains(all, "O999") {
		t.Error("the long report leaves a witness out")
	}
	if strings.Contains(all, "--all") {
		t.Error("the long report still leaves something out")
	}
}

func TestWideCharactersAreMeasuredAsTheyAreShown(t *testing.T) {
	v := crane(t)
	v.Stories[0].Title = "橋が落ちた 👩‍👩‍👧 café re\u0301sume\u0301 " + strings.Repeat("橋", 40)
	for _, line := range strings.Split(print(t, v, report.Options{Width: 40}), "\n") {
		if w := displaywidth.String(line); w > 40 {
			t.Errorf("%d columns: %q", w, line)
		}
	}
}

func TestAnEmptyVolumeIsNoPanic(t *testing.T) {
	for _, v := range []*variorum.Volume{{}, {Stories: crane(t).Stories}} {
		print(t, v, report.Options{})
	}
}

type full struct{}

var errFull = errors.New("no space")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestAnErrorOfWritingIsGivenBack(t *testing.T) {
	if err := report.Write(full{}, crane(t), report.Options{}); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}

func TestWitnessesOfOtherStoriesThatShareNothingHaveNoColumn(t *testing.T) {
	v := crane(t)
	thread := v.Threads[0]
	for i := range 10 {
		thread.Witnesses = append(thread.Witnesses, collate.Witness{Siglum: fmt.Sprintf("ZZ%d", i), Article: fmt.Sprint("z", i), Lineage: 4 + i})
		thread.Lineages = append(thread.Lineages, reuse.Lineage{Articles: []string{fmt.Sprint("z", i)}})
	}
	out := print(t, v, report.Options{})
	if strings.Contains(out, "ZZ") {
		t.Error("a witness that tells nothing of the story has a column")
	}
	for _, want := range []string{"thread of 2 stories, 13 sources: RO Radio Ostmar · and 10 who share nothing", "║ RO"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

func TestWhatIsCopiedIsNotCountedAgain(t *testing.T) {
	v := crane(t)
	thread := v.Threads[0]
	partly := thread.Links[0]
	rust := func(id, words string) text.Span {
		for _, a := range v.Articles {
			if at := strings.Index(a.Text, words); a.ID == id && at >= 0 {
				return text.Span{Start: at, End: at + len(words)}
			}
		}
		t.Fatal(words)
		return text.Span{}
	}
	partly.Copy, partly.Score = "oe1", 0.2
	partly.Passages = []reuse.Passage{{Source: rust("mw7", "Dockers had warned of rust"), Copy: rust("oe1", "The workers had warned of rust")}}
	thread.Links = append(thread.Links, partly)
	v.Stories[0].Links = append(slices.Clone(v.Stories[0].Links), partly)
	out := print(t, v, report.Options{Width: 120})
	if !regexp.MustCompile(`Workers had warned of rust +■ own +◌ left out +▣ = MW .*1/3`).MatchString(out) {
		t.Errorf("the statement that OE copied from MW counts as its own:\n%s", out)
	}
}
