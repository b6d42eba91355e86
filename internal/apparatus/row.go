package apparatus

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// Row is a locus laid out over the columns of its sheet.
type Row struct {
	*collate.Locus
	Number  int      // from 1, among the rows of its kind
	Cells   [][]Cell // by column: the cites of its witness, in order of their readings
	Told    []int    // the columns that have one
	Title   string   // what it is about, for a heading
	Sources int      // how many lineages tell it
	Of      int      // of how many lineages: those that have a witness in which such things are read
	unread  []bool   // by column: nothing can be said of it, for its language
	own     int      // how many of the lineages are of the story itself
}

// Cell is a cite, its reading and the words it cites.
type Cell struct {
	collate.Cite
	Reading int    // index in the locus
	Words   string // safe, on one line
}

func newRow(s *Sheet, l *collate.Locus) Row {
	r := Row{Locus: l, Cells: make([][]Cell, len(s.Columns))}
	for i, reading := range l.Readings {
		for _, c := range reading.Cites {
			at, found := s.At[c.Article]
			if !found {
				continue
			}
			words := s.Words(at, c)
			c.By, c.Via = s.call(c.Article, c.By), s.call(c.Article, c.Via)
			r.Cells[at] = append(r.Cells[at], Cell{c, i, words})
		}
	}
	for i, cells := range r.Cells {
		if len(cells) > 0 {
			r.Told = append(r.Told, i)
		}
	}
	r.unread = s.unread(&r)
	told := lineages(l)
	r.Sources, r.own = s.tellers(&r, told)
	r.Of = max(r.Sources, s.readable(&r)) // whoever a copy is from may be one of whom nothing can be said
	r.Title = r.title()
	return r
}

// mostTitleRunes is how many characters of a cite stand for a head that was cut off.
const mostTitleRunes = 240

// unread are the columns without the row of which nothing can be said: things of its kind are not read
// in the language of the witness, or it is in another than those who tell it. The row can be one of a
// story and the column one of its thread.
func (s *Sheet) unread(r *Row) []bool {
	out := make([]bool, len(s.Columns))
	for c := range s.Columns {
		w := s.Columns[c].Witness
		shared := slices.ContainsFunc(r.Told, func(t int) bool { return s.Columns[t].Lang == w.Lang })
		out[c] = len(r.Cells[c]) == 0 && (slices.Contains(w.Unread, r.Kind) || len(r.Told) > 0 && !shared)
	}
	return out
}

// readable is how many lineages have a witness of which it can be said whether it tells the row.
func (s *Sheet) readable(r *Row) int {
	var read []int
	for c := range s.Columns {
		if !r.unread[c] {
			read = append(read, c)
		}
	}
	return s.sources(read)
}

// title is the head as a heading: begun with a capital, without the "that" of a clause, and whole
// where the edition cut it off and a cite has the rest.
func (r *Row) title() string {
	head := Prose(r.Head)
	if begun, was := strings.CutSuffix(head, "…"); was {
		begun = strings.TrimSpace(begun)
		for _, c := range r.Told {
			for _, cell := range r.Cells[c] {
				if strings.HasPrefix(cell.Words, begun) && utf8.RuneCountInString(cell.Words) <= mostTitleRunes {
					return Capitalized(strings.TrimPrefix(balanced(cell.Words), "that "))
				}
			}
		}
	}
	return Capitalized(strings.TrimPrefix(balanced(head), "that "))
}

// balanced is a heading without its marks of quotation, if one of them stands without the other.
func balanced(s string) string {
	opened, closed, straight := 0, 0, 0
	for _, r := range s {
		switch r {
		case '“', '„', '«':
			opened++
		case '”', '»':
			closed++
		case '"':
			straight++
		}
	}
	if opened == closed && straight%2 == 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("“”„«»\"", r) {
			return -1
		}
		return r
	}, s)
}

