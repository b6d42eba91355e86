package calendar_test

import (
	"testing"

	"github.com/variorum-news/variorum/calendar"
)

func show(i calendar.Interval) string {
	if i.IsZero() {
		return "nothing"
	}
	return i.From.String() + " " + i.To.String()
}

func TestATimexValueStandsForATime(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2016", "2016 2017"},
		{"2016-12", "2016-12 2017-01"},
		{"2016-02-29", "2016-02-29 2016-03-01"},
		{"2016-W51", "2016-12-19 2016-12-26"},
		{"2016-W51-WE", "2016-12-24 2016-12-26"},
		{"2015-W53", "2015-12-28 2016-01-04"},
		{"2016-W53", "nothing"},
		{"2016-W7", "2016-02-15 2016-02-22"},
		{"2016-W", "nothing"},
		{"2016-Q4", "2016-10 2017-01"},
		{"2016-Q5", "nothing"},
		{"2016-H1", "2016-01 2016-07"},
		{"2016-WI", "2016-12 2017-03"},
		{"2016-SU", "2016-06 2016-09"},
		{"199", "1990 2000"},
		{"19", "1900 2000"},
		{"2016-12-23TNI", "2016-12-23T18:00 2016-12-24T06:00"},
		{"2016-12-31TNI", "2016-12-31T18:00 2017-01-01T06:00"},
		{"2016-12-23T10:30", "2016-12-23T10:30 2016-12-23T10:31"},
		{"2016-12-23T10:30Z", "2016-12-23T10:30Z 2016-12-23T10:31Z"},
		{"2016-12-23T24:00", "2016-12-24T00:00 2016-12-24T00:01"},
		{"2016-12-23T17", "2016-12-23T17:00 2016-12-23T18:00"},
		{"9999-12-31", "9999-12-31 "},
		{"XXXX-12-23", "nothing"},
		{"P3D", "nothing"},
		{"PT3H", "nothing"},
		{"PRESENT_REF", "nothing"},
		{"2016-02-30", "nothing"},
		{"2016-12-23T99:99", "nothing"},
		{"", "nothing"},
		{"-", "nothing"},
	} {
		if got := show(calendar.Value(c.in)); got != c.want {
			t.Errorf("Value(%q) = %s; want %s", c.in, got, c.want)
		}
	}
}

func TestAWeekBelongsToTheYearOfItsThursday(t *testing.T) {
	for _, c := range []struct {
		day        string
		year, week int
	}{
		{"2016-01-01", 2015, 53}, {"2016-01-04", 2016, 1}, {"2018-12-31", 2019, 1}, {"2020-12-31", 2020, 53}, {"2016-12", 0, 0},
	} {
		if y, w := date(t, c.day).ISOWeek(); y != c.year || w != c.week {
			t.Errorf("%s is in week %d of %d; want %d of %d", c.day, w, y, c.week, c.year)
		}
	}
}

func TestEveryDayLiesInItsWeek(t *testing.T) {
	for d := date(t, "2014-12-25"); d.String() < "2017-01-15"; d = d.AddDays(1) {
		y, w := d.ISOWeek()
		if !calendar.Week(y, w).Overlaps(d.Interval()) {
			t.Fatalf("%s does not lie in week %d of %d", d, w, y)
		}
	}
}

func TestIntervalsOverlap(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"2016-12", "2016-12-23", true},
		{"2016-12", "2017", false},
		{"2016-12-22", "2016-12-23", false},
		{"2016-12-23TNI", "2016-12-24", true},
		{"2016-12-23", "2016-12-23T10:00Z", true},
		{"PAST_REF", "2016", false},
	} {
		a, b := calendar.Value(c.a), calendar.Value(c.b)
		if a.Overlaps(b) != c.want || b.Overlaps(a) != c.want {
			t.Errorf("%s and %s overlap: %v, %v; want %v", c.a, c.b, a.Overlaps(b), b.Overlaps(a), c.want)
		}
	}
	open := calendar.Interval{From: date(t, "2016")}
	if !open.Overlaps(calendar.Value("2099")) || open.Overlaps(calendar.Value("2015")) {
		t.Error("an open end does not reach on")
	}
}

func FuzzValue(f *testing.F) {
	for _, s := range []string{"2016-W51-WE", "2016-12-23TNI", "2016-12-23T10:30+03:00", "199", "P3D", "2016-W", "9999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		i := calendar.Value(s)
		if order, _ := i.From.Compare(i.To); !i.From.IsZero() && !i.To.IsZero() && order >= 0 {
			t.Errorf("Value(%q) = %s: ends before it starts", s, show(i))
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2016-12-23", "Sat, 24 Dec 2016 00:10:00 GMT", "2016-12-24T00:10:05.999+03:00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := calendar.Parse(s)
		if err != nil {
			return
		}
		again, err := calendar.Parse(d.String())
		if err != nil || again.String() != d.String() || again.Precision != d.Precision {
			t.Errorf("Parse(%q) = %s, which reads as %s, %v", s, d, again, err)
		}
	})
}
