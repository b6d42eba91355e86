package calendar_test

import (
	"testing"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

func TestAnIntervalContainsWhatLiesInIt(t *testing.T) {
	open := calendar.Interval{From: calendar.InYear(2016)}
	until := calendar.Interval{To: calendar.InYear(2016)}
	for _, c := range []struct {
		name string
		a, b calendar.Interval
		want bool
	}{
		{"a month its day", calendar.Value("2016-12"), calendar.Value("2016-12-31"), true},
		{"a month its last night", calendar.Value("2016-12"), calendar.Value("2016-12-31TNI"), false},
		{"a day its month", calendar.Value("2016-12-31"), calendar.Value("2016-12"), false},
		{"itself", calendar.Value("2016"), calendar.Value("2016"), true},
		{"an open end what comes", open, calendar.Value("2099"), true},
		{"an open end what was", open, calendar.Value("2015"), false},
		{"an open start what was", until, calendar.Value("2015"), true},
		{"an open end one that is open too", open, calendar.Interval{From: calendar.InYear(2017)}, true},
		{"a year one that is open", calendar.Value("2016"), open, false},
		{"nothing", calendar.Interval{}, calendar.Value("2016"), false},
		{"what is not known", open, calendar.Interval{}, false},
		{"a day an hour with its zone", calendar.Value("2016-12-23"), calendar.Value("2016-12-23T10:00Z"), true},
	} {
		if got := c.a.Contains(c.b); got != c.want {
			t.Errorf("%s: %q contains %q: %v", c.name, c.a, c.b, got)
		}
	}
}

func TestAnIntervalIsWrittenWithItsOpenEnds(t *testing.T) {
	for _, c := range []struct {
		in   calendar.Interval
		want string
	}{
		{calendar.Interval{}, ""},
		{calendar.Value("2016-W51"), "2016-12-19/2016-12-26"},
		{calendar.Interval{From: calendar.InYear(2016)}, "2016/.."},
		{calendar.Interval{To: calendar.InMonth(2016, time.May)}, "../2016-05"},
		{calendar.Value("9999"), "9999/.."},
	} {
		if got := c.in.String(); got != c.want {
			t.Errorf("%q; want %q", got, c.want)
		}
	}
}
