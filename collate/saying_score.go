package collate

import "math"

// score joins the evidence by a logistic function of its terms, to four decimals.
func (e evidence) score() float64 {
	sum := float64(scoreBase)
	for i, t := range e.terms() {
		sum += scoreWeights[i] * t
	}
	return math.Round(1e4/(1+math.Exp(-sum))) / 1e4
}

// contradicted reports whether one saying is the denial of the other: "The dam is safe", "The dam is
// not safe".
func (e evidence) contradicted() bool {
	return e.denial && e.contained >= cutContained && e.length >= nearlyAll
}

// few is how few content words the shorter saying has, from 0 for four and more to 1 for none. Of two
// short sayings the words that they share are soon half of both: "He thanked the divers for their
// courage" is like any thanks, and "We found 14 of the missing crew" like any count.
func (e evidence) few() float64 { return max(0, 1-float64(e.content)/fewWords) }

const (
	nearlyAll = 0.8 // of the longer: little but the denial parts the two
	fewWords  = 4   // content words from which a saying is not short
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
		one(e.contradicted()), e.few(), e.few() * one(e.apart), e.forms, e.triples, e.edits,
	}
}

var featureNames = [featureCount]string{
	"likeness", "run", "length", "content", "rest", "otherRest", "letters", "newNames",
	"contained", "roots", "pairs", "longRun", "names", "strange", "apart", "counted", "oneCounted", "denial", "cued", "words",
	"contradicted", "few", "few and apart", "forms", "triples", "edits",
}

// ofFew are the features that are weighed once more in short sayings, by their place.
var ofFew = [...]int{0, 1, 2, 6, 9, 19}

const (
	featureCount = 26
	fewPlace     = 21
	pairedCount  = 8 // features that are weighed in pairs as well
	termCount    = featureCount + pairedCount*(pairedCount+1)/2 + len(ofFew) + 1
	longRun      = 8 // words in a row; a longer run proves no more
	manyNames    = 3 // more prove no more
)

// terms are the features, the squares and products of the first pairedCount, those ofFew by how few
// words there are, and the logarithm of the odds of the overlap.
func (e evidence) terms() (t [termCount]float64) {
	f := e.features()
	n := copy(t[:], f[:])
	for i := range pairedCount {
		for j := range i + 1 {
			t[n] = f[i] * f[j]
			n++
		}
	}
	for _, i := range ofFew {
		t[n] = f[fewPlace] * f[i]
		n++
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
	case e.contained >= cutContained && e.words < 1 && e.strays <= max(1, e.shorter/strayOf):
		return Cut
	}
	return Edited
}

const (
	editedPairs  = 0.5  // share of word pairs from which the words are the same, not another's
	cutContained = 0.95 // share of the shorter that stands in the longer when nothing else was changed
	// strayOf is of how many words of the shorter one may be another, or elsewhere: "The bishop welcomed
	// the agreement on the islands", "The bishop welcomed the islands agreement" is no cut.
	strayOf = 10
)
