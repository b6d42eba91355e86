package note

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// known is a set of what a word may be by the long lists, whose entries are many and doubtful: the
// model of names is told of them, and rules ask them only where the model finds nothing.
type known uint16

const (
	knownFirstName known = 1 << iota
	knownSurname
	knownPlace     // a name of one word
	knownPlacePart // of the name of a place of several, as it stands in the text
	knownBody      // a company, an agency, a newspaper: of one word
	knownBodyPart  // of several
	knownTeam      // of sports, of one word
	knownTeamPart  // of several
	startsLonger   // the first word of an entry of several; not told to the model
	knownPhrase    // an entry of several words itself; of which kind, the bits above say
)

// gazetteer is the long lists, by the hashes of their entries; those of several words are one hash,
// over the words with "_" between them.
type gazetteer map[uint32]known

// maxKnownWords is how many tokens the longest entry has that is looked for.
const maxKnownWords = 6

func newGazetteer() (gazetteer, error) {
	g := make(gazetteer, 1<<16)
	for _, f := range []struct {
		name string
		one  known
		part known
	}{
		{"first_names_wide", knownFirstName, 0},
		{"surnames_wide", knownSurname, 0},
		{"places", knownPlace, knownPlacePart},
		{"bodies", knownBody, knownBodyPart},
	} {
		if err := eachLine("data/en/"+f.name+".txt", func(fields []string) error {
			for _, w := range fields {
				g.add(w, f.one, f.part)
			}
			return nil
		}); err != nil {
			return nil, err
		}
	}
	kinds := map[string][2]known{"body": {knownBody, knownBodyPart}, "team": {knownTeam, knownTeamPart}}
	return g, eachLine("data/en/organisations.txt", func(fields []string) error {
		k, found := kinds[fields[0]]
		if !found {
			return fmt.Errorf("class %q is not known", fields[0])
		}
		for _, w := range fields[1:] {
			g.add(w, k[0], k[1])
		}
		return nil
	})
}

func (g gazetteer) add(entry string, one, part known) {
	if strings.Contains(entry, "-") {
		entry = strings.ReplaceAll(entry, "-", "_-_") // tokens are cut at hyphens
	}
	first, _, more := strings.Cut(entry, "_")
	if !more {
		g[perceptron.Hash(entry)] |= one
		return
	}
	g[perceptron.Hash(first)] |= startsLonger
	g[perceptron.Hash(entry)] |= part | knownPhrase
}

// mark fills in what the words of sentence s are known as. The longest entry from a word on counts.
func (g gazetteer) mark(v *view, s int, words []word) {
	from := v.first(s)
	for i := range words {
		if k := words[i].kind; k == lowerCase || k == noLetter {
			continue
		}
		in := g[words[i].low]
		words[i].known |= uint32(in &^ (startsLonger | knownPhrase | knownPlacePart | knownBodyPart | knownTeamPart))
		if in&startsLonger == 0 {
			continue
		}
		h := words[i].low
		last, kind := i, known(0)
		for j := i + 1; j < len(words) && j < i+maxKnownWords; j++ {
			h = perceptron.Extend(perceptron.Extend(h, "_"), v.lower(from+j))
			if k := g[h]; k&knownPhrase != 0 {
				last, kind = j, k&(knownPlacePart|knownBodyPart|knownTeamPart)
			}
		}
		for j := i; j <= last && kind != 0; j++ {
			words[j].known |= uint32(kind)
		}
	}
}
