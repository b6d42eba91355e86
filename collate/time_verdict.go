package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
)

// compareTimes is the verdict on two times of one event: they agree if one may hold the other ("Saturday night" and
// "Saturday"), differ if they need not be one ("Sunday night" and "early on Monday"), and conflict only if one step of
// the event, beyond doubt the same, is dated on days or at hours that exclude each other.
func (b *bench) compareTimes(x, y moment) Verdict {
	switch relate(x, y) {
	case apart:
		if sameWording(x, y) || inDoubt(x, y) {
			// One speech, or one "Thursday" told before and after it. Which day "today" is in the mouth of another, and
			// which Thursday is meant, is not known well enough to say that the readings differ.
			return Agree
		}
		if x.telling != y.telling && b.sameStep(x, y) {
			return Conflict
		}
		return Differ
	case equal:
		if max(grain(x.time), grain(y.time)) == 0 && !mayHold(x.time, y.time) {
			return Differ
		}
	}
	return Agree
}

// mayHold reports whether one of two days, or parts of them, that overlap may lie in the other; of longer times it is
// enough that they overlap, for one day lies in both. A night reaches into the next day, but is
// told by the day on which it begins: "Saturday night" lies in Saturday.
func mayHold(x, y note.Time) bool {
	if day, part, _ := strings.Cut(x.Value, "T"); part != "" && strings.HasPrefix(y.Value, day+"T") {
		return true // "evening" and "night" are one to many
	}
	p, q := ownDay(x), ownDay(y)
	if p.IsZero() || q.IsZero() || isHour(x) || isHour(y) {
		return true
	}
	return holds(p, q) || holds(q, p)
}

func holds(outer, inner calendar.Interval) bool {
	if outer.From.IsZero() || outer.To.IsZero() || inner.From.IsZero() || inner.To.IsZero() {
		return true
	}
	return !inner.From.Time.Before(outer.From.Time) && !inner.To.Time.After(outer.To.Time)
}

// ownDay is the interval of a time, cut at the end of the day by which it is called.
func ownDay(t note.Time) calendar.Interval {
	i := t.Interval()
	if !strings.HasSuffix(t.Value, "TNI") || i.From.IsZero() || i.To.IsZero() {
		return i
	}
	return calendar.Interval{From: i.From, To: i.From.AddDays(1)}
}

// sameStep reports whether two times date one step of one event beyond doubt: a deed that is done once to one thing, done
// to or by the same people or told in much the same words, as done and not as planned, and each day named as such: which
// day "yesterday" is depends on the clock of the article.
func (b *bench) sameStep(x, y moment) bool {
	deed := x.deed
	if deed == "" || deed != y.deed || x.isPlanned() || y.isPlanned() || datesBetter(x, y) {
		return false
	}
	if isHour(x.time) {
		return b.main[deed] && !b.many[deed] && hoursNear(x, y)
	}
	if !b.once[deed] || !daysNear(x, y) {
		return false
	}
	l := b.likenessOf(x, y)
	return x.namesItsDay() && y.namesItsDay() && max(grain(x.time), grain(y.time)) == 0 &&
		(l.score() >= sameStepLikeness || l.company == same && l.score() >= sameStepOfOne)
}

// How alike two times of one step are told: in much the same words, or of the same people.
const (
	sameStepLikeness = 0.60
	sameStepOfOne    = 0.50
)

// What is one step is dated a few days or hours apart at most, by a slip; what lies further apart is two.
const (
	mostDaysOff    = 3
	mostMinutesOff = 120
)

// daysNear reports whether two days lie so near that they may be one that somebody dates wrongly. Of weekdays without a
// date that is taken for granted.
func daysNear(x, y moment) bool {
	if x.time.From.Precision < calendar.Day || y.time.From.Precision < calendar.Day {
		return x.time.From.IsZero() || y.time.From.IsZero()
	}
	near := calendar.Days(x.time.From.AddDays(-mostDaysOff), x.time.From.AddDays(mostDaysOff+1))
	return near.Overlaps(y.time.Interval())
}

// hoursNear is the same of two hours by one clock.
func hoursNear(x, y moment) bool {
	p, ok := clockOf(x)
	q, ok2 := clockOf(y)
	gap := (p.minute - q.minute + minutesOfDay) % minutesOfDay
	return ok && ok2 && p.zone == q.zone && min(gap, minutesOfDay-gap) <= mostMinutesOff
}

func (m moment) namesItsDay() bool { return namesDay(m.time.Span.In(m.telling.Text)) }

// isPlanned reports whether the clause tells of what is yet to be: "will be buried on Tuesday", which may be put off.
func (m moment) isPlanned() bool {
	return slices.ContainsFunc(m.sentence.words[m.first:m.last], func(w string) bool {
		switch w {
		case "will", "would", "shall", "should", "could", "may", "might", "due", "scheduled", "expected", "planned", "plans", "planning", "set", "forecast", "projected", "'ll":
			return true
		}
		return false
	})
}
