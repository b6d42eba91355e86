package note

import (
	"fmt"
	"time"
)

// direction says on which side of the anchor a time lies that is told without a year or a week.
type direction int

const (
	nearest  direction = iota // at or before the anchor, unless the clause speaks of the future
	behind                    // "burned in March": at or before the anchor
	backward                  // "last Friday": before the anchor
	forward                   // "next Friday": after it
	around                    // "this Friday": the one of this week or year
	due                       // "by 3 March": after it if that is within half a year
)

// directions are those of the words that stand before a day, month or season.
var directions = map[string]direction{"past": backward, "next": forward, "this": around}

// months in a year, days in a week.
const (
	yearMonths = 12
	weekDays   = 7
)

// isoWeekday is the number of a day of the week, Monday being 1.
func isoWeekday(t time.Time) int { return (int(t.Weekday())+weekDays-1)%weekDays + 1 }

// dayOfWeek is the value of a weekday, Monday being 1.
func (c *timeScan) dayOfWeek(day int, to direction) string {
	if c.anchor.IsZero() {
		return fmt.Sprintf("XXXX-WXX-%d", day)
	}
	back := (isoWeekday(c.anchor.Time) - day + weekDays) % weekDays
	ahead := (weekDays - back) % weekDays
	switch {
	case to == backward && back == 0:
		back = weekDays
	case to == forward && ahead == 0:
		ahead = weekDays
	}
	if to == forward || to == around {
		return daysFrom(c.anchor, ahead)
	}
	return daysFrom(c.anchor, -back)
}

// soon is how many months ahead a date without a year is still meant to come. On the dates without
// a year of eval/language timebank and aquaint it is right more often than 0, 1 or 4.
const soon = 2

// yearOfMonth is the year of a month, or of a day of it if day is not 0, that is told without one;
// 0 if it cannot be known. News tells dates that lie soon ahead, or at any distance in the past.
func (c *timeScan) yearOfMonth(month, day int, to direction) int {
	if c.anchor.IsZero() {
		return 0
	}
	y, m, d := c.anchor.Time.Date()
	here := month == int(m) && (day == 0 || day == d)
	later := month > int(m) || month == int(m) && day > d
	distance := (month - int(m) + yearMonths) % yearMonths
	if to == due && distance <= yearMonths/2 && (here || later || month != int(m)) {
		to = forward
	}
	switch to {
	case forward:
		if here || later {
			return y
		}
		return y + 1
	case backward: // "last October"; "last February" in March is the one of the year before, for which "last month" would do
		if later || day == 0 && (month == int(m) || month == int(m)-1) {
			return y - 1
		}
		return y
	case around:
		return y
	case behind:
		if later {
			return y - 1
		}
		return y
	}
	ahead := distance <= soon && !here && (later || month != int(m))
	switch {
	case ahead && !later:
		return y + 1
	case later && !ahead:
		return y - 1
	}
	return y
}

// yearByWeekday is the year, of the one before to the one after, in which a day falls on a weekday,
// Monday being 1: "Friday, Oct. 23" names its year nearly. 0 if there is none: then it is not known.
func (c *timeScan) yearByWeekday(month, day, weekday int) int {
	if c.anchor.IsZero() {
		return 0
	}
	for y := c.anchor.Time.Year() - 1; y <= c.anchor.Time.Year()+1; y++ {
		if validDay(y, month, day) && isoWeekday(time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC)) == weekday {
			return y // a day moves by one or two weekdays from year to year: no other of the three is like it
		}
	}
	return 0
}

// monthValue is the value of a month, or of a day of it; the year is unknown if it is 0.
func monthValue(year, month, day int) string {
	y := "XXXX"
	if year > 0 {
		y = fmt.Sprintf("%04d", year)
	}
	if day == 0 {
		return fmt.Sprintf("%s-%02d", y, month)
	}
	return fmt.Sprintf("%s-%02d-%02d", y, month, day)
}

// validDay reports whether a month has such a day; without a year, February has 29.
func validDay(year, month, day int) bool {
	if year == 0 {
		year = 2000
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return month >= 1 && month <= yearMonths && day >= 1 && int(t.Month()) == month
}
