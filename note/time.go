package note

import (
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/text"
)

// Time is an expression of time, after TIMEX3 (TimeML 1.2.1). From ≤ t < To where it is resolved.
type Time struct {
	Span  text.Span     `json:"span"`
	Type  TimeType      `json:"type"`
	Value string        `json:"value"` // "2016-12-23", "XXXX-WXX-5" without a date to count from, "P15M"
	From  calendar.Date `json:"from,omitzero"`
	To    calendar.Date `json:"to,omitzero"`
}

// TimeType is a TIMEX3 type.
type TimeType string

// The TIMEX3 types.
const (
	Day      TimeType = "DATE"
	Clock    TimeType = "TIME"
	Duration TimeType = "DURATION"
	Set      TimeType = "SET"
)

// Interval is the time that t speaks of; zero if it is not known.
func (t Time) Interval() calendar.Interval { return calendar.Interval{From: t.From, To: t.To} }
