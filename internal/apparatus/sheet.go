package apparatus

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
)

// Sheet is an edition laid out for reading: its witnesses as columns in the one order that every
// table keeps, and its loci as rows. The story's own witnesses stand first, then those of the other
// stories of its thread; a copy stands right of its source.
type Sheet struct {
	Edition  *collate.Edition
	Thread   *collate.Edition // nil if the story is its own
	Columns  []Column
	InStory  int                     // how many of the columns are the story's
	At       map[string]int          // article → column
	Groups   [][]int                 // lineages, each as columns; in the order of their first columns
	Links    map[string][]reuse.Link // by copy
	Twins    map[string][]Twin       // by article: those it shares text with, the order not known
	Rows     map[collate.Kind][]Row  // those that most sources tell first
	Unnamed  int                     // witnesses of the thread that tell nothing of this story and have no column
	HadAbove int                     // rows of the thread that an earlier story of it has shown
	Names    []Named                 // those that are spelled in several ways
	called   map[[2]string]string    // by article and its form of a name: the edition's
	ofStory  map[int]int             // the group of each lineage of the story, by its number there
}

// Column is a witness in its place.
type Column struct {
	collate.Witness                  // its siglum and outlet are safe to print
	Group           int              // index in Groups
	Source          string           // the article of its lineage that it was copied from; "" if none of them
	Piece           *article.Article // nil if the volume does not have it
}

// Twin is an article that has text of another, of which it is not known who had it first.
type Twin struct {
	Article string
	Link    reuse.Link
}

// newSheet lays out an edition. Shown are the loci of the thread, by ID, that stand on an earlier
// sheet: they are left out here, and those that are laid out are added to it.
func newSheet(e, thread *collate.Edition, articles map[string]*article.Article, shown map[string]bool) *Sheet {
	s := &Sheet{Edition: e, Thread: thread, At: map[string]int{}, Links: map[string][]reuse.Link{}, Twins: map[string][]Twin{}, ofStory: map[int]int{}}
	whole := e
	if thread != nil {
		whole = thread
	}
	for _, l := range whole.Links {
		s.Links[l.Copy] = append(s.Links[l.Copy], l)
		if !l.Directed && l.Kind != reuse.Version && l.Sure != reuse.Possible {
			s.Twins[l.Copy] = append(s.Twins[l.Copy], Twin{l.Source, l})
			s.Twins[l.Source] = append(s.Twins[l.Source], Twin{l.Copy, l})
		}
	}
	parents := parents(whole.Witnesses, whole.Links)
	own := map[string]bool{}
	for _, w := range e.Witnesses {
		own[w.Article] = true
	}
	ordered := copiesRightOfSources(whole.Witnesses, parents)
	if len(ordered) > len(own)+MostElsewhere {
		ordered = s.concerned(ordered, own)
	}
	slices.SortStableFunc(ordered, func(a, b collate.Witness) int {
		return cmp.Compare(btoi(!own[a.Article]), btoi(!own[b.Article]))
	})
	lineages := map[int]int{}
	for i, w := range ordered {
		n, known := lineages[w.Lineage]
		if !known || w.Lineage == 0 {
			n = len(s.Groups)
			lineages[w.Lineage] = n
			s.Groups = append(s.Groups, nil)
		}
		s.Groups[n] = append(s.Groups[n], i)
		s.At[w.Article] = i
		w.Siglum, w.Outlet = Prose(w.Siglum), Prose(w.Outlet)
		s.Columns = append(s.Columns, Column{Witness: w, Group: n, Source: parents[w.Article], Piece: articles[w.Article]})
		if own[w.Article] {
			s.InStory++
		}
	}
	for _, w := range e.Witnesses {
		if _, known := s.ofStory[w.Lineage]; !known && w.Lineage > 0 {
			s.ofStory[w.Lineage] = s.Columns[s.At[w.Article]].Group
		}
	}
	s.callAll(whole.Entities)
	s.layRows(shown)
	s.layNames(whole.Entities, shown)
	return s
}

// Years reports whether dates need their year: the witnesses are not all of one.
func (s *Sheet) Years() bool {
	year := 0
	for _, c := range s.Columns {
		if c.Published.IsZero() {
			continue
		}
		if y := c.Published.Time.Year(); year == 0 {
			year = y
		} else if y != year {
			return true
		}
	}
	return false
}

// sources is how many lineages the columns come from.
func (s *Sheet) sources(columns []int) int {
	seen := map[int]bool{}
	for _, c := range columns {
		seen[s.Columns[c].Group] = true
	}
	return len(seen)
}

// Name is the siglum of an article, or the name of an origin outside.
func (s *Sheet) Name(id string) string {
	if c, found := s.At[id]; found {
		return s.Columns[c].Siglum
	}
	if of, unnamed := strings.CutPrefix(id, reuse.UnnamedSource); unnamed {
		a, b, _ := strings.Cut(of, " and ")
		return strings.TrimPrefix(reuse.UnnamedSource, "@") + s.Name(a) + " and " + s.Name(b)
	}
	return Prose(strings.TrimPrefix(id, "@"))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
