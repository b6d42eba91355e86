package reuse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

// rattles is what two papers quote.
const rattles = `“The steel of the market bridge does not answer any more, it only rattles like a drawer of old spoons in a cart on a hill road,” she said.`

// creditingPost compares the Harbour Post's article, which quotes that, with one of the Marston Mail.
func creditingPost(t *testing.T, body string) (l reuse.Link, found bool) {
	source := invent(t, "a", "Harbour Post", "2031-05-04", "Irena Voss walks at night.\n\n"+rattles+"\n\nHerring is dear.")
	return reuse.Compare(source, invent(t, "b", "Marston Mail", "2031-05-04", body), reuse.Options{})
}

// TestWhatIsACredit has sentences of a paper that shares nothing but quotations with a text of
// another: a credit makes a link of it, a name alone does not.
func TestWhatIsACredit(t *testing.T) {
	for sentence, c := range map[string]struct {
		outlet string
		want   bool
	}{
		"Irena Voss told the Harbour Post so.":                             {"Harbour Post", true},
		"Several engineers tell the Harbour Post of it.":                   {"Harbour Post", true},
		"Four bridges are shut, writes Ada Marsh of the Harbour Post.":     {"Harbour Post", true},
		"So it is according to the Harbour Post's unnamed sources.":        {"Harbour Post", true},
		"The bridge is old, per the news site Harbour Post.":               {"Harbour Post", true},
		"It was in the Harbour Post's report on bridges.":                  {"Harbour Post", true},
		"Voss was asked by the Harbour Post's Ada Marsh.":                  {"Harbour Post", false},
		"Voss spoke on “Harbour Post & Friends” at noon.":                  {"Harbour Post", false},
		"Voss spoke to bridge keepers,” the Harbour Post of old.":          {"Harbour Post", false},
		"Voss did not like the Harbour Post at all.":                       {"Harbour Post", false},
		"She likes the Harbour Post. She told the Post so.":                {"Harbour Post", true},
		"She likes the Harbour Post. She told Post so.":                    {"Harbour Post", false},
		"She likes the Harbour Post and the Norda Post. The Post said so.": {"Harbour Post", false},
		"She told the Post so.":                                            {"Harbour Post", false},
		"The Harbour Post's Ada Marsh reports on four bridges.":            {"Harbour Post", true},
		"The Harbour Post’s Ada Marsh walks to four bridges.":              {"Harbour Post", false},
		"The Harbour Post's Ada Marsh, who reports, is here.":              {"Harbour Post", false},
		"She wrote an op-ed for the Harbour Post on bridges.":              {"Harbour Post", true},
		"In the end Capitol Quay said nothing at all about it.":            {"The Quay", false},
		"The Harbour Post said in a statement that it is old.":             {"Harbour Post", false},
		"A Harbour Post spokesman said that it is old.":                    {"Harbour Post", false},
		"The Harbour Post reported that a spokesman knew.":                 {"Harbour Post", true},
		"The bridge by night. (Ada Marsh/Norda News via Quay Herald)":      {"Quay Herald", false},
		"The bridge by night. Photo by Quay Herald":                        {"Quay Herald", false},
		"Voss, by Quay Herald/Norda polls, is liked.":                      {"Quay Herald", false},
		"Voss is not liked at all, via Quay Herald.":                       {"Quay Herald", true},
		"In the end the Quay said what it knows about it.":                 {"The Quay", true},
		"Voss, speaking on Quay TV, said that it is old.":                  {"Quay TV", false},
		"Asked on the channel Quay TV, Voss said that it is old.":          {"Quay TV", false},
		"The Harbour Post, too, said that it is old.":                      {"Harbour Post", true},
		"Papers from the Norda Mail to the Harbour Post laughed.":          {"Harbour Post", false},
		"Voss told the Harbour Post last week that it is old.":             {"Harbour Post", false},
		"In March, the Harbour Post reported that it is old.":              {"Harbour Post", false},
		"Voss told the Harbour Post on Sunday that it is old.":             {"Harbour Post", true},
		"It is old, as the Harbour Post put it.":                           {"Harbour Post", true},
	} {
		t.Run(sentence, func(t *testing.T) {
			source := invent(t, "a", c.outlet, "2031-05-04", "Irena Voss walks at night.\n\n"+rattles+"\n\nHerring is dear.")
			copied := invent(t, "b", "Marston Mail", "2031-05-04", sentence+"\n\n"+rattles+"\n\nHotels fear for their August.")
			l, found := reuse.Compare(source, copied, reuse.Options{})
			if found != c.want || found && l.Source != "a" {
				t.Errorf("found %t, want %t: %+v", found, c.want, l)
			}
		})
	}
}

