package note_test

import (
	"testing"

	"github.com/variorum-news/variorum/calendar"
)

// FuzzTimes reads the times of any text on any day of publication.
func FuzzTimes(f *testing.F) {
	for _, s := range []string{
		"On 3 March 2015 the keel was laid. Two days later, on the same day and later that year it burned.",
		"Friday, Oct. 23, 05/03/2016, 5.3.2016 and 2016-13-45, April 24, 25 and 26, 31 and 32 May, week 53",
		"from 9 a.m. to 10:35 p.m. (0735 GMT) on Monday, midnight, GMT+99, GMT -3:99, 4 in the morning, ET Tuesday",
		"Its third quarter ended Oct. 31; the year-ago third quarter, the 1988 period, the first half of next year",
		"the early late mid-mid-1990s of the end of the end of the year of March 99999999999999999999 years ago",
		"Last Thanksgiving, Easter 10000, New Year's New Year's Eve, until the the the weekend of the week of March 7",
		"every other every few twice a three times a year, nearly two and a half and a half centuries ago",
		"５ March ２０１６, ٥ March ٢٠١٦, 5\u00a0March\u20092016, 5\u200b March\u200f 2016, 1\u00a0200 years ago",
	} {
		f.Add(s, "2016-02-29")
		f.Add(s, "")
		f.Add(s, "9999-12-31")
		f.Add(s, "0000-01-01T00:00Z")
	}
	n := newAnnotator(f)
	f.Fuzz(func(t *testing.T, s, published string) {
		a := asIs(s)
		a.Lang = "en"
		a.Published, _ = calendar.Parse(published)
		out := n.Annotate(a)
		if err := sound(out); err != nil {
			t.Fatalf("%q on %q: %v", s, published, err)
		}
		for _, x := range out.Times {
			if order, _ := x.From.Compare(x.To); !x.From.IsZero() && !x.To.IsZero() && order >= 0 {
				t.Errorf("%q on %q: %s ends before it begins", s, published, timeLine(s, x))
			}
			if x.Value == "" || x.From.IsZero() && !x.To.IsZero() {
				t.Errorf("%q on %q: %s", s, published, timeLine(s, x))
			}
		}
	})
}
