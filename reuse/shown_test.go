package reuse_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

// TestWhatIsShownBelowALine has a paragraph of another's text, without marks, below a line that leads it in. Of
// the outlet that the line names it is taken; of an outlet that shows it too it is not.
func TestWhatIsShownBelowALine(t *testing.T) {
	const shown = "The council of Marston closed the market bridge for a third winter on Tuesday and put off, by nine votes to four, the steel that was to be laid before the frost, as two members who were in the room tell it."
	for name, c := range map[string]struct {
		source, lead string
		found, from  bool
		sure         reuse.Sure
	}{
		"the outlet is named":              {prose(1, 60) + "\n\n" + shown, "So the news is, via the Harbour Post:", true, true, reuse.Certain},
		"the outlet opens the line":        {prose(1, 60) + "\n\n" + shown, "The Harbour Post sounds a dull note on the bridge:", true, true, reuse.Certain},
		"both show a third outlet's":       {prose(1, 60) + "\n\nThe Norda Times reports:\n\n" + shown, "From the Norda Times report on the bridge:", false, false, ""},
		"both show a letter":               {prose(1, 60) + "\n\nShe wrote in her letter:\n\n" + shown, "It is all in the letter:", false, false, ""},
		"both show a statement, in full":   {prose(1, 60) + "\n\nShe read a statement:\n\n" + shown, "Read the full statement below:\n\nMembers, neighbours and guests of our town.", false, false, ""},
		"it is named for what was told it": {prose(1, 60) + "\n\n" + "He spoke of it:\n\n" + shown, "Orsk told the Harbour Post:", true, true, reuse.Possible},
		"nobody is named":                  {prose(1, 60) + "\n\n" + shown, "This is how it went:", true, false, ""},
	} {
		t.Run(name, func(t *testing.T) {
			source := invent(t, "b", "Harbour Post", "2031-05-04", c.source)
			copied := invent(t, "a", "Marston Mail", "2031-05-04", strings.Join([]string{prose(2, 60), c.lead, shown, prose(3, 60)}, "\n\n"))
			l, found := reuse.Compare(source, copied, reuse.Options{})
			if c.from && c.sure != l.Sure {
				t.Errorf("sure %q, want %q", l.Sure, c.sure)
			}
			if found != c.found || found && l.Directed != c.from || l.Directed && l.Source != "b" {
				t.Errorf("found %t, want %t; directed %t, want %t: %+v", found, c.found, l.Directed, c.from, l)
			}
		})
	}
}