// TestACreditForAnInterviewIsForTheQuotationBesideIt has a paper that names another three paragraphs
// above a quotation which both have: whoever spoke to that paper spoke at the square too, but what it
// reported may well be what stands below.
func TestACreditForAnInterviewIsForTheQuotationBesideIt(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Irena Voss told the Harbour Post of her winter.": false,
		"The Harbour Post reported on her winter.":        true,
	} {
		copied := prose(3, 100) + "\n\n" + sentence + "\n\n" + prose(4, 60) + "\n\n" + rattles + "\n\n" + prose(5, 60)
		if l, found := creditingPost(t, copied); found != want {
			t.Errorf("%s: found %t, want %t: %+v", sentence, found, want, l)
		}
	}
}

// TestACreditForTheNewsIsForTheWholeText has a paper that says far from a quotation, and neither at its head nor
// at its end, where the news is from.
func TestACreditForTheNewsIsForTheWholeText(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Her walk was reported by the Harbour Post.":            false,
		"Her walk was first reported by the Harbour Post.":      true,
		"The Harbour Post was the first to report on her walk.": true,
		"The Harbour Post broke the story of her walk.":         true,
		"She told the Harbour Post of her first walk.":          false,
	} {
		copied := prose(3, 100) + "\n\n" + sentence + "\n\n" + prose(4, 120) + "\n\n" + rattles + "\n\n" + prose(5, 60)
		if l, found := creditingPost(t, copied); found != want {
			t.Errorf("%s: found %t, want %t: %+v", sentence, found, want, l)
		}
	}
}

// TestAReasonSaysQuotedOfWhatIs has a credit and a short passage, in marks or not.
func TestAReasonSaysQuotedOfWhatIs(t *testing.T) {
	const shared = `the steel of the market bridge does not answer any more, it only rattles like a drawer of old spoons in a cart`
	for passage, want := range map[string]bool{"“" + shared + "”, she said.": true, shared + ".": false} {
		source := invent(t, "a", "Harbour Post", "2031-05-04", prose(3, 100)+"\n\n"+passage+"\n\n"+prose(4, 60))
		copied := invent(t, "b", "Marston Mail", "2031-05-04", "The Harbour Post reported on it.\n\n"+passage+"\n\n"+prose(5, 400))
		l, found := reuse.Compare(source, copied, reuse.Options{})
		if quoted := strings.Contains(fmt.Sprint(l.Why), "quoted"); !found || quoted != want {
			t.Errorf("%s: found %t, quoted %t: %q", passage, found, quoted, l.Why)
		}
	}
}

// TestACreditBringsInWhatStandsNearIt has two papers that quote one speech at length, and a credit for another thing
// far below it, or beside it.
func TestACreditBringsInWhatStandsNearIt(t *testing.T) {
	const (
		speech = `“The steel of the market bridge does not answer any more, it only rattles like a drawer of old spoons in a cart on a hill road,” she said.`
		count  = `“Nine herring boats lie at the quay,” the harbour master wrote.`
		credit = "The Harbour Post reported on the boats."
	)
	source := invent(t, "a", "Harbour Post", "2031-05-04", prose(3, 100)+"\n\n"+speech+"\n\n"+prose(4, 60)+"\n\n"+count)
	for name, c := range map[string]struct {
		first, last string
		want        bool
	}{
		"beside the speech":   {speech + "\n\n" + credit, count, true},
		"far from the speech": {speech, credit + "\n\n" + count, false},
	} {
		t.Run(name, func(t *testing.T) {
			copied := invent(t, "b", "Marston Mail", "2031-05-04", prose(5, 100)+"\n\n"+c.first+"\n\n"+prose(6, 160)+"\n\n"+c.last+"\n\n"+prose(7, 60))
			if l, found := reuse.Compare(source, copied, reuse.Options{}); found != c.want {
				t.Errorf("found %t, want %t: %+v", found, c.want, l)
			}
		})
	}
}

