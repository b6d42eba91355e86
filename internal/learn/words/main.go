// Command words makes the weight file of package note from treebanks and texts with marked names.
//
//	go -C internal/learn run ./words -data DIR -out ../../note/data/en/weights.bin
//
// DIR has a folder for each set; note/data/en/WEIGHTS.md says which these are, how a stranger gets
// them and under which licence. The files in a folder may have any of these formats, told by how
// their names end (".gz" may follow): .conllu (CoNLL-U; names as NE=B-PER, or as GUM has them),
// .conll, .conll.txt and .bio (CoNLL-2003), .iob2 (Universal NER), .xml (MEANTIME), .jsonl (our
// records, see type record). Which documents are learned from, and what for, is in lessons.tsv.
//
// The same data gives the same file, byte for byte; its SHA-256 is printed. With -update it is put
// into the WEIGHTS.md beside the file, and the checks of lessons.tsv are made anew. With -conllu
// DIR the lessons are written as CoNLL-U instead, a folder a set, from which the same is learned.
package main

import (
	"crypto/sha256"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/variorum-news/variorum/note"
)

//go:embed lessons.tsv
var lessonFile string

// lessonPath is where -update writes the list, from the folder of the module.
const lessonPath = "words/lessons.tsv"

// statement is the line of WEIGHTS.md that names the weights.
var statement = regexp.MustCompile("(?m)^(SHA-256 of weights.bin: `)[0-9a-f]{64}`")

func main() {
	data := flag.String("data", "", "folder of the sets")
	out := flag.String("out", "", "weight file to write")
	update := flag.Bool("update", false, "renew the SHA-256 in the WEIGHTS.md beside the file, and words/lessons.tsv")
	conllu := flag.String("conllu", "", "folder to write the lessons to as CoNLL-U, instead of learning")
	flag.Parse()
	if *data == "" || (*out == "") == (*conllu == "") {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*data, *out, *conllu, *update); err != nil {
		fmt.Fprintln(os.Stderr, "words:", err)
		os.Exit(1)
	}
}

func run(data, out, conllu string, update bool) error {
	header, lessons, err := parseLessons(lessonFile)
	if err != nil {
		return err
	}
	s, err := gather(data, lessons, update, os.Stderr)
	if err != nil {
		return err
	}
	if conllu != "" {
		return s.writeFolders(conllu)
	}
	weights, err := note.Learn(s.taught)
	if err != nil {
		return err
	}
	hash := fmt.Sprintf("%x", sha256.Sum256(weights))
	fmt.Printf("%d lessons, %d bytes, SHA-256 %s\n", len(s.taught), len(weights), hash)
	if err := os.WriteFile(out, weights, 0o644); err != nil || !update {
		return err
	}
	if err := os.WriteFile(lessonPath, []byte(s.list(header)), 0o644); err != nil {
		return err
	}
	return state(filepath.Join(filepath.Dir(out), "WEIGHTS.md"), hash)
}

// state puts a hash into the statement.
func state(file, hash string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if !statement.Match(b) {
		return fmt.Errorf("%s: no line that begins with %q", file, "SHA-256 of weights.bin: `")
	}
	return os.WriteFile(file, statement.ReplaceAll(b, []byte("${1}"+hash+"`")), 0o644)
}

// list is the file of the lessons.
func (s *school) list(header string) string {
	var b strings.Builder
	b.WriteString(header)
	for _, l := range s.lessons {
		b.WriteString(l.String())
	}
	return b.String()
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return !errors.Is(err, fs.ErrNotExist) && err == nil && info.IsDir()
}
