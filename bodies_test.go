package variorum

import (
	"context"
	"fmt"
	"iter"
	"reflect"
	"testing"

	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/invented"
)

// TestTheLinksAreTheSameWhateverIsHeld has a statement that one paper quotes and two print as theirs, of which one has a
// copy, beside articles that are copies of each other.
func TestTheLinksAreTheSameWhateverIsHeld(t *testing.T) {
	const statement = "The evening ferry to Sanne stays in the harbour until the owner has put a second pump into the engine room, for the " +
		"line has been told three times since the spring that one is not enough, and those who live on the isle go by bus and bridge until then"
	const report = "Nine boats lay at the quay on Monday, and herring was dear: the harbour office counted four hundred crates where it had " +
		"seven hundred the week before, and the cooks of the old town stood in line from five in the morning on to get one of them."
	docs := func(yield func(input.Doc, error) bool) {
		more := []input.Doc{
			inPaper("one", report+"\n\n"+statement+".\n\nThe market opens at noon."),
			inPaper("two", "Who wants to see the isle takes a coat along.\n\n"+statement+".\n\nThe museum shuts its doors for the winter."),
			inPaper("three", "Bo Lund owns the line.\n\n“"+statement+",” Irena Voss told reporters on Monday."),
			inPaper("four", report+"\n\nThe fair begins on Friday."),
		}
		for _, docs := range []iter.Seq2[input.Doc, error]{invented.Articles(48), pairs(more)} {
			for d, err := range docs {
				if !yield(d, err) {
					return
				}
			}
		}
	}
	as, refused := Linkable(context.Background(), docs, Options{})
	want, _ := linked(context.Background(), as, Options{}, mostHeld)
	if len(refused) > 0 || len(want) < 10 {
		t.Fatalf("%d links, %v", len(want), refused)
	}
	for _, l := range want {
		if l.Source == "two" || l.Copy == "two" {
			t.Errorf("what was said to all links %s and %s", l.Source, l.Copy)
		}
	}
	if got, _ := linked(context.Background(), as, Options{}, 0); !reflect.DeepEqual(got, want) {
		t.Errorf("if no body is held %d links, not %d", len(got), len(want))
	}
}

func inPaper(name, body string) input.Doc {
	return input.Doc{Name: name, Format: input.Text, Body: []byte(body), Meta: input.Meta{ID: name, Outlet: fmt.Sprint("Paper ", name), Published: "2031-05-04"}}
}

func pairs(docs []input.Doc) iter.Seq2[input.Doc, error] {
	return func(yield func(input.Doc, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
	}
}
