package disjoint_test

import (
	"math/rand"
	"testing"

	"github.com/variorum-news/variorum/internal/disjoint"
)

func TestTheRootIsTheLeastOfTheSetInWhateverOrderItGrew(t *testing.T) {
	pairs := [][2]int{{7, 4}, {4, 9}, {2, 9}, {1, 3}, {3, 3}}
	want := []int{0, 1, 2, 1, 2, 5, 6, 2, 8, 2}
	for seed := range int64(20) {
		r := rand.New(rand.NewSource(seed))
		r.Shuffle(len(pairs), func(i, k int) { pairs[i], pairs[k] = pairs[k], pairs[i] })
		s := disjoint.New(len(want))
		for _, p := range pairs {
			s.Join(p[0], p[1])
		}
		for i := range want {
			if got := s.Root(i); got != want[i] {
				t.Errorf("order %v: root of %d is %d, want %d", pairs, i, got, want[i])
			}
		}
	}
}
