// Command frequency rebuilds collate/data/en/frequency.txt: how common English word stems are.
//
//	go run ./internal/learn/frequency -out collate/data/en/frequency.txt DOCS.jsonl.gz…
//
// It counts the documents whose licence lets their words be shipped: GUM documents with "ship": true
// and the English Web Treebank. The same input gives the same bytes.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/stem"
	"github.com/variorum-news/variorum/text"
)

// leastCount keeps rare words, which are names and slips more often than words, out of the table.
const leastCount = 5

const header = `# How often word stems stand in %d words of common English. Counted by internal/learn/frequency from the
# training parts of the English Web Treebank (UD_English-EWT, CC BY-SA 4.0) and of GUM (the documents under
# CC BY or in the public domain). This table is CC BY-SA 4.0. Stem TAB count, sorted by stem.
`

func main() {
	out := flag.String("out", "collate/data/en/frequency.txt", "the table to write")
	flag.Parse()
	counts := map[string]int{}
	for _, path := range flag.Args() {
		if err := count(path, counts); err != nil {
			log.Fatalf("%s: %v", path, err)
		}
	}
	total := 0
	for _, n := range counts {
		total += n
	}
	var b strings.Builder
	fmt.Fprintf(&b, header, total)
	for _, s := range slices.Sorted(maps.Keys(counts)) {
		if counts[s] >= leastCount {
			fmt.Fprintf(&b, "%s\t%d\n", s, counts[s])
		}
	}
	if err := os.WriteFile(*out, []byte(b.String()), 0o644); err != nil {
		log.Fatal(err)
	}
}

// count adds the stems of one file of documents.
func count(path string, counts map[string]int) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	in := bufio.NewScanner(z)
	in.Buffer(nil, 64<<20)
	for in.Scan() {
		var d struct {
			Text string `json:"text"`
			Ship *bool  `json:"ship"`
		}
		if err := json.Unmarshal(in.Bytes(), &d); err != nil {
			return err
		}
		if d.Ship != nil && !*d.Ship {
			continue
		}
		for span := range text.Words(d.Text) {
			w := text.Fold(span.In(d.Text)).Text
			if first, _ := utf8.DecodeRuneInString(w); !unicode.IsLetter(first) {
				continue
			}
			w = strings.ReplaceAll(strings.TrimSuffix(w, "'s"), "'", "")
			counts[stem.English(w)]++
		}
	}
	return in.Err()
}
