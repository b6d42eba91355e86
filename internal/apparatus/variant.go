package apparatus

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Variant is one telling of a saying, and the columns that have it in these words.
type Variant struct {
	Columns []int
	Cells   [][]Cell // by column: the cites, one a piece
	Form    note.Form
	Words   []string // as they are set, cut at spaces
}

// Variants are the tellings of a saying, those that read alike joined: first the one that the edition
// lays the others against, the retold ones last. The point or comma before the
// closing mark is the outlet's habit, not the speaker's, and is left out.
func (s *Sheet) Variants(r *Row) []Variant {
	var out []Variant
	at := map[string]int{}
	for _, c := range r.Told {
		for i := 0; i < len(r.Cells[c]); {
			first := r.Cells[c][i]
			said := first.Words
			from := i
			for i++; i < len(r.Cells[c]) && r.Cells[c][i].Reading == first.Reading && r.Cells[c][i].Form == first.Form; i++ {
				said += " … " + r.Cells[c][i].Words // a piece ends without its point
			}
			key := string(first.Form) + " " + plainWord(strings.Trim(said, ` .,;:“”"'’`))
			n, found := at[key]
			if !found {
				n = len(out)
				at[key] = n
				out = append(out, Variant{Form: first.Form, Words: strings.Fields(closed(first.Form, strings.TrimRight(said, ".,;")))})
			}
			v := &out[n]
			if last := len(v.Columns) - 1; last < 0 || v.Columns[last] != c {
				v.Columns, v.Cells = append(v.Columns, c), append(v.Cells, nil)
			}
			last := len(v.Cells) - 1
			v.Cells[last] = append(v.Cells[last], r.Cells[c][from:i]...)
		}
	}
	slices.SortStableFunc(out, func(a, b Variant) int {
		return cmp.Or(btoi(a.Form == note.Indirect)-btoi(b.Form == note.Indirect), btoi(b.holds(r.Base))-btoi(a.holds(r.Base)))
	})
	return out
}

// closed are the words of a telling, partly in marks, with the mark that its clause leaves out at the end or that
// stands before it, and without the "that" before the first: “the pier is lost[”], [“]the pier” is lost.
func closed(f note.Form, said string) string {
	if f != note.Mixed {
		return said
	}
	if rest, found := strings.CutPrefix(said, "that "); found && strings.IndexAny(rest, `“"`) == 0 {
		said = rest
	}
	before, open := "", "" // the mark that is missing at the start; the one that would close what is open
	first := true
	for i, r := range said {
		switch {
		case r == '“':
			open = "”"
		case r == '"' && open == "" && opensWord(said[:i]):
			open = `"`
		case r != '”' && r != '"':
			continue
		case open == "" && first:
			before = strings.ReplaceAll(string(r), "”", "“")
		default:
			open = ""
		}
		first = false
	}
	return before + said + open
}

// opensWord reports whether a straight mark stands before a word, not behind one, by what stands before it.
func opensWord(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune(" ([—–-…", r)
}

// InMarks reports whether a telling is the speaker's words, and they stand in marks in one of the texts that have it.
func (v Variant) InMarks() bool {
	return v.Form == note.Direct && slices.ContainsFunc(v.Cells, func(cells []Cell) bool {
		return slices.ContainsFunc(cells, func(c Cell) bool { return c.Marks != note.Lost })
	})
}

// IsPieceOf reports whether a telling's words stand in a row in one of others: it is no telling in other words.
func (v Variant) IsPieceOf(others []Variant) bool {
	words := v.bare()
	return slices.ContainsFunc(others, func(o Variant) bool { return strings.Contains(o.bare(), words) })
}

// bare are the letters and digits of the words, a blank before and after each.
func (v Variant) bare() string {
	var out strings.Builder
	out.WriteByte(' ')
	for _, w := range v.Words {
		if b := bare([]string{w}); b != "" {
			out.WriteString(b)
			out.WriteByte(' ')
		}
	}
	return out.String()
}

// holds reports whether a cite is of the telling.
func (v Variant) holds(c *collate.Cite) bool {
	return c != nil && slices.ContainsFunc(v.Cells, func(cells []Cell) bool {
		return slices.ContainsFunc(cells, func(cell Cell) bool { return cell.Article == c.Article && cell.Span == c.Span })
	})
}

// Aligned parts the tellings that can be set word against word from those that cannot: what the
// former have in common must stay a good part of the shortest of them.
func Aligned(vs []Variant) (aligned, rest []Variant) {
	for _, v := range vs {
		if v.Form == note.Indirect {
			rest = append(rest, v)
			continue
		}
		if with := append(slices.Clone(aligned), v); len(aligned) == 0 || alike(with) >= leastAlike {
			aligned = with
			continue
		}
		rest = append(rest, v)
	}
	return aligned, rest
}

// Parting says how many words of the tellings, laid side by side, are not the same in all.
func Parting(vs []Variant) string {
	words, differ, marksOnly := 0, 0, true
	for _, part := range Passages(vs) {
		longest := 0
		for _, w := range part.Words {
			longest = max(longest, len(w))
			marksOnly = marksOnly && bare(w) == bare(part.Words[0])
		}
		words += longest
		if !part.Same {
			differ += longest
		}
	}
	if marksOnly {
		return "punctuation only"
	}
	return fmt.Sprintf("%d of %d words differ", differ, words)
}

// bare is the letters and digits of words.
func bare(words []string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, plainWord(strings.Join(words, " ")))
}

// plainWord is the form in which a word is compared: case and kinds of quotation marks do not
// count, a comma does.
func plainWord(w string) string { return text.Fold(w).Text }
