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
	likenessRoot                // root and square of the cosine of headline and lead: the logit is not straight in it
	likenessSquare
	titleLikeness
	headLikeness
	nameLikeness
	undated         // 1 if the time between them is not known
	farCompany      // then: 1 if those most like them are days apart
	gap             // days between their publication, in threes
	sameOutlet      // two pieces of one outlet are usually two stories
	sameOutletNames // unless they share their names
	otherFirstDay   // 1 if the first weekdays that they name differ
	noSharedWeekday // 1 if both name weekdays and they share none
	undatedShared   // 1 if they share one and the time between them is not known
	brief           // 1 if one is as short as a headline, 0 if both have a lead: cosines of few words are noisy
	briefMass       // then: log of the rarity of the words that they share
	briefNames      // and what the names, and the days, tell more or less
	briefGap
	sharedSaying // 1 if both quote one saying, and the log of how many
	moreSayings
	weighed // the number of measures that are weighed; those below cap what the others say

	// of two leads between which the time is not known:
	namesAlone = iota - 1 // 1 if headlines and first sentences share nothing but names
	strangeDay            // 1 if they name weekdays and share none
	measures   = iota - 1
)

// Measures names the kinds of evidence that are weighed, in their order.
func Measures() []string {
	return []string{
		always:          "always",
		likenessRoot:    "likenessRoot",
		likenessSquare:  "likenessSquare",
		titleLikeness:   "titleLikeness",
		headLikeness:    "headLikeness",
		nameLikeness:    "nameLikeness",
		undated:         "undated",
		farCompany:      "farCompany",
		gap:             "gap",
		sameOutlet:      "sameOutlet",
		sameOutletNames: "sameOutletNames",
		otherFirstDay:   "otherFirstDay",
		noSharedWeekday: "noSharedWeekday",
		undatedShared:   "undatedShared",
		brief:           "brief",
		briefMass:       "briefMass",
		briefNames:      "briefNames",
		briefGap:        "briefGap",
		sharedSaying:    "sharedSaying",
		moreSayings:     "moreSayings",
	}
}

// weights are those of a logistic regression on the pairs of eval/clusters that share words, each
// set weighed by the root of its size and every article of a set alike: by internal/learn/story. Those of brief,
// briefNames and nameLikeness were then moved a little to where none of the nine sets is below what it was before
// names were read better: names tell less of two headlines the more of them are found; and that of sharedSaying when
// quotations were, for what two articles then still share is more surely one saying.
var weights = evidence{
	always:          -1.75,
	likenessRoot:    2.13,
	likenessSquare:  -1.81,
	titleLikeness:   -0.70,
	headLikeness:    3.34,
	nameLikeness:    3.38,
	undated:         -1.68,
	farCompany:      -2.28,
	gap:             -2.40,
	sameOutlet:      -1.53,
	sameOutletNames: 1.14,
	otherFirstDay:   -0.42,
	noSharedWeekday: -0.32,
	undatedShared:   0.86,
	brief:           -0.38,
	briefMass:       0.44,
	briefNames:      -2.22,
	briefGap:        -3.79,
	sharedSaying:    1.80,
	moreSayings:     0.49,
}

const (
	// gapScale is in days, gapMost in its units.
	gapScale = 3
	gapMost  = 10.0 / 3
	// farDays is how far apart, in days, the company of two articles is far: more than a story lasts.
	farDays = 3
	// sharedDeed is the least cosine of what two headlines and first sentences say beside names
	// that tells of a shared deed.
	sharedDeed = 0.05
	// mostOfNames and mostOfStrangeDays are the most, in logits, that may speak for two articles
	// between which the time is not known: neighbours in one running matter share all their names
	// by need, so that names alone prove nothing there, and another weekday is the only sign of
	// another event. BCubed F1 on eval/clusters is at most .008 lower with them, precision the
	// same; of three collation events, one is right that was not.
	mostOfNames       = 0
	mostOfStrangeDays = 0.4
	// leadMass is the log of the rarity of the words of a lead of some sixty words, and massSpan
	// the way down from it to a headline's.
	leadMass = 5.5
	massSpan = 1.5
)

