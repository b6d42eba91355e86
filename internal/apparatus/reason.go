package apparatus

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/collate"
)

// Reason says of figures that are not the same why that may be: the count goes on, or others counted,
// or at other times. "" of those that agree.
func (s *Sheet) Reason(r *Row) string {
	switch {
	case r.Verdict == collate.Conflict:
		return verdictSentences[collate.Conflict]
	case r.Verdict != collate.Differ:
		return ""
	}
	if course := s.development(r); course != "" {
		return course
	}
	var other []string
	if distinct(r, func(i int) string { return s.CountedBy(r, i) }) {
		other = append(other, "other counters")
	}
	if distinct(r, func(i int) string { return Date(s.counted(r, i), true) }) {
		other = append(other, "other moments")
	}
	if len(other) == 0 {
		return verdictSentences[collate.Differ]
	}
	return Capitalized(strings.Join(other, ", ")) + ": all may hold."
}

// counted is the day of which a reading is: as it says, else the day of the first article that has it.
func (s *Sheet) counted(r *Row, reading int) calendar.Date {
	if d := r.Readings[reading].AsOf; !d.IsZero() {
		return d.Day()
	}
	for _, c := range r.Tellers(reading) {
		if d := s.Columns[c].Published; !d.IsZero() {
			return d.Day()
		}
	}
	return calendar.Date{}
}

// distinct reports whether two readings give two answers, of which neither is empty.
func distinct(r *Row, answer func(reading int) string) bool {
	first := ""
	for i := range r.Readings {
		a := answer(i)
		if first == "" {
			first = a
		}
		if a != "" && a != first {
			return true
		}
	}
	return false
}

// development writes the course of a count that rises from day to day: "In order of time: nine (4 Oct),
// 28 (6 Oct)." It is "" if the days are not known, or the numbers also fall.
func (s *Sheet) development(r *Row) string {
	var steps []step
	for i := range r.Readings {
		day := s.counted(r, i)
		if day.IsZero() || r.Readings[i].Value == nil {
			return ""
		}
		steps = append(steps, step{day, *r.Readings[i].Value, Value(&r.Readings[i])})
	}
	slices.SortStableFunc(steps, func(a, b step) int { return a.day.Time.Compare(b.day.Time) })
	steps = slices.CompactFunc(steps, func(a, b step) bool { return a.value == b.value })
	if len(steps) < 2 {
		return ""
	}
	said := []string{steps[0].say(s.Years())}
	for i, next := range steps[1:] {
		if next.value < steps[i].value || !steps[i].day.Time.Before(next.day.Time) {
			return ""
		}
		said = append(said, next.say(s.Years()))
	}
	return "In order of time: " + strings.Join(said, ", ") + "."
}

// step is a reading of a count that goes on.
type step struct {
	day   calendar.Date
	value float64
	words string
}

func (x step) say(withYear bool) string {
	return fmt.Sprintf("%s (%s)", x.words, Date(x.day, withYear))
}
