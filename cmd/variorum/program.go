package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
)

// grace is how long a command may take to end after Ctrl-C before the program ends it: long enough
// to finish an article, too short for a person to press again.
const grace = 500 * time.Millisecond

// program is what a command works with.
type program struct {
	command  string          // its name, as help is asked for
	ctx      context.Context // ends at Ctrl-C
	stdin    *os.File
	stdout   *output
	stderr   io.Writer
	progress *progress
	failed   bool
	part     atomic.Pointer[string] // the file that is being written, under the name it has until it is whole
}

// newProgram makes the program and listens for Ctrl-C until end is called.
func newProgram(command string, stdin, stdout, stderr *os.File) (p *program, end func()) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	shown := newProgress(stderr)
	p = &program{command: command, ctx: ctx, stdin: stdin, stdout: &output{file: stdout, progress: shown}, stderr: shown, progress: shown}
	forget := context.AfterFunc(ctx, func() {
		stop() // a second Ctrl-C ends the program as it is
		time.Sleep(grace)
		p.stdout.mu.Lock() // never amid a write
		if part := p.part.Load(); part != nil {
			_ = os.Remove(*part) // the old file, if there is one, is still there
		}
		p.progress.end()
		os.Exit(interrupted)
	})
	return p, func() {
		forget()
		stop()
		p.progress.end()
	}
}

// status tells the errors of a command, if any, and gives the exit status.
func (p *program) status(err error) int {
	var wrong usageError
	switch {
	case p.ctx.Err() != nil:
		return interrupted
	case errors.As(err, &wrong):
		fmt.Fprintf(p.stderr, "variorum: %s\n", oneLine(wrong.Error()))
		return wrongUsage
	case err != nil:
		p.refuse(err)
	}
	if p.failed {
		return failed
	}
	return done
}

// usageError is a fault of the command line that shows only when the command runs.
type usageError string

func (e usageError) Error() string { return string(e) }

// refuse tells why something was not done, a line for each of the joined errors.
func (p *program) refuse(err error) {
	p.failed = true
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		for _, e := range joined.Unwrap() {
			p.refuse(e)
		}
		return
	}
	if p.ctx.Err() != nil && errors.Is(err, context.Canceled) || errors.Is(err, syscall.EPIPE) {
		return // the reader of our output has what it wants
	}
	fmt.Fprintf(p.stderr, "variorum: %s\n", oneLine(err.Error()))
}

// tellLeft tells what was left out so that the work for each article is bounded. It is no failure.
func (p *program) tellLeft(left []reuse.Left) {
	if s := reuse.Summary(left); s != "" {
		fmt.Fprintf(p.stderr, "variorum: %s\n", s)
	}
}

// oneLine makes what may quote an input safe to print on one line.
func oneLine(s string) string { return apparatus.Prose(s) }

// output is standard output. What is put there arrives whole or is told of.
type output struct {
	mu       sync.Mutex
	file     *os.File
	progress *progress // its line gives way
}

// Write writes all of b, or nothing more after an interruption.
func (o *output) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.progress.pause()
	n, err := o.file.Write(b)
	if err != nil {
		return n, fmt.Errorf("standard output: %w", reason(err))
	}
	return n, nil
}

// put writes v as one line of JSON.
func (o *output) put(v any) error {
	enc := json.NewEncoder(o) // it makes all of the line before it writes
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// reason drops the operation and the path from an error of the file system.
func reason(err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
