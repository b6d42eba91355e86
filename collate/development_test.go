package collate_test

import (
	"fmt"
	"testing"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/note"
)

// dated is an article of one paragraph, published on a day of May.
func dated(t *testing.T, id string, day int, body string) *note.Annotated {
	t.Helper()
	a := annotated(t, input.Doc{Name: "test", Format: input.Text, Meta: input.Meta{ID: id, Published: fmt.Sprintf("2024-05-%d", day)}, Body: []byte(body)})
	if a.Published.IsZero() {
		t.Fatal("no date")
	}
	return a
}

func figureRow(t *testing.T, as ...*note.Annotated) collate.Locus {
	t.Helper()
	for _, l := range edition(t, as).Loci {
		if l.Kind == collate.Figure && len(l.Readings) > 1 {
			return l
		}
	}
	t.Fatal("no row of several figures")
	return collate.Locus{}
}

func TestACountThatGrowsStandsInOrderOfTime(t *testing.T) {
	l := figureRow(t,
		dated(t, "a", 16, "The sinking of the ferry off Marnholm killed 31 people, the harbour office said."),
		dated(t, "b", 14, "At least 12 people were killed when the ferry sank off Marnholm, the harbour office said."),
		dated(t, "c", 15, "The sinking of the ferry off Marnholm killed 19 people, the harbour office said."))
	if !l.Develops || l.Verdict != collate.Differ {
		t.Errorf("develops %v, verdict %s; want a development that differs", l.Develops, l.Verdict)
	}
	for i, want := range []float64{12, 19, 31} {
		if got := *l.Readings[i].Value; got != want {
			t.Errorf("reading %d is %g, want %g", i, got, want)
		}
	}
}

func TestCountsOfOneDayAreNoDevelopment(t *testing.T) {
	l := figureRow(t,
		dated(t, "a", 14, "The sinking of the ferry off Marnholm killed 19 people, the harbour office said."),
		dated(t, "b", 14, "The sinking of the ferry off Marnholm killed 12 people, the coast guard said."))
	if l.Develops || l.Verdict != collate.Differ {
		t.Errorf("develops %v, verdict %s; want two counts of one day that differ", l.Develops, l.Verdict)
	}
}

func TestACountThatFallsIsNoDevelopment(t *testing.T) {
	l := figureRow(t,
		dated(t, "a", 14, "The sinking of the ferry off Marnholm killed 19 people, the harbour office said."),
		dated(t, "b", 15, "The sinking of the ferry off Marnholm killed 12 people, the harbour office said."))
	if l.Develops {
		t.Error("a count that falls is said to develop")
	}
}
