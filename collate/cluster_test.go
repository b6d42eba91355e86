package collate

import (
	"fmt"
	"testing"
)

func TestAnItemEntersARowOnlyIfItFitsEveryOther(t *testing.T) {
	for _, c := range []struct {
		name   string
		joints []joint
		want   string
	}{
		{"a chain is not a row", []joint{{0, 1, .9, true, notPiece}, {1, 2, .8, true, notPiece}}, "[[0 1] [2] [3]]"},
		{"all fit", []joint{{0, 1, .9, true, notPiece}, {1, 2, .8, true, notPiece}, {0, 2, .3, false, notPiece}}, "[[0 1 2] [3]]"},
		{"to fit is no reason to join", []joint{{0, 1, .9, false, notPiece}}, "[[0] [1] [2] [3]]"},
		{"two pieces of a whole are in its row", []joint{{0, 1, .9, true, bOfA}, {0, 2, .8, true, bOfA}}, "[[0 1 2] [3]]"},
		{"what fits a whole fits a piece of it", []joint{{0, 1, .9, true, bOfA}, {0, 2, .6, true, notPiece}}, "[[0 1 2] [3]]"},
		{"two wholes with a piece in common are not one", []joint{{0, 1, .9, true, bOfA}, {1, 2, .8, true, aOfB}}, "[[0 1] [2] [3]]"},
		{"the best-supported joint wins", []joint{{0, 1, .5, true, notPiece}, {1, 2, .8, true, notPiece}}, "[[0] [1 2] [3]]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := fmt.Sprint(clusters(4, c.joints)); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestItemsAreComparedOnlyIfTheyShareTermsThatFewHave(t *testing.T) {
	items := [][]string{{"bridge", "city"}, {"bridge", "city", "fall"}, {"city", "mayor"}, {"bridge", "fall"}}
	got := fmt.Sprint(candidates(len(items), func(i int) []string { return items[i] }, 1, 2))
	if want := "[[1 3]]"; got != want {
		t.Errorf("got %s, want %s: only fall is rare enough", got, want)
	}
}
