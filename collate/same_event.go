package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
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

// likeness is how alike two moments are told.
type likeness struct {
	clause, whole float64  // of their clauses, and of their sentences
	shared        []string // meanings that both clauses have
	relation      relation
	company       company
	one           bool // both date one deed, so far as its word goes
	counted       bool // both count to how many one thing was done
	long, short   int  // their grains
}

// What speaks for one event beside the words: that both tell one deed of one person, who does much on one day, and
// that both count to how many it was done.
const (
	ofOne      = 0.15
	ofSameMany = 0.15
)

func (l likeness) score() float64 {
	score := float64(clauseShare*l.clause) + float64((1-clauseShare)*l.whole)
	if l.company == same && l.one {
		score += ofOne
	}
	if l.counted {
		score += ofSameMany
	}
	return score
}

// frame is in how many things two moments are one: meanings, people, counts.
func (l likeness) frame() int {
	n := len(l.shared)
	if l.company == same {
		n++
	}
	if l.counted {
		n++
	}
	return n
}

// leastToldAgain is how many meanings sentences share at least that tell the same: "She tweeted on Friday" is held by many.
const leastToldAgain = 4

func (l likeness) retold(x, y moment) bool {
	return l.whole >= retold && len(inBoth(x.sentence.meaning, y.sentence.meaning)) >= leastToldAgain
}

// coarseness is what the lengths of two times ask for beyond the likeness of two days.
func (l likeness) coarseness() float64 {
	if l.long > l.short+1 {
		return coarser[l.long] + otherGrain
	}
	return coarser[l.long]
}

