package calendar_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

func date(t testing.TB, s string) calendar.Date {
	t.Helper()
	d, err := calendar.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestADateIsReadAsItIsWrittenInData(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2016", "2016"},
		{"2016-12", "2016-12"},
		{"2016-02-29", "2016-02-29"},
		{"0000-01-01", "0000-01-01"},
		{"2099-12-31", "2099-12-31"},
		{"20161224", "2016-12-24"},
		{" 2016-12-24\n", "2016-12-24"},
		{"2016-12-24T00:10", "2016-12-24T00:10"},
		{"2016-12-24 00:10:05", "2016-12-24T00:10:05"},
		{"2016-12-24T00:10:05.999Z", "2016-12-24T00:10:05Z"},
		{"2016-12-24T00:10:00+03:00", "2016-12-24T00:10:00+03:00"},
		{"2016-12-24T00:10+0300", "2016-12-24T00:10+03:00"},
		{"Sat, 24 Dec 2016 00:10:00 GMT", "2016-12-24T00:10:00Z"},
		{"Sat, 3 Dec 2016 00:10:00 EST", "2016-12-03T00:10:00-05:00"},
		{"Sat, 24 Dec 2016 00:10:00 -0500", "2016-12-24T00:10:00-05:00"},
		{"Sat, 24 Dec 2016 00:10:00 IST", "2016-12-24T00:10:00"},
		{"2016-12-24 00:10:05 +0300 MSK", "2016-12-24T00:10:05+03:00"},
	} {
		d, err := calendar.Parse(c.in)
		if err != nil || d.String() != c.want {
			t.Errorf("Parse(%q) = %q, %v; want %q", c.in, d, err, c.want)
		}
	}
}

func TestADateThatThereIsNotIsRefused(t *testing.T) {
	for _, in := range []string{"", "2015-02-29", "2016-13", "2016-04-31", "31 Feb", "2016-12-24T25:00", "yesterday", "12000-01-01", "-0044"} {
		if d, err := calendar.Parse(in); err == nil {
			t.Errorf("Parse(%q) = %q; want an error", in, d)
		}
	}
}

func TestADateSurvivesJSON(t *testing.T) {
	for _, s := range []string{"2016", "2016-12", "2016-02-29", "2016-12-24T00:10", "2016-12-24T00:10Z", "2016-12-24T00:10:05-05:00", "0000", "2099-12-31"} {
		in := date(t, s)
		b, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		var out calendar.Date
		if err := json.Unmarshal(b, &out); err != nil {
			t.Fatal(err)
		}
		if out.String() != s || out.Precision != in.Precision || !out.Time.Equal(in.Time) {
			t.Errorf("%s came back as %s %v", s, out, out.Precision)
		}
	}
	for _, null := range []string{`""`, `null`} {
		d := date(t, "2016")
		if err := json.Unmarshal([]byte(null), &d); err != nil || !d.IsZero() {
			t.Errorf("%s gave %v, %v; want a date that is not known", null, d, err)
		}
	}
	b, err := json.Marshal(calendar.Interval{})
	if err != nil || string(b) != "{}" {
		t.Errorf("the interval of which nothing is known prints as %s, %v", b, err)
	}
}

func TestTheOrderOfDatesIsAsSureAsTheyAre(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		order int
		sure  bool
	}{
		{"2016-12-22", "2016-12-23", -1, true},
		{"2016-12-23", "2016-12-23", 0, true},
		{"2016-12-23", "2016-12-23T10:00", -1, false},
		{"2016-12", "2016-12-23", -1, false},
		{"2016-11", "2016-12-01", -1, true},
		{"2016", "2017", -1, true},
		{"2016-12-23T10:00", "2016-12-23T10:00", 0, true},
		{"2016-12-23T10:00", "2016-12-23T10:00Z", 0, false},
		{"2016-12-23T10:00", "2016-12-23T12:00Z", -1, false},
		{"2016-12-23T10:00", "2016-12-24T02:00Z", -1, true},
		{"2016-12-23T10:00+03:00", "2016-12-23T08:00Z", -1, true},
		{"2016-12-23", "2016-12-24T00:10Z", -1, false},
		{"2016-12-23", "2016-12-25T00:10Z", -1, true},
		{"2016-02-28", "2016-02-29", -1, true},
	} {
		a, b := date(t, c.a), date(t, c.b)
		if order, sure := a.Compare(b); order != c.order || sure != c.sure {
			t.Errorf("Compare(%s, %s) = %d, %v; want %d, %v", a, b, order, sure, c.order, c.sure)
		}
		if order, sure := b.Compare(a); order != -c.order || sure != c.sure {
			t.Errorf("Compare(%s, %s) = %d, %v; want %d, %v", b, a, order, sure, -c.order, c.sure)
		}
	}
}

func TestAnUnknownDateComesLastAndNeverSurely(t *testing.T) {
	known := date(t, "2099")
	if order, sure := (calendar.Date{}).Compare(known); order != 1 || sure {
		t.Errorf("unknown against known: %d, %v", order, sure)
	}
	if order, sure := known.Compare(calendar.Date{}); order != -1 || sure {
		t.Errorf("known against unknown: %d, %v", order, sure)
	}
	if order, sure := (calendar.Date{}).Compare(calendar.Date{}); order != 0 || sure {
		t.Errorf("unknown against unknown: %d, %v", order, sure)
	}
}

func TestTheOrderOfDatesMakesNoCircle(t *testing.T) {
	var dates []calendar.Date
	for _, s := range []string{"2016", "2016-12", "2016-12-23", "2016-12-23T09:30", "2016-12-23T10:00Z", "2016-12-23T09:00-05:00", "2016-12-23T01:00+03:00"} {
		dates = append(dates, date(t, s))
	}
	for _, a := range dates {
		for _, b := range dates {
			for _, c := range dates {
				ab, _ := a.Compare(b)
				bc, _ := b.Compare(c)
				ac, _ := a.Compare(c)
				if ab <= 0 && bc <= 0 && ac > 0 {
					t.Errorf("%s ≤ %s ≤ %s, but %s > %s", a, b, c, a, c)
				}
			}
		}
	}
}

func TestDaysAreCountedOverTheLeapDay(t *testing.T) {
	if got := calendar.On(2016, time.February, 28).AddDays(2); got.String() != "2016-03-01" {
		t.Errorf("two days after 28 February 2016: %s", got)
	}
	if got := calendar.On(1900, time.February, 28).AddDays(1); got.String() != "1900-03-01" {
		t.Errorf("the day after 28 February 1900: %s", got)
	}
	if got := date(t, "2016-12").AddDays(1); !got.IsZero() {
		t.Errorf("the day after a month: %s", got)
	}
}
