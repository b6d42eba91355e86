package collate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
)

// relation is how two times stand to each other.
type relation uint8

const (
	apart relation = iota // they cannot be one moment
	maybe                 // of one of them too little is known
	equal                 // they may be one moment, and both say so: "Saturday" and 14 May, a Saturday
)

// relate compares two times. Where there is no date to count from, a time still names a weekday, a
// day or a month.
func relate(x, y moment) relation {
	if isHour(x.time) && isHour(y.time) {
		return relateHours(x, y)
	}
	p, q := x.time, y.time
	known := !p.Interval().IsZero() && !q.Interval().IsZero()
	switch {
	case !known && plain(p.Span.In(x.telling.Text)) == plain(q.Span.In(y.telling.Text)):
		return equal
	case known:
		if x.stands().Overlaps(y.stands()) {
			return equal
		}
		return apart
	case !p.Interval().IsZero():
		return relateNamed(q, x)
	case !q.Interval().IsZero():
		return relateNamed(p, y)
	}
	return relateUndated(p.Value, q.Value)
}

// namesSomething reports whether a value without a year names a weekday, day, month or hour.
func namesSomething(value string) bool {
	return strings.ContainsAny(strings.TrimPrefix(value, "XXXX"), "0123456789")
}

// newsWeek is how far from its article, in days, a day lies at most that another article may call by
// its weekday alone.
const newsWeek = 8

// relateNamed compares a time of which only a weekday, day or month is known with one that is dated.
func relateNamed(named note.Time, dated moment) relation {
	day, from := named.Value, dated.time.From
	day, _, _ = strings.Cut(day, "T")
	switch {
	case !namesSomething(day) && tellsYear(dated):
		return apart // "today" is never told with its year
	case !namesSomething(day) || from.Precision < calendar.Month:
		return maybe
	}
	if weekday, ok := strings.CutPrefix(day, "XXXX-WXX-"); ok {
		published := dated.telling.Published
		if from.Precision < calendar.Day {
			return maybe
		}
		number := string('1' + rune((int(from.Time.Weekday())+weekDays-1)%weekDays))
		if published.IsZero() {
			if grain(dated.time) == 0 && weekday != number {
				return apart
			}
			return maybe
		}
		near := calendar.Days(published.AddDays(-newsWeek), published.AddDays(newsWeek))
		if near.Overlaps(dated.time.Interval()) && weekday == number {
			return equal
		}
		return apart
	}
	inYear, ok := strings.CutPrefix(day, "XXXX")
	switch {
	case !ok:
		return maybe
	case calendar.Value(fmt.Sprintf("%04d%s", from.Time.Year(), inYear)).Overlaps(dated.time.Interval()):
		return equal
	}
	return apart
}

const weekDays = 7

// tellsYear reports whether a time is worded with its year: "11 March 2031".
func tellsYear(m moment) bool {
	return strings.Contains(m.time.Span.In(m.telling.Text), fmt.Sprintf("%04d", m.time.From.Time.Year()))
}

// relateUndated compares two times of which no year is known: they are apart if both name a weekday,
// a month or a day, and not the same.
func relateUndated(p, q string) relation {
	p, hour, _ := strings.Cut(p, "T")
	q, hour2, _ := strings.Cut(q, "T")
	switch {
	case !namesSomething(p) || !namesSomething(q):
		if hour != "" && hour == hour2 {
			return equal // "7 p.m." and "7 p.m. on Monday"
		}
		return maybe
	case strings.Contains(p, "W") != strings.Contains(q, "W"):
		return maybe
	case strings.HasPrefix(p, q) || strings.HasPrefix(q, p):
		return equal
	}
	return apart
}

// grain is how much lies in a time: 0 for a day or an hour, 1 for a week, 2 for a month, 3 for more.
func grain(t note.Time) int {
	day, _, _ := strings.Cut(t.Value, "T")
	switch {
	case strings.Contains(day, "-W") && (strings.HasSuffix(day, "-WE") || strings.Count(day, "-") == 1):
		return 1
	case len(day) == len("2031-05-04") || strings.Contains(day, "-W"):
		return 0
	case len(day) == len("2031-05") && !slices.Contains([]string{"Q", "S", "W", "F"}, day[len("2031-"):len("2031-0")]):
		return 2
	}
	return 3
}

// isHour reports whether a time names an hour: when a thing happened on a day is another question
// than on which.
func isHour(t note.Time) bool {
	_, hour, found := strings.Cut(t.Value, "T")
	return found && hour != "" && hour[0] >= '0' && hour[0] <= '9'
}
