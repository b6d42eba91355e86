package collate

import (
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
)

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

// isAge reports whether a time is a decade or a century: "198", "19".
func isAge(t note.Time) bool { return len(t.Value) < len("2031") }

// namesMonth reports whether a value without a day to count from names a month or a year: "XXXX-01", "2031".
func namesMonth(day string) bool {
	return isYear(day) || len(day) == len("XXXX-01") && day[5] >= '0' && day[5] <= '1' || len(day) == len("XXXX-01-01") && day[5] >= '0' && day[5] <= '1'
}

// countsYears reports whether a time is a year that is worded by its distance, "next year": the commonest of long times,
// in which all sorts of things are done that have a word or two in common.
func countsYears(m moment) bool {
	return grain(m.time) == len(coarser)-1 && !isAge(m.time) && strings.Contains(strings.ToLower(m.time.Span.In(m.telling.Text)), "year") &&
		!strings.ContainsAny(m.time.Span.In(m.telling.Text), "0123456789")
}
