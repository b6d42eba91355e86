package note

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed data/en
var dataFiles embed.FS

// splitter cuts texts into sentences and sentences into tokens. The zero splitter knows the rules
// that hold in any language; newSplitter adds the words of English.
type splitter struct {
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

func newSplitter() (*splitter, error) {
	s := &splitter{abbreviations: map[string]ending{}, openers: map[string]bool{}, english: true}
	kinds := map[string]ending{"maybe": maybe, "number": beforeNumberNot, "never": never}
	err := eachLine("data/en/abbreviations.txt", func(fields []string) error {
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
	err = eachLine("data/en/openers.txt", func(fields []string) error {
		for _, w := range fields {
			s.openers[w] = true
		}
		return nil
	})
	return s, err
}

// eachLine calls f with the fields of each line of a data file that is neither blank nor a comment.
func eachLine(name string, f func(fields []string) error) error {
	b, err := dataFiles.ReadFile(name)
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
