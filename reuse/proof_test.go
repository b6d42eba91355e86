package reuse_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// TestTheProofCutsTheWordsThatDecided has a text and what another paper makes of it, with the words
// that tell whose it is.
func TestTheProofCutsTheWordsThatDecided(t *testing.T) {
	text := prose(11, 240)
	for name, c := range map[string]struct{ outlet, before, after, want string }{
		"credit before the name": {"Harbour Post", "The mayor told the Harbour Post: ", "", "told the Harbour Post"},
		"credit after the name":  {"Harbour Post", "All is lost, the Harbour Post reported. ", "", "Harbour Post reported"},
		"dateline":               {"Reuters", "MARSTON, Norda (Reuters) - ", "", "Reuters"},
		"sign-off":               {"Reuters", "", "\n\n(Reuters)", "Reuters"},
		"origin is not in set":   {"", "MARSTON, Norda (AFP) - ", "", "AFP"},
	} {
		t.Run(name, func(t *testing.T) {
			as := []*note.Annotated{
				invent(t, "copy", "Marston Mail", "2031-05-05", c.before+text+c.after),
				invent(t, "source", c.outlet, "2031-05-04", text),
			}
			if c.outlet == "" {
				as = as[:1]
			}
			var got []string
			for _, l := range linksOf(as) {
				for _, p := range l.Proof {
					if p.Article != "copy" {
						t.Errorf("a proof in %q", p.Article)
					}
					got = append(got, p.Span.In(as[0].Text))
				}
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestTheProofOfAnOutletInADatelineIsItsName(t *testing.T) {
	const dateline = "MARSTON, May 4 (Norda Wire)"
	words := prose(11, 240)
	copied := invent(t, "copy", "Marston Mail", "2031-05-05", dateline+" - "+words)
	copied.RepublishedFrom, copied.DatelineSpan = "Norda Wire", text.Span{End: len(dateline)}
	l, found := reuse.Compare(copied, invent(t, "source", "Norda Wire", "2031-05-04", words), reuse.Options{})
	if !found || len(l.Proof) != 1 || l.Proof[0].Span.In(copied.Text) != "Norda Wire" {
		t.Errorf("got %+v", l)
	}
}

func TestALinkWithoutProofHasNoFieldForIt(t *testing.T) {
	text := prose(11, 240)
	l, found := reuse.Compare(invent(t, "a", "Harbour Post", "2031-05-01", text), invent(t, "b", "Marston Mail", "2031-05-06", text), reuse.Options{})
	if !found || !l.Directed || l.Proof != nil {
		t.Fatalf("got %+v, want an arrow by time alone", l)
	}
	if b, err := json.Marshal(l); err != nil || strings.Contains(string(b), `"proof"`) {
		t.Errorf("%v: %s", err, b)
	}
}
