package calendar_test

import (
	"testing"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

func TestADateInAYearThatCannotBeWrittenIsNotKnown(t *testing.T) {
	for name, d := range map[string]calendar.Date{
		"a negative year":            calendar.On(-44, time.March, 15),
		"a year of five digits":      calendar.InYear(10000),
		"the month before year 0":    calendar.InMonth(0, 0),
		"the month after 9999":       calendar.InMonth(9999, 13),
		"the day after 9999":         calendar.On(9999, time.December, 31).AddDays(1),
		"the day before year 0":      calendar.On(0, time.January, 1).AddDays(-1),
		"a day out of reach":         calendar.On(2016, time.January, 1).AddDays(1 << 40),
		"Easter before its time":     calendar.Easter(1500),
		"the fifth Monday of a June": calendar.NthWeekday(2016, time.June, time.Monday, 5),
		"the zeroth Monday":          calendar.NthWeekday(2016, time.June, time.Monday, 0),
	} {
		if !d.IsZero() || d.String() != "" {
			t.Errorf("%s is %q", name, d)
		}
	}
}

func TestTheFirstAndTheLastYearAreWhole(t *testing.T) {
	for _, c := range []struct{ value, want string }{
		{"0000", "0000/0001"}, {"0000-02-29", "0000-02-29/0000-03-01"}, {"9999-12", "9999-12/.."}, {"9999-12-31TNI", "9999-12-31T18:00/.."},
		{"00", "0000/0100"}, {"99", "9900/.."}, {"9999-W52", "9999-12-27/.."}, {"0000-W52", "0000-12-25/0001-01-01"},
	} {
		if got := calendar.Value(c.value).String(); got != c.want {
			t.Errorf("%s stands for %q; want %q", c.value, got, c.want)
		}
	}
}

func TestAYearHasTheWeeksOfItsThursdays(t *testing.T) {
	for _, c := range []struct {
		year int
		long bool
	}{{2015, true}, {2016, false}, {2020, true}, {2026, true}, {2027, false}} {
		if got := !calendar.Week(c.year, 53).IsZero(); got != c.long {
			t.Errorf("%d has a week 53: %v", c.year, got)
		}
		if !calendar.Week(c.year, 0).IsZero() || !calendar.Week(c.year, 54).IsZero() || !calendar.Week(c.year, -1).IsZero() {
			t.Errorf("%d has a week before the first or after the last", c.year)
		}
	}
}

func TestEasterIsThatOfTheTables(t *testing.T) {
	for _, want := range []string{"1818-03-22", "1943-04-25", "2000-04-23", "2016-03-27", "2024-03-31", "2038-04-25"} {
		if got := calendar.Easter(date(t, want).Time.Year()).String(); got != want {
			t.Errorf("Easter is on %s; want %s", got, want)
		}
	}
}

func FuzzDays(f *testing.F) {
	f.Add(2016, 2, 29, 1)
	f.Add(-1, 13, 0, -400)
	f.Add(9999, 12, 31, 1)
	f.Fuzz(func(t *testing.T, y, m, d, n int) {
		for _, at := range []calendar.Date{calendar.On(y, time.Month(m), d), calendar.On(y, time.Month(m), d).AddDays(n), calendar.InMonth(y, time.Month(m)), calendar.InYear(y), calendar.Easter(y), calendar.NthWeekday(y, time.Month(m), time.Weekday(d), n)} {
			if at.IsZero() {
				continue
			}
			if again, err := calendar.Parse(at.String()); err != nil || again != at {
				t.Errorf("%q reads as %q, %v", at, again, err)
			}
			if i := at.Interval(); i.IsZero() || !i.Contains(at.Interval()) {
				t.Errorf("%q stands for %q", at, i)
			}
		}
	})
}
