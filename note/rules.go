package note

import "fmt"

// rules are how a language is written, beside its abbreviations: what its rules.txt says. The zero
// rules are those of a language of which nothing is known.
type rules struct {
	lang string // the folder
}

func newRules(lang string) *rules { return &rules{lang: lang} }

// add reads one line of rules.txt.
func (r *rules) add(fields []string) error {
	return fmt.Errorf("kind %q is not known", fields[0])
}