// lineages are those that tell a locus, as the edition counts them: what a witness copied counts for the
// lineage that it is from.
func lineages(l *collate.Locus) []int {
	var out []int
	for _, r := range l.Readings {
		out = append(out, r.Lineages...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// tellers is how many of the sheet's lineages tell a row, and how many of these are of the story itself. Those
// of a thread's loci, which other stories tell too, are numbered as the columns are; those of the story's own as
// its own witnesses are, of which two lineages may be one in the thread.
func (s *Sheet) tellers(r *Row, told []int) (all, own int) {
	if slices.ContainsFunc(r.Told, func(c int) bool { return c >= s.InStory }) {
		for _, lineage := range told {
			own += btoi(slices.ContainsFunc(r.Told, func(c int) bool { return c < s.InStory && s.Columns[c].Lineage == lineage }))
		}
		return len(told), own
	}
	groups := map[int]bool{}
	for _, lineage := range told {
		if g, known := s.ofStory[lineage]; known {
			groups[g] = true
		} else {
			all++
		}
	}
	all += len(groups)
	return all, all
}

// copied reports whether all that a witness tells of the row stands in passages that it copied.
func (r *Row) copied(c int) bool {
	return !slices.ContainsFunc(r.Cells[c], func(cell Cell) bool { return cell.CopiedFrom == "" })
}

// Words are those that a cite points to.
func (s *Sheet) Words(at int, c collate.Cite) string {
	a := s.Columns[at].Piece
	if a == nil {
		return ""
	}
	words, _ := a.Words(c.Span)
	return Prose(words)
}

// Unread reports whether nothing can be said of a column: its article is in a language in which such
// things are not read.
func (r *Row) Unread(c int) bool { return r.unread[c] }

// Lack is the sign of a column that has no words in the row, for what it is that it has none.
func (r *Row) Lack(c int) string {
	if r.Unread(c) {
		return Unread.Sign()
	}
	return Silent.Sign()
}

// Silent are the columns that do not tell the row.
func (r *Row) Silent() []int {
	var out []int
	for i, cells := range r.Cells {
		if len(cells) == 0 && !r.unread[i] {
			out = append(out, i)
		}
	}
	return out
}

// Tellers are the columns that have one of the reading's cites.
func (r *Row) Tellers(reading int) []int {
	var out []int
	for _, i := range r.Told {
		if slices.ContainsFunc(r.Cells[i], func(c Cell) bool { return c.Reading == reading }) {
			out = append(out, i)
		}
	}
	return out
}

// Shares counts the rows told by two witnesses or more, and by one.
func Shares(rows []Row) (twice, once int) {
	for _, r := range rows {
		if len(r.Told) > 1 {
			twice++
		} else {
			once++
		}
	}
	return twice, once
}

// covered reports whether a passage of the copy holds some of the span.
func covered(l reuse.Link, span text.Span) bool {
	return slices.ContainsFunc(l.Passages, func(p reuse.Passage) bool { return p.Copy.Overlaps(span) })
}

// CellWords are the words of a witness in a row; none if it is silent.
func (r *Row) CellWords(c int) []string {
	var words []string
	seen := map[string]bool{}
	for _, cell := range r.Cells[c] {
		if key := text.Fold(cell.Words).Text; !seen[key] {
			seen[key] = true
			words = append(words, cell.Words)
		}
	}
	return words
}

// TimeHead is the event, with the day that all readings give.
func (s *Sheet) TimeHead(r *Row) string {
	head, day := s.Event(r)
	if day == "" {
		return head
	}
	return head + ", " + day
}

// Event is what the times of a row date, and the day that all its readings give, if they do.
func (s *Sheet) Event(r *Row) (head, day string) {
	head = withoutLead(r.Title)
	on := calendar.Date{}
	for i, reading := range r.Readings {
		if reading.When == nil || reading.When.From.IsZero() {
			return head, ""
		}
		from := reading.When.From
		if i > 0 && from.String() != on.String() {
			return head, ""
		}
		on = from
	}
	if on.Precision != calendar.Day || len(r.Readings[0].When.Value) != len("2006-01-02") {
		return head, ""
	}
	return head, Date(on, s.Years())
}

// withoutLead is a clause without the word that joins it to one before it: "where 40 people drowned",
// "and the port was closed".
func withoutLead(clause string) string {
	first, rest, _ := strings.Cut(clause, " ")
	switch strings.ToLower(first) {
	case "and", "but", "where", "while", "whereas":
		if rest != "" {
			return Capitalized(rest)
		}
	}
	return clause
}
