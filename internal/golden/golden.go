// Package golden runs tests that are txtar files: what goes in, and what should come out, in a
// form that a person can check. It is for tests alone.
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write what came out into the golden files")

// Run runs f on each txtar file that the pattern names (testdata/quote/*.txt), as a subtest with
// the file's name. F gets the files of the archive by name and returns what should stand in its
// want.txt. With -update the file is rewritten; read the difference before you commit it.
func Run(t *testing.T, pattern string, f func(t *testing.T, in map[string]string) string) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: no golden files (%v)", pattern, err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			one(t, path, f)
		})
	}
}

func one(t *testing.T, path string, f func(t *testing.T, in map[string]string) string) {
	t.Helper()
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	in := map[string]string{}
	want := -1
	for i, file := range archive.Files {
		if file.Name == "want.txt" {
			want = i
			continue
		}
		in[file.Name] = string(file.Data)
	}
	got := f(t, in)
	if got != "" && !strings.HasSuffix(got, "\n") {
		got += "\n"
	}
	if *update {
		if want < 0 {
			archive.Files = append(archive.Files, txtar.File{Name: "want.txt"})
			want = len(archive.Files) - 1
		}
		archive.Files[want].Data = []byte(got)
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want < 0 {
		t.Fatalf("%s: no want.txt; run with -update and read it", path)
	}
	if w := string(archive.Files[want].Data); w != got {
		t.Errorf("%s: %s\n--- got\n%s--- want\n%s", path, archive.Comment, got, w)
	}
}

// Section compares got with the fenced block between the lines <!-- mark --> and <!-- end mark --> of
// a Markdown file, so that what a page shows is what the program says. With -update it is rewritten.
func Section(t *testing.T, path, mark, got string) {
	t.Helper()
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	opening, closing := "<!-- "+mark+" -->\n```\n", "```\n<!-- end "+mark+" -->\n"
	before, rest, opened := strings.Cut(string(page), opening)
	want, after, closed := strings.Cut(rest, closing)
	if !opened || !closed {
		t.Fatalf("%s: no block %q", path, mark)
	}
	switch {
	case want == got:
	case *update:
		if err := os.WriteFile(path, []byte(before+opening+got+closing+after), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s: block %q\n--- got\n%s--- want\n%s", path, mark, got, want)
	}
}
