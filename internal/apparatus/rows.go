package apparatus

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/collate"
)

// layRows makes the rows of every kind: the thread's loci that touch this story, and the story's
// that are not among them; first those that most sources of the story tell, then of the thread.
func (s *Sheet) layRows(shown map[string]bool) {
	s.Rows = map[collate.Kind][]Row{}
	type place struct {
		kind    collate.Kind
		article string
		start   int
	}
	covered := map[place]bool{}
	add := func(l *collate.Locus) {
		r := newRow(s, l)
		if len(r.Told) == 0 {
			return
		}
		s.Rows[l.Kind] = append(s.Rows[l.Kind], r)
	}
	if s.Thread != nil {
		for i := range s.Thread.Loci {
			l := &s.Thread.Loci[i]
			if !s.touchesStory(l) {
				continue
			}
			for _, c := range cites(l) {
				covered[place{l.Kind, c.Article, c.Span.Start}] = true
			}
			if shown[l.ID] {
				s.HadAbove++
				continue
			}
			shown[l.ID] = true
			add(l)
		}
	}
	for i := range s.Edition.Loci {
		l := &s.Edition.Loci[i]
		if !slices.ContainsFunc(cites(l), func(c collate.Cite) bool { return !covered[place{l.Kind, c.Article, c.Span.Start}] }) {
			continue
		}
		add(l)
	}
	for kind, rows := range s.Rows {
		slices.SortStableFunc(rows, func(a, b Row) int {
			return cmp.Or(cmp.Compare(b.own, a.own), cmp.Compare(b.Sources, a.Sources), cmp.Compare(len(b.Told), len(a.Told)))
		})
		for i := range rows {
			rows[i].Number = i + 1
		}
		s.Rows[kind] = rows
	}
}

func (s *Sheet) touchesStory(l *collate.Locus) bool {
	return slices.ContainsFunc(cites(l), func(c collate.Cite) bool {
		i, found := s.At[c.Article]
		return found && i < s.InStory
	})
}

func cites(l *collate.Locus) []collate.Cite {
	var out []collate.Cite
	for _, r := range l.Readings {
		out = append(out, r.Cites...)
	}
	return out
}
