// Command variorum compares how outlets tell the same news.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/alecthomas/kong"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/note"
)

type commands struct {
	Collate  collateCmd  `cmd:"" help:"Articles in, edition out."`
	Extract  extractCmd  `cmd:"" help:"Pages and texts to articles."`
	Annotate annotateCmd `cmd:"" help:"Articles to articles with notes."`
	Link     linkCmd     `cmd:"" help:"Articles to links: who copied whom."`
	Group    groupCmd    `cmd:"" help:"Articles to stories."`
	Match    matchCmd    `cmd:"" help:"Pairs of sayings: one utterance or two."`
}

type program struct {
	ctx    context.Context
	stdin  io.Reader
	stdout *json.Encoder
	stderr io.Writer
	failed bool
}

func main() { os.Exit(run()) }

func run() int {
	var c commands
	parser := kong.Must(&c, kong.Name("variorum"), kong.Exit(func(int) { os.Exit(2) }))
	k, err := parser.Parse(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "variorum:", err)
		return 2
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	p := &program{ctx: ctx, stdin: os.Stdin, stdout: enc, stderr: os.Stderr}
	if err := k.Run(p); err != nil {
		p.refuse(err)
	}
	if p.failed {
		return 1
	}
	return 0
}

func (p *program) refuse(err error) {
	p.failed = true
	fmt.Fprintln(p.stderr, "variorum:", err)
}

func (p *program) paths(names []string) iter.Seq2[input.Doc, error] {
	var roots []input.Root
	for _, n := range names {
		roots = append(roots, input.Root{FS: os.DirFS(filepath.Dir(n)), Path: filepath.Base(n), Name: n})
	}
	return input.Walk(roots, input.Options{})
}

type collateCmd struct {
	JSON  bool     `name:"json" help:"The edition as JSON."`
	Paths []string `arg:"" help:"Files, folders, or - for JSONL on stdin."`
}

func (c *collateCmd) Run(p *program) error {
	v, err := variorum.Collate(p.ctx, p.paths(c.Paths), variorum.Options{})
	if v == nil {
		return err
	}
	return errors.Join(err, p.stdout.Encode(v))
}

type extractCmd struct {
	Paths []string `arg:""`
}

func (c *extractCmd) Run(p *program) error {
	return each(p, variorum.Extract(p.ctx, p.paths(c.Paths), variorum.Options{}))
}

func each[T any](p *program, in iter.Seq2[T, error]) error {
	for v, err := range in {
		if err != nil {
			p.refuse(err)
			continue
		}
		if err := p.stdout.Encode(v); err != nil {
			return err
		}
	}
	return nil
}

type annotateCmd struct {
	Tokens bool
	AsIs   bool
}

func (c *annotateCmd) Run(p *program) error {
	o := variorum.Options{}
	o.Article.AsIs = c.AsIs
	o.Note.Tokens = c.Tokens
	return each(p, printed(variorum.Annotate(p.ctx, input.Read(p.stdin, "-", o.Input), o), o.Note))
}

// printed leaves out the tokens, which every stage needs and few readers, unless they are asked for.
func printed(in iter.Seq2[*note.Annotated, error], o note.Options) iter.Seq2[*note.Annotated, error] {
	return func(yield func(*note.Annotated, error) bool) {
		for a, err := range in {
			if err == nil && !o.Tokens {
				a.Tokens = nil
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

type linkCmd struct{}

func (c *linkCmd) Run(p *program) error {
	o := variorum.Options{}
	as, refused := variorum.Annotated(p.ctx, input.Read(p.stdin, "-", o.Input), o)
	for _, l := range variorum.Links(p.ctx, as, o) {
		if err := p.stdout.Encode(l); err != nil {
			return err
		}
	}
	return errors.Join(refused...)
}

type groupCmd struct{ Final bool }

func (c *groupCmd) Run(p *program) error {
	o := variorum.Options{}
	docs := input.Read(p.stdin, "-", o.Input)
	if !c.Final {
		return each(p, variorum.Group(p.ctx, docs, o))
	}
	as, refused := variorum.Annotated(p.ctx, docs, o)
	for _, a := range variorum.Settled(p.ctx, as, o) {
		if err := p.stdout.Encode(a); err != nil {
			return err
		}
	}
	return errors.Join(refused...)
}

type matchCmd struct{}

func (c *matchCmd) Run(p *program) error {
	dec := json.NewDecoder(p.stdin)
	for {
		var pair struct {
			ID    string  `json:"id"`
			A     string  `json:"a"`
			B     string  `json:"b"`
			Score float64 `json:"score"`
			Same  bool    `json:"same"`
		}
		if err := dec.Decode(&pair); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		pair.Score, pair.Same = collate.Same(pair.A, pair.B)
		if err := p.stdout.Encode(pair); err != nil {
			return err
		}
	}
}
