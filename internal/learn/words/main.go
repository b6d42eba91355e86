// Command words makes the weight file of package note from treebanks and texts with marked names.
//
//	go -C internal/learn run ./words -data DIR -out ../../note/data/en/weights.bin
//
// DIR has a folder for each set, with gold.jsonl or gold.jsonl.gz in it: one record a line, with
// text, sentences [[start,end],…], tokens [[start,end,"TAG"],…], names [{"span","kind"},…] and
// ship, whether its licence lets it be learned from; spans are bytes. Which sets are read, and what
// for, is the table below; note/data/en/WEIGHTS.md says what they are and under which licence.
//
// The same data gives the same file, byte for byte.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// sets are what is learned from, in order.
var sets = []struct {
	name        string
	onlyShip    bool // records marked "ship": true alone
	tags, names bool
}{
	{"gum-train", true, true, true},
	{"ewt-train", false, true, false},
	{"wikigold-even", false, false, true},
	{"meantime-airbus", false, false, true},
	{"meantime-apple", false, false, true},
}

type record struct {
	ID        string       `json:"id"`
	Text      string       `json:"text"`
	Ship      *bool        `json:"ship"`
	Sentences []text.Span  `json:"sentences"`
	Tokens    []note.Token `json:"tokens"`
	Names     []note.Name  `json:"names"`
}

func main() {
	data := flag.String("data", "", "folder of the sets")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	if *data == "" || *out == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*data, *out); err != nil {
		fmt.Fprintln(os.Stderr, "words:", err)
		os.Exit(1)
	}
}

func run(data, out string) error {
	var lessons []note.Lesson
	for _, set := range sets {
		records, err := read(filepath.Join(data, set.name))
		if err != nil {
			return fmt.Errorf("%s: %w", set.name, err)
		}
		for _, r := range records {
			if set.onlyShip && (r.Ship == nil || !*r.Ship) {
				continue
			}
			lesson := note.Lesson{Text: r.Text, Names: r.Names, Named: set.names}
			if set.tags {
				lesson.Sentences, lesson.Tokens = r.Sentences, r.Tokens
			}
			lessons = append(lessons, lesson)
		}
	}
	weights, err := note.Learn(lessons)
	if err != nil {
		return err
	}
	fmt.Printf("%d lessons, %d bytes\n", len(lessons), len(weights))
	return os.WriteFile(out, weights, 0o644)
}

// read reads the records of a set.
func read(dir string) ([]record, error) {
	f, err := os.Open(filepath.Join(dir, "gold.jsonl"))
	var in io.Reader = f
	if errors.Is(err, fs.ErrNotExist) {
		if f, err = os.Open(filepath.Join(dir, "gold.jsonl.gz")); err != nil {
			return nil, err
		}
		if in, err = gzip.NewReader(f); err != nil {
			return nil, err
		}
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []record
	dec := json.NewDecoder(bufio.NewReader(in))
	for {
		var r record
		if err := dec.Decode(&r); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("record %d: %w", len(out)+1, err)
		}
		out = append(out, r)
	}
}
