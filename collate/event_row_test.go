package collate

import (
	"fmt"
	"testing"

	"github.com/variorum-news/variorum/note"
)

// TestAnEventGrowsByMostOfItsPairs numbers moments that nothing parts.
func TestAnEventGrowsByMostOfItsPairs(t *testing.T) {
	at := func(i int) moment {
		article := &telling{Annotated: &note.Annotated{}}
		return moment{telling: article, sentence: &sentence{telling: article}, deed: fmt.Sprint(i)}
	}
	for name, c := range map[string]struct {
		joints []joint
		want   string
	}{
		"a reading like two of three enters": {
			[]joint{{0, 1, .9, true, notPiece}, {0, 2, .8, true, notPiece}, {1, 2, .7, false, notPiece}, {0, 3, .6, true, notPiece}, {1, 3, .5, true, notPiece}}, "[[0 1 2 3]]"},
		"a reading like one of three does not": {
			[]joint{{0, 1, .9, true, notPiece}, {0, 2, .8, true, notPiece}, {1, 2, .7, false, notPiece}, {0, 3, .6, true, notPiece}}, "[[0 1 2] [3]]"},
		"a reading like one of two does not": {
			[]joint{{0, 1, .9, true, notPiece}, {1, 2, .8, true, notPiece}}, "[[0 1] [2] [3]]"},
		"what only fits is no reason": {
			[]joint{{0, 1, .9, false, notPiece}, {2, 3, .8, true, notPiece}}, "[[0] [1] [2 3]]"},
	} {
		t.Run(name, func(t *testing.T) {
			b := &bench{Collator: &Collator{}, rarity: map[string]float64{}, cast: &cast{}}
			if got := fmt.Sprint(b.events(4, c.joints, at)); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
