package collate

import (
	"embed"
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/internal/numeral"
)

//go:embed data/en/*.txt
var data embed.FS

// Collator makes editions. It is immutable once made and safe for concurrent use.
type Collator struct {
	options  Options
	common   *idf.Table
	choices  []choice
	synonyms synonyms
	once     map[string]bool // the meanings of deeds that are done once to one thing
	names    *nameLists

	qualifiers qualifiers
	foreign    map[string]bool // words of other languages and peoples
	numbers    *numeral.Reader
}

// NewCollator parses the embedded word lists.
func NewCollator(o Options) (*Collator, error) {
	b, err := data.ReadFile("data/en/choices.txt")
	if err != nil {
		return nil, fmt.Errorf("word list of choices: %w", err)
	}
	choices, err := parseChoices(string(b))
	if err != nil {
		return nil, fmt.Errorf("word list of choices: %w", err)
	}
	b, err = data.ReadFile("data/en/synonyms.txt")
	if err != nil {
		return nil, fmt.Errorf("word list of synonyms: %w", err)
	}
	synonyms, once, err := parseSynonyms(string(b), choices)
	if err != nil {
		return nil, fmt.Errorf("word list of synonyms: %w", err)
	}
	names, err := newNameLists()
	if err != nil {
		return nil, err
	}
	c := &Collator{options: o, common: idf.For("en"), choices: choices, synonyms: synonyms, once: once, names: names}
	if err := c.readWarningLists(); err != nil {
		return nil, err
	}
	return c, nil
}

// readWarningLists reads what the warnings of altered quotations go by.
func (c *Collator) readWarningLists() error {
	b, err := data.ReadFile("data/en/qualifiers.txt")
	if err != nil {
		return fmt.Errorf("word list of qualifiers: %w", err)
	}
	if c.qualifiers, err = parseQualifiers(string(b)); err != nil {
		return fmt.Errorf("word list of qualifiers: %w", err)
	}
	if b, err = data.ReadFile("data/en/foreign.txt"); err != nil {
		return fmt.Errorf("word list of other languages: %w", err)
	}
	c.foreign = parseForeign(string(b))
	c.numbers, err = numeral.NewReader()
	return err
}

// dataLines yields the lines of a word list that are not blank and no comment, with their numbers.
func dataLines(s string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		n := 0
		for line := range strings.Lines(s) {
			n++
			line = strings.TrimSpace(line)
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			if !yield(n, line) {
				return
			}
		}
	}
}
