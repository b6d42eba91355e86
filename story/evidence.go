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
	sharedMass // log of the rarity of the shared stems
	shorter    // log of the rarity of all stems of the shorter: teasers give noisy cosines
	undated    // 1 if the time between them is not known
	gap        // days between their publication, in threes
	sameOutlet // two pieces of one outlet are usually two stories
	otherFirstDay
	sharedWeekday
	noSharedWeekday
	nearCompany
	farCompany
	measures
)

// weights are those of a logistic regression on the pairs of eval/clusters that share words, each
// set with weight by the root of its size, every article of a set alike: by internal/learn/story.
var weights = evidence{
	always:          -1.53,
	likeness:        -0.26,
	likenessRoot:    1.42,
	likenessSquare:  -1.70,
	titleLikeness:   -0.80,
	headLikeness:    2.86,
	nameLikeness:    2.30,
	sharedMass:      0.73,
	shorter:         -0.38,
	undated:         -2.00,
	gap:             -4.41,
	sameOutlet:      -0.93,
	otherFirstDay:   -0.35,
	sharedWeekday:   0.53,
	noSharedWeekday: -0.39,
	nearCompany:     1.51,
	farCompany:      -2.51,
}

const (
	// gapScale is in days, gapMost in its units.
	gapScale = 3
	gapMost  = 10.0 / 3
	// nearDays and farDays are how far apart, in days, the company of undated articles is near or
	// far: a day's news, and more than a story lasts.
	nearDays = 1.1
	farDays  = 3
)

// compare weighs two articles against each other. It is symmetric.
func compare(a, b *vector, pa, pb *Profile) evidence {
	var dot [parts]float64
	var mass float64
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
		dot[all] += product
		mass += x.rarity
		if x.marks.in(title) && y.marks.in(title) {
			dot[title] += product
		}
		if x.marks.in(head) && y.marks.in(head) {
			dot[head] += product
		}
		if (x.marks|y.marks)&IsName != 0 {
			dot[names] += product
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
		shorter:        math.Log1p(min(a.mass, b.mass)),
	}
	pa.apart(pb, &e)
	if pa.Outlet != "" && pa.Outlet == pb.Outlet {
		e[sameOutlet] = 1
	}
	pa.days(pb, &e)
	return e
}

// apart sets the evidence of the time between the publication of two articles.
func (p *Profile) apart(q *Profile, e *evidence) {
	if days, known := daysBetween(p.Published, q.Published); known {
		e[gap] = min(gapMost, days/gapScale)
		return
	}
	e[undated] = 1
	days, known := daysBetween(p.company, q.company)
	switch {
	case known && days <= nearDays:
		e[nearCompany] = 1
	case known && days > farDays:
		e[farCompany] = 1
	}
}

// days sets the evidence of the weekdays that two leads name.
func (p *Profile) days(q *Profile, e *evidence) {
	if p.Weekdays == 0 || q.Weekdays == 0 {
		return
	}
	if p.Weekday != q.Weekday {
		e[otherFirstDay] = 1
	}
	if p.Weekdays&q.Weekdays != 0 {
		e[sharedWeekday] = 1
	} else {
		e[noSharedWeekday] = 1
	}
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
