package reuse

import (
	"testing"

	"github.com/variorum-news/variorum/internal/align"
)

func TestOrderedCountsTheWordsOfTheHeaviestRowOfRuns(t *testing.T) {
	for name, c := range map[string]struct {
		runs []align.Match
		want int
	}{
		"none":                 {nil, 0},
		"in order":             {[]align.Match{{A: 0, B: 5, Len: 3}, {A: 4, B: 9, Len: 4}}, 7},
		"a long one was moved": {[]align.Match{{A: 0, B: 50, Len: 9}, {A: 10, B: 0, Len: 3}, {A: 20, B: 10, Len: 4}}, 9},
		"a short one was":      {[]align.Match{{A: 0, B: 50, Len: 3}, {A: 10, B: 0, Len: 5}, {A: 20, B: 10, Len: 4}}, 9},
		"one in the middle":    {[]align.Match{{A: 0, B: 0, Len: 5}, {A: 10, B: 90, Len: 3}, {A: 20, B: 10, Len: 4}, {A: 30, B: 20, Len: 6}}, 15},
	} {
		if got := ordered(c.runs); got != c.want {
			t.Errorf("%s: %d words in order, want %d", name, got, c.want)
		}
	}
}

func TestAKindIsToldByLongRunsThenByShareThenByOrder(t *testing.T) {
	passage := func(length int, runs ...align.Match) align.Passage {
		return align.Passage{A: align.Range{End: length}, B: align.Range{End: length}, Matches: runs}
	}
	for name, c := range map[string]struct {
		passage align.Passage
		want    Kind
	}{
		"a sentence pasted into a longer one": {passage(50, align.Match{Len: 30}), Verbatim},
		"all the same":                        {passage(10, align.Match{Len: 10}), Verbatim},
		"a word changed here and there":       {passage(24, align.Match{Len: 8}, align.Match{A: 10, B: 10, Len: 10}), Edited},
		"told in another order":               {passage(24, align.Match{B: 14, Len: 8}, align.Match{A: 10, Len: 10}), Rewritten},
		"not one word the same":               {passage(12), Rewritten},
		"mostly other words":                  {passage(40, align.Match{Len: 6}, align.Match{A: 20, B: 20, Len: 5}), Rewritten},
	} {
		if got := handled(c.passage); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}
