package input

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"path"
	"strings"
)

// Root is a place to read documents from: a file or a folder of a file system.
type Root struct {
	FS   fs.FS
	Path string // within FS
	Name string // as the user typed it: names of documents start with it
}

// Read tells the container by its content and yields its documents.
func Read(r io.Reader, name string, o Options) iter.Seq2[Doc, error] {
	return func(yield func(Doc, error) bool) {
		b, err := io.ReadAll(r)
		if err != nil {
			yield(Doc{}, &Error{name, err})
			return
		}
		id := strings.TrimSuffix(path.Base(name), path.Ext(name))
		if trimmed := bytes.TrimSpace(b); len(trimmed) == 0 || trimmed[0] != '{' {
			yield(Doc{Name: name, Format: Text, Body: b, Meta: Meta{ID: id}}, nil)
			return
		}
		lines := bufio.NewScanner(bytes.NewReader(b))
		lines.Buffer(nil, 64<<20)
		for n := 1; lines.Scan(); n++ {
			if len(bytes.TrimSpace(lines.Bytes())) == 0 {
				continue
			}
			d := Doc{Name: fmt.Sprintf("%s: record %d", name, n), Format: Record, Body: bytes.Clone(lines.Bytes())}
			if !json.Valid(d.Body) {
				if !yield(Doc{}, &Error{d.Name, fmt.Errorf("not JSON")}) {
					return
				}
				continue
			}
			if !yield(d, nil) {
				return
			}
		}
	}
}

// Walk yields the documents of files and folders, in lexical order of their names.
func Walk(roots []Root, o Options) iter.Seq2[Doc, error] {
	return func(yield func(Doc, error) bool) {
		for _, root := range roots {
			err := fs.WalkDir(root.FS, root.Path, func(p string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() {
					return err
				}
				f, err := root.FS.Open(p)
				if err != nil {
					return err
				}
				defer f.Close()
				for d, err := range Read(f, p, o) {
					if !yield(d, err) {
						return fs.SkipAll
					}
				}
				return nil
			})
			if err != nil && !yield(Doc{}, &Error{root.Name, err}) {
				return
			}
		}
	}
}
