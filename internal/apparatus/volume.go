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
	shown := map[*collate.Edition]map[string]bool{} // of a thread, the rows that stand with an earlier story of it
	n := 0
	for i := range tales {
		t := &tales[i]
		if len(tales) > 1 && t.Thread == nil && len(t.Edition.Witnesses) < 2 && !all {
			continue
		}
		if shown[t.Thread] == nil {
			shown[t.Thread] = map[string]bool{}
		}
		s := newSheet(t.Edition, t.Thread, articles, shown[t.Thread])
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
	ofThread := map[*collate.Edition][]*collate.Edition{}
	for _, e := range byWeight {
		if t := threads[e.ID]; t != nil {
			ofThread[t] = append(ofThread[t], e)
		}
	}
	var out []Tale
	for _, e := range byWeight {
		t := threads[e.ID]
		if t == nil {
			out = append(out, Tale{Edition: e})
			continue
		}
		for _, f := range ofThread[t] { // at the place of the first
			out = append(out, Tale{Edition: f, Thread: t})
		}
		ofThread[t] = nil
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

// Headline is a title as it is printed, or what stands for one.
func Headline(title string) string { return cmp.Or(Prose(title), "No headline") }
