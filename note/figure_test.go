package note_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// piece is an article of one paragraph; its first line may give the day of publication.
func piece(t testing.TB, s string) *article.Article {
	t.Helper()
	a := &article.Article{ID: "piece", Text: s}
	if rest, ok := strings.CutPrefix(s, "Published "); ok {
		day, body, _ := strings.Cut(rest, "\n")
		date, err := calendar.Parse(day)
		if err != nil {
			t.Fatal(err)
		}
		a.Published, a.Text = date, body
	}
	for at := 0; at < len(a.Text); {
		end := at + strings.IndexByte(a.Text[at:]+"\n", '\n')
		if end > at {
			a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: text.Span{Start: at, End: end}})
		}
		at = end + 1
	}
	return a
}

// line writes a figure as a person would check it.
func line(whole string, f note.Figure) string {
	value := fmt.Sprintf("%g", f.Value)
	if f.To != nil {
		value += fmt.Sprintf("..%g", *f.To)
	}
	if f.Bound != note.Exactly {
		value = string(f.Bound) + value
	}
	out := fmt.Sprintf("%s = %s %s", f.Span.In(whole), value, f.Unit)
	for _, part := range []struct{ name, value string }{
		{"head", f.Head}, {"action", f.Action}, {"measure", f.Measure}, {"change", string(f.Change)}, {"scope", string(f.Scope)},
		{"role", string(f.Role)}, {"doubt", string(f.Doubt)}, {"by", f.By}, {"place", f.Place}, {"period", f.Period}, {"part of", f.PartOf.In(whole)}, {"of", f.Of},
	} {
		if part.value != "" {
			out += "; " + part.name + " " + part.value
		}
	}
	if !f.AsOf.IsZero() {
		out += "; as of " + f.AsOf.String()
	}
	if f.Denied {
		out += "; denied"
	}
	return out
}

func TestFigures(t *testing.T) {
	n := newAnnotator(t)
	golden.Run(t, "testdata/figure/*.txt", func(t *testing.T, in map[string]string) string {
		a := n.Annotate(piece(t, in["in.txt"]))
		var out []string
		for _, f := range a.Figures {
			out = append(out, line(a.Text, f))
		}
		return strings.Join(out, "\n")
	})
}

// figures gives the figures of one sentence.
func figures(t testing.TB, n *note.Annotator, s string) []note.Figure {
	t.Helper()
	return n.Annotate(piece(t, s)).Figures
}