// mayBeOne reports whether nothing speaks against two times in one row: "Tull was fined on Monday" and "Ode was fined on
// Monday" are two.
func (b *bench) mayBeOne(x, y moment) bool {
	switch {
	case x.sentence == y.sentence, isHour(x.time) != isHour(y.time), isOffset(x) != isOffset(y):
		return false
	case x.ofThing && !slices.Contains(y.sentence.meaning, x.deed), y.ofThing && !slices.Contains(x.sentence.meaning, y.deed):
		return false
	}
	if x.another || y.another || b.company(x.people, y.people) == others || countOthers(x, y) {
		return b.alike(x.sentence.meaning, y.sentence.meaning) >= overrule
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
	l := b.compareTold(x, y)
	switch {
	case l.long > l.short && l.relation == equal && datesCloser(x, y):
	case l.relation == equal && l.retold(x, y) && (!isTold(x.deed) || !isTold(y.deed) || saysAlike(x, y)):
		joins = true
	case isTold(x.deed) != isTold(y.deed):
	case isTold(x.deed):
		joins = l.relation == equal && (sameTelling(x, y, l) || isFar(x) && isFar(y) && l.clause >= sameOccasion+undatedMore && l.whole >= sameSaying && l.frame() >= leastFrame) ||
			l.relation == maybe && l.clause >= sameOccasion+undatedMore && l.retold(x, y) && l.frame() >= leastFrame && saysAlike(x, y)
	case l.relation == equal:
		joins = l.score() >= b.leastEqual(x, y, l)
	default:
		joins = l.score() >= b.leastUnequal(x, y, l) && !datesBetter(x, y)
	}
	if joins || l.relation != apart && isTold(x.deed) == isTold(y.deed) && l.score() >= fits {
		return l.score(), joins
	}
	return 0, false
}

func (b *bench) compareTold(x, y moment) likeness {
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

// sameTelling reports whether two times date one statement: its speaker or occasion and what is said
// are told alike.
func sameTelling(x, y moment, l likeness) bool {
	switch {
	case len(l.shared) < 2:
		return false
	case l.clause >= sameOccasion && slices.ContainsFunc(l.shared, isOccasion):
		return true
	}
	return l.whole >= sameSaying+l.coarseness() && saysAlike(x, y)
}

// saysAlike reports whether the sentences of two sayings have enough of what is said in common.
func saysAlike(x, y moment) bool {
	return len(inBoth(x.sentence.said(), y.sentence.said())) >= leastContent
}

// said are the meanings of a sentence without its names, the posts before names of people, and that something is said:
// "Prime Minister Agnes Tull said" says nothing yet.
func (s *sentence) said() []string {
	var out []string
	for i, m := range s.meanings {
		if m != "" && !isTold(m) && s.tokens[i].Tag != note.Propn && !s.isPost(i) {
			out = append(out, m)
		}
	}
	return asSet(out)
}

// isPost reports whether a token stands before the name of a person with nothing but nouns and adjectives between.
func (s *sentence) isPost(i int) bool {
	for ; i < len(s.tokens); i++ {
		switch s.tokens[i].Tag {
		case note.Noun, note.Propn, note.Adj:
		default:
			return false
		}
		for _, n := range s.names {
			if n.Kind == note.Person && n.Span.Start == s.tokens[i].Span.Start {
				return true
			}
		}
	}
	return false
}

// leastEqual is how alike two times that may be one moment must be told.
func (b *bench) leastEqual(x, y moment, l likeness) float64 {
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

// datesBetter reports whether one of two times that are not known to be one has its like in the
// sentence of the other.
func datesBetter(x, y moment) bool {
	return slices.ContainsFunc(y.others(), func(o moment) bool { return relate(x, o) == equal || sameWording(x, o) }) ||
		slices.ContainsFunc(x.others(), func(o moment) bool { return relate(o, y) == equal || sameWording(o, y) })
}

// sameWording reports whether two times are told in the same words.
func sameWording(x, y moment) bool {
	return plain(x.time.Span.In(x.telling.Text)) == plain(y.time.Span.In(y.telling.Text))
}

// datesCloser reports whether one of two times of unlike length has beside it a time that is as long as the other and may
// be the same: "this year's fair, on 15 August" is told again by "15 August", not by "this year".
func datesCloser(x, y moment) bool {
	asLong := func(m, like moment) bool {
		return slices.ContainsFunc(m.others(), func(o moment) bool {
			return grain(o.time) == grain(like.time) && isHour(o.time) == isHour(like.time) && relate(o, like) == equal
		})
	}
	return asLong(x, y) || asLong(y, x)
}

// others are the other times of the sentence.
func (m moment) others() []moment {
	var out []moment
	for _, t := range m.sentence.times {
		if t.Span != m.time.Span && isMoment(t) {
			out = append(out, moment{telling: m.telling, time: t})
		}
	}
	return out
}

// undatedDeed is how alike times must be told that may be one for all that is known, and date one known deed; by the
// longer of their grains.
var undatedDeed = [...]float64{0.33, 0.40, 0.45}

const (
	undatedMore = 0.20 // what a saying, or another deed, asks for beyond that if the days are not known to be one
	hourOfMain  = 0.10 // of two hours of the deed that most articles tell first, for it has one

	farSameDeed   = 0.12
	farSharedDeed = 0.17
	farNoDeed     = 0.22
)

// isAge reports whether a time is a decade or a century: "198", "19".
func isAge(t note.Time) bool { return len(t.Value) < len("2031") }

// isFar reports whether a time lies so far from the day of its article that few things are told of it: two
// articles that both speak of "January" most often mean one event of January, two that speak of "Monday" not.
func isFar(m moment) bool {
	day, _, _ := strings.Cut(m.time.Value, "T")
	published := m.telling.Published
	if m.time.From.IsZero() || published.Precision < calendar.Day {
		return namesMonth(day)
	}
	near := calendar.Days(published.AddDays(-farDays), published.AddDays(farDays))
	return !near.Overlaps(m.time.Interval())
}

// farDays is how far from its article a time is far.
const farDays = 10

// namesMonth reports whether a value without a day to count from names a month or a year: "XXXX-01", "2031".
func namesMonth(day string) bool {
	return isYear(day) || len(day) == len("XXXX-01") && day[5] >= '0' && day[5] <= '1' || len(day) == len("XXXX-01-01") && day[5] >= '0' && day[5] <= '1'
}
