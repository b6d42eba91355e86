package note

import (
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/text"
)

// Time is an expression of time, after TIMEX3 (TimeML 1.2.1). From ≤ t < To where it is resolved.
//
// Value says what the words say, From and To what they mean: of "mid-December" the value is the
// month and the interval its middle, of "since 2015" the interval ends with the day of publication,
// and of "from May to July" the first time has the interval of both. A time of day with a zone has
// the zone in From and To; in the value only if it is UTC.
type Time struct {
	Span   text.Span     `json:"span"`
	Type   TimeType      `json:"type"`
	Value  string        `json:"value"` // "2016-12-23", "XXXX-WXX-5" without a date to count from, "P15M"
	Mod    Modifier      `json:"mod,omitempty"`
	Fiscal bool          `json:"fiscal,omitempty"` // the year or quarter is one of accounts, not of the calendar
	From   calendar.Date `json:"from,omitzero"`
	To     calendar.Date `json:"to,omitzero"`
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

// Modifier is a TIMEX3 mod: which part of its value a time means, or on which side of it what is
// told lies.
type Modifier string

// The modifiers: of a date its part, of any time the side, of a length how exact it is.
const (
	Start       Modifier = "START"        // early 2015, the beginning of May
	Mid         Modifier = "MID"          // mid-December
	End         Modifier = "END"          // late 2015, the end of the month
	Before      Modifier = "BEFORE"       // before Friday
	After       Modifier = "AFTER"        // after Friday
	OnOrBefore  Modifier = "ON_OR_BEFORE" // until Friday, by Friday
	OnOrAfter   Modifier = "ON_OR_AFTER"  // since Friday, from Friday
	Approx      Modifier = "APPROX"       // about three weeks
	LessThan    Modifier = "LESS_THAN"    // under a year
	MoreThan    Modifier = "MORE_THAN"    // more than a year
	EqualOrLess Modifier = "EQUAL_OR_LESS"
	EqualOrMore Modifier = "EQUAL_OR_MORE" // at least three weeks
)

// Interval is the time that t speaks of; zero if it is not known.
func (t Time) Interval() calendar.Interval { return calendar.Interval{From: t.From, To: t.To} }
