package main

import (
	"bytes"
	"errors"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/report"
	"github.com/variorum-news/variorum/internal/web"
)

type collateCommand struct {
	HTML     string   `name:"html" placeholder:"FILE" help:"One page that stands by itself: no network, works from disk, prints well."`
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

The report is as wide as the terminal ($COLUMNS, or 80 elsewhere), and plain text when NO_COLOR is set or the
output is no terminal. It is printed only when it is whole. With --html the page is written instead, or beside
--json; what stood in the file stays until the page is whole.`
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
	if len(v.Articles) == 0 {
		return errors.New("nothing to collate: no article could be read")
	}
	if c.HTML != "" {
		var page bytes.Buffer
		if err := web.Write(&page, v, web.Options{All: c.All}); err != nil {
			return err
		}
		if err := p.writeFile(c.HTML, page.Bytes()); err != nil || !c.JSON {
			return err
		}
	}
	if c.JSON {
		return p.stdout.put(v)
	}
	look := looks(p.stdout.file)
	look.All = c.All
	return report.Write(p.stdout, v, look)
}
