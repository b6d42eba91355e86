package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
)

type matchCommand struct {
	File string `arg:"" optional:"" help:"JSON lines; standard input if none is named."`
}

// Help is what match --help says below the usage.
func (*matchCommand) Help() string {
	return `Reads pairs of sayings, {"id","a","b"} a line, and prints each with "score", from 0 to 1, and "same": whether they
are one utterance, be it cut, edited, translated twice or retold.

  echo '{"id":1,"a":"We will rebuild the pier","b":"“We will rebuild the pier,”"}' | variorum match`
}

// Run matches.
func (c *matchCommand) Run(p *program) error {
	in, name := io.Reader(p.stdin), standardInput
	if c.File != "" && c.File != standardInput {
		f, err := os.Open(c.File)
		if err != nil {
			return &input.Error{Name: c.File, Err: reason(err)}
		}
		defer func() { _ = f.Close() }() // it was only read
		in, name = f, c.File
	} else if err := p.expectPipe(c.File); err != nil {
		return err
	}
	lines := bufio.NewReader(in)
	for n := 1; ; n++ {
		raw, err := lines.ReadBytes('\n')
		if line := bytes.TrimSpace(raw); len(line) > 0 {
			record := fmt.Sprintf("%s: record %d", name, n)
			if matched, err := match(line); err != nil {
				p.refuse(&input.Error{Name: record, Err: err})
			} else if err := p.stdout.put(matched); err != nil {
				return err
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return &input.Error{Name: name, Err: reason(err)}
		case p.ctx.Err() != nil:
			return p.ctx.Err()
		}
	}
}

// match adds the verdict to a pair; what else the pair brings stays.
func match(line []byte) (json.RawMessage, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil || fields == nil {
		return nil, errors.New(`not a JSON object {"id","a","b"}`)
	}
	var a, b *string
	if json.Unmarshal(fields["a"], &a) != nil || json.Unmarshal(fields["b"], &b) != nil || a == nil || b == nil {
		return nil, errors.New(`"a" and "b" must both be strings`)
	}
	verdict := struct {
		Score float64 `json:"score"`
		Same  bool    `json:"same"`
	}{}
	verdict.Score, verdict.Same = collate.Same(*a, *b)
	added, err := json.Marshal(verdict)
	if err != nil {
		return nil, err
	}
	if fields["score"] != nil || fields["same"] != nil { // of an earlier run
		delete(fields, "score")
		delete(fields, "same")
		if line, err = json.Marshal(fields); err != nil {
			return nil, err
		}
	}
	return append(append(bytes.Clone(line[:len(line)-1]), ','), added[1:]...), nil
}
