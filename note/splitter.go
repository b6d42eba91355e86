package note

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed data
var dataFiles embed.FS

// splitter cuts texts of one language into sentences and sentences into tokens. The zero splitter
// knows the rules that hold in any language; newSplitter adds the words of one.
type splitter struct {
	rules         *rules            // beside those of English; never nil once made
	abbreviations map[string]ending // by the word without its full stop, in lower case
	openers       map[string]bool
	english       bool
}

// ending says whether a sentence may end after an abbreviation.
type ending uint8

const (
	always ending = iota // not an abbreviation
	maybe
	beforeNumberNot
	never
)

// newSplitter reads the words of the language with a folder of that name.
func newSplitter(lang string) (*splitter, error) {
	s := &splitter{rules: newRules(lang), abbreviations: map[string]ending{}, openers: map[string]bool{}, english: lang == "en"}
	kinds := map[string]ending{"maybe": maybe, "number": beforeNumberNot, "never": never}
	err := eachLine("data/"+lang+"/abbreviations.txt", func(fields []string) error {
		kind, known := kinds[fields[0]]
		if !known {
			return fmt.Errorf("kind %q is not one of never, number, maybe", fields[0])
		}
		for _, w := range fields[1:] {
			s.abbreviations[w] = kind
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = eachLine("data/"+lang+"/openers.txt", func(fields []string) error {
		for _, w := range fields {
			s.openers[w] = true
		}
		return nil
	})
	if err != nil || s.english {
		return s, err
	}
	return s, eachLine("data/"+lang+"/rules.txt", s.rules.add)
}

// eachLine calls f with the fields of each line of a data file that is neither blank nor a comment.
func eachLine(name string, f func(fields []string) error) error {
	b, err := fs.ReadFile(dataFiles, name)
	if err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		n++
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if err := f(fields); err != nil {
			return fmt.Errorf("%s: line %d: %w", name, n, err)
		}
	}
	return nil
}
