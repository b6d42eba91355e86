package report

import (
	"cmp"
	"io"
	"slices"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
)

// Write writes the editions of a volume. The error is that of w.
func Write(w io.Writer, v *variorum.Volume, o Options) error {
	p := &page{Options: o, width: o.columns()}
	p.volume(v)
	_, err := io.WriteString(w, p.out.String())
	return err
}

// tale is a story with its place in the report.
type tale struct {
	number  int // 0: listed only
	edition *collate.Edition
	thread  *collate.Edition // nil if it is its own
}

// volume writes what the volume holds: one story by itself; of several a list, then each.
func (p *page) volume(v *variorum.Volume) {
	tales := inOrder(v)
	articles := make(map[string]*article.Article, len(v.Articles))
	for _, a := range v.Articles {
		articles[a.ID] = a
	}
	shown := map[string]bool{}
	var sheets []*sheet
	for i := range tales {
		t := &tales[i]
		if len(tales) > 1 && t.thread == nil && len(t.edition.Witnesses) < 2 && !p.All {
			continue
		}
		s := newSheet(t.edition, t.thread, articles, shown)
		if s.inStory == 0 || !p.All && i > 0 && s.inStory < 2 && !s.tellsTwice() {
			continue // its rows stand with the thread's first story, or nobody else tells them
		}
		sheets = append(sheets, s)
		t.number = len(sheets)
	}
	if len(tales) > 1 {
		p.contents(v, tales)
	}
	for i, s := range sheets {
		if len(tales) > 1 {
			p.between(i + 1)
		}
		p.edition(s)
	}
	if len(sheets) > 0 {
		p.gap()
		p.flow(line{say("Each cell’s proof, article and bytes: --json", dim)}, 0, 0)
	}
}

// tellsTwice reports whether some row of the sheet is told by two witnesses or more.
func (s *sheet) tellsTwice() bool {
	for _, rows := range s.rows {
		if twice, _ := shares(rows); twice > 0 {
			return true
		}
	}
	return false
}

// edition writes one story.
func (p *page) edition(s *sheet) {
	p.masthead(s)
	p.copies(s)
	p.quotations(s)
	p.figures(s)
	p.times(s)
	p.wordings(s)
	p.statements(s)
	if s.hadAbove > 0 {
		p.gap()
		p.flow(line{say(plural(s.hadAbove, "row", "rows")+" shared with stories of its thread: see there, above", dim)}, 0, 0)
	}
}

// inOrder are the stories in the order of the report: those of most sources first, then of most
// articles, the stories of one thread together.
func inOrder(v *variorum.Volume) []tale {
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
	var out []tale
	done := map[string]bool{}
	for _, e := range byWeight {
		if done[e.ID] {
			continue
		}
		t := threads[e.ID]
		for _, f := range byWeight {
			if f == e || t != nil && threads[f.ID] == t {
				done[f.ID] = true
				out = append(out, tale{edition: f, thread: t})
			}
		}
	}
	return out
}
