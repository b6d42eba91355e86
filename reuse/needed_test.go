package reuse_test

import (
	"reflect"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// TestTheNeededNotesGiveTheSameLinks has a corpus for each note that links hang on: times of day of reports
// without a date, days beside a credit, who is quoted, and the sentences.
func TestTheNeededNotesGiveTheSameLinks(t *testing.T) {
	all := corpora(t)
	all["undated"], all["dated credits"] = undated(t), datedCredits(t)
	for name, as := range all {
		var few, bare []*note.Annotated
		for _, a := range as {
			few = append(few, reuse.Needed(a))
			bare = append(bare, &note.Annotated{Article: a.Article})
		}
		want := linksOf(as)
		if got := linksOf(few); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
		if (name == "undated" || name == "dated credits") && reflect.DeepEqual(linksOf(bare), want) {
			t.Errorf("%s: without any note the links are the same, so they show nothing of what is needed", name)
		}
	}
}

// undated is three cuts of a text: whether the text explains what two of them share hangs on whether they are of
// the day, of which nothing tells but a time of it.
func undated(t *testing.T) []*note.Annotated {
	var out []*note.Annotated
	for _, of := range []string{"a 1 2 x", "b 2 3 y", "c 1 3 z", "s 1 2 3"} {
		out = append(out, english(t, invent(t, of[:1], "Paper "+of[:1], "", parts(of[2:])+"\n\nThe quay was shut on Friday morning.")))
	}
	return out
}

// datedCredits is a credit that its own sentence dates, before what its outlet published.
func datedCredits(t *testing.T) []*note.Annotated {
	quoted := "“The steel of the market bridge does not answer any more, it only rattles like a drawer of old spoons in a cart on a hill road,” she said."
	return []*note.Annotated{
		english(t, invent(t, "a", "Harbour Post", "2031-05-20", quoted+"\n\n"+prose(51, 200))),
		english(t, invent(t, "b", "Marston Mail", "2031-05-21", prose(52, 200)+"\n\nIrena Voss told the Harbour Post on May 2 that it is old.\n\n"+quoted)),
		english(t, invent(t, "c", "Quay Herald", "2031-05-21", prose(53, 200)+"\n\nIrena Voss told the Harbour Post that it is old.\n\n"+quoted)),
	}
}

// english takes the notes of an article that are taken of English alone, which nobody would take invented words for.
func english(t testing.TB, a *note.Annotated) *note.Annotated {
	t.Helper()
	r, err := rooms()
	if err != nil {
		t.Fatal(err)
	}
	a.Lang = "en"
	return r.annotator.Annotate(&a.Article)
}
