package collate

import "math"

// score joins the evidence by a logistic function of its terms, to four decimals.
func (e evidence) score() float64 {
	sum := float64(scoreBase)
	for i, t := range e.terms() {
		sum += scoreWeights[i] * t
	}
	score := e.denied(1 / (1 + math.Exp(-sum)))
	if e.content < fewWords || e.apart && e.content < fewNumbered {
		return min(score, e.overlap())
	}
	return score
}

// The number of content words of the shorter saying below which two must be alike by their overlap as
// well: "He thanked the divers for their courage" shares much with any thanks, and "We found 14 of the
// missing crew" with any count.
const (
	fewWords    = 3
	fewNumbered = 5 // where each tells numbers that the other does not
)

// denied lowers the score of two sayings of which one is the denial of the other, and rounds it to
// four decimals: "The dam is safe", "The dam is not safe".
func (e evidence) denied(score float64) float64 {
	if e.denial && e.contained >= cutContained && e.length >= nearlyAll {
		score = min(score, deniedScore)
	}
	return math.Round(score*1e4) / 1e4
}

const (
	nearlyAll   = 0.8 // of the longer: little but the denial parts the two
	deniedScore = 0.4 // alike, and not the same
)

// features are the evidence in the form in which it is weighed, each from about 0 to 1, in the order
// of featureNames.
func (e evidence) features() [featureCount]float64 {
	return [featureCount]float64{
		e.likeness, float64(min(e.run, longRun)) / longRun, e.length, math.Log1p(float64(e.content)) / 4,
		math.Log1p(e.rest) / 5, math.Log1p(e.otherRest) / 5, e.letters, float64(min(e.newNames, manyNames)) / manyNames,
		// The features up to here are weighed in pairs as well.
		e.contained, e.roots, e.pairs, one(e.run >= telltaleRun), e.names, float64(min(e.strange, manyNames)) / manyNames,
		one(e.apart), one(e.counted), one(e.oneCounted), one(e.denial), one(e.cued), e.words,
	}
}

var featureNames = [featureCount]string{
	"likeness", "run", "length", "content", "rest", "otherRest", "letters", "newNames",
	"contained", "roots", "pairs", "longRun", "names", "strange", "apart", "counted", "oneCounted", "denial", "cued", "words",
}

const (
	featureCount = 20
	pairedCount  = 8 // features that are weighed in pairs as well
	termCount    = featureCount + pairedCount*(pairedCount+1)/2 + 1
	longRun      = 8 // words in a row; a longer run proves no more
	manyNames    = 3 // more prove no more
)

// terms are the features and the squares and products of the first pairedCount, and the
// logarithm of the odds of the overlap.
func (e evidence) terms() (t [termCount]float64) {
	f := e.features()
	n := copy(t[:], f[:])
	for i := range pairedCount {
		for j := range i + 1 {
			t[n] = f[i] * f[j]
			n++
		}
	}
	t[n] = e.overlapOdds()
	return t
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

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
