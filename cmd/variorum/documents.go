package main

import (
	"fmt"
	"iter"
	"os"
	"path/filepath"

	"golang.org/x/term"

	"github.com/variorum-news/variorum/input"
)

const standardInput = "-"

// documents reads the paths, files and folders first, then standard input if it is one of them.
func (p *program) documents(paths []string, o input.Options) (iter.Seq2[input.Doc, error], error) {
	var roots []input.Root
	piped := false
	for _, path := range paths {
		if path != standardInput {
			roots = append(roots, root(path))
			continue
		}
		if err := p.expectPipe("-"); err != nil {
			return nil, err
		}
		piped = true
	}
	return p.progress.count(func(yield func(input.Doc, error) bool) {
		for d, err := range input.Walk(roots, o) {
			if !yield(d, err) {
				return
			}
		}
		if !piped {
			return
		}
		for d, err := range input.Read(p.stdin, standardInput, o) {
			if !yield(d, err) {
				return
			}
		}
	}), nil
}

// root is a path as a place to walk.
func root(path string) input.Root {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return input.Root{FS: os.DirFS(path), Path: ".", Name: path}
	}
	return input.Root{FS: os.DirFS(filepath.Dir(path)), Path: filepath.Base(path), Name: path}
}

// stream reads the one file of a stage, standard input if none is named.
func (p *program) stream(file string, o input.Options) (iter.Seq2[input.Doc, error], error) {
	if file == "" {
		if err := p.expectPipe(""); err != nil {
			return nil, err
		}
		file = standardInput
	}
	return p.documents([]string{file}, o)
}

// expectPipe refuses to wait for a person to type JSON.
func (p *program) expectPipe(named string) error {
	if !term.IsTerminal(int(p.stdin.Fd())) {
		return nil
	}
	if named != "" {
		return usageError("standard input is a terminal: pipe JSON lines into it")
	}
	return usageError(fmt.Sprintf("no file is named and standard input is a terminal: name a file or pipe JSON lines into it. See %s --help", p.command))
}

// each prints the values of a stage as they come, and tells the errors between them.
func each[T any](p *program, values iter.Seq2[T, error]) error {
	for v, err := range values {
		if err != nil {
			p.refuse(err)
			continue
		}
		if err := p.stdout.put(v); err != nil {
			return err
		}
	}
	return nil
}
