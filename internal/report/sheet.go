package report

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// sheet is an edition laid out for reading: its witnesses as columns in the one order that every
// table keeps, and its loci as rows. The story's own witnesses stand first, then those of the other
// stories of its thread; a copy stands right of its source.
type sheet struct {
	edition  *collate.Edition
	thread   *collate.Edition // nil if the story is its own
	columns  []column
	inStory  int                     // how many of the columns are the story's
	at       map[string]int          // article → column
	groups   [][]int                 // lineages, each as columns; in the order of their first columns
	links    map[string][]reuse.Link // by copy
	twins    map[string][]twin       // by article: those it shares text with, the order not known
	rows     map[collate.Kind][]row
	unnamed  int // witnesses of the thread that tell nothing of this story and have no column
	hadAbove int // rows of the thread that an earlier story of it has shown
}

// column is a witness in its place.
type column struct {
	collate.Witness
	siglum  string // safe
	lineage int    // index in groups
	source  string // the article of its lineage that it was copied from; "" if none of them
	article *article.Article
}

// twin is an article that has text of another, of which it is not known who had it first.
type twin struct {
	article string
	link    reuse.Link
	spans   []text.Span // what they share, in the text of the one whose twin this is
}

// newSheet lays out an edition. Shown are the loci of the thread, by ID, that stand on an earlier
// sheet: they are left out here, and those that are laid out are added to it.
func newSheet(e, thread *collate.Edition, articles map[string]*article.Article, shown map[string]bool) *sheet {
	s := &sheet{edition: e, thread: thread, at: map[string]int{}, links: map[string][]reuse.Link{}, twins: map[string][]twin{}}
	whole := e
	if thread != nil {
		whole = thread
	}
	for _, l := range whole.Links {
		s.links[l.Copy] = append(s.links[l.Copy], l)
		if !l.Directed && l.Kind != reuse.Version && l.Sure != reuse.Possible {
			a, b := twin{article: l.Source, link: l}, twin{article: l.Copy, link: l}
			for _, p := range l.Passages {
				a.spans, b.spans = append(a.spans, p.Copy), append(b.spans, p.Source)
			}
			s.twins[l.Copy], s.twins[l.Source] = append(s.twins[l.Copy], a), append(s.twins[l.Source], b)
		}
	}
	parents := parents(whole.Witnesses, whole.Links)
	own := map[string]bool{}
	for _, w := range e.Witnesses {
		own[w.Article] = true
	}
	ordered := copiesRightOfSources(whole.Witnesses, parents)
	if len(ordered) > len(own)+mostElsewhere {
		ordered = s.concerned(ordered, own)
	}
	slices.SortStableFunc(ordered, func(a, b collate.Witness) int {
		return cmp.Compare(btoi(!own[a.Article]), btoi(!own[b.Article]))
	})
	lineages := map[int]int{}
	for i, w := range ordered {
		n, known := lineages[w.Lineage]
		if !known || w.Lineage == 0 {
			n = len(s.groups)
			lineages[w.Lineage] = n
			s.groups = append(s.groups, nil)
		}
		s.groups[n] = append(s.groups[n], i)
		s.at[w.Article] = i
		s.columns = append(s.columns, column{
			Witness: w, siglum: cut(prose(w.Siglum), mostSiglum), lineage: n, source: parents[w.Article], article: articles[w.Article],
		})
		if own[w.Article] {
			s.inStory++
		}
	}
	s.layRows(shown)
	return s
}

// mostElsewhere is how many witnesses of a thread's other stories stand beside a story's own whether
// or not they tell anything of it.
const mostElsewhere = 6

// concerned leaves out the witnesses of other stories that share no locus with this one.
func (s *sheet) concerned(ws []collate.Witness, own map[string]bool) []collate.Witness {
	keep := map[string]bool{}
	for i := range s.thread.Loci {
		cs := cites(&s.thread.Loci[i])
		if !slices.ContainsFunc(cs, func(c collate.Cite) bool { return own[c.Article] }) {
			continue
		}
		for _, c := range cs {
			keep[c.Article] = true
		}
	}
	var out []collate.Witness
	for _, w := range ws {
		if own[w.Article] || keep[w.Article] {
			out = append(out, w)
		}
	}
	s.unnamed = len(ws) - len(out)
	return out
}

