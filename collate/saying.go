package collate

import "slices"

// Same says whether two sayings are one utterance: the same words, an edited or cut form of them,
// another translation, or one retold. The score, from 0 to 1 with four decimals, ranks pairs; at
// half and above they are the same. Same(a, b) and Same(b, a) are equal.
func Same(a, b string) (score float64, same bool) {
	l := NewSaying(a).Compare(NewSaying(b))
	return l.Score, l.Same
}

// Saying is the words of one utterance, prepared for comparing with many others. It is immutable.
type Saying struct {
	words   []word   // in order
	stems   []weight // of the words by stem, sorted by key
	roots   []weight // by the first letters of the stem, sorted by key
	pairs   []weight // by two stems in a row, sorted by key
	order   []uint32 // of the words by stem, in order
	forms   []uint32 // the same sorted, each as often as it is told
	triples []uint32 // by three stems in a row, sorted
	figures []uint32 // the numbers told, sorted, each once
	names   []weight // the words told as names, by root, sorted by key
	letters []uint32 // each four letters in a row, sorted
	total   float64  // weight of all stems
	paired  float64  // of all pairs
	content int      // words that are not of the commonest
	denials int      // words that turn a statement round
	cued    bool     // has words of attribution
}

// Likeness is how two sayings stand to each other.
type Likeness struct {
	Score    float64 // 0 to 1, four decimals
	Same     bool    // one utterance
	Relation Relation
}

// Relation says how one utterance came to stand in two forms. It is empty if they are not one.
type Relation string

// The relations of two forms of one utterance.
const (
	Identical Relation = "identical" // the same words
	Cut       Relation = "cut"       // one lacks words at an end, or leaves some out
	Edited    Relation = "edited"    // a few words changed
	Retold    Relation = "retold"    // other words: a translation, or a paraphrase

	// Translated is said of readings alone: both are in quotation marks, in other words, of a speaker
	// who is told to speak another language.
	Translated Relation = "translated"
)

// NewSaying prepares a text, with or without its quotation marks.
func NewSaying(text string) Saying {
	words, matched := wordsOf(text)
	s := newSaying(words)
	s.letters, s.forms, s.triples = lettersOf(matched), slices.Clone(s.order), triplesOf(s.order)
	slices.Sort(s.forms)
	return s
}

// sayingOf prepares a text for all but the score, for what is compared by the rules of quotations.
func sayingOf(text string) Saying {
	words, _ := wordsOf(text)
	return newSaying(words)
}

func newSaying(words []word) Saying {
	n := len(words)
	s := Saying{words: words, order: orderOf(words)}
	s.stems, s.roots, s.pairs = make([]weight, 0, n), make([]weight, 0, n), make([]weight, 0, n)
	for i, w := range s.words {
		s.stems = append(s.stems, weight{w.stem, w.weight})
		s.roots = append(s.roots, weight{w.root, w.weight})
		if i > 0 {
			before := s.words[i-1]
			s.pairs = append(s.pairs, weight{before.stem*pairStep + w.stem, before.weight + w.weight})
		}
		if w.name {
			s.names = append(s.names, weight{w.root, w.weight})
		}
		if w.figure {
			s.figures = append(s.figures, w.stem)
		}
		if w.denial {
			s.denials++
		}
		s.cued = s.cued || w.cue
		if w.weight >= contentWeight {
			s.content++
		}
		s.total += w.weight
	}
	s.stems, s.roots = merged(s.stems), merged(s.roots)
	s.pairs, s.names = merged(s.pairs), merged(s.names)
	s.figures = sortedOnce(s.figures)
	s.paired = sum(s.pairs)
	return s
}

// Terms are what the score of s and o weighs, beside a constant, in the order of TermNames.
func (s Saying) Terms(o Saying) []float64 {
	t := compareWhole(s, o).terms()
	return t[:]
}

// TermNames names what the score weighs.
func TermNames() []string {
	out := featureNames[:]
	for i := range pairedCount {
		for j := range i + 1 {
			out = append(out, featureNames[i]+" × "+featureNames[j])
		}
	}
	for _, i := range ofFew {
		out = append(out, featureNames[fewPlace]+" × "+featureNames[i])
	}
	return append(out, OverlapTerm)
}

// OverlapTerm is the name of the last term, which is itself a score: the logarithm of its odds.
const OverlapTerm = "overlap"

// Compare says whether s and o are one utterance, and how they differ. It does not depend on
// which of them is asked.
func (s Saying) Compare(o Saying) Likeness {
	e := compareWhole(s, o)
	l := Likeness{Score: e.score()}
	if l.Same = l.Score >= sameScore; l.Same {
		l.Relation = e.relation()
	}
	return l
}

// sameScore is the score from which two sayings are one: the weights are fitted so that it is half.
const sameScore = 0.5
