package calendar

import "time"

// ISOWeek is the ISO 8601 week of a day, and the year that the week belongs to: 1 January 2016 is
// in week 53 of 2015. Zero if d is coarser than a day.
func (d Date) ISOWeek() (year, week int) {
	if d.Precision < Day {
		return 0, 0
	}
	return d.Time.ISOWeek()
}

// Week is the ISO week w of year y, from Monday to Monday. It is zero if the year has no such week.
func Week(y, w int) Interval {
	// The fourth of January is always in week 1.
	fourth := On(y, time.January, 4)
	monday := fourth.AddDays(7*(w-1) - (int(fourth.Time.Weekday())+6)%7)
	if gotYear, gotWeek := monday.ISOWeek(); gotYear != y || gotWeek != w {
		return Interval{}
	}
	return Days(monday, monday.AddDays(7))
}

// Months are the n months that begin with month m of year y.
func Months(y int, m time.Month, n int) Interval {
	return Days(InMonth(y, m), InMonth(y, m+time.Month(n)))
}

// Days is the time from the start of one date to that of another. An end that is not known, as one
// beyond the year 9999, is open; without a start there is no interval.
func Days(from, to Date) Interval {
	if from.IsZero() {
		return Interval{}
	}
	return Interval{from, to}
}

// Years are the n years that begin with y.
func Years(y, n int) Interval { return Days(InYear(y), InYear(y+n)) }

// Quarter is the quarter of the calendar year that a date of month precision or finer lies in,
// from 1; 0 if d is coarser.
func (d Date) Quarter() int {
	if d.Precision < Month {
		return 0
	}
	return (int(d.Time.Month())-1)/3 + 1
}
