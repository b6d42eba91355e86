package apparatus

import (
	"slices"
	"testing"

	"github.com/variorum-news/variorum/collate"
)

func TestASourceThatIsNotReadIsNotCounted(t *testing.T) {
	column := func(siglum, lang string, group int, unread ...collate.Kind) Column {
		return Column{Witness: collate.Witness{Article: siglum, Siglum: siglum, Lang: lang, Unread: unread}, Group: group}
	}
	s := &Sheet{Columns: []Column{
		column("MW", "en", 0), column("OE", "en", 1), column("HB", "de", 2, collate.Figure, collate.Statement),
	}, At: map[string]int{"MW": 0, "OE": 1, "HB": 2}}
	r := newRow(s, &collate.Locus{Kind: collate.Figure, Readings: []collate.Reading{{Cites: []collate.Cite{{Article: "MW"}}, Lineages: []int{1}}}})
	if r.Sources != 1 || r.Of != 2 {
		t.Errorf("%d of %d sources, want 1 of 2", r.Sources, r.Of)
	}
	if got, want := s.NotRead(), []string{"German is read for quotations only: HB"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
