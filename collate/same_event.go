package collate

import (
	"slices"
)

// How alike two sentences must be, from 0 to 1, for times in them to date one event: the less, the
// more speaks for it beside their words. Chosen by reading pairs above and below each bound, of 228
// stories of eval/clusters, and then about 300 joined pairs of them rule by rule: by one deed of one day one in twenty was
// of two events, by two deeds one in five, whose bounds were raised. The development events of eval/collation lose no row.
const (
	retold       = 0.45 // of whole sentences: they tell the same, and so do times that may be one
	sameSaying   = 0.30 // of whole sentences: one person tells much on one day
	sameOccasion = 0.40 // of clauses that name one: a speech, a news conference
	sameDeed     = 0.17 // of one day and by one deed that is done once to one thing, or that most articles tell first
	oftenDone    = 0.22 // of one day and by one deed that may be done again: two votes, two raids
	mainDeed     = 0.10 // of one day and by the deed that most articles tell first, of which none tells several
	sharedDeed   = 0.25 // the clauses tell one deed
	otherDeed    = 0.38 // they do, and one of the times another
	noDeed       = 0.38 // they do not, or none that is known
	undated      = 0.35 // the days can be one, for all that is known
	otherDay     = 0.70 // they are not
	never        = 2    // nothing is so alike
	fits         = 0.17 // of two that a third joins: no reason by itself
	clauseShare  = 0.50 // of the likeness; the rest is that of the whole sentences
	leastContent = 2    // meanings of what was said that two reports of one statement share
	fullFrame    = 6    // that they share if they tell one thing by two verbs
	leastFrame   = 3    // meanings that clauses must share if the days are not known to be one
)

// coarser is what a week, a month and a year or longer ask for beyond that: more happens in them.
var coarser = [...]float64{0, 0.10, 0.10, 0.15}

// otherGrain is what a day and a month, or a longer time, ask for beyond that: most days of a month are not
// the one that is meant.
const otherGrain = 0.15

// mayBeOne reports whether nothing speaks against two times in one row: "Tull was fined on Monday" and "Ode was fined on
// Monday" are two.
func (b *bench) mayBeOne(x, y moment) bool {
	switch {
	case x.sentence == y.sentence, isHour(x.time) != isHour(y.time), isOffset(x) != isOffset(y):
		return false
	case otherPlace(x, y), areOpposite(x.deed, y.deed):
		return false
	case x.ofThing && !slices.Contains(y.sentence.meaning, x.deed), y.ofThing && !slices.Contains(x.sentence.meaning, y.deed):
		return false
	}
	if x.another || y.another || b.company(x.people, y.people) == others || countOthers(x, y) {
		return b.alike(x.sentence.meaning, y.sentence.meaning) >= overrule
	}
	if b.otherDoers(x, y) || mayBeOtherPlace(x, y) {
		return b.alike(x.sentence.meaning, y.sentence.meaning) >= retold && relate(x, y) == equal
	}
	return true
}

// sameEvent is how surely two times date one event, and whether that is enough to join them; 0 if
// they may not stand in one row.
func (b *bench) sameEvent(x, y moment) (score float64, joins bool) {
	if !b.mayBeOne(x, y) {
		return 0, false
	}
	if isOffset(x) {
		score = b.countAlike(x, y)
		return score, score > 0
	}
	l := b.likenessOf(x, y)
	switch {
	case l.long > l.short && l.relation == equal && datesCloser(x, y):
	case l.relation == equal && l.retold(x, y) && l.sides(x, y) == 0 && (!isTold(x.deed) || !isTold(y.deed) || saysAlike(x, y)):
		joins = true
	case isTold(x.deed) != isTold(y.deed):
	case isTold(x.deed):
		joins = l.relation == equal && (sameTelling(x, y, l) || isFar(x) && isFar(y) && l.clause >= sameOccasion+undatedMore && l.whole >= sameSaying && l.frame() >= leastFrame) ||
			l.relation == maybe && l.clause >= sameOccasion+undatedMore && l.retold(x, y) && l.frame() >= leastFrame && saysAlike(x, y)
	case l.relation == equal:
		joins = l.score() >= b.leastEqual(x, y, l)+l.sides(x, y)
	case l.relation == apart && (isDeadline(x) || isDeadline(y) || !x.isNear(y, newsWeek)): // it was put off, or is another of its kind
	default:
		joins = l.score() >= b.leastUnequal(x, y, l)+l.sides(x, y) && !datesBetter(x, y)
	}
	if joins || l.relation != apart && isTold(x.deed) == isTold(y.deed) && l.score() >= fits {
		return l.score(), joins
	}
	return 0, false
}

