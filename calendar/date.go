package calendar

import (
	"cmp"
	"encoding/json"
	"fmt"
	"time"
)

// Date is a civil date that knows how precise it is. The zero Date is "not known". A time of day
// without a zone is kept in Floating; two dates are compared in civil time where either floats.
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

// Floating is the location of a time whose zone is not known.
var Floating = time.FixedZone("floating", 0)

// layouts are the forms that Parse reads and String writes, by precision; the first of each is
// the one written.
var layouts = []struct {
	precision Precision
	layout    string
	zoned     bool
}{
	{Second, "2006-01-02T15:04:05Z07:00", true},
	{Minute, "2006-01-02T15:04Z07:00", true},
	{Second, "2006-01-02T15:04:05", false},
	{Minute, "2006-01-02T15:04", false},
	{Day, "2006-01-02", false},
	{Month, "2006-01", false},
	{Year, "2006", false},
	{Second, "2006-01-02T15:04:05Z0700", true},
	{Second, "2006-01-02 15:04:05Z07:00", true},
	{Second, "2006-01-02 15:04:05 -0700 MST", true},
	{Second, "2006-01-02 15:04:05", false},
	{Minute, "2006-01-02 15:04", false},
	{Second, time.RFC1123Z, true},
	{Second, time.RFC1123, true},
}

// Parse reads ISO 8601 in the forms that occur in data, from a year to a second with a zone, and
// the date of RFC 1123 as feeds have it. It reads no prose.
func Parse(s string) (Date, error) {
	for _, l := range layouts {
		zone := Floating
		if l.zoned {
			zone = time.UTC // what "+00:00" is resolved to; it must not float
		}
		t, err := time.ParseInLocation(l.layout, s, zone)
		if err != nil {
			continue
		}
		return Date{t, l.precision}, nil
	}
	return Date{}, fmt.Errorf("date %q: not in a form that is known", s)
}

// On is the day y-m-d.
func On(y int, m time.Month, d int) Date {
	return Date{time.Date(y, m, d, 0, 0, 0, 0, Floating), Day}
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

// AddDays moves a date of day precision or finer by n days, and gives the day.
func (d Date) AddDays(n int) Date {
	y, m, day := d.Time.Date()
	return On(y, m, day+n)
}

// String writes ISO 8601, as much of it as is known; "" if nothing is.
func (d Date) String() string {
	zoned := d.Time.Location() != Floating
	for _, l := range layouts {
		if l.precision == d.Precision && (l.zoned == zoned || d.Precision <= Day) {
			return d.Time.Format(l.layout)
		}
	}
	return ""
}

// Interval is the time that d may stand for: a day from its midnight to the next.
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
	return Interval{d, Date{t, d.Precision}}
}

// Compare orders two dates by when they begin. It is sure if their intervals do not overlap, or
// if both are the same to the same precision: "23 December" and "23 December, 10:00" are not sure.
// A date that is not known comes last, and never surely.
func (d Date) Compare(e Date) (order int, sure bool) {
	if d.IsZero() || e.IsZero() {
		return cmp.Compare(btoi(d.IsZero()), btoi(e.IsZero())), false
	}
	a, b := d.civil(e), e.civil(d)
	order = a.Compare(b)
	if order == 0 {
		return cmp.Compare(d.Precision, e.Precision), d.Precision == e.Precision
	}
	return order, !d.Interval().Overlaps(e.Interval())
}

// civil is d's time as it is compared with e: the instant if both have a zone, else the wall clock.
func (d Date) civil(e Date) time.Time {
	if d.Time.Location() != Floating && e.Time.Location() != Floating {
		return d.Time
	}
	y, m, day := d.Time.Date()
	h, mi, s := d.Time.Clock()
	return time.Date(y, m, day, h, mi, s, 0, time.UTC)
}

// MarshalJSON writes the string form.
func (d Date) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }

// UnmarshalJSON reads the string form; "" and null are not known.
func (d *Date) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("date %s: %w", b, err)
	}
	if s == "" {
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
