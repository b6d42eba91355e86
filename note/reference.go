package note

import (
	"fmt"

	"github.com/variorum-news/variorum/text"
)

// Reference is a pronoun or a description, outside quotations, that means a person, body or place that
// the article names: he, the minister. One that may as well mean another is left out.
type Reference struct {
	Span   text.Span `json:"span"`
	Entity int       `json:"entity"` // as in Names
}

// referenceFinder holds the tables that references are resolved by.
type referenceFinder struct {
	*resolver
	heads map[NameKind]map[string][]string // by the head of a description, words that mean the same
	ranks map[string]bool
	idle  map[string]bool
}

func newReferenceFinder(r *resolver) (*referenceFinder, error) {
	f := &referenceFinder{resolver: r, heads: map[NameKind]map[string][]string{}, ranks: map[string]bool{}, idle: map[string]bool{}}
	kinds := map[string]NameKind{"person": Person, "body": Organisation, "place": Place}
	return f, eachLine("data/en/descriptions.txt", func(fields []string) error {
		switch class, words := fields[0], fields[1:]; class {
		case "rank":
			setAll(f.ranks, words)
		case "idle":
			setAll(f.idle, words)
		default:
			k, known := kinds[class]
			if !known || len(words) == 0 {
				return fmt.Errorf("class %q is not known, or empty", class)
			}
			if f.heads[k] == nil {
				f.heads[k] = map[string][]string{}
			}
			f.heads[k][words[0]] = words
		}
		return nil
	})
}

func setAll(set map[string]bool, words []string) {
	for _, w := range words {
		set[w] = true
	}
}

// find gives the references of the article, in order.
//
// It reads the article as its readers do, from the first unit to the last, and keeps who has been told
// of: the subject of a sentence before its objects, the sentence before sooner than those before it
// (Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994; the order of the rules,
// the surest first, as in Raghunathan and others, "A Multi-Pass Sieve for Coreference Resolution",
// 2010). Somebody without a name counts too: what may mean him means nobody we know.
func (f *referenceFinder) find(r *reading) []Reference {
	if len(r.notes.Names) == 0 {
		return nil
	}
	d := newDiscourse(r, f)
	for i := range r.units {
		d.read(i)
	}
	return d.found
}