func TestFiguresStandInOneRowOnlyIfTheyCountTheSame(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"the same dead", "At least 12 people were killed in the fire.", "The fire killed 14 people.", true},
		{"a toll as it grows", "The death toll rose to 19.", "Officials said 12 people had died.", true},
		{"moved and transferred", "According to the army, 34,000 people were moved from the valley.", "So far 35,000 people have been transferred out of the valley.", true},
		{"moved and killed", "Some 35,000 people were evacuated.", "The war has killed 35,000 people.", false},
		{"a group told again", "Where 43 students disappeared, police dug.", "Parents of the 43 students waited.", true},
		{"the group and another number", "The 43 students disappeared in May.", "More than 90 students vanished.", false},
		{"a length and a time", "It left a crater 12 metres wide.", "It happened 12 hours before the storm.", false},
		{"width and depth", "It left a hole 5 metres wide.", "It left a hole 5 metres deep.", false},
		{"width of two things", "It left a hole 5 metres wide.", "A road 5 metres wide was closed.", false},
		{"one depth in two units", "It left a hole five metres deep.", "It created a 16-foot-deep hole.", true},
		{"miners and soldiers", "Nine miners were killed.", "Nine soldiers were killed.", false},
		{"people and children", "Nine people were killed.", "Nine children were killed.", false},
		{"a total and an addition", "Police arrested 22 men.", "Police arrested another 22 men.", false},
		{"two waves of arrests", "Police arrested 22 men.", "Police arrested 40 men.", false},
		{"arrested and detained", "Police arrested 22 men.", "Police have detained 22 men.", true},
		{"too far apart", "Three people died.", "The war killed 3,000 people.", false},
		{"over a year", "Around 30 bodies were found this year.", "Workers found 28 bodies.", false},
		{"a rise and a level", "Exports rose 4%.", "Exports were 4% of output.", false},
		{"currencies", "The firm was fined $5m.", "The firm was fined €5m.", false},
		{"an age", "Ann Lee, 12, was hurt.", "12 were hurt.", false},
		{"volcanoes and metres", "The island has more than 20 volcanoes.", "The rock was about 20 metres big.", false},
		{"distance to two towns", "The village is 30 km north of Orla.", "The village is 30 km north of Pell.", false},
		{"a whole and a part of it", "Twelve people were killed.", "The dead include three children.", false},
		{"as many people and as many men", "Sixteen people were killed.", "The blast killed 16 men.", true},
		{"few people and as many men", "Six people were killed.", "The blast killed six men.", false},
		{"percent and percentage points", "The rate rose 4 percent.", "The rate rose 4 percentage points.", false},
		{"two years", "In March 2012, 14 people were killed.", "In May 2015, 14 people were killed.", false},
		{"two towns", "The fire killed 12 people in London.", "The fire killed 18 people in Paris.", false},
		{"shares in two countries", "Some 70 percent of the lines in London were cut.", "Some 70 percent of the lines in Paris were cut.", false},
		{"a number with another verb", "The plan drew more than 6,000 letters.", "It has brought in 6,000 letters.", true},
		{"another number with another verb", "The plan drew more than 6,000 letters.", "It has brought in 8,000 letters.", false},
		{"a thing and its other name", "Three undersea cables were cut.", "Three submarine lines were damaged.", true},
		{"sailors of two nations", "Nine Peruvian sailors were held.", "Nine Chilean sailors were held.", false},
		{"a noun and one made with it", "Police found four graves.", "Police found four grave sites.", true},
		{"men and what they are", "Four men robbed the shop.", "Four robbers took the till.", true},
		{"seized and given up", "The navy arrested 23 pirates.", "On the reef 23 pirates surrendered.", true},
		{"across and half across", "The pit had a radius of 14 metres.", "It left a pit 12 metres wide.", true},
		{"a border told twice", "Orla lies 30 km from the border with Arvia.", "Orla is 31 km from the Arvian border.", true},
		{"two ways from one town", "Orla lies 30 km north of Pell.", "Orla is 31 km south of Pell.", false},
		{"an amount rounded", "The firm sold 1.2 million cars.", "The firm sold 1,234,000 cars.", true},
		{"a toll and a wounded", "The fire killed 30 people.", "In the fire 30 people were injured.", false},
		{"deaths and dead", "At least 14 deaths were reported.", "The storm killed 11 people.", true},
		{"arrests and arrested", "Police made eight arrests.", "Police arrested eight people.", true},
		{"displaced and fled", "Some 81,000 people were displaced.", "More than 83,000 people fled.", true},
		{"displaced and evacuated", "Some 81,000 people were displaced.", "The army evacuated 83,000 people.", false},
		{"seized and arrested", "The navy seized 23 pirates.", "The navy arrested 23 pirates.", true},
		{"a tally told more closely", "The army found 12 underground tunnels.", "Some 15 tunnels were found.", true},
		{"soldiers of one side and soldiers", "Three Arvian soldiers were killed.", "Fourteen soldiers were killed.", false},
		{"an offer and a deal", "Orla Mills made an offer of $160 million.", "The deal is worth $160 million.", true},
		{"offers of two", "Orla Mills offered $160 million for the port.", "Pell Foods offered $160 million for the port.", false},
		{"jewels and loot", "They left with jewels worth $2 million.", "They left with $2 million worth of loot.", true},
		{"sought shelter and displaced", "Some 81,000 people sought shelter in Orla.", "The flood displaced 83,000 people.", true},
		{"the same distance", "Orla, some 30 km north of Pell, was cut off.", "Orla is about 31 km north of Pell.", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := figures(t, n, c.a), figures(t, n, c.b)
			if len(a) == 0 || len(b) == 0 {
				t.Fatalf("%d figures in %q, %d in %q", len(a), c.a, len(b), c.b)
			}
			ok, why := note.Comparable(a[0], b[0])
			back, _ := note.Comparable(b[0], a[0])
			if ok != c.want || back != c.want {
				t.Errorf("%q and %q: %v and %v (%s); want %v\n%s\n%s", c.a, c.b, ok, back, why, c.want, line(c.a, a[0]), line(c.b, b[0]))
			}
			if why == "" {
				t.Error("no reason is given")
			}
		})
	}
}

