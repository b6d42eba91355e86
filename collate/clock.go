package collate

import (
	"slices"
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
)

// clock is an hour of the day as a time tells it.
type clock struct {
	minute int    // from midnight
	zone   string // as it is worded: "GMT"; "" for the clock of the place
	slack  int    // minutes by which the teller may have rounded
}

// How far off the hour of a thing may be that is told, in minutes: people round to the quarter and the half.
const (
	byTheMinute = 5
	byTheHour   = 15
	about       = 20 // "around 11 p.m.", "just before midnight"
)

const minutesOfDay = 24 * 60

// clockOf reads the hour of a time that names one: the "T23:00" of its value.
func clockOf(m moment) (clock, bool) {
	_, hour, _ := strings.Cut(m.time.Value, "T")
	if len(hour) < len("23:00") || !isDigits(hour[:2]) || !isDigits(hour[3:5]) {
		return clock{}, false
	}
	c := clock{minute: (number(hour[:2])*60 + number(hour[3:5])) % minutesOfDay, slack: byTheMinute}
	words := strings.Fields(m.time.Span.In(m.telling.Text))
	for i, w := range words {
		switch strings.ToLower(w) {
		case "around", "about", "just", "shortly", "before", "after", "midnight", "noon", "midday":
			c.slack = about
		}
		if i > 0 && isZoneName(w) {
			c.zone = w
		}
	}
	if c.minute%60 == 0 && c.slack < byTheHour {
		c.slack = byTheHour
	}
	if c.zone == "" && strings.HasSuffix(hour, "Z") {
		c.zone = "GMT"
	}
	return c, true
}

// isZoneName reports whether a word of a time of day names a zone: "GMT", "(EST)"; "PM" does not.
func isZoneName(w string) bool {
	w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
	return len(w) >= len("ET") && len(w) <= len("AEST") && strings.ToUpper(w) == w && strings.ToLower(w) != w && w != "AM" && w != "PM"
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func number(digits string) int {
	n := 0
	for _, r := range digits {
		n = 10*n + int(r-'0')
	}
	return n
}

// relateHours compares two hours: by the clock, if both are of one, else by the instant, if both are known; and the days,
// so far as they are. Around midnight the day is in doubt: "just before midnight on Saturday" and "early on Sunday".
func relateHours(x, y moment) relation {
	p, ok := clockOf(x)
	q, ok2 := clockOf(y)
	if !ok || !ok2 {
		return maybe
	}
	if !x.time.From.IsZero() && !y.time.From.IsZero() && x.time.From.Precision >= calendar.Day && y.time.From.Precision >= calendar.Day {
		near := calendar.Days(x.time.From.AddDays(-1), x.time.From.AddDays(2))
		if !near.Overlaps(y.time.Interval()) {
			return apart
		}
	}
	if p.zone != q.zone {
		return maybe
	}
	gap := (p.minute - q.minute + minutesOfDay) % minutesOfDay
	if min(gap, minutesOfDay-gap) <= p.slack+q.slack {
		return equal
	}
	return apart
}

// alsoDay is the day that an hour names with it: "18:18 GMT on Sunday" says on which day a thing was, too.
func alsoDay(t note.Time, words string) (note.Time, bool) {
	day, _, _ := strings.Cut(t.Value, "T")
	if !isHour(t) || !namesSomething(day) || !namesDay(words) {
		return note.Time{}, false
	}
	t.Type, t.Value = note.Day, day
	if t.From.Precision >= calendar.Day {
		whole := calendar.Days(t.From.Day(), t.From.AddDays(1))
		t.From, t.To = whole.From, whole.To
	}
	return t, true
}

// namesDay reports whether a time is worded with a weekday or a month.
func namesDay(words string) bool { return namesOne(words, weekdays[:]) || namesOne(words, months[:]) }

// namesOne reports whether one of the words of a time stands in a list.
func namesOne(words string, list []string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(words), func(r rune) bool { return !unicode.IsLetter(r) }), func(w string) bool {
		return slices.Contains(list, w)
	})
}

var (
	weekdays = [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
	months   = [...]string{
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
	}
)
