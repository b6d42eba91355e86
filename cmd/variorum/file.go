package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/variorum-news/variorum/input"
)

// writeFile writes a file whole or not at all: what stood there stays until the new is complete, also
// at Ctrl-C. Where a device or a pipe stands it writes into that, and "-" is standard output.
func (p *program) writeFile(name string, data []byte) error {
	if name == standardInput {
		_, err := p.stdout.Write(data)
		return err
	}
	if err := p.replaceFile(name, data); err != nil {
		return &input.Error{Name: name, Err: reason(err)}
	}
	return nil
}

func (p *program) replaceFile(name string, data []byte) error {
	name = followed(name)
	info, err := os.Stat(name)
	switch {
	case err != nil: // it does not exist yet, or making it will say why not
	case info.IsDir():
		return errors.New("is a folder")
	case !info.Mode().IsRegular():
		return fill(name, os.O_WRONLY, data)
	}
	part := filepath.Join(filepath.Dir(name), fmt.Sprintf(".variorum-%d", os.Getpid()))
	p.part.Store(&part)
	defer p.part.Store(nil)
	if p.ctx.Err() != nil {
		return p.ctx.Err()
	}
	defer func() { _ = os.Remove(part) }() // nothing half-written stays; it is gone if all went well
	if err := fill(part, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, data); err != nil {
		return err
	}
	if info != nil {
		if err := os.Chmod(part, info.Mode().Perm()); err != nil {
			return err
		}
	}
	return os.Rename(part, name)
}

// followed is where a link leads, to a file that need not exist yet; any other name is itself.
func followed(name string) string {
	if end, err := filepath.EvalSymlinks(name); err == nil {
		return end
	}
	end, err := os.Readlink(name)
	switch {
	case err != nil:
		return name
	case filepath.IsAbs(end):
		return end
	}
	return filepath.Join(filepath.Dir(name), end)
}

// fill opens a file and writes it; who may read a new one is the user's umask's to say.
func fill(name string, flag int, data []byte) error {
	f, err := os.OpenFile(name, flag, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}
