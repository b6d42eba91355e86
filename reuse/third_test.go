package reuse_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// statement is what three outlets print without a mark, and nobody is said to have said.
const statement = "The market bridge of Marston stays shut to carts and trams until the first frost, for its steel has thinned " +
	"under the rails more than any survey foresaw, and the council asks those who live on the east bank to cross by the " +
	"ferry, which from Monday sails every quarter of an hour and takes bicycles for nothing."

// TestWhatThreeOutletsPrintAloneIsNobodysCopy has papers that print one passage among their own words: of two it cannot
// be told whose it is; of three that share nothing else it is none of theirs.
func TestWhatThreeOutletsPrintAloneIsNobodysCopy(t *testing.T) {
	report := strings.Replace(statement, "Marston stays shut", "Marston stays shut, said Irena Voss of the council,", 1)
	own := func(n int64, passage string) string {
		return prose(n, 120) + "\n\n" + passage + "\n\n" + prose(n+50, 90)
	}
	for name, c := range map[string]struct {
		outlets []string
		bodies  []string
		links   int
		order   bool
	}{
		"of two":                        {[]string{"Harbour Post", "Marston Mail"}, []string{own(1, statement), own(2, statement)}, 1, true},
		"of three":                      {[]string{"Harbour Post", "Marston Mail", "Quay Herald"}, []string{own(1, statement), own(2, statement), own(3, statement)}, 0, false},
		"of two houses":                 {[]string{"Harbour Post", "Marston Mail", "Marston Mail Online"}, []string{own(1, statement), own(2, statement), own(3, statement)}, 2, true},
		"a report of three":             {[]string{"Harbour Post", "Marston Mail", "Quay Herald"}, []string{own(1, report), own(2, report), own(3, report)}, 3, false},
		"of three, two share more":      {[]string{"Harbour Post", "Marston Mail", "Quay Herald"}, []string{own(1, statement+"\n\n"+prose(9, 40)), own(2, statement+"\n\n"+prose(9, 40)), own(3, statement)}, 2, true},
		"of three, one has but a part":  {[]string{"Harbour Post", "Marston Mail", "Quay Herald"}, []string{own(1, statement), own(2, statement), own(3, statement[:200])}, 2, true},
		"of three, one has little else": {[]string{"Harbour Post", "Marston Mail", "Quay Herald"}, []string{own(1, statement), own(2, statement), statement + "\n\n" + prose(3, 30)}, 2, true},
	} {
		t.Run(name, func(t *testing.T) {
			days := []string{"2031-05-04", "2031-05-08", "2031-05-12"}
			var as []*note.Annotated
			for i, body := range c.bodies {
				as = append(as, invent(t, string(rune('a'+i)), c.outlets[i], days[i], body))
			}
			links := reuse.Untangle(pairwise(as), as)
			if len(links) != c.links {
				t.Errorf("%d links, want %d: %+v", len(links), c.links, links)
			}
			for _, l := range links {
				if l.Directed != c.order {
					t.Errorf("directed %t, want %t: %+v", l.Directed, c.order, l)
				}
			}
		})
	}
}

// TestAnArrivalThatPrintsAThirdTextIsNobodysCopy has the same arrive one by one: two are linked before the third comes.
func TestAnArrivalThatPrintsAThirdTextIsNobodysCopy(t *testing.T) {
	arrivals := reuse.NewArrivals(reuse.Options{}, 0, nil)
	var found []int
	for i, outlet := range []string{"Harbour Post", "Marston Mail", "Quay Herald", "Norda Times"} {
		links, _ := arrivals.Add(invent(t, string(rune('a'+i)), outlet, "2031-05-04", prose(int64(i+1), 120)+"\n\n"+statement+"\n\n"+prose(int64(i+50), 90)))
		found = append(found, len(links))
	}
	if found[1] != 1 || found[2] != 0 || found[3] != 0 {
		t.Errorf("%v links, want one of the second with the first alone", found)
	}
}

// pairwise links every two articles that are alike.
func pairwise(as []*note.Annotated) []reuse.Link {
	var out []reuse.Link
	for i, a := range as {
		for _, b := range as[i+1:] {
			if l, found := reuse.Compare(a, b, reuse.Options{}); found {
				out = append(out, l)
			}
		}
	}
	return out
}
