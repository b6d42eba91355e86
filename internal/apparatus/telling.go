package apparatus

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// Telling is how a witness has a statement.
type Telling uint8

// The ways in which a witness has a statement, or has it not.
const (
	Silent Telling = iota
	Own
	Attributed
	Copied
	InPart  // a passage of it in other words, not known again as this statement
	LeftOut // by a copy whose source has it
)

// Telling says how the witness of a column has a statement, and from whom or by whom.
func (s *Sheet) Telling(r *Row, c int) (t Telling, who string) {
	if len(r.Cells[c]) == 0 {
		switch {
		case s.Retold(c, r):
			return InPart, ""
		case s.LeftOut(c, r):
			return LeftOut, ""
		}
		return Silent, ""
	}
	if from, taken := s.TakenFrom(r, c); taken {
		return Copied, s.Columns[from].Siglum
	}
	if s.CopiedPassage(c, r) {
		return InPart, ""
	}
	for _, cell := range r.Cells[c] {
		if cell.By == "" {
			return Own, ""
		}
		who = cmp.Or(who, Prose(cell.By))
	}
	return Attributed, who
}

// LeftOut reports whether the witness of a silent column is a copy whose source tells the row, and
// nowhere in a passage that the copy has.
func (s *Sheet) LeftOut(c int, r *Row) bool {
	source, inside := s.At[s.Columns[c].Source]
	return inside && len(r.Cells[source]) > 0 && !s.Retold(c, r)
}

// Retold reports whether the source of a silent column tells the row in a passage that the copy has
// as well, so that the copy may tell it too, in words that were not known again. A passage that is
// word for word may be cut within: there the copy must have the words.
func (s *Sheet) Retold(c int, r *Row) bool {
	source, inside := s.At[s.Columns[c].Source]
	if !inside {
		return false
	}
	for _, l := range s.Links[s.Columns[c].Article] {
		if l.Source != s.Columns[c].Source {
			continue
		}
		for _, p := range l.Passages {
			if slices.ContainsFunc(r.Cells[source], func(cell Cell) bool {
				return p.Source.Overlaps(cell.Span) && (p.Kind != reuse.Verbatim || s.has(c, p.Copy, cell.Words))
			}) {
				return true
			}
		}
	}
	return false
}

// has reports whether the witness has most of the words in a stretch of its text; short words, which
// stand everywhere, do not count.
func (s *Sheet) has(c int, stretch text.Span, words string) bool {
	a := s.Columns[c].Piece
	if a == nil {
		return true // what is not known is not denied
	}
	there := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold(a.Part(stretch)).Text) {
		there[strings.Trim(w, marksOfPunctuation)] = true
	}
	long, found := 0, 0
	for w := range strings.FieldsSeq(text.Fold(words).Text) {
		if w = strings.Trim(w, marksOfPunctuation); utf8.RuneCountInString(w) > 3 {
			long++
			found += btoi(there[w])
		}
	}
	return 2*found >= long
}

// marksOfPunctuation are those that stand beside a word.
const marksOfPunctuation = ".,;:!?\"'()[]"

// Kept says how many of its source's statements a copy leaves out, and how many it adds.
func (s *Sheet) Kept(c int) string {
	source, inside := s.At[s.Columns[c].Source]
	if !inside {
		return ""
	}
	told, left, added := 0, 0, 0
	for i := range s.Rows[collate.Statement] {
		r := &s.Rows[collate.Statement][i]
		switch {
		case len(r.Cells[source]) > 0:
			told++
			left += btoi(len(r.Cells[c]) == 0 && s.LeftOut(c, r))
		case len(r.Cells[c]) > 0 && !s.CopiedPassage(c, r):
			added++
		}
	}
	if told == 0 {
		return ""
	}
	out := fmt.Sprintf("leaves out %d of %s’s %s", left, s.Columns[source].Siglum, Plural(told, "statement", "statements"))
	if left == 0 {
		out = fmt.Sprintf("has all of %s’s %s", s.Columns[source].Siglum, Plural(told, "statement", "statements"))
	}
	if added > 0 {
		out += fmt.Sprintf("; adds %d", added)
	}
	return out
}
