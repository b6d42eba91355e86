package archtest

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
)

// headBytes is as far as a data file's header is looked for.
const headBytes = 1500

func TestADataFileSaysWhatItIsAndUnderWhichLicence(t *testing.T) {
	fsys := os.DirFS("../..")
	notice, err := fs.ReadFile(fsys, "NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	err = fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && p != "." && (d.Name() == "testdata" || d.Name()[0] == '.') {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.Contains("/"+p, "/data/") || path.Ext(p) == ".md" {
			return nil
		}
		head, err := fs.ReadFile(fsys, p)
		if err != nil {
			return err
		}
		head = head[:min(len(head), headBytes)]
		switch own := bytes.Contains(head, []byte("Apache-2.0")) || bytes.Contains(head, []byte("public domain")); {
		case bytes.Contains(notice, []byte(p)):
		case path.Ext(p) != ".txt":
			t.Errorf("%s: has no header, and NOTICE does not name it", p)
		case head[0] != '#':
			t.Errorf("%s: does not open with a comment on what it is", p)
		case !own || bytes.Contains(head, []byte("CC BY")):
			t.Errorf("%s: its licence is not ours, and NOTICE does not name it", p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
