package note

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// weightFile holds what was learned; data/en/WEIGHTS.md says from what and how,
// and under which licence.
//
// It is a DEFLATE stream of: the lexicon (number of words; of each, sorted: length, bytes, set of
// tags as in tagger), the model of tags, the model of names. Numbers are unsigned varints.
//
//go:embed data/en/weights.bin
var weightFile []byte

var errWeights = errors.New("weights: damaged file")

// readWeights reads the lexicon and the model of the tagger and returns the model of names.
func (g *tagger) readWeights(file []byte) (names *perceptron.Model, err error) {
	b, err := io.ReadAll(flate.NewReader(bytes.NewReader(file)))
	if err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
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
	all := string(b)
	for range words {
		n := number()
		if n > len(b) {
			return nil, errWeights
		}
		at := len(all) - len(b)
		b = b[n:]
		g.lexicon[all[at:at+n]] = uint32(number())
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
