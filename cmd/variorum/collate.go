package main

import (
	"bytes"
	"errors"
	"io"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/export"
	"github.com/variorum-news/variorum/internal/report"
	"github.com/variorum-news/variorum/internal/web"
)

type collateCommand struct {
	HTML     string   `name:"html" placeholder:"FILE" help:"One page that stands by itself: no network, works from disk, prints well."`
	GraphML  string   `name:"graphml" placeholder:"FILE" help:"Who copied whom as a graph, for Gephi, yEd, Cytoscape, igraph."`
	DOT      string   `name:"dot" placeholder:"FILE" help:"Who copied whom as a graph, for Graphviz."`
	JSON     bool     `name:"json" help:"The edition as JSON: every cell with the article and the bytes that prove it."`
	All      bool     `help:"Every row, not only what is told twice and the most important of the rest."`
	Excerpts bool     `help:"The sentences that are cited and the hashes of the articles, not their full texts."`
	Paths    []string `arg:"" name:"path" help:"Files, folders, or - for JSON lines on standard input: pages, text, JSON, JSON lines, CSV, told apart by content."`
}

// Help is what collate --help says below the usage.
func (*collateCommand) Help() string {
	return `Reads the articles, cleans them, finds what they say, who copied whom and which report the same event, and
shows each story: sources, copies, quotations, figures, times, wording, statements. Nothing is kept.

  variorum collate harbour-fire/
  variorum collate --html edition.html harbour-fire/
  variorum collate --json a.txt b.txt c.jsonl > edition.json
  variorum extract pages/ | variorum collate -
  variorum collate --dot - harbour-fire/ | dot -Tsvg > copies.svg

The report is as wide as the terminal ($COLUMNS, or 80 elsewhere), and plain text when NO_COLOR is set or the
output is no terminal. It is printed only when it is whole. With --html, --graphml or --dot that file is written
instead, or beside --json; what stood in it stays until the new one is whole, and - is standard output.

In a graph the nodes are articles and origins that are not among them, and an edge runs from the source to the copy,
with its kind, score, how sure it is, and why. Where the order is not known the edge has no direction: in DOT dir=none,
in GraphML directed="false". NetworkX reads a GraphML of such mixed kind only when that mark is taken out.`
}

// Run collates.
func (c *collateCommand) Run(p *program) error {
	o := variorum.Options{Excerpts: c.Excerpts}
	docs, err := p.documents(c.Paths, o.Input)
	if err != nil {
		return err
	}
	v, refused := variorum.Collate(p.ctx, docs, o)
	if v == nil {
		return refused
	}
	if refused != nil {
		p.refuse(refused)
	}
	p.tellLeft(v.Method.Left)
	if len(v.Articles) == 0 {
		return errors.New("nothing to collate: no article could be read")
	}
	written, err := c.files(p, v)
	if err != nil || written && !c.JSON {
		return err
	}
	if c.JSON {
		return p.stdout.put(v)
	}
	look := looks(p.stdout.file)
	look.All = c.All
	return report.Write(p.stdout, v, look)
}

// files writes the files that are asked for, if any.
func (c *collateCommand) files(p *program, v *variorum.Volume) (written bool, err error) {
	for _, f := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{c.HTML, func(w io.Writer) error { return web.Write(w, v, web.Options{All: c.All}) }},
		{c.GraphML, func(w io.Writer) error { return export.GraphML(w, v) }},
		{c.DOT, func(w io.Writer) error { return export.DOT(w, v) }},
	} {
		if f.name == "" {
			continue
		}
		var whole bytes.Buffer
		if err := f.write(&whole); err != nil {
			return true, err
		}
		if err := p.writeFile(f.name, whole.Bytes()); err != nil {
			return true, err
		}
		written = true
	}
	return written, nil
}
