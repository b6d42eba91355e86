package apparatus

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
)

// Tale is a story with its place in the report.
type Tale struct {
	Number  int // from 1; 0: listed only
	Edition *collate.Edition
	Thread  *collate.Edition // nil if it is its own
	Sheet   *Sheet           // nil if listed only
}

// Lay lays out the stories of a volume, in the order of a report. A story is only listed if one
// article alone tells it and others have more, unless all are wanted; so is one whose every row
// stands with an earlier story of its thread.
func Lay(v *variorum.Volume, all bool) []Tale {
	tales := inOrder(v)
	articles := make(map[string]*article.Article, len(v.Articles))
	for _, a := range v.Articles {
		articles[a.ID] = a
	}
	shown := map[string]bool{}
	n := 0
	for i := range tales {
		t := &tales[i]
		if len(tales) > 1 && t.Thread == nil && len(t.Edition.Witnesses) < 2 && !all {
			continue
		}
		s := newSheet(t.Edition, t.Thread, articles, shown)
		if s.InStory == 0 || !all && i > 0 && s.InStory < 2 && !s.tellsTwice() {
			continue // its rows stand with the thread's first story, or nobody else tells them
		}
		n++
		t.Number, t.Sheet = n, s
	}
	return tales
}

// inOrder are the stories in the order of the report: those of most sources first, then of most
// articles, the stories of one thread together.
func inOrder(v *variorum.Volume) []Tale {
	threads := map[string]*collate.Edition{}
	for _, t := range v.Threads {
		for _, id := range t.Stories {
			threads[id] = t
		}
	}
	byWeight := slices.Clone(v.Stories)
	slices.SortStableFunc(byWeight, func(a, b *collate.Edition) int {
		return cmp.Or(cmp.Compare(len(b.Lineages), len(a.Lineages)), cmp.Compare(len(b.Witnesses), len(a.Witnesses)))
	})
	var out []Tale
	done := map[string]bool{}
	for _, e := range byWeight {
		if done[e.ID] {
			continue
		}
		t := threads[e.ID]
		for _, f := range byWeight {
			if f == e || t != nil && threads[f.ID] == t {
				done[f.ID] = true
				out = append(out, Tale{Edition: f, Thread: t})
			}
		}
	}
	return out
}

// tellsTwice reports whether some row of the sheet is told by two witnesses or more.
func (s *Sheet) tellsTwice() bool {
	for _, rows := range s.Rows {
		if twice, _ := Shares(rows); twice > 0 {
			return true
		}
	}
	return false
}
