package note

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed data/*/*.txt
var dataFiles embed.FS

// splitter cuts texts of one language into sentences and sentences into tokens. NewSplitter reads
// the words of one; the general splitter has none.
type splitter struct {
	rules         *rules            // beside those of English; never nil once made
	abbreviations map[string]ending // by the word without its full stop, in lower case
	openers       map[string]bool
	afterClock    map[string]bool // days, months and zones, which follow a time of day: "9 a.m. Monday"
	contractions  map[string]int  // where a word is cut that is two, in bytes
	afterLost     map[string]bool // "its not": pairs that tell a lost apostrophe
	english       bool
}

// ending says whether a sentence may end after an abbreviation.
type ending uint8

const (
	always ending = iota // not an abbreviation
	maybe
	maybeCapital // maybe, if it is written with a capital; in small letters it is a word: "Ill.", "ill."
	likely
	beforeNumberNot
	never
	listEnd // it ends before a capital: "etc."; in other languages than English
)

// newSplitter reads the words of the language with a folder of that name.
func newSplitter(lang string) (*splitter, error) {
	s := &splitter{rules: newRules(lang), abbreviations: map[string]ending{}, openers: map[string]bool{}, afterClock: map[string]bool{}, english: lang == "en"}
	if !s.english {
		return s, eachLine("data/"+lang+"/rules.txt", s.add)
	}
	err := eachLine("data/en/abbreviations.txt", s.add)
	if err != nil {
		return nil, err
	}
	err = eachLine("data/en/openers.txt", func(fields []string) error {
		fill(s.openers, fields)
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = eachLine("data/en/after_clock.txt", func(fields []string) error {
		fill(s.afterClock, fields)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return s, s.readContractions()
}

// endings are the kinds of abbreviation in the data files.
var endings = map[string]ending{"maybe": maybe, "likely": likely, "number": beforeNumberNot, "never": never, "list": listEnd}

// add reads a line of a kind and its words.
func (p *splitter) add(fields []string) error {
	kind, words := fields[0], fields[1:]
	if len(words) == 0 {
		return fmt.Errorf("kind %q has no words", kind)
	}
	if e, known := endings[kind]; known {
		for _, w := range words {
			low := strings.ToLower(w)
			p.abbreviations[low] = e
			if e == maybe && w != low {
				p.abbreviations[low] = maybeCapital
			}
		}
		return nil
	}
	if kind == "opener" {
		fill(p.openers, words)
		return nil
	}
	return p.rules.add(kind, words)
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
