package note_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/calendar"
)

func TestWhatIsNoDateIsNotReadAsOne(t *testing.T) {
	n := newAnnotator(t)
	digits := strings.Repeat("1234567890", 100)
	for _, c := range []struct {
		name, published, text string
		want                  []string
	}{
		{"a thousand digits before a month", "2016-07-05", "It was on " + digits + " March.", nil},
		{"a thousand digits for a year", "2016-07-05", "It was on 5 March " + digits + ".", []string{"5 March = DATE XXXX-03-05"}},
		{"a thousand digits for a day", "2016-07-05", "It was on 2016-03-" + digits + " there.", nil},
		{"a thousand years", "2016-07-05", "It was " + digits + " years ago.", []string{"years ago = DATE PAST_REF"}},
		{"29 February of an odd year", "2016-07-05", "It was on 29 February 2015.", []string{"2015 = DATE 2015 (2015 to 2016)"}},
		{"29 February without a year", "2015-07-05", "It was on 29 February.", nil},
		{"29 February without a year or a day of publication", "", "It was on 29 February.", []string{"29 February = DATE XXXX-02-29"}},
		{"29 February of 1900", "2016-07-05", "It was on Feb. 29, 1900.", []string{"1900 = DATE 1900 (1900 to 1901)"}},
		{"week 53", "2016-07-05", "It was in week 53.", nil},
		{"year 0", "2016-07-05", "It was on 5 March 0000, in the year 0.", []string{"5 March = DATE XXXX-03-05"}},
		{"the 32nd", "2016-07-05", "It was on 32 March, May 0 and the 0th day.", nil},
		{"a day of publication in 2099", "2099-07-05", "It was on Sunday and will be in March.", []string{
			"Sunday = DATE 2099-07-05 (2099-07-05 to 2099-07-06)", "March = DATE 2100-03 (2100-03 to 2100-04)"}},
		{"no day of publication", "", "It was on Sunday, in March, last week and on Nov. 27.", []string{
			"Sunday = DATE XXXX-WXX-7", "March = DATE XXXX-03", "last week = DATE XXXX-WXX", "Nov. 27 = DATE XXXX-11-27"}},
		{"no day of publication, but a month", "2016-07", "It was on Sunday.", []string{"Sunday = DATE XXXX-WXX-7"}},
		{"full-width digits", "2012-07-05", "It was on ５ March ２０１６.", []string{"５ March ２０１６ = DATE 2016-03-05 (2016-03-05 to 2016-03-06)"}},
		{"no-break and thin spaces", "2012-07-05", "It was on 5\u00a0March\u00a02016 and March\u20096,\u20092016.", []string{
			"5\u00a0March\u00a02016 = DATE 2016-03-05 (2016-03-05 to 2016-03-06)", "March\u20096,\u20092016 = DATE 2016-03-06 (2016-03-06 to 2016-03-07)"}},
		{"marks of direction", "2012-07-05", "It was on \u200f5 March 2016\u200f.", []string{"5 March 2016\u200f = DATE 2016-03-05 (2016-03-05 to 2016-03-06)"}},
		{"twelve o'clock", "2016-07-05", "At 12 a.m. on Monday it left, at 12:30 a.m. on Tuesday it came.", []string{
			"12 a.m. = TIME 2016-07-04T00:00 (2016-07-04T00:00 to 2016-07-04T00:01)", "Monday = DATE 2016-07-04 (2016-07-04 to 2016-07-05)",
			"12:30 a.m. = TIME 2016-07-05T00:30 (2016-07-05T00:30 to 2016-07-05T00:31)", "Tuesday = DATE 2016-07-05 (2016-07-05 to 2016-07-06)"}},
		{"hours that there are not", "2016-07-05", "At 25:10, 24:61, 13 p.m. and 0 a.m. nothing was.", nil},
		{"before the first year", "0001-07-05", "It was in ruins 5 years ago.", []string{"5 years = DURATION P5Y"}},
		{"after the last year", "9999-12-31", "It will be there tomorrow.", []string{"tomorrow = DATE XXXX-XX-XX"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := asIs(c.text)
			a.Lang = "en"
			a.Published, _ = calendar.Parse(c.published)
			var got []string
			for _, x := range n.Annotate(a).Times {
				got = append(got, timeLine(a.Text, x))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%.80q on %q:\n%s\nwant\n%s", c.text, c.published, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestTheRegionOfTheLanguageSaysWhichNumberIsTheDay(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct{ lang, text, want string }{
		{"en-US", "It was on 05/03/2016.", "2016-05-03"},
		{"en_GB", "It was on 05/03/2016.", "2016-03-05"},
		{"en-AU", "It was on 5/3/16.", "2016-03-05"},
		{"en", "It was on 05/03/2016.", "2016-XX-XX"},
		{"", "It was on 05/03/2016.", "2016-XX-XX"},
		{"en-US", "It was on 23/03/2016, not on 05/03/2016.", "2016-03-23 2016-03-05"},
		{"en", "It was on 03/23/2016, not on 05/03/2016.", "2016-03-23 2016-05-03"},
		{"en", "It was on 03/23/2016 and 23/03/2016, not on 05/03/2016.", "2016-03-23 2016-03-23 2016-XX-XX"},
		{"en", "It was on 5.3.2016 and 05-03-2016.", "2016-03-05 2016-XX-XX"},
		{"en", "The file is version 5.3.16, the score 5-3-1.", ""},
	} {
		a := asIs(c.text)
		a.Lang = c.lang
		a.Published = calendar.On(2016, 7, 5)
		var got []string
		for _, x := range n.Annotate(a).Times {
			got = append(got, x.Value)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q in %q: %q; want %q", c.text, c.lang, got, c.want)
		}
	}
}
