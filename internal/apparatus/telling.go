package apparatus

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
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
	Unread  // in a language in which statements are not read
)

// Telling says how the witness of a column has a statement, and from whom or by whom.
func (s *Sheet) Telling(r *Row, c int) (t Telling, who string) {
	if len(r.Cells[c]) == 0 {
		switch {
		case r.Unread(c):
			return Unread, ""
		case s.retold(c, r):
			return InPart, ""
		case s.LeftOut(c, r):
			return LeftOut, ""
		}
		return Silent, ""
	}
	if from, taken := s.takenFrom(r, c); taken {
		return Copied, s.Columns[from].Siglum
	}
	if s.copiedPassage(c, r) {
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

// takenFrom is the column from which a witness took what it tells of the row, if it did and that tells it: all its
// cites stand in passages that it copied, or it is a rewritten copy, which follows its source throughout.
func (s *Sheet) takenFrom(r *Row, c int) (source int, taken bool) {
	if r.copied(c) {
		for _, cell := range r.Cells[c] {
			if from, inside := s.At[cell.CopiedFrom]; inside && len(r.Cells[from]) > 0 {
				return from, true
			}
		}
	}
	from, inside := s.At[s.Columns[c].Source]
	if !inside || len(r.Cells[from]) == 0 {
		return 0, false
	}
	return from, slices.ContainsFunc(s.Links[s.Columns[c].Article], func(l reuse.Link) bool {
		return l.Source == s.Columns[c].Source && l.Kind == reuse.Rewritten
	})
}

// LeftOut reports whether the witness of a silent column is a copy whose source tells the row, and
// nowhere in a passage that the copy has.
func (s *Sheet) LeftOut(c int, r *Row) bool {
	source, inside := s.At[s.Columns[c].Source]
	return inside && len(r.Cells[source]) > 0 && !s.retold(c, r)
}

// retold reports whether the source of a silent column tells the row in a passage that the copy has
// as well, so that the copy may tell it too, in words that were not known again.
func (s *Sheet) retold(c int, r *Row) bool {
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
				return p.Source.Overlaps(cell.Span) && MayHave(s.Columns[c].Piece, p, cell.Words)
			}) {
				return true
			}
		}
	}
	return false
}

// MayHave reports whether a copy may have words of its source in a passage that holds them there. A passage
// that keeps the words can be cut within and be long: there the copy must have most of the longer ones. What
// is not known, for the text is not given, is not denied.
func MayHave(a *article.Article, p reuse.Passage, words string) bool {
	if a == nil || p.Kind == reuse.Rewritten {
		return true
	}
	held, known := a.Words(p.Copy)
	if !known {
		return true
	}
	there := map[string]bool{}
	for _, w := range LongWords(held) {
		there[w] = true
	}
	long := LongWords(words)
	found := 0
	for _, w := range long {
		found += btoi(there[w])
	}
	return 2*found >= len(long)
}

// LongWords are the words of a text in their matching form, without marks beside them; words of up to three
// letters, which stand everywhere, are left out.
func LongWords(s string) []string {
	var out []string
	for w := range strings.FieldsSeq(text.Fold(s).Text) {
		if w = strings.Trim(w, ".,;:!?\"'()[]"); utf8.RuneCountInString(w) > 3 {
			out = append(out, w)
		}
	}
	return out
}

// Kept says how many of its source's statements a copy leaves out or has in part, and how many it adds.
func (s *Sheet) Kept(c int) string {
	source, inside := s.At[s.Columns[c].Source]
	if !inside {
		return ""
	}
	told, left, inPart, added := 0, 0, 0, 0
	for i := range s.Rows[collate.Statement] {
		r := &s.Rows[collate.Statement][i]
		switch {
		case len(r.Cells[source]) > 0:
			told++
			t, _ := s.Telling(r, c)
			left += btoi(t == LeftOut)
			inPart += btoi(t == InPart)
		case len(r.Cells[c]) > 0 && !s.copiedPassage(c, r):
			added++
		}
	}
	if told == 0 {
		return ""
	}
	var parts []string
	whole := fmt.Sprintf("%s’s %s", s.Columns[source].Siglum, Plural(told, "statement", "statements"))
	if left > 0 {
		parts = append(parts, fmt.Sprintf("leaves out %d of %s", left, whole))
	}
	switch {
	case inPart > 0 && left == 0:
		parts = append(parts, fmt.Sprintf("has %d of %s in part", inPart, whole))
	case inPart > 0:
		parts = append(parts, fmt.Sprintf("has %d in part", inPart))
	case left == 0:
		parts = append(parts, "has all of "+whole)
	}
	if added > 0 {
		parts = append(parts, fmt.Sprintf("adds %d", added))
	}
	return some(parts, len(parts))
}
