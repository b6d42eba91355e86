package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/variorum-news/variorum/reuse"
)

// judgement is what is known of a pair.
type judgement struct {
	reuse   bool
	ordered bool   // it is known whether there is an order
	source  string // "" if neither is the other's
}

// judgements are those of a set, by pair, the smaller ID first.
type judgements struct {
	pairs map[[2]string]judgement
	whole bool // a pair without an entry is no reuse
}

func (j judgements) of(a, b string) (judgement, bool) {
	out, known := j.pairs[pairOf(a, b)]
	return out, known || j.whole
}

func pairOf(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// line is a line of pairs.jsonl (source, copy, reuse, directed) or of gold.jsonl (copy, sources, label).
type line struct {
	Source, Copy, Label, Type string
	Sources                   []string
	Reuse, Directed           bool
}

// judgedPairs reads the judged pairs of a folder.
func judgedPairs(dir string) (judgements, error) {
	f, err := os.Open(filepath.Join(dir, "pairs.jsonl"))
	if errors.Is(err, fs.ErrNotExist) {
		f, err = os.Open(filepath.Join(dir, "gold.jsonl"))
	}
	if err != nil {
		return judgements{}, err
	}
	defer f.Close()
	out := judgements{pairs: map[[2]string]judgement{}}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var l line
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return judgements{}, err
		}
		for _, source := range l.Sources {
			out.pairs[pairOf(source, l.Copy)] = judgement{reuse: l.Label != "non"}
		}
		if l.Source == "" {
			continue
		}
		j := judgement{reuse: l.Reuse, ordered: l.Type != ""}
		if l.Directed {
			j.source = l.Source
		}
		out.pairs[pairOf(l.Source, l.Copy)] = j
	}
	return out, lines.Err()
}

// judgedEvent reads the links of an event, in which every pair was judged.
func judgedEvent(name string) (judgements, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return judgements{}, err
	}
	var event struct{ Links []line }
	if err := json.Unmarshal(b, &event); err != nil {
		return judgements{}, err
	}
	out := judgements{pairs: map[[2]string]judgement{}, whole: true}
	copies := map[string][]string{} // of a source
	for _, l := range event.Links {
		for _, other := range copies[l.Source] {
			if reuse.IsOutside(l.Source) { // both have its text, neither has it of the other
				out.pairs[pairOf(other, l.Copy)] = judgement{reuse: true, ordered: true}
			}
		}
		copies[l.Source] = append(copies[l.Source], l.Copy)
	}
	for _, l := range event.Links {
		j := judgement{reuse: true, ordered: true}
		if l.Directed {
			j.source = l.Source
		}
		out.pairs[pairOf(l.Source, l.Copy)] = j
	}
	return out, nil
}
