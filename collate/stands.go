package collate

import (
	"slices"
	"time"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
)

// stands is the time on which a moment lies. Of "since May" that is May, in which it began, and not all that came after;
// of "last week", in an article of a Sunday, both the week that ends on that day and the one before, for in some
// countries the week ends on Saturday.
func (m moment) stands() calendar.Interval {
	i := m.time.Interval()
	switch m.time.Mod {
	case note.After, note.OnOrAfter:
		if of := calendar.Value(m.time.Value); !of.IsZero() {
			return of
		}
	}
	published := m.telling.Published
	if grain(m.time) == 1 && !i.To.IsZero() && published.Precision >= calendar.Day && published.Time.Weekday() == time.Sunday &&
		calendar.Days(published.AddDays(-weekDays), published).Overlaps(calendar.Days(i.To, i.To.AddDays(1))) {
		i.To = i.To.AddDays(weekDays)
	}
	return i
}

// inDoubt reports whether the words leave open by a week or a day which days two times are: which Thursday "Thursday" is,
// and of what day "today" is said in a speech.
func inDoubt(x, y moment) bool {
	if !x.isNear(y, newsWeek) || x.time.From.IsZero() || y.time.From.IsZero() {
		return false
	}
	sameWeekday := x.time.From.Time.Weekday() == y.time.From.Time.Weekday() && max(grain(x.time), grain(y.time)) == 0
	return sameWeekday && (x.isBareWeekday() || y.isBareWeekday()) || x.isNear(y, 1) && (x.isSpoken() || y.isSpoken())
}

// isNear reports whether the days of two times lie no more than a number of days apart, or are not known.
func (m moment) isNear(o moment, days int) bool {
	if m.time.From.Precision < calendar.Day || o.time.From.Precision < calendar.Day {
		return true
	}
	near := calendar.Days(m.time.From.AddDays(-days), m.time.From.AddDays(days+1))
	return near.Overlaps(o.time.Interval())
}

// isBareWeekday reports whether a time is a weekday without a date: "Thursday night".
func (m moment) isBareWeekday() bool {
	words := m.time.Span.In(m.telling.Text)
	return namesOne(words, weekdays[:]) && !namesOne(words, months[:])
}

// isSpoken reports whether a time counts from the day of a speech that it stands in: "today", within a quotation.
func (m moment) isSpoken() bool {
	return m.sentence != nil && !m.namesItsDay() && slices.ContainsFunc(m.sentence.quotes, func(q note.Quote) bool {
		return slices.ContainsFunc(q.Spans, m.time.Span.Overlaps)
	})
}
