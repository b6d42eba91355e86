// Command dictionary makes the list of words by part of speech that package note tags unknown words
// with, from the database files of WordNet 3.1.
//
//	go -C internal/learn run ./dictionary -wordnet DIR -licence FILE -out ../../note/data/en/dictionary.txt
//
// DIR has data.noun, data.verb, data.adj and data.adv, as wndb(5WN) describes them; FILE is the
// licence of WordNet, which goes into the list. Single words of lower-case letters are taken; names
// are not, nor senses and counts. The same database gives the same file, byte for byte.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// files are the parts of the database, each with the letter of its class in the list.
var files = []struct{ name, class string }{{"data.noun", "n"}, {"data.verb", "v"}, {"data.adj", "a"}, {"data.adv", "r"}}

const (
	longest   = 18  // letters; longer ones are chemistry
	lineWidth = 120 // bytes
)

func main() {
	dir := flag.String("wordnet", "", "folder of the database files")
	licence := flag.String("licence", "", "file with the licence of WordNet")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	if *dir == "" || *licence == "" || *out == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*dir, *licence, *out); err != nil {
		fmt.Fprintln(os.Stderr, "dictionary:", err)
		os.Exit(1)
	}
}

func run(dir, licence, out string) error {
	notice, err := os.ReadFile(licence)
	if err != nil {
		return err
	}
	classes := map[string]string{}
	for _, f := range files {
		if err := read(filepath.Join(dir, f.name), f.class, classes); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
	}
	var b bytes.Buffer
	b.WriteString("# English words by part of speech: n noun, v verb, a adjective, r adverb. Taken from WordNet 3.1;\n" +
		"# left out are names, words of several parts, senses and counts.\n#\n")
	for line := range strings.Lines(string(notice)) {
		b.WriteString(strings.TrimSpace("# "+strings.TrimSpace(line)) + "\n")
	}
	list(&b, classes)
	fmt.Printf("%d words, %d bytes\n", len(classes), b.Len())
	return os.WriteFile(out, b.Bytes(), 0o644)
}

// read adds class to the words of one file of the database.
func read(name, class string, classes map[string]string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), " ") {
			continue // the licence
		}
		fields := strings.Fields(lines.Text())
		if len(fields) < 4 {
			return errors.New("a line is too short")
		}
		n, err := strconv.ParseUint(fields[3], 16, 8)
		if err != nil || len(fields) < 4+2*int(n) {
			return fmt.Errorf("synset %s: number of words %q", fields[0], fields[3])
		}
		for i := range int(n) {
			w, _, _ := strings.Cut(fields[4+2*i], "(") // "asleep(p)"
			if isPlain(w) && !strings.Contains(classes[w], class) {
				classes[w] += class
			}
		}
	}
	return lines.Err()
}

func isPlain(w string) bool {
	return len(w) >= 2 && len(w) <= longest && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == ""
}

// list writes the words of each set of classes, in lines that begin with the set.
func list(b *bytes.Buffer, classes map[string]string) {
	bySet := map[string][]string{}
	for _, w := range slices.Sorted(maps.Keys(classes)) {
		bySet[classes[w]] = append(bySet[classes[w]], w)
	}
	for _, set := range slices.Sorted(maps.Keys(bySet)) {
		width := lineWidth
		for _, w := range bySet[set] {
			if width+1+len(w) > lineWidth {
				b.WriteString("\n" + set)
				width = len(set)
			}
			b.WriteString(" " + w)
			width += 1 + len(w)
		}
	}
	b.WriteByte('\n')
}