// TestACreditIsProvedByWhatTheSourceTells has two papers on one council, with some words on end in common, and a
// credit for something that the other tells in other words, or does not tell.
func TestACreditIsProvedByWhatTheSourceTells(t *testing.T) {
	const told = "Irena Voss, the engineer of Port Halmira, walked every bridge of the harbour with a hammer and a lamp in winter. " +
		"Welders from Wenna will need eleven weeks for the rusted girders of the market bridge. " +
		"Hoteliers of the herring quay fear that barges will not carry their guests. " +
		"The council of the city meets on the last Monday of the month."
	for sentence, want := range map[string]bool{
		"The girders of the market bridge are so rusted that welders have to stay for weeks, the Harbour Post reported.": true,
		"The fountain of the old barracks has run dry under seven layers of pigeon feathers, the Harbour Post reported.": false,
	} {
		source := invent(t, "a", "Harbour Post", "2031-05-04", told)
		copied := invent(t, "b", "Marston Mail", "2031-05-04", "Nobody in Port Halmira had thought of barges before, and the hoteliers still do not like them. "+
			"Voss has been the harbour's engineer for nine years and owns no car. "+sentence+
			" A ferry may take guests to the herring festival. The council of the city meets on the last Monday, and Voss will bring her hammer.")
		l, found := reuse.Compare(source, copied, reuse.Options{})
		if found != want || found && (l.Source != "a" || !l.Directed || l.Sure != reuse.Possible) {
			t.Errorf("%s: found %t, want %t: %+v", sentence, found, want, l)
		}
	}
}

// TestWhatWasSaidToAllHasNoOrder has a credit for something else beside what both papers quote: of what was said to
// all neither has it of the other, though one may have had its tip there.
func TestWhatWasSaidToAllHasNoOrder(t *testing.T) {
	const steel = "The steel of the market bridge does not answer any more, it only rattles like a drawer of old spoons in a cart on a hill road, and we are shutting it"
	for quoted, want := range map[string]bool{
		"“" + steel + ",” Irena Voss said.":                                                         true,
		"“" + steel + ",” Irena Voss told reporters.":                                               false,
		"“" + steel + ",” Irena Voss said in a statement.":                                          false,
		"“" + steel + ",” Irena Voss said in a statement to the Marston Mail.":                      true,
		"“The council has sat,” Irena Voss said at a rally.\n\n“" + steel + ",” Voss said.":         false,
		"“The council has sat,” Irena Voss said at a rally.\n\n“" + steel + ",” Voss told a guest.": true,
		steel + " — Irena Voss (@irenavoss) May 4, 2031":                                            false,
	} {
		t.Run(quoted, func(t *testing.T) {
			source := invent(t, "a", "Harbour Post", "2031-05-04", prose(1, 100)+"\n\n“"+steel+",” Voss said.\n\n"+prose(2, 60))
			copied := invent(t, "b", "Marston Mail", "2031-05-04", prose(3, 100)+"\n\nThe Harbour Post reported on nine boats.\n\n"+quoted+"\n\n"+prose(4, 60))
			l, found := reuse.Compare(source, copied, reuse.Options{})
			if !found || l.Directed != want || l.Sure != reuse.Possible {
				t.Errorf("found %t, directed %t, want %t: %+v", found, l.Directed, want, l)
			}
			if !want && l.Score > .05 {
				t.Errorf("score %v of what was said to all", l.Score)
			}
		})
	}
}

// TestACreditThatClosesASentenceIsForThatSentence has a paper that credits another for something else, right below
// a quotation which both have.
func TestACreditThatClosesASentenceIsForThatSentence(t *testing.T) {
	for sentence, want := range map[string]bool{
		"The Harbour Post reported on her winter and on the long walks that she took.":   true,
		"The fountain of the old barracks has run dry again, the Harbour Post reported.": false,
		"The fountain of the old barracks has run dry again (via the Harbour Post):":     false,
		"So the Harbour Post reported.": true,
	} {
		copied := prose(3, 100) + "\n\n" + rattles + "\n\n" + sentence + "\n\n" + prose(5, 60)
		if l, found := creditingPost(t, copied); found != want {
			t.Errorf("%s: found %t, want %t: %+v", sentence, found, want, l)
		}
	}
}
