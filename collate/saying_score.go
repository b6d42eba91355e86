package collate

import "math"

// evidence is what two sayings share and where they part, each from 0 to 1 unless said.
type evidence struct {
	contained float64 // weight of shared stems in the shorter
	roots     float64 // weight of shared roots in the shorter
	pairs     float64 // weight of shared pairs of words in a row, in the shorter
	run       int     // words in the longest run that both have
	names     float64 // weight of the names of one that the other tells; half if one has none
	apart     float64 // 1 if each tells numbers that the other does not
	denial    float64 // 1 if one denies and the other does not
	length    float64 // weight of the shorter by that of the longer
	content   int     // content words of the shorter
	equal     bool    // word by word
}

func compare(a, b Saying) evidence {
	if len(b.words) < len(a.words) || len(a.words) == len(b.words) && b.total < a.total {
		a, b = b, a // a is the shorter
	}
	least := min(a.total, b.total)
	e := evidence{
		contained: ratio(shared(a.stems, b.stems), least),
		roots:     ratio(shared(a.roots, b.roots), least),
		pairs:     ratio(shared(a.pairs, b.pairs), min(sum(a.pairs), sum(b.pairs))),
		names:     0.5,
		length:    ratio(least, max(a.total, b.total)),
		content:   min(a.content, b.content),
		run:       longestRun(a.words, b.words),
	}
	if len(a.names) > 0 && len(b.names) > 0 {
		told := max(shared(a.names, b.stems), shared(a.stems, b.names))
		e.names = ratio(told, min(sum(a.names), sum(b.names)))
	}
	if n := both(a.figures, b.figures); n < len(a.figures) && n < len(b.figures) {
		e.apart = 1
	}
	if (a.denials > 0) != (b.denials > 0) {
		e.denial = 1
	}
	e.equal = e.run == len(a.words) && e.run == len(b.words)
	return e
}

func ratio(part, whole float64) float64 {
	if whole <= 0 {
		return 0
	}
	return min(1, part/whole)
}

func sum(ws []weight) float64 {
	total := 0.0
	for _, w := range ws {
		total += w.weight
	}
	return total
}

// shared is the weight of the keys that both lists have; both are sorted.
func shared(a, b []weight) float64 {
	total := 0.0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].key < b[j].key:
			i++
		case a[i].key > b[j].key:
			j++
		default:
			total += min(a[i].weight, b[j].weight)
			i, j = i+1, j+1
		}
	}
	return total
}

func both(a, b []uint32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// longestRun is how many words both have in a row, at most.
func longestRun(a, b []word) (longest int) {
	a, b = a[:min(len(a), maxRunWords)], b[:min(len(b), maxRunWords)]
	run := make([]int, len(b)+1) // run[j]: the run that ends with a[i] and b[j-1]
	for i := range a {
		for j := len(b); j > 0; j-- {
			if a[i].stem != b[j-1].stem {
				run[j] = 0
				continue
			}
			run[j] = run[j-1] + 1
			longest = max(longest, run[j])
		}
	}
	return longest
}

// maxRunWords bounds the work of longestRun: sayings have 20 to 60 words, this is a page.
const maxRunWords = 400

// score joins the evidence by a logistic function, to four decimals.
func (e evidence) score() float64 {
	sum := scoreBase
	for i, f := range e.features() {
		sum += scoreWeights[i] * f
	}
	score := 1 / (1 + math.Exp(-sum))
	if e.denial > 0 && e.contained >= cutContained && e.length >= nearlyAll {
		score = min(score, deniedScore)
	}
	return math.Round(score*1e4) / 1e4
}

const (
	nearlyAll   = 0.8 // of the longer: little but the denial parts the two
	deniedScore = 0.4 // alike, and not the same
)

// features are the terms of the score, in the order of scoreWeights.
func (e evidence) features() [featureCount]float64 {
	known := math.Log1p(float64(e.content)) / 4
	return [featureCount]float64{
		e.roots, e.contained, float64(min(e.run, longRun)) / longRun, e.length, known, e.roots * e.length, e.roots * known, e.names,
		e.apart, e.denial,
	}
}

const (
	featureCount = 10
	longRun      = 8 // words in a row; a longer run proves no more
)

// The weights were fitted by logistic regression on pairs of sentences that people, or a rule, had
// judged: translations of one sentence, one statement in two outlets, one quotation in two outlets.
// None of the features is a word. The last two are set by us and not fitted: pairs with other
// numbers, or of which one denies, were judged the same there more freely than a reader of a
// collation would. Figures in BENCHMARKS.md.
const scoreBase = -7.9

var scoreWeights = [featureCount]float64{8.61, 0.14, -1.0, 5.87, -1.49, 1.11, -0.56, 0.39, -1.0, -0.6}

// relation names the difference of two forms of one utterance.
func (e evidence) relation() Relation {
	switch {
	case e.equal:
		return Identical
	case e.pairs < editedPairs:
		return Retold
	case e.contained >= cutContained && e.length < 1:
		return Cut
	}
	return Edited
}

const (
	editedPairs  = 0.5  // share of word pairs from which the words are the same, not another's
	cutContained = 0.95 // share of the shorter that stands in the longer when nothing else was changed
)
