package main

import (
	"fmt"
	"iter"
	"os"
	"sync"
	"time"

	"golang.org/x/term"

	"github.com/variorum-news/variorum/input"
)

// A progress line is shown once the work has lasted this long, and renewed this often.
const (
	progressAfter = time.Second
	progressEvery = 200 * time.Millisecond
)

// progress writes to standard error, and keeps a line there that says how far the work is if that
// is a terminal and the work is long.
type progress struct {
	mu    sync.Mutex
	file  *os.File
	began time.Time // zero if no progress is shown
	last  time.Time
	shown bool
	read  int
}

func newProgress(file *os.File) *progress {
	p := &progress{file: file}
	if term.IsTerminal(int(file.Fd())) {
		p.began = time.Now()
	}
	return p
}

// Write writes b on lines of its own.
func (p *progress) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
	return p.file.Write(b)
}

// count hands documents on and counts them.
func (p *progress) count(docs iter.Seq2[input.Doc, error]) iter.Seq2[input.Doc, error] {
	return func(yield func(input.Doc, error) bool) {
		for d, err := range docs {
			p.step()
			if !yield(d, err) {
				return
			}
		}
	}
}

func (p *progress) step() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.read++
	now := time.Now()
	if p.began.IsZero() || now.Sub(p.began) < progressAfter || now.Sub(p.last) < progressEvery {
		return
	}
	p.last = now
	p.shown = true
	fmt.Fprintf(p.file, "\r%d documents read", p.read)
}

// clear takes the line away; the lock is held.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.file, "\r\x1b[K")
		p.shown = false
	}
}

// pause takes the line away for the time being.
func (p *progress) pause() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
}

// end takes the line away for good.
func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
	p.began = time.Time{}
}
