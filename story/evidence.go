package story

import (
	"math"

	"github.com/variorum-news/variorum/calendar"
)

// evidence is what speaks for and against two articles telling one event.
type evidence [measures]float64

// measure is one kind of evidence.
type measure int

const (
	always       measure = iota // 1
	likeness                    // cosine of headline and lead
	likenessRoot                // its root, and its square: the logistic is not straight in it
	likenessSquare
	titleLikeness
	headLikeness
	nameLikeness
	sharedMass  // log of the rarity of the shared stems
	sharedNames // log of the rarity of the shared names
	sharedNumbers
	shorter    // log of the rarity of all stems of the shorter: teasers give noisy cosines
	undated    // 1 if the time between them is not known
	gap        // days between their publication, in threes
	sameOutlet // two pieces of one outlet are usually two stories
	measures
)

// weights are those of a logistic regression on the pairs of eval/clusters that share words, each
// set with weight by the root of its size, every article of a set alike: by internal/learn/story.
var weights = evidence{
	always:         -2.14,
	likeness:       0.18,
	likenessRoot:   2.21,
	likenessSquare: -2.11,
	titleLikeness:  -0.71,
	headLikeness:   3.58,
	nameLikeness:   1.62,
	sharedMass:     0.74,
	sharedNames:    0.06,
	sharedNumbers:  0.08,
	shorter:        -0.34,
	undated:        -2.49,
	gap:            -4.86,
	sameOutlet:     -1.05,
}

const (
	// rareNumber is the least rarity of a number that tells something: "28", not "2014".
	rareNumber = 4
	// numberScale makes one rare number about 1, numberMost caps tables of them.
	numberScale = 7
	numberMost  = 2
	// gapScale is in days, gapMost in its units.
	gapScale = 3
	gapMost  = 10.0 / 3
)

// compare weighs two articles against each other. It is symmetric.
func compare(a, b *vector, pa, pb *Profile) evidence {
	var dot [parts]float64
	var mass, nameMass, numberMass float64
	for i, j := 0, 0; i < len(a.terms) && j < len(b.terms); {
		x, y := &a.terms[i], &b.terms[j]
		if x.stem != y.stem {
			if x.stem < y.stem {
				i++
			} else {
				j++
			}
			continue
		}
		i++
		j++
		product := float64(x.value * y.value)
		both, either := x.marks&y.marks, x.marks|y.marks
		dot[all] += product
		mass += x.rarity
		if x.marks.in(title) && y.marks.in(title) {
			dot[title] += product
		}
		if x.marks.in(head) && y.marks.in(head) {
			dot[head] += product
		}
		if either&IsName != 0 {
			dot[names] += product
			nameMass += x.rarity
		}
		if both&IsNumber != 0 && x.rarity > rareNumber {
			numberMass += x.rarity
		}
	}
	var cosine [parts]float64
	for k := range parts {
		if n := float64(a.norms[k] * b.norms[k]); n > 0 {
			cosine[k] = min(1, dot[k]/n)
		}
	}
	e := evidence{
		always:         1,
		likeness:       cosine[all],
		likenessRoot:   math.Sqrt(cosine[all]),
		likenessSquare: float64(cosine[all] * cosine[all]),
		titleLikeness:  cosine[title],
		headLikeness:   cosine[head],
		nameLikeness:   cosine[names],
		sharedMass:     math.Log1p(mass),
		sharedNames:    math.Log1p(nameMass),
		sharedNumbers:  min(numberMost, numberMass/numberScale),
		shorter:        math.Log1p(min(a.mass, b.mass)),
	}
	if days, known := daysBetween(pa.Published, pb.Published); known {
		e[gap] = min(gapMost, days/gapScale)
	} else {
		e[undated] = 1
	}
	if pa.Outlet != "" && pa.Outlet == pb.Outlet {
		e[sameOutlet] = 1
	}
	return e
}

// logit is the evidence weighed: above 0 speaks for one event.
func (e *evidence) logit(w *evidence) float64 {
	sum := 0.0
	for k := range e {
		sum += float64(e[k] * w[k])
	}
	return math.Round(sum*1e4) / 1e4
}

// daysBetween is the time between two dates; known if both are at least days.
func daysBetween(a, b calendar.Date) (days float64, known bool) {
	if a.Precision < calendar.Day || b.Precision < calendar.Day {
		return 0, false
	}
	return math.Abs(a.Time.Sub(b.Time).Hours()) / 24, true
}
