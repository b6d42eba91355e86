package reuse

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// TestOfARunFewHousesAreAsked has a long saying in a thousand papers of forty houses.
func TestOfARunFewHousesAreAsked(t *testing.T) {
	words := make([]string, 400)
	for i := range words {
		words[i] = fmt.Sprint("w", i)
	}
	saying := strings.Join(words, " ")
	var quoted []Quotation
	for i := range 1000 {
		a := &note.Annotated{Article: article.Article{ID: fmt.Sprint(i), Text: saying}}
		quoted = append(quoted, Quotation{by: a, house: fmt.Sprint("paper ", i%40), at: text.Span{End: len(saying)}})
	}
	h, runs := NewHearing(quoted), map[uint64]map[string]bool{}
	for _, s := range h.runs {
		if runs[s.run] == nil {
			runs[s.run] = map[string]bool{}
		}
		runs[s.run][quoted[s.of].house] = true
	}
	if len(runs) < len(words)/oneRunIn/2 || len(h.runs) != len(runs)*mostWitnesses {
		t.Errorf("%d places of %d runs, want %d of each", len(h.runs), len(runs), mostWitnesses)
	}
	for run, houses := range runs {
		if len(houses) != mostWitnesses {
			t.Errorf("run %x: %d houses, want %d", run, len(houses), mostWitnesses)
		}
	}
}
