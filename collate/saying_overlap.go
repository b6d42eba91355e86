package collate

import "math"

// overlap is how surely one saying holds what the other does, from 0 to 1. It is what the quotations
// of one story are joined by: there the speakers are known, one outlet has a clause of what another has
// whole, and speakersNeed and sameMatter, set by reading, ask for the rest. The score weighs whether two
// sayings tell the same, no less and no more, of which nothing else is known. Joined by the score,
// the rows of eval/collation had 0.68 of what several outlets have, against 0.75: short
// forms that a longer one holds went.
func (e evidence) overlap() float64 {
	p := 1 / (1 + math.Exp(-e.overlapOdds()))
	if e.contradicted() {
		p = min(p, deniedOverlap)
	}
	return math.Round(p*1e4) / 1e4
}

// deniedOverlap is the most that a saying and its denial have: they are alike, and not the same.
const deniedOverlap = 0.4

// overlapOdds is the overlap as the logarithm of its odds.
func (e evidence) overlapOdds() float64 {
	known := math.Log1p(float64(e.content)) / 4
	features := [...]float64{
		e.roots, e.contained, float64(min(e.run, longRun)) / longRun, e.length, known,
		e.roots * e.length, e.roots * known, e.names, one(e.apart), one(e.denial),
	}
	sum := float64(overlapBase)
	for i, f := range features {
		sum += overlapWeights[i] * f
	}
	return sum
}

// The weights were fitted by logistic regression on the pairs of sentences that the score is fitted
// on, none of them a word. The last two were set by us: pairs with other numbers, or of which one
// denies, were judged the same there more freely than a reader of a collation would.
const overlapBase = -7.9

var overlapWeights = [...]float64{8.61, 0.14, -1.0, 5.87, -1.49, 1.11, -0.56, 0.39, -1.0, -0.6}
