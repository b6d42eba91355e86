package apparatus

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/note"
)

// Foremost picks rows that one witness tells, at most most of them, in the order of their numbers:
// those behind none first, then those that the text tells earliest, as a share of its length, for
// news puts first what matters.
func (s *Sheet) Foremost(rows []*Row, most int, behind func(*Row) bool) []*Row {
	if len(rows) <= most {
		return rows
	}
	place := func(r *Row) float64 {
		a := s.Columns[r.Told[0]].Piece
		if a == nil || a.End() == 0 {
			return 1
		}
		return float64(r.Cells[r.Told[0]][0].Span.Start) / float64(a.End())
	}
	out := slices.Clone(rows)
	slices.SortStableFunc(out, func(a, b *Row) int {
		return cmp.Or(cmp.Compare(btoi(behind(a)), btoi(behind(b))), cmp.Compare(place(a), place(b)))
	})
	out = out[:most]
	slices.SortFunc(out, func(a, b *Row) int { return cmp.Compare(a.Number, b.Number) })
	return out
}

// AllAlike puts no row behind another.
func AllAlike(*Row) bool { return false }

// IsRetold puts sayings that are retold behind those in the speaker's words.
func IsRetold(r *Row) bool { return r.Cells[r.Told[0]][0].Form == note.Indirect }

// CountsThings puts figures of things behind those of people.
func CountsThings(r *Row) bool {
	return r.Readings[r.Cells[r.Told[0]][0].Reading].Unit != "people"
}

// IsFromElsewhere puts statements in a passage that the witness copied behind its own.
func (s *Sheet) IsFromElsewhere(r *Row) bool { return s.copiedPassage(r.Told[0], r) }
