package note

import (
	"fmt"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

// unknownUnits are the values of units of which not even the year is known.
var unknownUnits = map[string]string{
	"D": "XXXX-XX-XX", "W": "XXXX-WXX", "F": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "E": "XXX", "C": "XX",
}

// unitFrom is the value of the week, month, quarter, year … that lies n units from that of the
// anchor; "" for a unit of the clock or a year that cannot be written.
func unitFrom(anchor calendar.Date, code string, n int) string {
	if anchor.IsZero() {
		return unknownUnits[code]
	}
	y, m, _ := anchor.Time.Date()
	switch code {
	case "D":
		return daysFrom(anchor, n)
	case "F":
		return unitFrom(anchor, "W", 2*n)
	case "W", "WE":
		if anchor.Precision < calendar.Day {
			return ""
		}
		year, week := anchor.AddDays(weekDays * n).ISOWeek()
		v := fmt.Sprintf("%04d-W%02d", year, week)
		if code == "WE" {
			v += "-WE"
		}
		return v
	case "M":
		t := time.Date(y, m+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
		return monthValue(t.Year(), int(t.Month()), 0)
	case "Q":
		t := time.Date(y, m+time.Month(3*n), 1, 0, 0, 0, 0, time.UTC)
		return fmt.Sprintf("%04d-Q%d", t.Year(), (int(t.Month())-1)/3+1)
	}
	return yearsFrom(y, code, n)
}

// yearsFrom is the value of the year, decade or century n of them from that of year y.
func yearsFrom(y int, code string, n int) string {
	switch {
	case code == "Y" && y+n > 0:
		return fmt.Sprintf("%04d", y+n)
	case code == "E" && y/10+n > 0:
		return fmt.Sprintf("%03d", y/10+n)
	case code == "C" && y/100+n > 0:
		return fmt.Sprintf("%02d", y/100+n)
	}
	return ""
}

// daysFrom is the value of the day n days from the anchor.
func daysFrom(anchor calendar.Date, n int) string {
	return dayValue(anchor.AddDays(n))
}

// dayValue is the value of a day, that of an unknown one if it is not known or cannot be written.
func dayValue(day calendar.Date) string {
	if day.IsZero() {
		return unknownUnits["D"]
	}
	return day.String()
}

// ahead is the day n units from another, a month being as long as it is: a month after 31 January is
// the last of February. False for a unit of the clock.
func ahead(day calendar.Date, unit string, n int) (calendar.Date, bool) {
	y, m, d := day.Time.Date()
	switch unit {
	case "D":
		return day.AddDays(n), true
	case "W":
		return day.AddDays(weekDays * n), true
	case "F":
		return day.AddDays(2 * weekDays * n), true
	case "M":
		return sameDay(y, m+time.Month(n), d), true
	case "Q":
		return sameDay(y, m+time.Month(3*n), d), true
	case "Y":
		return sameDay(y+n, m, d), true
	case "E":
		return sameDay(y+10*n, m, d), true
	}
	return calendar.Date{}, false
}

// sameDay is day d of a month, or the last one that the month has.
func sameDay(y int, m time.Month, d int) calendar.Date {
	last := calendar.On(y, m+1, 0)
	return calendar.On(y, m, min(d, last.Time.Day()))
}