// parents gives for each copy the article of its lineage that it follows most.
func parents(ws []collate.Witness, links []reuse.Link) map[string]string {
	lineage := map[string]int{}
	for _, w := range ws {
		lineage[w.Article] = w.Lineage
	}
	best := map[string]reuse.Link{}
	for _, l := range links {
		if !l.Directed || l.Kind == reuse.Version || l.Sure == reuse.Possible || lineage[l.Source] == 0 || lineage[l.Source] != lineage[l.Copy] {
			continue
		}
		if b, found := best[l.Copy]; !found || l.Score > b.Score || l.Score == b.Score && l.Source < b.Source {
			best[l.Copy] = l
		}
	}
	out := map[string]string{}
	for id, l := range best {
		out[id] = l.Source
	}
	return out
}

// copiesRightOfSources orders the witnesses by lineage, and in it each source before its copies.
func copiesRightOfSources(ws []collate.Witness, parents map[string]string) []collate.Witness {
	inOrder := slices.Clone(ws)
	slices.SortStableFunc(inOrder, func(a, b collate.Witness) int { return cmp.Compare(a.Lineage, b.Lineage) })
	copies := map[string][]collate.Witness{}
	for _, w := range inOrder {
		copies[parents[w.Article]] = append(copies[parents[w.Article]], w)
	}
	var out []collate.Witness
	placed := map[string]bool{}
	var place func(w collate.Witness)
	place = func(w collate.Witness) {
		if placed[w.Article] {
			return
		}
		placed[w.Article] = true
		out = append(out, w)
		for _, c := range copies[w.Article] {
			place(c)
		}
	}
	for _, w := range copies[""] {
		place(w)
	}
	for _, w := range inOrder {
		place(w) // those of a circle of links, which has no first
	}
	return out
}

// sources is how many lineages the columns come from.
func (s *sheet) sources(columns []int) int {
	seen := map[int]bool{}
	for _, c := range columns {
		seen[s.columns[c].lineage] = true
	}
	return len(seen)
}

// leftOut reports whether the witness of a silent column is a copy whose source tells the row, and
// nowhere in a passage that the copy has.
func (s *sheet) leftOut(c int, r *row) bool {
	source, inside := s.at[s.columns[c].source]
	return inside && len(r.cells[source]) > 0 && !s.retold(c, r)
}

// retold reports whether the source of a silent column tells the row in a passage that the copy has
// as well, so that the copy may tell it too, in words that were not known again.
func (s *sheet) retold(c int, r *row) bool {
	source, inside := s.at[s.columns[c].source]
	if !inside {
		return false
	}
	for _, l := range s.links[s.columns[c].Article] {
		if l.Source != s.columns[c].source {
			continue
		}
		for _, p := range l.Passages {
			if slices.ContainsFunc(r.cells[source], func(cell cell) bool { return p.Source.Overlaps(cell.Span) }) {
				return true
			}
		}
	}
	return false
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// layRows makes the rows of every kind: the thread's loci that touch this story, then the story's
// that are not among them.
func (s *sheet) layRows(shown map[string]bool) {
	s.rows = map[collate.Kind][]row{}
	type place struct {
		kind    collate.Kind
		article string
		start   int
	}
	covered := map[place]bool{}
	add := func(l *collate.Locus) {
		r := newRow(s, l)
		if len(r.told) == 0 {
			return
		}
		s.rows[l.Kind] = append(s.rows[l.Kind], r)
	}
	if s.thread != nil {
		for i := range s.thread.Loci {
			l := &s.thread.Loci[i]
			if !s.touchesStory(l) {
				continue
			}
			for _, c := range cites(l) {
				covered[place{l.Kind, c.Article, c.Span.Start}] = true
			}
			if shown[l.ID] {
				s.hadAbove++
				continue
			}
			shown[l.ID] = true
			add(l)
		}
	}
	for i := range s.edition.Loci {
		l := &s.edition.Loci[i]
		if !slices.ContainsFunc(cites(l), func(c collate.Cite) bool { return !covered[place{l.Kind, c.Article, c.Span.Start}] }) {
			continue
		}
		add(l)
	}
	for kind, rows := range s.rows {
		slices.SortStableFunc(rows, func(a, b row) int {
			return cmp.Or(cmp.Compare(b.sources, a.sources), cmp.Compare(len(b.told), len(a.told)))
		})
		for i := range rows {
			rows[i].number = i + 1
		}
		s.rows[kind] = rows
	}
}

func (s *sheet) touchesStory(l *collate.Locus) bool {
	return slices.ContainsFunc(cites(l), func(c collate.Cite) bool {
		i, found := s.at[c.Article]
		return found && i < s.inStory
	})
}

func cites(l *collate.Locus) []collate.Cite {
	var out []collate.Cite
	for _, r := range l.Readings {
		out = append(out, r.Cites...)
	}
	return out
}