// likenessOf compares two moments.
func (b *bench) likenessOf(x, y moment) likeness {
	p, q := grain(x.time), grain(y.time)
	return likeness{
		clause: b.alike(x.terms, y.terms), whole: b.alike(x.sentence.meaning, y.sentence.meaning), shared: inBoth(x.terms, y.terms),
		relation: relate(x, y), one: x.deed != "" && x.deed == y.deed, company: b.company(x.people, y.people), counted: shareOne(x.counts, y.counts),
		long: max(p, q), short: min(p, q),
	}
}

// countOthers reports whether both clauses count to how many one thing was done, and not to the same:
// "13 sailors drowned" and "72 farmers drowned".
func countOthers(x, y moment) bool {
	return shareOne(x.actions, y.actions) && !shareOne(x.counts, y.counts) && !shareOne(x.numbers, y.numbers)
}

func shareOne[T comparable](x, y []T) bool {
	return slices.ContainsFunc(x, func(a T) bool { return slices.Contains(y, a) })
}

// leastEqual is how alike two times that may be one moment must be told.
func (b *bench) leastEqual(x, y moment, l likeness) float64 {
	if countsYears(x) && countsYears(y) && l.frame() < leastFrame && (!l.one || l.frame() < 2) {
		return never
	}
	if isHour(x.time) || isFar(x) && isFar(y) {
		more := 0.0
		if l.long != l.short || isAge(x.time) || isAge(y.time) {
			more = otherGrain
		}
		switch {
		case x.deed != "" && x.deed == y.deed:
			return farSameDeed + more
		case len(inBoth(x.deeds, y.deeds)) > 0:
			return farSharedDeed + more
		case l.frame() >= 2:
			return farNoDeed + more
		}
	}
	switch {
	case l.one && l.long == 0 && b.main[x.deed] && !b.many[x.deed]:
		return mainDeed
	case l.one && l.long == 0 && (b.once[x.deed] || b.main[x.deed]):
		return sameDeed
	case l.one && l.long == 0:
		return oftenDone
	case len(inBoth(x.deeds, y.deeds)) > 0 && l.one:
		return sharedDeed + l.coarseness()
	case len(inBoth(x.deeds, y.deeds)) > 0:
		return otherDeed + l.coarseness()
	case len(l.shared) > 0:
		return noDeed + l.coarseness()
	}
	return never
}

// leastUnequal is how alike two times must be told that are two, or of which one is not known.
func (b *bench) leastUnequal(x, y moment, l likeness) float64 {
	one := x.deed == y.deed
	switch {
	case isHour(x.time) && one && b.main[x.deed]:
		return hourOfMain
	case l.relation == maybe && one && isListed(x.deed) && l.frame() >= 2 && l.long < len(undatedDeed):
		return undatedDeed[l.long]
	case l.long > 1 || !x.tells(y.deed) && !y.tells(x.deed) || l.frame() < leastFrame && l.whole < retold:
		return never
	case (x.ofThing || y.ofThing || l.relation == apart) && !one:
		return never
	case l.relation == maybe && (one || l.frame() >= fullFrame):
		return undated
	case l.relation == maybe:
		return undated + undatedMore
	}
	return otherDay
}

// tells reports whether the time dates a deed, or its clause tells it.
func (m moment) tells(deed string) bool { return m.deed == deed || slices.Contains(m.deeds, deed) }

// undatedDeed is how alike times must be told that may be one for all that is known, and date one known deed; by the
// longer of their grains.
var undatedDeed = [...]float64{0.33, 0.40, 0.45}

const (
	undatedMore = 0.20 // what a saying, or another deed, asks for beyond that if the days are not known to be one
	hourOfMain  = 0.10 // of two hours of the deed that most articles tell first, for it has one

	// Of two times far from their articles, by one deed, by two clauses that tell one, by none that is known.
	farSameDeed   = 0.12
	farSharedDeed = 0.17
	farNoDeed     = 0.22
)
