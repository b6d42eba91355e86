package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/variorum-news/variorum/input"
)

// writeFile writes a file whole or not at all: what stood there stays until the new is complete.
// Where a device or a pipe stands it writes into that.
func writeFile(name string, write func(io.Writer) error) error {
	if err := replaceFile(name, write); err != nil {
		return &input.Error{Name: name, Err: reason(err)}
	}
	return nil
}

func replaceFile(name string, write func(io.Writer) error) (err error) {
	if whole, err := filepath.EvalSymlinks(name); err == nil {
		name = whole // a link goes on leading to the file
	}
	mode := os.FileMode(0o666) // less what the user's umask takes
	switch info, err := os.Stat(name); {
	case err != nil:
	case info.IsDir():
		return errors.New("is a folder")
	case !info.Mode().IsRegular():
		return fill(name, os.O_WRONLY, mode, write)
	default:
		mode = info.Mode().Perm()
	}
	part := filepath.Join(filepath.Dir(name), fmt.Sprintf(".%s.%d", filepath.Base(name), os.Getpid()))
	if err := fill(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode, write); err != nil {
		_ = os.Remove(part) // nothing half-written stays; the first error tells more
		return err
	}
	return os.Rename(part, name)
}

// fill opens a file and writes it.
func fill(name string, flag int, mode os.FileMode, write func(io.Writer) error) error {
	f, err := os.OpenFile(name, flag, mode)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}
