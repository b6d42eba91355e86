package calendar

import (
	"strconv"
	"strings"
	"time"
)

// Value resolves a TIMEX3 value (TimeML 1.2.1) to the time it stands for: "2016", "2016-12",
// "2016-12-23", "2016-W51", "2016-W51-WE", "2016-Q3", "2016-H1", "2016-SU", "201" (a decade), "19"
// (a century), and days with a time or a part of the day: "2016-12-23T10:00", "2016-12-23TNI". What
// is partly known (XXXX-12-23), a length (P3D) or a reference (PRESENT_REF) gives the zero Interval.
// Seasons are those of the northern half of the Earth, by whole months.
func Value(v string) Interval {
	day, clock, timed := strings.Cut(v, "T")
	if timed {
		return timeOfDay(day, clock)
	}
	year, rest, _ := strings.Cut(v, "-")
	y, ok := number(year)
	switch {
	case !ok:
		return Interval{}
	case len(year) == 2 && rest == "":
		return Years(y*100, 100)
	case len(year) == 3 && rest == "":
		return Years(y*10, 10)
	case len(year) != 4:
		return Interval{}
	case rest == "":
		return Years(y, 1)
	case rest[0] >= '0' && rest[0] <= '9':
		return civil(y, rest).Interval()
	}
	return part(y, rest)
}

// civil is the month or day of year y that "12" or "12-23" names; the zero Date if there is none.
func civil(y int, rest string) Date {
	month, day, daily := strings.Cut(rest, "-")
	m, ok := number(month)
	if !ok || len(month) != 2 || m < 1 || m > 12 {
		return Date{}
	}
	if !daily {
		return InMonth(y, time.Month(m))
	}
	n, ok := number(day)
	d := On(y, time.Month(m), n)
	if !ok || len(day) != 2 || n < 1 || d.Time.Day() != n {
		return Date{}
	}
	return d
}

// part resolves a named part of year y.
func part(y int, name string) Interval {
	switch name {
	case "SP":
		return Months(y, time.March, 3)
	case "SU":
		return Months(y, time.June, 3)
	case "FA":
		return Months(y, time.September, 3)
	case "WI":
		return Months(y, time.December, 3)
	}
	unit := name[0]
	num, weekend := strings.CutSuffix(name[1:], "-WE")
	n, ok := number(num)
	switch {
	case !ok || weekend && unit != 'W':
		return Interval{}
	case unit == 'Q' && 1 <= n && n <= 4:
		return Months(y, time.Month(3*n-2), 3)
	case unit == 'H' && 1 <= n && n <= 2:
		return Months(y, time.Month(6*n-5), 6)
	case unit == 'W' && n <= 53:
		week := Week(y, n)
		if weekend && !week.IsZero() {
			return Days(week.From.AddDays(5), week.From.AddDays(7))
		}
		return week
	}
	return Interval{}
}

// partsOfDay are the hours of the parts of a day, as news uses the words: a night belongs to the
// day on which it begins.
var partsOfDay = []struct {
	name     string
	from, to int
}{
	{"MO", 6, 12}, {"MI", 12, 13}, {"AF", 12, 18}, {"EV", 17, 22}, {"NI", 18, 30}, {"DT", 6, 18},
}

func timeOfDay(day, clock string) Interval {
	year, rest, _ := strings.Cut(day, "-")
	y, ok := number(year)
	d := civil(y, rest)
	if !ok || len(year) != 4 || d.Precision != Day {
		return Interval{}
	}
	for _, p := range partsOfDay {
		if p.name == clock {
			return Days(d.at(p.from), d.at(p.to))
		}
	}
	switch clock {
	case "24", "24:00", "24:00:00":
		return d.AddDays(1).at(0).Interval()
	}
	if hour, ok := number(clock); ok && len(clock) == 2 && hour < 24 {
		return Days(d.at(hour), d.at(hour+1))
	}
	at, err := Parse(day + "T" + clock)
	if err != nil {
		return Interval{}
	}
	return at.Interval()
}

// at is the full hour h of a day, in its own zone. Hours from 24 are those of the next day.
func (d Date) at(h int) Date {
	y, month, day := d.Time.Date()
	return writable(Date{time.Date(y, month, day, h, 0, 0, 0, d.Time.Location()), Minute})
}

// number reads digits alone: no sign, no space.
func number(s string) (int, bool) {
	if s == "" || len(s) > 4 || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}
