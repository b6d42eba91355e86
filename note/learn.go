package note

import (
	"encoding/binary"
	"slices"

	"github.com/variorum-news/variorum/text"
)

// Lesson is a text with what people marked in it.
type Lesson struct {
	Text      string
	Sentences []text.Span // nil: found by rule
	Tokens    []Token     // nil: no tags to learn from
	Names     []Name
	Named     bool // names were marked, even if there are none
}

// How the models are learned. The figures behind them are in data/en/WEIGHTS.md.
const (
	tagRounds    = 7
	tagStarts    = 3  // times that learning begins anew, in another order; the average of all is kept
	tagDeaf      = 20 // percent of the features of a word that it does without while it is learned
	tagScale     = 4  // a weight of 1 is kept as this; 8 cuts off those above 16, and 0.2 points with them
	nameRounds   = 8
	nameFolds    = 4  // of the lessons with names, each tagged by who learned tags from the others
	nameModels   = 5  // that are averaged, each learned from the lessons in another order
	leastSeen    = 2  // times that a feature must be seen to be learned
	weightScale  = 8  // a weight of 1 is kept as this
	leastWeight  = 2  // smaller ones are dropped
	leastKnown   = 5  // times that a word must be seen for the lexicon
	leastSure    = 20 // for its tag to be sure
	sureShare    = 97 // percent of its occurrences that have that tag
	rareShare    = 5  // percent below which a tag of a word is left out of the lexicon
	blindEvery   = 4  // of so many sentences, one is also learned without capitals
	strangeEvery = 2  // and one with its capitalised words unknown
)

// Learn learns the weight file that NewAnnotator reads: tags from the lessons with tokens, names
// from those with names. The same lessons in the same order give the same bytes.
func Learn(lessons []Lesson) ([]byte, error) {
	e, err := newUntaught()
	if err != nil {
		return nil, err
	}
	e.tagger.learn(lessons, tagStarts)
	names, err := e.learnNames(lessons)
	if err != nil {
		return nil, err
	}
	var b []byte
	words := make([]string, 0, len(e.tagger.lexicon))
	for w := range e.tagger.lexicon {
		words = append(words, w)
	}
	slices.Sort(words)
	b = binary.AppendUvarint(b, uint64(len(words)))
	for _, w := range words {
		b = binary.AppendUvarint(b, uint64(len(w)))
		b = append(b, w...)
		b = binary.AppendUvarint(b, uint64(e.tagger.lexicon[w]))
	}
	if b, err = e.tagger.model.AppendBinary(b); err != nil {
		return nil, err
	}
	return names.AppendBinary(b)
}

// taught is one sentence as the learner goes through it.
type taught struct {
	words  []word
	lows   []string
	tags   []uint32 // right ones
	labels []label
}

// shuffle puts the order of n lessons into another, the same for every machine (Fisher and Yates).
func shuffle(n int, seed uint64) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	d := dice(seed)
	for i := n - 1; i > 0; i-- {
		j := d.roll(i + 1)
		order[i], order[j] = order[j], order[i]
	}
	return order
}

// dice is a linear congruential generator (Knuth, TAOCP 2, 3.3.4).
type dice uint64

// roll gives a number from 0 to n-1.
func (d *dice) roll(n int) int {
	*d = *d*6364136223846793005 + 1442695040888963407
	return int(*d>>33) % n
}
