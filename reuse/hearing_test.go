package reuse_test

import (
	"reflect"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// TestWhatOneQuotesIsSpeechInAll has two papers that print a passage without a mark, and a third one that may quote it.
func TestWhatOneQuotesIsSpeechInAll(t *testing.T) {
	const passage = "The market bridge of Marston stays shut to carts and trams until the first frost, for its steel has thinned " +
		"under the rails more than any survey foresaw, and those who live on the east bank cross by the ferry until then"
	for name, c := range map[string]struct {
		third string
		want  bool
	}{
		"which does not have it":                 {prose(7, 40), true},
		"which quotes it":                        {"“" + passage + ",” Irena Voss told reporters.", false},
		"which shows it as a post":               {passage + " pic.twitter.com/marston", false},
		"which quotes it, but nobody says it":    {"It is true: “" + passage + ".”", true},
		"which quotes one of the two":            {"“" + passage + ",” the Harbour Post said.", true},
		"which quotes a few words of it":         {"“The market bridge of Marston stays shut,” Irena Voss told reporters.", true},
		"which has its marks mixed up before it": {"“It is old,”" + " “and so " + passage + ",” Irena Voss told reporters.", true},
	} {
		t.Run(name, func(t *testing.T) {
			deaf := reuse.NewComparer(reuse.Options{})
			as := []*note.Annotated{
				invent(t, "a", "Harbour Post", "2031-05-04", prose(1, 120)+"\n\n"+passage+".\n\n"+prose(2, 60)),
				invent(t, "b", "Marston Mail", "2031-05-04", prose(3, 120)+"\n\n"+passage+".\n\n"+prose(4, 60)),
				invent(t, "c", "Quay Herald", "2031-05-04", prose(5, 60)+"\n\n"+c.third+"\n\n"+prose(6, 60)),
			}
			for _, order := range [][]*note.Annotated{as, {as[2], as[1], as[0]}} {
				hears := hearing(deaf, order)
				b := hears.Read(as[1])
				if _, found := hears.Compare(hears.Read(as[0]), b); found != c.want {
					t.Errorf("found %t, want %t", found, c.want)
				}
				if !reflect.DeepEqual(hears.Read(as[1]), b) {
					t.Error("read again, a body is another")
				}
			}
			if _, found := deaf.Compare(deaf.Read(as[0]), deaf.Read(as[1])); !found {
				t.Error("one who does not know the third does not find the two")
			}
		})
	}
}

// TestWhoQuotesAndTellsItOverIsNotHeard has an outlet that tells in its own words what it quotes as well: those words
// are its own, and another that has them may have copied them.
func TestWhoQuotesAndTellsItOverIsNotHeard(t *testing.T) {
	const told = "The council said that the market bridge of Marston stays shut to carts and trams until the first frost, for its steel has thinned under the rails."
	const quoted = "“The market bridge of Marston stays shut to carts and trams until the first frost, for its steel has thinned,” Irena Voss told reporters."
	comparer := reuse.NewComparer(reuse.Options{})
	as := []*note.Annotated{
		invent(t, "a", "Harbour Post", "2031-05-04", prose(1, 20)+"\n\n"+told+"\n\n"+quoted),
		invent(t, "b", "Marston Mail", "2031-05-04", prose(3, 20)+"\n\n"+told+"\n\n"+quoted),
	}
	hears := hearing(comparer, as)
	want, found := comparer.Compare(comparer.Read(as[0]), comparer.Read(as[1]))
	if got, _ := hears.Compare(hears.Read(as[0]), hears.Read(as[1])); !found || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// hearing gives a comparer that knows what the articles of a set quote.
func hearing(c *reuse.Comparer, as []*note.Annotated) *reuse.Comparer {
	var quoted []reuse.Quotation
	for _, a := range as {
		quoted = append(quoted, c.Quotations(a)...)
	}
	h := reuse.NewHearing(quoted)
	var reports []int32
	for _, a := range as {
		reports = append(reports, c.Reports(h, a)...)
	}
	return c.Hearing(h.Without(reports))
}
