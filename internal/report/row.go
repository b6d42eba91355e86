package report

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// row is a locus laid out over the columns of its sheet.
type row struct {
	*collate.Locus
	number  int
	cells   [][]cell // by column: the cites of its witness, in order of their readings
	told    []int    // the columns that have one
	sources int      // how many lineages those are; what a witness copied from another is not counted again
}

// cell is a cite, its reading and the words it cites.
type cell struct {
	collate.Cite
	reading int
	words   string // safe, on one line
}

func newRow(s *sheet, l *collate.Locus) row {
	r := row{Locus: l, cells: make([][]cell, len(s.columns))}
	for i, reading := range l.Readings {
		for _, c := range reading.Cites {
			at, found := s.at[c.Article]
			if !found {
				continue
			}
			r.cells[at] = append(r.cells[at], cell{c, i, s.words(at, c)})
		}
	}
	for i, cells := range r.cells {
		if len(cells) > 0 {
			r.told = append(r.told, i)
		}
	}
	var own []int
	for _, c := range r.told {
		if _, copied := s.takenFrom(&r, c); !copied {
			own = append(own, c)
		}
	}
	r.sources = max(s.sources(own), btoi(len(r.told) > 0))
	return r
}

// takenFrom is the column from which a witness took what it tells of the row, if it did: its cites
// stand in passages that it copied, or it is a rewritten copy, which follows its source throughout.
// Of two that share their text, the order not known, the left one counts as the source.
func (s *sheet) takenFrom(r *row, c int) (source int, copied bool) {
	for _, l := range s.links[s.columns[c].Article] {
		from, inside := s.at[l.Source]
		if !inside || !l.Directed || l.Kind == reuse.Version || l.Sure == reuse.Possible || len(r.cells[from]) == 0 {
			continue
		}
		follows := l.Kind == reuse.Rewritten && s.columns[c].source == l.Source
		if follows || !slices.ContainsFunc(r.cells[c], func(cell cell) bool { return !covered(l, cell.Span) }) {
			return from, true
		}
	}
	for _, t := range s.twins[s.columns[c].Article] {
		from, inside := s.at[t.article]
		if inside && from < c && len(r.cells[from]) > 0 && !slices.ContainsFunc(r.cells[c], func(cell cell) bool { return !t.shares(cell.Span) }) {
			return from, true
		}
	}
	return 0, false
}

// shares reports whether what the two share holds some of the span.
func (t twin) shares(span text.Span) bool { return slices.ContainsFunc(t.spans, span.Overlaps) }

// rowID is the letter and the number of a row, as wide as the longest of its kind.
func (s *sheet) rowID(letter string, r *row) piece {
	widest := len(fmt.Sprint(letter, len(s.rows[r.Kind])))
	return piece{pad(fmt.Sprint(letter, r.number), widest) + " ", dim}
}

// words are those that a cite points to.
func (s *sheet) words(at int, c collate.Cite) string {
	a := s.columns[at].article
	if a == nil || c.Span.Start < 0 || c.Span.End > len(a.Text) || c.Span.Start > c.Span.End {
		return ""
	}
	return prose(c.Span.In(a.Text))
}

// silent are the columns that do not tell the row.
func (r *row) silent() []int {
	var out []int
	for i, cells := range r.cells {
		if len(cells) == 0 {
			out = append(out, i)
		}
	}
	return out
}

// tellers are the columns that have one of the reading's cites.
func (r *row) tellers(reading int) []int {
	var out []int
	for _, i := range r.told {
		if slices.ContainsFunc(r.cells[i], func(c cell) bool { return c.reading == reading }) {
			out = append(out, i)
		}
	}
	return out
}

// foremost picks rows that one witness tells, at most most of them unless all are asked for, in the
// order of their numbers: those of the lowest rank, then those that its text tells earliest, as a
// share of its length, for news puts first what matters.
func (p *page) foremost(s *sheet, rows []*row, most int, rank func(*row) int) []*row {
	if p.All || len(rows) <= most {
		return rows
	}
	place := func(r *row) float64 {
		a := s.columns[r.told[0]].article
		if a == nil || len(a.Text) == 0 {
			return 1
		}
		return float64(r.cells[r.told[0]][0].Span.Start) / float64(len(a.Text))
	}
	out := slices.Clone(rows)
	slices.SortStableFunc(out, func(a, b *row) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(place(a), place(b)))
	})
	out = out[:most]
	slices.SortFunc(out, func(a, b *row) int { return cmp.Compare(a.number, b.number) })
	return out
}

// unranked ranks all rows alike.
func unranked(*row) int { return 0 }

// shares counts the rows told by two witnesses or more, and by one.
func shares(rows []row) (twice, once int) {
	for _, r := range rows {
		if len(r.told) > 1 {
			twice++
		} else {
			once++
		}
	}
	return twice, once
}

// verdictSigns are the sign and the look of each verdict.
var verdictSigns = []struct {
	verdict collate.Verdict
	sign    string
	look    look
}{
	{collate.Agree, "=", green},
	{collate.Differ, "≠", amber},
	{collate.Conflict, "✕", red},
	{collate.Single, "·", dim},
}

func sign(v collate.Verdict) piece {
	for _, s := range verdictSigns {
		if s.verdict == v {
			return piece{s.sign, s.look}
		}
	}
	return piece{text: " "}
}

// verdict is the sign with its word; blank if there is none.
func verdict(v collate.Verdict) piece {
	p := sign(v)
	if p.text == " " {
		return p
	}
	return piece{p.text + " " + string(v), p.look | bold}
}

// covered reports whether a passage of the copy holds some of the span.
func covered(l reuse.Link, span text.Span) bool {
	return slices.ContainsFunc(l.Passages, func(p reuse.Passage) bool { return p.Copy.Overlaps(span) })
}
