package calendar_test

import (
	"fmt"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

func ExampleParse() {
	for _, s := range []string{"2016", "2016-12-24T00:10:00+03:00", "Sat, 24 Dec 2016 00:10:00 IST", "29 Feb"} {
		d, err := calendar.Parse(s)
		fmt.Println(d.Precision, d, err)
	}
	// Output:
	// year 2016 <nil>
	// second 2016-12-24T00:10:00+03:00 <nil>
	// second 2016-12-24T00:10:00 <nil>
	// unknown  date "29 Feb": not in a form that is known
}

// What a TIMEX3 value stands for; nothing where it is only partly known.
func ExampleValue() {
	for _, v := range []string{"2016-12", "2016-W51-WE", "2016-12-31TNI", "2016-Q3", "201", "XXXX-12-23"} {
		fmt.Printf("%s = %q\n", v, calendar.Value(v))
	}
	// Output:
	// 2016-12 = "2016-12/2017-01"
	// 2016-W51-WE = "2016-12-24/2016-12-26"
	// 2016-12-31TNI = "2016-12-31T18:00/2017-01-01T06:00"
	// 2016-Q3 = "2016-07/2016-10"
	// 201 = "2010/2020"
	// XXXX-12-23 = ""
}

// The order of two dates is sure only if they cannot be the other way round.
func ExampleDate_Compare() {
	day := calendar.On(2016, time.December, 23)
	month := calendar.InMonth(2016, time.December)
	next := calendar.InYear(2017)
	fmt.Println(day.Compare(next))
	fmt.Println(month.Compare(day))
	fmt.Println(day.Compare(calendar.Date{}))
	// Output:
	// -1 true
	// -1 false
	// -1 false
}

func ExampleDate_AddDays() {
	fmt.Println(calendar.On(2016, time.February, 28).AddDays(1))
	fmt.Println(calendar.On(2015, time.February, 28).AddDays(1))
	fmt.Println(calendar.On(9999, time.December, 31).AddDays(1).IsZero())
	// Output:
	// 2016-02-29
	// 2015-03-01
	// true
}

func ExampleInterval_Overlaps() {
	december := calendar.Value("2016-12")
	night := calendar.Value("2016-12-31TNI")
	since := calendar.Interval{From: calendar.InYear(2015)}
	fmt.Println(december.Overlaps(night), december.Contains(night), since.Contains(night), since)
	// Output: true false true 2015/..
}

// 2020 has a week 53, 2016 has none.
func ExampleWeek() {
	fmt.Println(calendar.Week(2020, 53), calendar.Week(2016, 53).IsZero())
	// Output: 2020-12-28/2021-01-04 true
}

func ExampleEaster() {
	fmt.Println(calendar.Easter(2016), calendar.Easter(2016).AddDays(-2))
	// Output: 2016-03-27 2016-03-25
}

func ExampleNthWeekday() {
	fmt.Println(calendar.NthWeekday(2016, time.November, time.Thursday, 4), calendar.NthWeekday(2016, time.May, time.Monday, -1))
	// Output: 2016-11-24 2016-05-30
}
