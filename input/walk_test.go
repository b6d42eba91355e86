package input_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/variorum-news/variorum/input"
)

func walk(roots ...input.Root) string {
	var b strings.Builder
	for d, err := range input.Walk(roots, input.Options{}) {
		if err != nil {
			fmt.Fprintf(&b, "error %v\n", err)
			continue
		}
		fmt.Fprintf(&b, "%s id=%s\n", d.Name, d.Meta.ID)
	}
	return b.String()
}

func files(names ...string) fstest.MapFS {
	m := fstest.MapFS{}
	for _, n := range names {
		m[n] = &fstest.MapFile{Data: []byte("All were saved.")}
	}
	return m
}

func TestAFolderIsWalkedInLexicalOrder(t *testing.T) {
	m := files("news/b.txt", "news/a.txt", "news/10/z.txt", "news/.hidden", "news/.git/config", "news/c.d/e.txt.gz", "other/x.txt")
	got := walk(input.Root{FS: m, Path: "news", Name: "./in/news/"})
	want := `./in/news/10/z.txt id=z
./in/news/a.txt id=a
./in/news/b.txt id=b
./in/news/c.d/e.txt.gz id=e
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestAnIDHasItsFolderWhereTwoWouldClash(t *testing.T) {
	m := files("one/a/001.txt", "one/b/001.txt", "one/b/002.txt", "two/b/001.txt", "two/b/003.txt", "two/b/003.json", "two/No. 5", "two/v1.2")
	got := walk(input.Root{FS: m, Path: "one", Name: "one"}, input.Root{FS: m, Path: "two", Name: "two"}, input.Root{FS: m, Path: "one/a/001.txt", Name: "./one/a/001.txt"})
	want := `one/a/001.txt id=a/001
one/b/001.txt id=one/b/001
one/b/002.txt id=002
two/No. 5 id=No. 5
two/b/001.txt id=two/b/001
two/b/003.json id=two/b/003.json
two/b/003.txt id=two/b/003.txt
two/v1.2 id=v1.2
./one/a/001.txt id=a/001
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestWhatCannotBeReadIsOneErrorAndTheRestGoesOn(t *testing.T) {
	m := files("news/a.txt", "news/z.txt")
	m["news/empty.txt"] = &fstest.MapFile{}
	m["news/pipe"] = &fstest.MapFile{Mode: fs.ModeNamedPipe}
	m["news/disk"] = &fstest.MapFile{Mode: fs.ModeDevice}
	m["none"] = &fstest.MapFile{Mode: fs.ModeDir}
	got := walk(input.Root{FS: locked{m, "news/k.txt"}, Path: "news", Name: "news"}, input.Root{FS: m, Path: "none", Name: "none/"}, input.Root{FS: m, Path: "gone.txt", Name: "x/gone.txt"})
	want := `news/a.txt id=a
error news/disk: not a regular file: not opened
error news/empty.txt: empty: no article in it
error news/pipe: named pipe in a folder: not opened
news/z.txt id=z
error none/: no files in this folder
error x/gone.txt: file does not exist
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
	m = files("news/a.txt", "news/k.txt", "news/z.txt")
	got = walk(input.Root{FS: locked{m, "news/k.txt"}, Path: "news", Name: "news"})
	want = "news/a.txt id=a\nerror news/k.txt: permission denied\nnews/z.txt id=z\n"
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

// locked is a file system with one file that may not be opened.
type locked struct {
	fstest.MapFS
	name string
}

func (l locked) Open(name string) (fs.File, error) {
	if name == l.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errors.New("permission denied")}
	}
	return l.MapFS.Open(name)
}

func TestLinksAndPipesOfARealFolder(t *testing.T) {
	dir := t.TempDir()
	write := func(name, s string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "in"), 0o755); err != nil {
		t.Fatal(err)
	}
	write("in/a.txt", "All were saved.")
	for from, to := range map[string]string{"in/b.txt": "a.txt", "in/loop": "loop", "in/up": "..", "in/zgone": "nowhere.txt"} {
		if err := os.Symlink(to, filepath.Join(dir, from)); err != nil {
			t.Skip(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "in", "pipe"), 0o644); err != nil {
		t.Skip(err)
	}
	got := walk(input.Root{FS: os.DirFS(dir), Path: "in", Name: "in"})
	want := `in/a.txt id=a
in/b.txt id=b
error in/loop: link: too many levels of symbolic links
error in/pipe: named pipe in a folder: not opened
error in/up: link to a folder: not followed
error in/zgone: link: no such file or directory
`
	if got != want {
		t.Errorf("got\n%s", got)
	}

	go func() { // the writer that a shell's <(…) would be
		f, err := os.OpenFile(filepath.Join(dir, "in", "pipe"), os.O_WRONLY, 0)
		if err != nil {
			return
		}
		_, _ = f.WriteString("All were saved.")
		_ = f.Close()
	}()
	if got := walk(input.Root{FS: os.DirFS(dir), Path: "in/pipe", Name: "in/pipe"}); got != "in/pipe id=pipe\n" {
		t.Errorf("a pipe that the user names: got %s", got)
	}
}

func TestTheWalkMayBeStoppedAtAnyDocument(t *testing.T) {
	for d, err := range input.Walk([]input.Root{{FS: files("a", "b", "c"), Path: ".", Name: "."}}, input.Options{}) {
		if err != nil || d.Name != "a" {
			t.Errorf("%q, %v", d.Name, err)
		}
		break // the walk panics if it goes on
	}
}
