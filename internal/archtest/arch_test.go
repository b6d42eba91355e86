package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

func TestTheHouseKeepsToItsPlan(t *testing.T) {
	table, seen := rooms(), map[string]bool{}
	for dir, files := range packages(t, os.DirFS("../..")) {
		r, known := table[dir]
		if !known {
			t.Errorf("package %s: not in the table of rules_test.go: say what it may import", dir)
			continue
		}
		seen[dir] = true
		for _, f := range files {
			for _, wrong := range check(f.fset, f.ast, dir, r) {
				t.Error(wrong)
			}
		}
	}
	for _, dir := range arrow {
		if !seen[dir] {
			t.Errorf("package %s: in the table, but not in the house", dir)
		}
	}
}

func TestAPlantedViolationIsFound(t *testing.T) {
	planted, err := txtar.ParseFile("testdata/planted.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range planted.Files {
		t.Run(file.Name, func(t *testing.T) {
			fset := token.NewFileSet()
			f, err := parser.ParseFile(fset, file.Name, file.Data, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			dir := path.Dir(file.Name)
			got := check(fset, f, dir, rooms()[dir])
			want := strings.TrimSpace(strings.TrimPrefix(f.Comments[0].List[0].Text, "// want:"))
			switch {
			case want == "nothing" && len(got) > 0:
				t.Errorf("found %q, want nothing", got)
			case want != "nothing" && (len(got) != 1 || !strings.Contains(got[0], want)):
				t.Errorf("found %q, want one line with %q", got, want)
			}
		})
	}
}

type source struct {
	fset *token.FileSet
	ast  *ast.File
}

// packages parses the sources of every package, tests apart, by folder.
func packages(t *testing.T, fsys fs.FS) map[string][]source {
	t.Helper()
	out := map[string][]source{}
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && p != "." && (d.Name() == "testdata" || d.Name()[0] == '.' || d.Name()[0] == '_') {
			return fs.SkipDir
		}
		if d.IsDir() && p != "." {
			if _, err := fs.Stat(fsys, path.Join(p, "go.mod")); err == nil {
				return fs.SkipDir // a module of its own
			}
		}
		if d.IsDir() || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		src, err := fs.ReadFile(fsys, p)
		if err != nil {
			return err
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, p, src, parser.ParseComments)
		if err != nil {
			return err
		}
		if f.Name.Name == "main" && strings.Contains(string(src), "//go:build ignore") {
			return nil // a generator: not part of its package
		}
		out[path.Dir(p)] = append(out[path.Dir(p)], source{fset, f})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
