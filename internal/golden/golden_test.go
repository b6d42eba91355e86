package golden_test

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/golden"
)

func TestEachFileOfAnArchiveReachesTheFunctionExceptWhatItShouldSay(t *testing.T) {
	golden.Run(t, "testdata/*.txt", func(t *testing.T, in map[string]string) string {
		if _, leaked := in["want.txt"]; leaked {
			t.Error("want.txt was handed over")
		}
		return strings.ToUpper(in["in.txt"]) + in["options.json"]
	})
}

func TestAnUpdateWritesWhatCameOutAndKeepsTheRest(t *testing.T) {
	for name, before := range map[string]string{
		"a want that is old":   "A comment.\n-- in.txt --\nin\n-- want.txt --\nold\n",
		"no want as yet":       "A comment.\n-- in.txt --\nin\n",
		"a want in the middle": "A comment.\n-- want.txt --\nold\n-- in.txt --\nin\n",
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "case.txt")
			if err := os.WriteFile(path, []byte(before), 0o644); err != nil {
				t.Fatal(err)
			}
			setUpdate(t, "true")
			golden.Run(t, path, func(*testing.T, map[string]string) string { return "new" })

			setUpdate(t, "false")
			golden.Run(t, path, func(*testing.T, map[string]string) string { return "new" })
			after, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for _, kept := range []string{"A comment.\n", "-- in.txt --\nin\n", "-- want.txt --\nnew\n"} {
				if !strings.Contains(string(after), kept) {
					t.Errorf("after the update %q has no %q", after, kept)
				}
			}
		})
	}
}

func TestADifferenceFailsAndShowsBothSides(t *testing.T) {
	if path := os.Getenv("GOLDEN_THAT_FAILS"); path != "" {
		golden.Run(t, path, func(*testing.T, map[string]string) string { return "what came out" })
		return
	}
	for name, c := range map[string]struct{ archive, say string }{
		"another want": {"Which behaviour.\n-- want.txt --\nwhat was wanted\n", "--- got\nwhat came out\n--- want\nwhat was wanted\n"},
		"no want":      {"Which behaviour.\n", "no want.txt"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "case.txt")
			if err := os.WriteFile(path, []byte(c.archive), 0o644); err != nil {
				t.Fatal(err)
			}
			child := exec.Command(os.Args[0], "-test.run=^TestADifferenceFailsAndShowsBothSides$")
			child.Env = append(os.Environ(), "GOLDEN_THAT_FAILS="+path)
			out, err := child.CombinedOutput()
			var said string
			for line := range strings.Lines(string(out)) {
				said += strings.TrimLeft(line, " ") // go test sets in what a test says
			}
			if err == nil || !strings.Contains(said, c.say) {
				t.Errorf("a test that should fail gave %v and said\n%s\nwant in it\n%s", err, said, c.say)
			}
		})
	}
}

func TestASectionOfAPageIsComparedAndRewritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "page.md")
	page := "Above.\n<!-- one -->\n```\nold\n```\n<!-- end one -->\nBetween.\n<!-- two -->\n```\nkept\n```\n<!-- end two -->\n"
	if err := os.WriteFile(path, []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
	golden.Section(t, path, "one", "old\n")
	setUpdate(t, "true")
	golden.Section(t, path, "one", "new\nlines\n")
	setUpdate(t, "false")
	golden.Section(t, path, "one", "new\nlines\n")
	golden.Section(t, path, "two", "kept\n")
	after, err := os.ReadFile(path)
	if want := strings.Replace(page, "old", "new\nlines", 1); err != nil || string(after) != want {
		t.Errorf("the page is %q, want %q (%v)", after, want, err)
	}
}

// setUpdate sets the flag -update until the test ends.
func setUpdate(t *testing.T, value string) {
	t.Helper()
	before := flag.Lookup("update").Value.String()
	if err := flag.Set("update", value); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := flag.Set("update", before); err != nil {
			t.Error(err)
		}
	})
}
