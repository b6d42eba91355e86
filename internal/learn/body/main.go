// Command body makes the weights by which package article tells the body of a web page.
//
//	go -C internal/learn run ./body -data DIR -out ../../article/data/body.txt
//
// DIR has a folder for each set, with gold.jsonl in it, one page a line: its id and its body as text;
// and pages.tar.gz with a file ID.html for each. Pages without text are left out. Which sets are read
// is the table below.
//
// The same data gives the same file, byte for byte.
package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
)

// sets are what is learned from, in order.
var sets = []string{"fundus", "wcxb", "readability", "newspaper4k"}

const header = `# What speaks for a line of a web page to be the article's body, and against it: weight in logits, feature, value;
# tabs between. The features are those of html_features.go.
# Source: learned by internal/learn/body from the development sets fundus, wcxb, readability and newspaper4k of the
# evaluation (355 pages whose bodies are known). No text of them is kept here. Licence: Apache-2.0; see NOTICE.
`

func main() {
	data := flag.String("data", "", "folder of the sets")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	if *data == "" || *out == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*data, *out); err != nil {
		fmt.Fprintln(os.Stderr, "body:", err)
		os.Exit(1)
	}
}

func run(data, out string) error {
	var lessons []article.Lesson
	for _, set := range sets {
		bodies, err := bodies(filepath.Join(data, set, "gold.jsonl"))
		if err != nil {
			return err
		}
		if lessons, err = pages(lessons, filepath.Join(data, set, "pages.tar.gz"), bodies); err != nil {
			return err
		}
	}
	weights, err := article.LearnBody(lessons)
	if err != nil {
		return err
	}
	return os.WriteFile(out, append([]byte(header), weights...), 0o644)
}

// bodies reads the known bodies, by page.
func bodies(name string) (map[string]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out := map[string]string{}
	for d := json.NewDecoder(f); ; {
		var page struct{ ID, Text string }
		if err := d.Decode(&page); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if page.Text != "" {
			out[page.ID] = page.Text
		}
	}
}

// pages appends a lesson for each page of the archive whose body is known.
func pages(lessons []article.Lesson, name string, bodies map[string]string) ([]article.Lesson, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return lessons, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		id := strings.TrimSuffix(path.Base(h.Name), ".html")
		body, known := bodies[id]
		if !known {
			continue
		}
		var b bytes.Buffer
		if _, err := b.ReadFrom(t); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", name, h.Name, err)
		}
		lessons = append(lessons, article.Lesson{Page: input.Doc{Name: h.Name, Format: input.HTML, Body: b.Bytes()}, Body: body})
	}
}