func TestOwnersAreOneByAnyFormOfTheirName(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Orla Mills", "Orla", true}, {"Orla Mills", "OM", true}, {"the Orla Mills", "Orla Mills", true}, {"Mr. Roe", "Tom Roe", true},
		{"the firm", "Orla", true}, {"", "Orla", true}, {"Orla Mills", "Pell Foods", false}, {"Orla Mills", "Pell Mills", false},
	} {
		if got := note.SameOwner(c.a, c.b); got != c.want || note.SameOwner(c.b, c.a) != c.want {
			t.Errorf("%q and %q: %v; want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestAFigureSurvivesJSONSoThatStagesCanBePiped(t *testing.T) {
	n := newAnnotator(t)
	in := "Published 2016-05-08\nAt least 12 of the 40 men were killed on Friday, said Ann Lee, and it left a crater 12 to 14 metres wide."
	for _, f := range n.Annotate(piece(t, in)).Figures {
		b, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		var back note.Figure
		if err := json.Unmarshal(b, &back); err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(back)
		if err != nil || string(again) != string(b) {
			t.Errorf("%s came back as %s, %v", b, again, err)
		}
	}
}

func TestALineOfFiguresIsReadInLinearTime(t *testing.T) {
	n := newAnnotator(t)
	for _, s := range []string{
		"12 people, ", "1,", "1-", "$5m ", "from 9 to 28 to ", "5 km to 6 km, ", "one in ", "hundred ", "early ", "the end of ", "Friday ", "in 1990 ",
		"12 said 13 ", "at least ", "10 a.m. on ", "12 metres (40 ft) wide and ", "5 km ( ", "１", "½", "'90s ", "March ", "a year ago ", "\"12\" ",
		"1) ", "(1 ", "12 of ", "[1] ", "1, 500 ", "5. 9 ", "2: 56 ", ", was 12", "aged 4, ", "12 or ", "AK-47 ", "12 wide, ", "men, women, ", "12 pounds ",
		"1٢", "1\u200b2", "1×10^",
		"12 said on Friday ", "in 1990 12 ", "12 of them, ", "including 12 and ", "12 in Oslo on Friday and ", "people in the town ", "12 people, ", "said in Oslo ",
		"the toll rose to 12 ", "two of the 12 ", "as of Friday ", "what he said ",
	} {
		a := checkLinear(t, n, s)
		for _, f := range a.Figures {
			if f.Span.End > len(a.Text) {
				t.Fatalf("%q: %v", s, f.Span)
			}
		}
	}
}

func FuzzFigures(f *testing.F) {
	for _, s := range []string{
		"At least 12 people were killed on Friday night.", "$5m (£4m) a year ago", "1,23,45.6.7 ½ １２", "from 9 to 28 of them", "12m-wide",
		"a\xff1\xfe2", "the third quarter of 1981", "12 of 22", "(1) a 350 seat hall", "12 Orlan and 11 Pellian men", "AK-47s", "aged 4, 6 and 9", "was 1.200 people", "12 or 13 pounds", "10- to 12-foot",
		"10 a.m. Tuesday, 24:00 GMT", "\"1\" (1) :1", "one of the", "mid-December '90s 1990s-",
		"Published 2016-02-29\nlast week, next Friday, a year ago, in March", "Published 0000-01-01\nyesterday", "Published 9999-12-31\ntomorrow next year",
	} {
		f.Add(s)
	}
	n := newAnnotator(f)
	f.Fuzz(func(t *testing.T, s string) {
		if strings.HasPrefix(s, "Published ") && len(s) > len("Published 2016-02-29") {
			if _, err := calendar.Parse(strings.SplitN(s[len("Published "):], "\n", 2)[0]); err != nil {
				return
			}
		} else if strings.HasPrefix(s, "Published ") {
			return
		}
		s = strings.ToValidUTF8(s, "\uFFFD")
		a := n.Annotate(piece(t, s))
		end := 0
		for _, x := range a.Times {
			check(t, a.Text, x.Span, end)
			end = x.Span.End
		}
		end = 0
		for i, x := range a.Figures {
			check(t, a.Text, x.Span, end)
			end = x.Span.Start + 1
			for _, y := range a.Figures[:i] {
				p, _ := note.Comparable(x, y)
				q, _ := note.Comparable(y, x)
				if p != q {
					t.Fatalf("%q: comparing is not symmetric: %v %v", s, x, y)
				}
			}
		}
	})
}

func check(t *testing.T, whole string, s text.Span, from int) {
	t.Helper()
	if s.Start < from || s.End <= s.Start || s.End > len(whole) || !utf8.RuneStart(whole[s.Start]) || s.End < len(whole) && !utf8.RuneStart(whole[s.End]) {
		t.Fatalf("%q: span %v after %d", whole, s, from)
	}
}
