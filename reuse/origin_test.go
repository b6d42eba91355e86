package reuse_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// TestAnAgencysOwnPageIsTheSourceUnderItsDomain has a text on a page of an agency, whose outlet is known by its
// domain alone.
func TestAnAgencysOwnPageIsTheSourceUnderItsDomain(t *testing.T) {
	for outlet, want := range map[string]bool{"bigstory.ap.org": true, "uk.reuters.com": true, "map.example.org": false} {
		l, found := reuse.Compare(invent(t, "b", outlet, "", prose(1, 120)), invent(t, "a", "marstonmail.example", "", prose(1, 120)), reuse.Options{})
		if !found || l.Directed != want || want && l.Source != "b" {
			t.Errorf("%s: found %t, directed %t, want %t: %+v", outlet, found, l.Directed, want, l)
		}
	}
}

// TestTextsOfOneAgencyAreSiblings has one text in two papers, days apart, of which one says that it is, in part
// or whole, an agency's: which of the two was first says nothing.
func TestTextsOfOneAgencyAreSiblings(t *testing.T) {
	for end, want := range map[string]struct{ arrow, origin bool }{
		"MARSTON (Quay Wire) -":                                          {true, false},
		"(Reporting by Ada Marsh; Editing by Tom Lind)":                  {false, true},
		"Reporting by Ada Marsh in Marston; editing by Tom Lind":         {false, true},
		"Ada Marsh and The Associated Press contributed to this report.": {false, false},
		"Ada Marsh and Tom Lind contributed to this report.":             {true, false},
	} {
		text := prose(1, 120) + "\n\n" + end
		if strings.HasSuffix(end, "-") { // a dateline of an agency that no list has
			text = end + " " + prose(1, 120) + "\n\n(Reporting by Ada Marsh; Editing by Tom Lind)"
		}
		as := []*note.Annotated{
			invent(t, "a", "Harbour Post", "2031-05-04", prose(1, 120)),
			invent(t, "b", "Marston Mail", "2031-05-09", text),
		}
		arrow, origin := false, false
		for _, l := range linksOf(as) {
			arrow = arrow || l.Directed && l.Source == "a"
			origin = origin || l.Source == "@Reuters"
		}
		if arrow != want.arrow || origin != want.origin {
			t.Errorf("%s: arrow %t, origin %t, want %+v", end, arrow, origin, want)
		}
	}
}

// TestWhatTwoShareOfAnAgencyTheyHaveOfIt has one text in two papers, days apart, that says in its midst to whom
// somebody spoke.
func TestWhatTwoShareOfAnAgencyTheyHaveOfIt(t *testing.T) {
	for told, want := range map[string]int{"The Associated Press": 2, "the council": 0} {
		body := prose(1, 80) + "\n\nIrena Voss told " + told + " that the bridge will not stand another winter.\n\n" + prose(2, 80)
		links := linksOf([]*note.Annotated{
			invent(t, "a", "Harbour Post", "2031-05-04", body+"\n\nHerring is dear."),
			invent(t, "b", "Marston Mail", "2031-05-09", "Hotels fear for August.\n\n"+body),
		})
		hung, arrow := 0, false
		for _, l := range links {
			if l.Source == "@AP" {
				hung++
			}
			arrow = arrow || l.Source == "a" && l.Directed
		}
		if hung != want || arrow != (want == 0) {
			t.Errorf("told %s: %d hang on the agency, want %d; arrow %t: %+v", told, hung, want, arrow, links)
		}
	}
}

// TestAShortNameOfAnAgencyKeepsItsCase has words that are an agency's name but for their case: they stand where
// its tag would.
func TestAShortNameOfAnAgencyKeepsItsCase(t *testing.T) {
	for text, want := range map[string]string{
		"MARSTON, Norda (MAP) - " + prose(1, 120):     "@MAP",
		"SEAL, Pa. (AP) - " + prose(1, 120):           "@AP",
		"SEAL, Pa. - " + prose(1, 120):                "",
		"Councillor Ada Marsh (Pa.) " + prose(1, 120): "",
		prose(1, 120) + "\n\nMap":                     "",
		prose(1, 120) + "\n\nMAP":                     "@MAP",
	} {
		if origin := originOf(invent(t, "a", "Harbour Post", "2031-05-04", text)); origin != want {
			t.Errorf("%.40s … %.10q: from %q, want %q", text, text[len(text)-10:], origin, want)
		}
	}
}

// TestASentenceThatGoesOnAfterBracketsHasNoTag has brackets near the head: those of a body known by its short name
// are part of a sentence.
func TestASentenceThatGoesOnAfterBracketsHasNoTag(t *testing.T) {
	for head, want := range map[string]string{
		"The Association of Piers (APA) has voted for ": "",
		"The Association of Piers (APA), a body of ":    "",
		"Marston, Norda (APA) Herring is dear at ":      "@APA",
		"Marston, Norda (APA) - Herring is dear at ":    "@APA",
		"(APA) Herring is dear at ":                     "@APA",
	} {
		if origin := originOf(invent(t, "a", "Harbour Post", "2031-05-04", head+prose(1, 120))); origin != want {
			t.Errorf("%s: from %q, want %q", head, origin, want)
		}
	}
}

func TestAStateAfterAPlaceIsNoAgency(t *testing.T) {
	body := prose(5, 120)
	for dateline, want := range map[string]string{
		"MARSTON, PA — ":      "",
		"MARSTON (PA) — ":     "@PA",
		"MARSTON, PA (AP) — ": "@AP",

		"MARSTON, Pa. (AFP) — ": "@AFP",
	} {
		if got := originOf(invent(t, "a", "Harbour Post", "", dateline+body)); got != want {
			t.Errorf("%s: %q, want %q", dateline, got, want)
		}
	}
}
