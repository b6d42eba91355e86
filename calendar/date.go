package calendar

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// Date is a civil date that knows how precise it is. The zero Date is "not known". A time of day
// without a zone is kept in Floating.
type Date struct {
	Time      time.Time
	Precision Precision
}

// Precision is the smallest unit of a Date that is known.
type Precision uint8

// From coarse to fine. Everything finer than the precision is zero in Time.
const (
	Unknown Precision = iota
	Year
	Month
	Day
	Minute
	Second
)

// String is the name of the unit: "day".
func (p Precision) String() string {
	if p > Second {
		return "finer than a second"
	}
	return [...]string{"unknown", "year", "month", "day", "minute", "second"}[p]
}

// Floating is the location of a time whose zone is not known.
var Floating = time.FixedZone("floating", 0)

// The years that ISO 8601 writes with four digits; year 0 is the one before the year 1. A date in
// another year cannot be written and read again, and is not known.
const (
	firstYear = 0
	lastYear  = 9999
)

// zoneSlack is how far a wall clock may be from UTC: from UTC−12 to UTC+14. A time whose zone is
// not known is surely before or after one with a zone only beyond it.
const zoneSlack = 14 * time.Hour

// On is the day y-m-d. Days and months out of range are those of other months and years, as of time.Date: the
// 29th of February 2015 is the first of March.
func On(y int, m time.Month, d int) Date {
	return writable(Date{time.Date(y, m, d, 0, 0, 0, 0, Floating), Day})
}

// InMonth is the month y-m. Months before January and after December are those of other years.
func InMonth(y int, m time.Month) Date {
	return writable(Date{time.Date(y, m, 1, 0, 0, 0, 0, Floating), Month})
}

// InYear is the year y.
func InYear(y int) Date {
	return writable(Date{time.Date(y, time.January, 1, 0, 0, 0, 0, Floating), Year})
}

// writable is d, or the zero Date if its year cannot be written.
func writable(d Date) Date {
	if y := d.Time.Year(); y < firstYear || y > lastYear {
		return Date{}
	}
	return d
}

// IsZero reports whether the date is not known.
func (d Date) IsZero() bool { return d.Precision == Unknown }

// Day is the civil day of d, in the zone it was given in; the zero Date if it is coarser.
func (d Date) Day() Date {
	if d.Precision < Day {
		return Date{}
	}
	return On(d.Time.Date())
}

// AddDays moves a date of day precision or finer by n days, and gives the day; the zero Date if d
// is coarser.
func (d Date) AddDays(n int) Date {
	if d.Precision < Day {
		return Date{}
	}
	y, m, day := d.Time.Date()
	return On(y, m, day+n)
}

// Interval is the time that d may stand for: a day from its midnight to the next. The end is open
// where it would lie beyond the year 9999.
func (d Date) Interval() Interval {
	t := d.Time
	switch d.Precision {
	case Year:
		t = t.AddDate(1, 0, 0)
	case Month:
		t = t.AddDate(0, 1, 0)
	case Day:
		t = t.AddDate(0, 0, 1)
	case Minute:
		t = t.Add(time.Minute)
	case Second:
		t = t.Add(time.Second)
	default:
		return Interval{}
	}
	return Interval{d, writable(Date{t, d.Precision})}
}

// Compare orders two dates by when they begin; a floating time counts as UTC, so that the order is
// one for any number of dates. It is sure if the two cannot be the other way round: their intervals
// do not overlap, whatever the zone of the one that floats; or if both are the same to the same
// precision. "23 December" and "23 December, 10:00" are not sure. A date that is not known comes
// last, and never surely.
func (d Date) Compare(e Date) (order int, sure bool) {
	if d.IsZero() || e.IsZero() {
		return cmp.Compare(btoi(d.IsZero()), btoi(e.IsZero())), false
	}
	mixed := d.floats() != e.floats()
	order = d.Time.Compare(e.Time)
	if order == 0 {
		return cmp.Compare(d.Precision, e.Precision), d.Precision == e.Precision && !mixed
	}
	if d.Interval().Overlaps(e.Interval()) {
		return order, false
	}
	return order, !mixed || d.gap(e) >= zoneSlack
}

// gap is the time between the end of the earlier and the start of the later of two dates that do
// not overlap, floating times taken as UTC.
func (d Date) gap(e Date) time.Duration {
	if e.Time.Before(d.Time) {
		d, e = e, d
	}
	end := d.Interval().To
	if end.IsZero() {
		return 0
	}
	return e.Time.Sub(end.Time)
}

// floats reports whether the zone of d is not known. A day and what is coarser is civil.
func (d Date) floats() bool { return d.Time.Location() == Floating || d.Precision <= Day }

// civil is d's time as it is compared with e: the instant if both have a zone, else the wall clock.
func (d Date) civil(e Date) time.Time {
	if !d.floats() && !e.floats() {
		return d.Time
	}
	y, m, day := d.Time.Date()
	h, mi, s := d.Time.Clock()
	return time.Date(y, m, day, h, mi, s, 0, time.UTC)
}

// String writes ISO 8601, as much of it as is known; "" if nothing is.
func (d Date) String() string {
	layout := ""
	switch d.Precision {
	case Year:
		layout = "2006"
	case Month:
		layout = "2006-01"
	case Day:
		layout = "2006-01-02"
	case Minute:
		layout = "2006-01-02T15:04"
	case Second:
		layout = "2006-01-02T15:04:05"
	default:
		return ""
	}
	if !d.floats() {
		layout += "Z07:00"
	}
	return d.Time.Format(layout)
}

// MarshalJSON writes the string form.
func (d Date) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }

// UnmarshalJSON reads the string form; "" and null are not known.
func (d *Date) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("date %s: %w", b, err)
	}
	if strings.TrimSpace(s) == "" {
		*d = Date{}
		return nil
	}
	var err error
	*d, err = Parse(s)
	return err
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
