package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// A reader takes documents out of a file of one format; name is for ids and errors.
type reader func(name string, in io.Reader) ([]document, error)

// formats are the readers by how a file's name ends; ".gz" may follow.
var formats = []struct {
	suffix string
	read   reader
}{
	{".conllu", readCoNLLU},
	{".conll.txt", readColumns},
	{".conll", readColumns},
	{".bio", readColumns},
	{".iob2", readIOB2},
	{".xml", readCAT},
	{".jsonl", readRecords},
}

// readFolder reads the files of a folder that have a known format, in lexical order; other files
// and folders in it are passed over.
func readFolder(dir string) ([]document, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var out []document
	files := 0
	for _, entry := range entries {
		read := format(entry.Name())
		if entry.IsDir() || read == nil {
			continue
		}
		files++
		docs, err := readFile(filepath.Join(dir, entry.Name()), read)
		if err != nil {
			return nil, err
		}
		out = append(out, docs...)
	}
	if files == 0 {
		return nil, fmt.Errorf("%s: no file of a known format (%s)", dir, suffixes())
	}
	return out, nil
}

func readFile(name string, read reader) ([]document, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if !strings.HasSuffix(name, ".gz") {
		return read(name, f)
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return read(name, z)
}

// format is the reader for a file of this name, nil if there is none.
func format(name string) reader {
	for _, f := range formats {
		if strings.HasSuffix(strings.TrimSuffix(name, ".gz"), f.suffix) {
			return f.read
		}
	}
	return nil
}

func suffixes() string {
	var out []string
	for _, f := range formats {
		out = append(out, f.suffix)
	}
	return strings.Join(out, " ")
}
