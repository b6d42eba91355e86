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

func TestAPointBeforeThreeDigitsMayPartThousands(t *testing.T) {
	r := reader(t)
	for _, c := range []struct {
		in   string
		want float64
	}{
		{"1.200", 1200}, {"12.000", 12000}, {"123.456", 123456},
		{"1.25", 0}, {"1234.500", 0}, {"0.123", 0}, {"1.200 million", 0}, {"1.200.000", 0}, {"1,200.500", 0}, {".123", 0},
	} {
		for n := range r.All(c.in) {
			if n.Else != c.want {
				t.Errorf("%q: else %g, want %g", c.in, n.Else, c.want)
			}
		}
	}
}

func TestDigitsOfEveryScriptAreRead(t *testing.T) {
	r := reader(t)
	for _, table := range [][2]rune{{'0', 10}, {'٠', 10}, {'۰', 10}, {'०', 10}, {'๐', 10}, {'０', 10}, {'𝟎', 10}, {'𝟘', 10}} {
		for d := range rune(10) {
			in := "7 " + string(table[0]+1) + string(table[0]+d)
			var last float64
			for n := range r.All(in) {
				last = n.Value
			}
			if want := float64(10 + d); last != want {
				t.Errorf("%q is %g, want %g", in, last, want)
			}
		}
	}
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
		{"1'234'567.5 francs", "1'234'567.5=1.2345675e+06"},
		{"1’234 francs", "1’234=1234"},
		{"1.234.567 euros", "1.234.567=1.234567e+06"},
		{"1\u2009234.5 tons", "1\u2009234.5=1234.5"},
		{"1\u00A0234 567 nets", "1\u00A0234 567=1.234567e+06"},
		{"Some 5 200 people met", "5 200=5200"},
		{"on May 5 200 people met", "5=5; 200=200"},
		{"14, 000 boats, 12, 300 boats", "14, 000=14000; 12=12; 300=300"},
		{"in 1998, 007 sailed", "1998=1998; 007 unread"},
		{"1,00,00,000 rupees", "1,00,00,000=1e+07"},
		{"١٢٣ and ੧", "١٢٣=123; ੧=1"},
		{"١٬٢٣٤٫٥ tons", "١٬٢٣٤٫٥=1234.5"},
		{"2 ½ hours, 2-1/2 hours, 2-½ hours", "2 ½=2.5; 2-1/2=2.5; 2-½=2.5"},
		{"1⁄2 and 3⁄4", "1⁄2=0.5 fraction; 3⁄4=0.75 fraction"},
		{"⅙ ⅒ ⅞ ⅖", "⅙=0.16666666666666666 fraction; ⅒=0.1 fraction; ⅞=0.875 fraction; ⅖=0.4 fraction"},
		{"½ million, 1/2 million", "½ million=500000; 1/2 million=500000"},
		{"1.5×10^6, 2.5 x 10⁶, 3×10⁻³, 1.5×10−2", "1.5×10^6=1.5e+06; 2.5 x 10⁶=2.5e+06; 3×10⁻³=0.003; 1.5×10−2=0.015"},
		{"1.5e6 and 2.5E-3", "1.5e6=1.5e+06; 2.5E-3=0.0025"},
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
		{"one in every six houses", "one in every six=0.16666666666666666 fraction"},
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
		{"won 3–2", "3 unread; 2 unread cross"},
		{"5-6,000 boats", "5-6,000=5000..6000"},
		{"70 to 80,000 boats", "70 to 80,000=70000..80000"},
		{"from 70 to 80,000 boats", "70 to 80,000=70..80000"},
		{"500 to 1,000 boats", "500 to 1,000=500..1000"},
		{"1 to 10,000", "1 to 10,000=1..10000"},
		{"from 9,000 in 2017 to 45,000", "9,000=9000; 2017=2017; 45,000=45000"},
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
		{"1٢3", "1٢3 unread"},
		{"1\u200B234", "1\u200B234 unread"},
		{"1\u00AD234", "1\u00AD234 unread"},
		{"1_000", "1_000 unread"},
		{"1920×1080 and 4x4", "1920×1080 unread; 4 unread +x; 4=4 cross"},
		{"12² and 12¹", "12 unread; 12 unread"},
		{"5^2", "5^2 unread"},
		{"2+2 talks", "2+2 unread"},
		{"12e4 and 1e6", "12 unread +e; 4=4 cross; 1 unread +e; 6=6 cross"},
		{"12,34", "12,34 unread"},
		{"0,5", "0,5 unread"},
		{"007", "007 unread"},
		{"\u07C1\u07C2", ""},
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
		{"12-plus boats", "=", ">="},
		{"12 plus the crew", "=", "="},
		{"12 plus 3", "=", "="},
		{"12 plus a dog", "=", "="},
		{"12 plus sailors", "=", ">="},
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
		"1,23,45.6.7", "1.5×10^99 2x10⁻⁹⁹", "1٢٣,\u200B4", "12 plus 3", "5-6,000", "14, 000", "¾⅟8 ⁄2", "1.5e-99", "one hundred and twenty-five thousand", "between 20 and 30 million", "half a dozen", "1\u00A0234", "２½",
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
