package note

import (
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/calendar"
)

// part is the part of an interval that "early", "mid" or "late" means: a third of it, of a month
// its 1st to 10th, 10th to 20th, 20th to end.
func part(i calendar.Interval, which string) calendar.Interval {
	if i.From.IsZero() || i.To.IsZero() || which == "" {
		return i
	}
	days := int(i.To.Time.Sub(i.From.Time) / (24 * time.Hour))
	if days < 3 {
		return i
	}
	from := calendar.On(i.From.Time.Date())
	to := calendar.On(i.To.Time.Date())
	a, b := days/3, 2*days/3
	if days >= 28 && days <= 31 {
		a, b = 9, 19
	}
	switch which {
	case "begin":
		return calendar.Days(from, from.AddDays(b-a))
	case "mid":
		return calendar.Days(from.AddDays(a), from.AddDays(b+1))
	case "end":
		return calendar.Days(from.AddDays(b), to)
	}
	return i
}

func isSpaceBefore(t string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(t[:i])
	return unicode.IsSpace(r)
}

func isMarkBefore(t string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(t[:i])
	return unicode.IsPunct(r)
}
