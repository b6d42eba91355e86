package note

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// figureFinder holds the tables that figures are found by. It is immutable once made.
type figureFinder struct {
	numerals *numeral.Reader
	units    map[string]unitWord // ways of writing, lower case; those in one case only begin with =
	signs    map[string]string   // before a number: "US$" → the currency
	around   map[string][]figureWord
	done     map[string]action // by lemma of the verb
	self     map[string]action
	state    map[string]action // by form
	noun     map[string]action // by lemma
	crowd    map[string]action // by lemma
	joined   map[string]bool   // lemmas of verbs that stand in the tables with another word
	people   map[string]bool   // actions that happen to people only
}

// unitWord is a unit of measure.
type unitWord struct{ kind, name string }

// figureWord is what a word means beside a figure: class and value, as figures.txt has them.
type figureWord struct{ class, value string }

// action is what happens to what is counted.
type action string

func newFigureFinder(numerals *numeral.Reader) (*figureFinder, error) {
	f := &figureFinder{
		numerals: numerals,
		units:    map[string]unitWord{}, signs: map[string]string{}, around: map[string][]figureWord{},
		done: map[string]action{}, self: map[string]action{}, state: map[string]action{}, noun: map[string]action{}, crowd: map[string]action{}, joined: map[string]bool{}, people: map[string]bool{},
	}
	for _, file := range []struct {
		name string
		read func(fields []string) error
	}{
		{"data/en/units.txt", f.addUnit}, {"data/en/actions.txt", f.addAction}, {"data/en/figures.txt", f.addWord}, {"data/en/frames.txt", f.addWord},
	} {
		if err := eachLine(file.name, file.read); err != nil {
			return nil, err
		}
	}
	return f, nil
}

func (f *figureFinder) addUnit(fields []string) error {
	parts := strings.SplitN(strings.Join(fields, " "), " | ", 3)
	if len(parts) != 3 {
		return fmt.Errorf("%q: not a kind, a name and ways of writing", strings.Join(fields, " "))
	}
	for _, way := range strings.Split(parts[2], ", ") {
		if parts[0] == "sign" {
			f.signs[strings.TrimPrefix(way, "=")] = parts[1]
			continue
		}
		f.units[way] = unitWord{parts[0], parts[1]}
	}
	return nil
}

func (f *figureFinder) addAction(fields []string) error {
	if len(fields) < 3 {
		return fmt.Errorf("%q: not an action, a kind and words", strings.Join(fields, " "))
	}
	name, people := strings.CutSuffix(fields[0], "*")
	table := map[string]map[string]action{"done": f.done, "self": f.self, "state": f.state, "noun": f.noun, "crowd": f.crowd}[fields[1]]
	if table == nil {
		return fmt.Errorf("%s: kind %q is not known", fields[0], fields[1])
	}
	for _, w := range fields[2:] {
		table[w] = action(name)
		if verb, _, two := strings.Cut(w, "_"); two {
			f.joined[verb] = true
		}
	}
	if people {
		f.people[name] = true
	}
	return nil
}

func (f *figureFinder) addWord(fields []string) error {
	if len(fields) < 3 {
		return fmt.Errorf("%q: not a class, a value and words", strings.Join(fields, " "))
	}
	for _, w := range fields[2:] {
		f.around[w] = append(f.around[w], figureWord{fields[0], fields[1]})
	}
	return nil
}

// meaning is the value that a word has in a class, if it is of that class.
func (f *figureFinder) meaning(low, class string) (value string, ok bool) {
	for _, w := range f.around[low] {
		if w.class == class {
			return w.value, true
		}
	}
	return "", false
}

// means reports whether a word is of a class.
func (f *figureFinder) means(low, class string) bool {
	_, ok := f.meaning(low, class)
	return ok
}
