package reuse_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

// TestATranscriptIsItsSpeakers has two outlets that show one interview without marks, and two that tell as many
// words alike in lines of their own.
func TestATranscriptIsItsSpeakers(t *testing.T) {
	said := []string{
		"Since when has the market bridge been shut to carts and trams?",
		"The council shut it in the third week of a wet April, for the rust.",
		"And the steel that was bought for it two winters ago?",
		"It lies under a sheet behind the fish hall, where the herring boats land.",
	}
	for name, c := range map[string]struct {
		turns []string
		want  bool
	}{
		"with names":                {[]string{"ADA MARSH: ", "IRENA VOSS: ", "ADA MARSH: ", "IRENA VOSS: "}, false},
		"with the letters of one":   {[]string{"Q. ", "A. ", "Q. ", "A. "}, false},
		"with heads, each another":  {[]string{"Bridge: ", "Rust: ", "Steel: ", "Sheet: "}, true},
		"with nothing before them":  {[]string{"", "", "", ""}, true},
		"as posts with their links": {[]string{"pic.twitter.com/a1 ", "pic.twitter.com/b2 ", "https://t.co/c3 ", "https://t.co/d4 "}, false},
	} {
		t.Run(name, func(t *testing.T) {
			var lines []string
			for i, turn := range c.turns {
				lines = append(lines, turn+said[i])
			}
			shown := strings.Join(lines, "\n\n")
			l, found := reuse.Compare(
				invent(t, "a", "Harbour Post", "2031-05-04", prose(1, 40)+"\n\n"+shown+"\n\n"+prose(2, 40)),
				invent(t, "b", "Marston Mail", "2031-05-04", prose(3, 40)+"\n\n"+shown+"\n\n"+prose(4, 40)), reuse.Options{})
			if found != c.want {
				t.Errorf("found %t, want %t: %+v", found, c.want, l)
			}
		})
	}
}

// TestASpeechIsNoCopy has two outlets that print what somebody says in the first person, days apart: under a title that
// calls it a speech it is nobody's copy; else it may be a column that both were sent, and its order is not known.
func TestASpeechIsNoCopy(t *testing.T) {
	var speech strings.Builder
	for i, s := range strings.Split(prose(1, 300), ". ") {
		speech.WriteString([]string{"We ", "I know that our "}[i%2] + strings.ToLower(s) + ". ")
	}
	for name, c := range map[string]struct {
		title, first string
		third        bool
	}{
		"with nothing said of it":        {"The bridge of Marston", "", false},
		"under a title":                  {"Full text of Voss's speech in Marston", "", true},
		"under a title that tells less":  {"Voss gives a speech in Marston", "", false},
		"below a line":                   {"The bridge of Marston", "The following is a transcript of her remarks.\n\n", true},
		"under a title, as it was given": {"Irena Voss: remarks as prepared", "", true},
	} {
		t.Run(name, func(t *testing.T) {
			a := invent(t, "a", "Harbour Post", "2031-05-04", c.first+speech.String())
			b := invent(t, "b", "Marston Mail", "2031-05-09", speech.String())
			a.Title = c.title
			switch l, found := reuse.Compare(a, b, reuse.Options{}); {
			case found == c.third:
				t.Errorf("found %t, want %t: %+v", found, !c.third, l)
			case found && l.Directed:
				t.Errorf("has an order: %q", l.Why)
			}
		})
	}
}