// compare weighs two articles against each other. It is symmetric.
func compare(a, b *vector, pa, pb *Profile) evidence {
	cosine, mass := cosines(a, b)
	e := evidence{
		always:         1,
		likenessRoot:   math.Sqrt(cosine[all]),
		likenessSquare: float64(cosine[all] * cosine[all]),
		titleLikeness:  cosine[title],
		headLikeness:   cosine[head],
		nameLikeness:   cosine[names],
	}
	pa.apart(pb, &e)
	pa.weekdays(pb, &e)
	pa.sayings(pb, &e)
	if pa.Outlet != "" && pa.Outlet == pb.Outlet {
		e[sameOutlet] = 1
		e[sameOutletNames] = e[nameLikeness]
	}
	e[brief] = max(0, min(1, (leadMass-math.Log1p(min(a.mass, b.mass)))/massSpan))
	if e[undated] == 1 && e[brief] < 0.5 {
		e[strangeDay] = e[noSharedWeekday]
		if cosine[deeds] < sharedDeed {
			e[namesAlone] = 1
		}
	}
	e[briefMass] = float64(e[brief] * math.Log1p(mass))
	e[briefNames] = float64(e[brief] * e[nameLikeness])
	e[briefGap] = float64(e[brief] * e[gap])
	return e
}

// likeness is the cosine of headline and lead.
func (e *evidence) likeness() float64 { return float64(e[likenessRoot] * e[likenessRoot]) }

// logit is the evidence weighed, to four decimals: above 0 speaks for one event or one matter.
func (e *evidence) logit(w *evidence) float64 {
	sum := 0.0
	for k := range weighed {
		sum += float64(e[k] * w[k])
	}
	return math.Round(sum*1e4) / 1e4
}

// oneEvent is the logit of two articles telling one event, not one matter alone: what both have by
// need if they are of one matter is capped.
func (e *evidence) oneEvent(w *evidence) float64 {
	logit := e.logit(w)
	if e[namesAlone] == 1 {
		logit = min(logit, mostOfNames)
	}
	if e[strangeDay] == 1 {
		logit = min(logit, mostOfStrangeDays)
	}
	return logit
}

// apart sets the evidence of the time between the publication of two articles.
func (p *Profile) apart(q *Profile, e *evidence) {
	if days, known := daysBetween(p.Published, q.Published); known {
		e[gap] = min(gapMost, days/gapScale)
		return
	}
	e[undated] = 1
	if days, known := daysBetween(p.company, q.company); known && days > farDays {
		e[farCompany] = 1
	}
}

// weekdays sets the evidence of the weekdays that two leads name.
func (p *Profile) weekdays(q *Profile, e *evidence) {
	if p.Weekdays == 0 || q.Weekdays == 0 {
		return
	}
	if p.Weekday != q.Weekday {
		e[otherFirstDay] = 1
	}
	if p.Weekdays&q.Weekdays != 0 {
		e[undatedShared] = e[undated]
	} else {
		e[noSharedWeekday] = 1
	}
}

// sayings sets the evidence of the sayings that both quote.
func (p *Profile) sayings(q *Profile, e *evidence) {
	n := min(found(p.Sayings, q.Sayings), found(q.Sayings, p.Sayings))
	if n > 0 {
		e[sharedSaying] = 1
		e[moreSayings] = math.Log(float64(n))
	}
}

// daysBetween is the time between two dates; known if both are at least days.
func daysBetween(a, b calendar.Date) (days float64, known bool) {
	if a.Precision < calendar.Day || b.Precision < calendar.Day {
		return 0, false
	}
	return math.Abs(a.Time.Sub(b.Time).Hours()) / 24, true
}
