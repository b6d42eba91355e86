package story

import (
	"strconv"
	"strings"
	"time"

	"github.com/variorum-news/variorum/note"
)

// Weekdays is a set of weekdays, a bit for each, Monday the lowest.
type Weekdays uint8

// setTimes takes the days that the lead names, which ends at byte end; if it names none, the first
// that the article does. The weekday is what an article most often says of its event, and it tells
// two events of a kind apart also where neither has a date.
func (p *Profile) setTimes(a *note.Annotated, end int) {
	for _, t := range a.Times {
		if t.Type != note.Day && t.Type != note.Clock || a.DatelineSpan.Overlaps(t.Span) {
			continue
		}
		if t.Span.End > end && p.Weekday != 0 {
			return
		}
		weekday := weekdayOf(t.Value)
		if p.Weekday == 0 {
			p.Weekday = weekday
		}
		p.Weekdays |= weekday
	}
}

// weekdayOf reads a TIMEX3 value: "2016-12-23", "2016-12-23T10:00", "XXXX-WXX-5"; none is 0.
func weekdayOf(value string) Weekdays {
	value, _, _ = strings.Cut(value, "T")
	if t, err := time.Parse(time.DateOnly, value); err == nil {
		return weekday(t)
	}
	if n, found := strings.CutPrefix(value, "XXXX-WXX-"); found {
		day, _ := strconv.Atoi(n)
		return bit(day)
	}
	return 0
}

func weekday(t time.Time) Weekdays { return bit((int(t.Weekday())+6)%7 + 1) }

// bit is the set of one weekday, counted from Monday, 1.
func bit(weekday int) Weekdays {
	if weekday < 1 || weekday > 7 {
		return 0
	}
	return 1 << (weekday - 1)
}
