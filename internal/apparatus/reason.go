package apparatus

import (
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
	others := distinct(r, func(i int) string { return sameName(s.CountedBy(r, i)) })
	times := distinct(r, func(i int) string { return Date(s.counted(r, i), true) })
	switch {
	case others && times:
		return "Counted by others and at other times: all may hold."
	case others:
		return "Counted by others: all may hold."
	case times:
		return "Counted at other times: all may hold."
	}
	return verdictSentences[collate.Differ]
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

// development writes the course of a count that goes on, its numbers day by day: "In order of time: nine, 12
// (14 May), 14 (15 May)."
func (s *Sheet) development(r *Row) string {
	if !r.Develops {
		return ""
	}
	var out strings.Builder
	out.WriteString("In order of time: ")
	var day calendar.Date
	var numbers []float64
	for i := range r.Readings {
		value := r.Readings[i].Value
		if value == nil || slices.Contains(numbers, *value) || len(r.Tellers(i)) == 0 {
			continue
		}
		on := s.counted(r, i)
		switch {
		case len(numbers) == 0:
		case on == day:
			out.WriteString(", ")
		default:
			out.WriteString(inBrackets(day, s.Years()) + ", ")
		}
		out.WriteString(strings.ToLower(Value(&r.Readings[i])))
		day, numbers = on, append(numbers, *value)
	}
	if len(numbers) < 2 {
		return ""
	}
	return out.String() + inBrackets(day, s.Years()) + "."
}

func inBrackets(day calendar.Date, withYear bool) string {
	if day.IsZero() {
		return ""
	}
	return " (" + Date(day, withYear) + ")"
}
