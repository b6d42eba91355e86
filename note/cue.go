package note

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed data/en/cues.txt
var cueData string

// cueClass is what a word of saying takes, a set.
type cueClass uint32

// The classes of data/en/cues.txt.
const (
	cueSay cueClass = 1 << iota
	cueTell
	cueAsk
	cueThink
	cueWhole
	cueQuoted
	cueObject
	cueCalled
	cueUrge
	cueFor
	cueWant
	cueNoun
	cueDocument
	cueOccasion
	cueOffice
	cueNetwork
	cueMasthead
	cueOutlet
	cueNewsroom
	cueSpokes
	cueLeads
	cuePeople
	cueEvidence

	// cueNominal are the classes of nouns: whoever has no other class says nothing as a verb.
	cueNominal = cueNoun | cueDocument | cueOccasion | cueOffice | cueNetwork | cueMasthead | cueOutlet | cueNewsroom | cueSpokes | cueLeads | cuePeople | cueEvidence
)

var cueClasses = [...]struct {
	name  string
	class cueClass
}{
	{"say", cueSay}, {"tell", cueTell}, {"ask", cueAsk}, {"think", cueThink}, {"whole", cueWhole}, {"quoted", cueQuoted}, {"object", cueObject},
	{"called", cueCalled}, {"urge", cueUrge}, {"for", cueFor}, {"want", cueWant}, {"noun", cueNoun},
	{"document", cueDocument}, {"occasion", cueOccasion}, {"office", cueOffice}, {"leads", cueLeads},
	{"network", cueNetwork}, {"masthead", cueMasthead}, {"outlet", cueOutlet}, {"newsroom", cueNewsroom},
	{"people", cuePeople}, {"evidence", cueEvidence},
	{"spokes", cueSpokes},
}

// cueLexicon is the table of words of saying, by lemma; a verb with its particle as "call-for".
type cueLexicon map[string]cueClass

func newCueLexicon() (cueLexicon, error) {
	out := cueLexicon{}
	for line := range strings.Lines(cueData) {
		name, lemmas, found := strings.Cut(strings.TrimSpace(line), ":")
		if !found || strings.HasPrefix(name, "#") {
			continue
		}
		class := cueClass(0)
		for _, c := range cueClasses {
			if c.name == name {
				class = c.class
			}
		}
		if class == 0 {
			return nil, fmt.Errorf("cues: no class %q", name)
		}
		for lemma := range strings.FieldsSeq(lemmas) {
			out[lemma] |= class
		}
	}
	return out, nil
}

// is reports whether c has any of the classes.
func (c cueClass) is(any cueClass) bool { return c&any != 0 }
