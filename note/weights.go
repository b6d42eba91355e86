package note

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// weightFile holds what was learned; data/en/WEIGHTS.md says from what and how,
// and under which licence.
//
// It holds, one after the other: the lexicon (number of words; of each, sorted: length, bytes, set of
// tags as in tagger), the model of tags, the model of names. Numbers are unsigned varints.
// It is not compressed: that would save a third of its 1.4 MB and cost 10 ms at each start.
//
//go:embed data/en/weights.bin
var weightFile string // a string, for the linker to lay it down once with dataFiles

var errWeights = errors.New("weights: damaged file")

// readWeights reads the lexicon and the model of the tagger and returns the model of names.
func (g *tagger) readWeights(file string) (names *perceptron.Model, err error) {
	b := []byte(file)
	number := func() int {
		n, width := binary.Uvarint(b)
		if width <= 0 {
			b = nil
			return 0
		}
		b = b[width:]
		return int(n)
	}
	words := number()
	g.lexicon = make(map[string]uint32, words)
	for range words {
		n := number()
		if n < 0 || n > len(b) {
			return nil, errWeights
		}
		at := len(file) - len(b)
		b = b[n:]
		g.lexicon[file[at:at+n]] = uint32(number())
	}
	if g.model, b, err = perceptron.Read(b); err != nil {
		return nil, fmt.Errorf("weights: tags: %w", err)
	}
	if names, _, err = perceptron.Read(b); err != nil {
		return nil, fmt.Errorf("weights: names: %w", err)
	}
	if g.model.Classes() != len(tagSet) || names.Classes() != len(labelSet) {
		return nil, errWeights
	}
	return names, nil
}
