package collate

import (
	"strings"
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
// and from what day "today" counts.
func inDoubt(x, y moment) bool {
	if x.isNear(y, 1) && (x.isCounted() || y.isCounted()) {
		return true
	}
	if x.time.From.IsZero() || y.time.From.IsZero() || max(grain(x.time), grain(y.time)) > 0 || !x.isNear(y, newsWeek) {
		return false
	}
	return x.time.From.Time.Weekday() == y.time.From.Time.Weekday() && (x.isBareWeekday() || y.isBareWeekday())
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

// isCounted reports whether a day counts from that of the article, or of a speech in it: "yesterday". What is published
// after midnight may have been written before.
func (m moment) isCounted() bool {
	words := m.time.Span.In(m.telling.Text)
	return grain(m.time) == 0 && !isHour(m.time) && !namesDay(words) && !strings.ContainsAny(words, "0123456789")
}
