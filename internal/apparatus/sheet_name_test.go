package apparatus

import (
	"testing"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
)

func TestASourceThatNobodyNamesIsCalledByTheSiglaOfTwoWhoHaveIt(t *testing.T) {
	s := &Sheet{At: map[string]int{"001": 0, "004": 1}, Columns: []Column{{Witness: collate.Witness{Siglum: "HP"}}, {Witness: collate.Witness{Siglum: "MM"}}}}
	for id, want := range map[string]string{
		reuse.UnnamedSource + "001 and 004": "unnamed source of HP and MM",
		"@Norda Press Agency":               "Norda Press Agency",
		"004":                               "MM",
	} {
		if got := s.Name(id); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

func TestALineageGoesBackToAnOriginOfHalfItsTextAtLeast(t *testing.T) {
	for share, want := range map[float64]string{.3: "", .5: "Norda Press Agency"} {
		s := &Sheet{Columns: []Column{{Witness: collate.Witness{Article: "001"}}}, Links: map[string][]reuse.Link{
			"001": {{Source: "@Norda Press Agency", Copy: "001", Directed: true, Share: share, Score: share}},
		}}
		if got := s.Origin([]int{0}); got != want {
			t.Errorf("share %v: %q, want %q", share, got, want)
		}
	}
}

func TestTextsOfASourceThatNobodyNamesAreOneFinding(t *testing.T) {
	const of = reuse.UnnamedSource + "001 and 002"
	s := &Sheet{InStory: 3, At: map[string]int{}, Links: map[string][]reuse.Link{}}
	for i, siglum := range []string{"HP", "MM", "VW"} {
		id := []string{"001", "002", "003"}[i]
		s.At[id] = i
		s.Columns = append(s.Columns, Column{Witness: collate.Witness{Article: id, Siglum: siglum}})
		s.Links[id] = []reuse.Link{{Source: of, Copy: id, Directed: true, Kind: reuse.Edited, Share: .9, Score: .9, Sure: reuse.Likely}}
	}
	got := s.copyFindings()
	if want := "HP, MM and VW have one text from a source that nobody names."; len(got) != 1 || got[0].Lead != want {
		t.Errorf("%+v, want one: %q", got, want)
	}
}
