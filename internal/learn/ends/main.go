// Command ends fits the table by which package note tells where a clause ends that a word of saying governs.
//
//	go -C internal/learn run ./ends -gold FILE -out ../../note/data/en/ends.txt
//
// FILE has a JSON line an article: id, text and quotes, each with span or spans and cue, in bytes. The table holds
// numbers for classes of words, marks and places, and no words. The same file gives the same table.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// head is what stands above the table.
const head = `# Where a clause ends that a word of saying governs: traits of a place, a tab, their weight in hundredths.
# Fitted by internal/learn/ends on the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018), which states
# no licence; there are only numbers for classes here, no words of it.
`

// record is one article as the file has it.
type record struct {
	Text   string
	Quotes []struct {
		Span  []int
		Spans [][]int
		Cue   []int
	}
}

func main() {
	gold := flag.String("gold", "", "file of articles with quotations")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	if *gold == "" || *out == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*gold, *out); err != nil {
		fmt.Fprintln(os.Stderr, "ends:", err)
		os.Exit(1)
	}
}

func run(gold, out string) error {
	lessons, err := read(gold)
	if err != nil {
		return err
	}
	table, err := note.LearnEnds(lessons)
	if err != nil {
		return err
	}
	return os.WriteFile(out, []byte(head+table), 0o644)
}

// read makes a lesson of each article of a file.
func read(name string) ([]note.EndLesson, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []note.EndLesson
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var r record
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s: article %d: %w", name, len(out)+1, err)
		}
		out = append(out, lesson(r))
	}
	return out, lines.Err()
}

// lesson takes the quotations of one piece.
func lesson(r record) note.EndLesson {
	whole := text.Span{End: len(r.Text)}
	l := note.EndLesson{Article: &article.Article{Text: r.Text, Blocks: []article.Block{{Kind: article.Paragraph, Span: whole}}}}
	for _, q := range r.Quotes {
		if len(q.Spans) == 1 {
			q.Span = q.Spans[0]
		}
		if len(q.Cue) == 2 && len(q.Span) == 2 {
			l.Governed = append(l.Governed, note.Governed{
				Cue:     text.Span{Start: q.Cue[0], End: q.Cue[1]},
				Content: text.Span{Start: q.Span[0], End: q.Span[1]},
			})
		}
	}
	return l
}
