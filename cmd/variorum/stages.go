package main

import (
	"errors"
	"iter"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/export"
	"github.com/variorum-news/variorum/note"
)

type extractCommand struct {
	Paths []string `arg:"" name:"path" help:"Files, folders, or - for standard input."`
}

// Help is what extract --help says below the usage.
func (*extractCommand) Help() string {
	return `Prints an article a line, as JSON: id, outlet, title, byline, dateline, published and how that is known, the text
as it stood, and its blocks: what is paragraph, headline, caption, related, comment form and so on.

  variorum extract pages/ > articles.jsonl`
}

// Run extracts.
func (c *extractCommand) Run(p *program) error {
	var o variorum.Options
	docs, err := p.documents(c.Paths, o.Input)
	if err != nil {
		return err
	}
	return each(p, variorum.Extract(p.ctx, docs, o))
}

type annotateCommand struct {
	Tokens bool   `help:"Print the tokens with their parts of speech as well."`
	AsIs   bool   `help:"Take all of a text that comes without blocks as body."`
	File   string `arg:"" optional:"" help:"JSON lines, or any other input; standard input if none is named."`
}

// Help is what annotate --help says below the usage.
func (*annotateCommand) Help() string {
	return `Prints each article with its notes, a line each: sentences, names and who is who among them (entity), what stands
for a name (references: he, the minister), times, figures, quotations, all as byte spans of its text. Of languages
other than English only sentences, tokens and direct speech are found; method then says what is absent. Documents that
are not articles yet are extracted first.

  variorum extract pages/ | variorum annotate > notes.jsonl
  echo '{"id":"a","text":"Ada Wren left. She said nothing."}' | variorum annotate --tokens`
}

// Run annotates.
func (c *annotateCommand) Run(p *program) error {
	var o variorum.Options
	o.Article.AsIs = c.AsIs
	o.Note.Tokens = c.Tokens
	docs, err := p.stream(c.File, o.Input)
	if err != nil {
		return err
	}
	return each(p, printed(variorum.Annotate(p.ctx, docs, o), o.Note))
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

type linkCommand struct {
	Passim bool   `help:"Print the passages instead, one a line, as passim 2 does: clusters of passages that tell the same."`
	File   string `arg:"" optional:"" help:"JSON lines, or any other input; standard input if none is named."`
}

// Help is what link --help says below the usage.
func (*linkCommand) Help() string {
	return `Prints a link a line, when all articles are read: source, copy, whether the direction is known, kind, how sure,
the passages on both sides, and why. Documents without notes are annotated first. Of an article that shares text with
very many the nearest are compared, of a very long one a sample is looked for: that is told on standard error, and in
the why of its links.

  variorum annotate articles.jsonl | variorum link

With --passim a passage a line, in the fields of passim 2 (github.com/dasmiq/passim): cluster, size, id, series (the
outlet), date, begin and end (in characters, not bytes), text, uid, pboiler, and src, the passages it was copied from,
which is empty where the order is not known. Links to an origin outside the set have no passages.

  variorum link --passim articles.jsonl > out.json`
}

// Run links.
func (c *linkCommand) Run(p *program) error {
	var o variorum.Options
	docs, err := p.stream(c.File, o.Input)
	if err != nil {
		return err
	}
	as, refused := variorum.Linkable(p.ctx, docs, o)
	links, left := variorum.Linked(p.ctx, as, o)
	if p.ctx.Err() != nil {
		return p.ctx.Err()
	}
	if c.Passim {
		err = putAll(p, export.Passim(as, links))
	} else {
		err = putAll(p, links)
	}
	p.tellLeft(left)
	return errors.Join(append(refused, err)...)
}

// putAll prints values, a line each.
func putAll[T any](p *program, values []T) error {
	for _, v := range values {
		if err := p.stdout.put(v); err != nil {
			return err
		}
	}
	return nil
}

type groupCommand struct {
	Final bool   `help:"Print the settled grouping when all articles are read: the same for every order of arrival."`
	File  string `arg:"" optional:"" help:"JSON lines, or any other input; standard input if none is named."`
}

// Help is what group --help says below the usage.
func (*groupCommand) Help() string {
	return `Prints {"id","story","thread"} a line: as each article arrives, where it goes as far as is known by then; with
--final, the grouping that all of them together give. Documents without notes are annotated first. "left" is how many
articles share text with one, beyond the nearest, with which it was compared.

  variorum group --final articles.jsonl`
}

// Run groups.
func (c *groupCommand) Run(p *program) error {
	var o variorum.Options
	docs, err := p.stream(c.File, o.Input)
	if err != nil {
		return err
	}
	if !c.Final {
		return each(p, variorum.Group(p.ctx, docs, o))
	}
	settled, refused := variorum.Settled(p.ctx, docs, o)
	if p.ctx.Err() != nil {
		return p.ctx.Err()
	}
	return errors.Join(append(refused, putAll(p, settled))...)
}
