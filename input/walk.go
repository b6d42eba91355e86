package input

import (
	"errors"
	"fmt"
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

// Walk yields the documents of files and folders: the roots in their order, folders in the lexical
// order of their names. Within a folder, names that start with a dot are passed over, links to
// files are read, links to folders are not followed, and what is no regular file is not opened; a
// root may be a named pipe. What cannot be read is one *Error, and the walk goes on.
//
// A file's ID is its name without extension, with as many of its folders as tell it from all other
// files of the walk.
func Walk(roots []Root, o Options) iter.Seq2[Doc, error] {
	return func(yield func(Doc, error) bool) {
		var files []file
		for _, root := range roots {
			files = append(files, list(root)...)
		}
		name(files)
		for _, f := range files {
			if !f.read(o, yield) {
				return
			}
		}
	}
}

// file is one file of a walk, or the error that stands for it.
type file struct {
	fs   fs.FS
	path string // within fs
	name string // as errors call it
	id   string
	err  error
}

// list gives the files below a root, none of them opened.
func list(root Root) []file {
	info, err := fs.Stat(root.FS, root.Path)
	if err != nil {
		return []file{{name: root.Name, err: err}}
	}
	if !info.IsDir() {
		return []file{{fs: root.FS, path: root.Path, name: root.Name}}
	}
	var files []file
	// The function never fails but to skip a folder, and so neither does the walk.
	_ = fs.WalkDir(root.FS, root.Path, func(p string, d fs.DirEntry, err error) error {
		hidden := p != root.Path && strings.HasPrefix(d.Name(), ".")
		switch {
		case hidden && d.IsDir():
			return fs.SkipDir
		case hidden:
			return nil
		case err != nil:
			files = append(files, file{name: within(root, p), err: err})
			return fs.SkipDir
		case d.IsDir():
			return nil
		}
		files = append(files, file{fs: root.FS, path: p, name: within(root, p), err: unreadable(root.FS, p, d)})
		return nil
	})
	if len(files) == 0 {
		return []file{{name: root.Name, err: errors.New("no files in this folder")}}
	}
	return files
}

// within is the name, as the user would type it, of the path p below a root.
func within(root Root, p string) string {
	below := p
	if root.Path != "." {
		below = strings.TrimPrefix(strings.TrimPrefix(p, root.Path), "/")
	}
	switch {
	case below == "" || below == ".":
		return root.Name
	case root.Name == "" || root.Name == ".":
		return below
	}
	return strings.TrimSuffix(root.Name, "/") + "/" + below
}

// unreadable says why an entry of a folder is not opened; nil if it may be.
func unreadable(fsys fs.FS, p string, d fs.DirEntry) error {
	mode := d.Type()
	if mode&fs.ModeSymlink != 0 {
		info, err := fs.Stat(fsys, p)
		if err != nil {
			return fmt.Errorf("link: %w", cause(err))
		}
		if info.IsDir() {
			return errors.New("link to a folder: not followed")
		}
		mode = info.Mode().Type()
	}
	switch {
	case mode.IsRegular():
		return nil
	case mode&fs.ModeNamedPipe != 0:
		return errors.New("named pipe in a folder: not opened")
	}
	return errors.New("not a regular file: not opened")
}

// read yields the documents of one file and tells whether to go on.
func (f file) read(o Options, yield func(Doc, error) bool) bool {
	if f.err != nil {
		return yield(Doc{}, &Error{f.name, cause(f.err)})
	}
	r, err := f.fs.Open(f.path)
	if err != nil {
		return yield(Doc{}, &Error{f.name, cause(err)})
	}
	defer func() { _ = r.Close() }() // it was only read
	found, goOn := false, true
	read(r, f.name, f.id, o, func(d Doc, err error) bool {
		found = true
		goOn = yield(d, err)
		return goOn
	})
	if !found {
		return yield(Doc{}, &Error{f.name, errors.New("empty: no article in it")})
	}
	return goOn
}

// cause drops the path that a file system puts before its reason; the name we give is the user's.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// name gives each file its ID: its stem, with folders before it where stems are the same, and with
// its extension where even those are.
func name(files []file) {
	depth := make([]int, len(files)) // folders in the ID
	for more := true; more; {
		more = false
		taken := map[string][]int{} // ID → the files that would have it
		for i := range files {
			files[i].id = idOf(files[i].name, depth[i])
			taken[files[i].id] = append(taken[files[i].id], i)
		}
		for _, same := range taken { // the order does not matter: each group is on its own
			if !differ(files, same) {
				continue
			}
			for _, i := range same {
				if depth[i] <= strings.Count(path.Clean(files[i].name), "/") {
					depth[i]++
					more = true
				}
			}
		}
	}
}

// differ reports whether these are not all one and the same file.
func differ(files []file, same []int) bool {
	for _, i := range same[1:] {
		if path.Clean(files[i].name) != path.Clean(files[same[0]].name) {
			return true
		}
	}
	return false
}

// idOf is a file's stem with that many folders before it; one more than it has gives its name.
func idOf(name string, depth int) string {
	clean := path.Clean(name)
	parts := strings.Split(clean, "/")
	if depth >= len(parts) {
		return clean
	}
	parts = parts[len(parts)-1-depth:]
	parts[len(parts)-1] = stem(parts[len(parts)-1])
	return strings.Join(parts, "/")
}

// maxExtension is the longest that is taken for one, in bytes with its dot: ".markdown".
const maxExtension = 9

// stem is a file's name without its folders and extension; "" for standard input. ".gz" hides
// another extension before it.
func stem(name string) string {
	if name == "-" {
		return ""
	}
	base := path.Base(name)
	for range 2 {
		ext := path.Ext(base)
		letters := strings.ContainsAny(strings.ToLower(ext), "abcdefghijklmnopqrstuvwxyz")
		if ext == base || len(ext) > maxExtension || !letters || strings.ContainsAny(ext, " ,_") {
			break
		}
		base = strings.TrimSuffix(base, ext)
		if !strings.EqualFold(ext, ".gz") {
			break
		}
	}
	return base
}
