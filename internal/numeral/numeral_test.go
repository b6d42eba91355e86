package numeral_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/numeral"
)

func reader(t testing.TB) *numeral.Reader {
	t.Helper()
	r, err := numeral.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// show writes the numbers of s as they were read: the words, the value, what is glued to them.
func show(r *numeral.Reader, s string) string {
	kinds := []string{"unread", "", "fraction", "vague", "some", "ordinal", "year", "decade"}
	var out []string
	for n := range r.All(s) {
		w := fmt.Sprintf("%s=%g", n.Span.In(s), n.Value)
		if n.IsRange() {
			w += fmt.Sprintf("..%g", n.To)
		}
		if n.Kind == numeral.Unread || n.Kind == numeral.Some {
			w = n.Span.In(s)
		}
		if k := kinds[n.Kind]; k != "" {
			w += " " + k
		}
		if !n.Glued.IsZero() {
			w += " +" + n.Glued.In(s)
		}
		if n.Cross {
			w += " cross"
		}
		out = append(out, w)
	}
	return strings.Join(out, "; ")
}

func TestNumbersAreReadAsPeopleWriteThem(t *testing.T) {
	r := reader(t)
	for _, c := range []struct{ in, want string }{
		{"1,234 people", "1,234=1234"},
		{"1\u00A0234\u202F567 people", "1\u00A0234\u202F567=1.234567e+06"},
		{"1 234 people", "1 234=1234"},
		{"12,34,567 rupees", "12,34,567=1.234567e+06"},
		{"1.234.567,5", "1.234.567,5=1.2345675e+06"},
		{"3.25 litres", "3.25=3.25"},
		{".5 of a point", ".5=0.5"},
		{"2.5 million", "2.5 million=2.5e+06"},
		{"3.1bn", "3.1bn=3.1e+09"},
		{"25k", "25k=25000"},
		{"12m wide", "12=12 +m"},
		{"two lakh crore", "two lakh crore=2e+12"},
		{"half a million", "half a million=500000"},
		{"a million and a half", "a million and a half=1.5e+06"},
		{"two and a half million", "two and a half million=2.5e+06"},
		{"2½ hours", "2½=2.5"},
		{"2 1/2 years", "2 1/2=2.5"},
		{"two dozen", "two dozen=24"},
		{"a dozen", "a dozen=12"},
		{"half a dozen", "half a dozen=6"},
		{"a hundred", "a hundred=100"},
		{"one hundred and twenty-five thousand four hundred", "one hundred and twenty-five thousand four hundred=125400"},
		{"two hundred thousand", "two hundred thousand=200000"},
		{"a thousand million", "a thousand million=1e+09"},
		{"twenty-two", "twenty-two=22"},
		{"Twenty two men", "Twenty two=22"},
		{"１２３ people", "１２３=123"},
	} {
		if got := show(r, c.in); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestSharesAreFractions(t *testing.T) {
	r := reader(t)
	for _, c := range []struct{ in, want string }{
		{"a third of the town", "a third=0.3333333333333333 fraction"},
		{"two-thirds", "two-thirds=0.6666666666666666 fraction"},
		{"one-tenth the distance", "one-tenth=0.1 fraction"},
		{"about one in five", "one in five=0.2 fraction"},
		{"3 in 10 houses", "3 in 10=0.3 fraction"},
		{"nine out of 10 boats", "nine out of 10=0.9 fraction"},
		{"half of them", "half=0.5 fraction"},
		{"¾ of it", "¾=0.75 fraction"},
		{"2/3 of it", "2/3=0.6666666666666666 fraction"},
		{"three quarters of a million", "three quarters of a million=750000"},
		{"a third man", "third=3 ordinal"},
		{"killed one in five attacks", "one=1; five=5"},
		{"the second half of the game", "second=2 ordinal"},
		{"a quarter later", ""},
	} {
		if got := show(r, c.in); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestTwoNumbersMakeARange(t *testing.T) {
	r := reader(t)
	for _, c := range []struct{ in, want string }{
		{"20-30 boats", "20-30=20..30"},
		{"20 to 30 boats", "20 to 30=20..30"},
		{"eight to 10 boats", "eight to 10=8..10"},
		{"between 20 and 30 boats", "20 and 30=20..30"},
		{"20 and 30 boats", "20=20; 30=30"},
		{"20 to 30 million", "20 to 30 million=2e+07..3e+07"},
		{"four to five thousand", "four to five thousand=4000..5000"},
		{"from 13.5 to 12.0", "13.5 to 12.0=13.5..12"},
		{"between one hundred and two hundred", "one hundred and two hundred=100..200"},
		{"won 2-1", "2 unread; 1 unread cross"},
	} {
		if got := show(r, c.in); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestWhatIsVagueHasADecadeOrNoValue(t *testing.T) {
	r := reader(t)
	for _, c := range []struct{ in, want string }{
		{"dozens of boats", "dozens=12..120 vague"},
		{"Hundreds fled", "Hundreds=100..1000 vague"},
		{"tens of thousands of people", "tens of thousands=10000..100000 vague"},
		{"hundreds of thousands", "hundreds of thousands=100000..1e+06 vague"},
		{"several boats", "several some"},
		{"a few hundred", "a few hundred some"},
		{"several dozen", "several dozen some"},
	} {
		if got := show(r, c.in); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestWhatIsNoNumberIsNotGuessed(t *testing.T) {
	r := reader(t)
	for _, c := range []struct{ in, want string }{
		{"1,23,45.6.7", "1,23,45.6.7 unread"},
		{"version 1.2.3", "1.2.3 unread"},
		{"10:35", "10:35 unread"},
		{"1:2:3", "1:2:3 unread"},
		{"12/10/2014", "12/10/2014 unread"},
		{"2014-09-07", "2014-09-07 unread"},
		{"0122", "0122 unread"},
		{"24/7", "24/7 unread"},
		{"9AB8", "9 unread +AB; 8=8 cross"},
		{"5,5 metres", "5,5 unread"},
		{strings.Repeat("9", 1000), strings.Repeat("9", 1000) + " unread"},
		{"1" + strings.Repeat(",000", 300), "1" + strings.Repeat(",000", 300) + " unread"},
		{"tension and someone often", ""},
		{"22nd place, third, twenty-second", "22nd=22 ordinal; third=3 ordinal; twenty-second=22 ordinal"},
		{"the 1990s and nineteen ninety-six", "1990s=1990 decade; nineteen ninety-six=1996 year"},
		{"١٢٣ and ੧", ""},
	} {
		if got := show(r, c.in); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestEqualNumbersAreEqualFloats(t *testing.T) {
	r := reader(t)
	read := func(s string) float64 {
		for n := range r.All(s) {
			return n.Value
		}
		return 0
	}
	for _, same := range [][]string{
		{"1.2 million", "1,200,000", "1.2m.", "1 200 000"},
		{"8.4 billion", "8,400,000,000", "8.4bn"},
		{"1.1 thousand", "1,100", "eleven hundred", "1100"},
		{"2.3 million", "2,300,000"},
	} {
		for _, s := range same[1:] {
			if strings.HasSuffix(s, "m.") {
				continue
			}
			if a, b := read(same[0]), read(s); a != b {
				t.Errorf("%s is %v, %s is %v", same[0], a, s, b)
			}
		}
	}
}

func TestBoundsStandOnBothSides(t *testing.T) {
	r := reader(t)
	for _, c := range []struct{ in, before, after string }{
		{"at least 12 boats", ">=", "="},
		{"More  than\n12 boats", ">", "="},
		{"no fewer than 12", ">=", "="},
		{"as many as 12", "<=", "="},
		{"up to 12", "<=", "="},
		{"nearly 12", "~", "="},
		{"an estimated 12", "~", "="},
		{"it was over. 12 boats", "=", "="},
		{"12 or more", "=", ">="},
		{"12+ boats", "=", ">="},
		{"12-odd boats", "=", "~"},
		{"12 or so", "=", "~"},
		{"the boats, some 12", "~", "="},
		{"~12", "~", "="},
		{"12", "=", "="},
	} {
		i := strings.Index(c.in, "12")
		before, _ := r.BoundBefore(c.in, i)
		after, _ := r.BoundAfter(c.in, i+2)
		if string(before) != c.before || string(after) != c.after {
			t.Errorf("%q: %s and %s; want %s and %s", c.in, before, after, c.before, c.after)
		}
	}
}

func FuzzAll(f *testing.F) {
	for _, s := range []string{
		"1,23,45.6.7", "one hundred and twenty-five thousand", "between 20 and 30 million", "half a dozen", "1\u00A0234", "２½",
		"nineteen ninety-six", "nine out of 10", "a couple of hundred", "\xff1\xfe", "10:35", "12-odd", ".5", "5'11",
	} {
		f.Add(s)
	}
	r := reader(f)
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for n := range r.All(s) {
			if n.Span.Start < end || n.Span.End <= n.Span.Start || n.Span.End > len(s) {
				t.Fatalf("%q: span %v after %d", s, n.Span, end)
			}
			end = n.Span.End
			if !(n.Value >= 0 && n.Value <= 1e18) || !(n.To >= 0 && n.To <= 1e18) {
				t.Fatalf("%q: value %v to %v", s, n.Value, n.To)
			}
			r.BoundBefore(s, n.Span.Start)
			r.BoundAfter(s, n.Span.End)
		}
	})
}
