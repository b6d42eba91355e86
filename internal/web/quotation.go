package web

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/note"
)

// quotations are the sayings: those told by two witnesses set word under word.
type quotations struct {
	ID, Told string
	Twice    []quotation
	Copied   []quotation // told by several articles of one source, in the same words
	Once     []quotation
	Folded   []quotation // told once, beyond the foremost
}

// quotation is one saying.
type quotation struct {
	ID, Label, Head string
	Reach           string
	Verdict         verdict
	Speakers        []string
	Lines           []setLine // the tellings that are set word under word, line by line
	Loose           []loose   // those that are not
	Altered         []altered // what a reader should see of how they part
	Silence         silence
}

// setLine is a stretch of the tellings, a row for each, as wide as a page has room.
type setLine struct{ Rows []setRow }

// setRow is a telling in a line: its words, those that differ from the others' apart.
type setRow struct {
	Witnesses []witness
	Form      string
	Cells     []setCell
}

// setCell is a run of words that all tellings have, or what one has where they part.
type setCell struct {
	Words   string
	Differs bool // it is not the same in all
}

// loose is a telling by itself.
type loose struct {
	Witnesses []witness
	Form      string
	Words     string
	Marked    bool // the words are the speaker's, and stood in quotation marks
}

// altered is what tellings have otherwise than the one that they are laid against.
type altered struct {
	Text      string
	Witnesses []witness
}

func (d *drawing) quotations() quotations {
	rows := d.Rows[collate.Quote]
	if len(rows) == 0 {
		return quotations{}
	}
	out := quotations{ID: d.section("quotations"), Told: told(rows)}
	var once []*apparatus.Row
	for i := range rows {
		r := &rows[i]
		switch {
		case len(r.Told) == 1:
			once = append(once, r)
		case r.Sources == 1 && len(d.Variants(r)) == 1:
			out.Copied = append(out.Copied, d.quotation(r))
		default:
			out.Twice = append(out.Twice, d.quotation(r))
		}
	}
	shown, folded := d.fold(once, mostQuotesOnce, apparatus.IsRetold)
	out.Once, out.Folded = each(shown, d.quotation), each(folded, d.quotation)
	return out
}

// each draws rows one by one.
func each[T any](rows []*apparatus.Row, draw func(*apparatus.Row) T) []T {
	var out []T
	for _, r := range rows {
		out = append(out, draw(r))
	}
	return out
}

// fold parts rows that one witness tells into the foremost and the others.
func (d *drawing) fold(rows []*apparatus.Row, most int, behind func(*apparatus.Row) bool) (shown, folded []*apparatus.Row) {
	if d.All || len(rows) <= most+2 {
		return rows, nil
	}
	shown = d.Foremost(rows, most, behind)
	open := map[*apparatus.Row]bool{}
	for _, r := range shown {
		open[r] = true
	}
	for _, r := range rows {
		if !open[r] {
			folded = append(folded, r)
		}
	}
	return shown, folded
}

func (d *drawing) quotation(r *apparatus.Row) quotation {
	vs := d.Variants(r)
	q := quotation{
		ID: d.names.row(d.story, r), Label: label(r), Head: r.Title, Reach: d.reach(r),
		Silence: d.silence(r), Speakers: d.speakers(r),
	}
	aligned, rest := apparatus.Aligned(vs)
	if len(aligned) > 1 {
		q.Lines = d.setLines(aligned)
	} else {
		rest = vs
	}
	for _, v := range rest {
		q.Loose = append(q.Loose, loose{d.tellers(v), string(v.Form), strings.Join(v.Words, " "), v.InMarks()})
	}
	for _, a := range d.Alterations(r) {
		line := altered{Text: a.Text()}
		for i, c := range a.Columns {
			line.Witnesses = append(line.Witnesses, d.cited(c, a.Cells[i]))
		}
		q.Altered = append(q.Altered, line)
	}
	if len(r.Told) > 1 {
		q.Verdict = comparison(r, vs, aligned, rest)
	}
	return q
}

// speakers says who said it, and through whom it came; whose telling says so, if not all do.
func (d *drawing) speakers(r *apparatus.Row) []string {
	return append(d.WhoSays(r, func(c apparatus.Cell) string { return apparatus.Prose(c.By) }, ""),
		d.WhoSays(r, func(c apparatus.Cell) string { return apparatus.Prose(c.Via) }, "via ")...)
}

// tellers are the witnesses of a telling, each leading to its cites.
func (d *drawing) tellers(v apparatus.Variant) []witness {
	out := make([]witness, len(v.Columns))
	for i, c := range v.Columns {
		out[i] = d.cited(c, v.Cells[i])
		out[i].Alike = i > 0 && d.Columns[c].Group == d.Columns[v.Columns[i-1]].Group
	}
	return out
}

// comparison says in a few words how the tellings differ.
func comparison(r *apparatus.Row, all, aligned, rest []apparatus.Variant) verdict {
	switch {
	case len(all) == 1:
		return verdict{"=", "word for word", "agree"}
	case len(aligned) > 1 && slices.ContainsFunc(rest, func(v apparatus.Variant) bool { return !v.IsPieceOf(aligned) }):
		return verdict{"≠", apparatus.Parting(aligned) + "; others in other words", "differ"}
	case len(aligned) > 1:
		return verdict{"≠", apparatus.Parting(aligned), "differ"}
	case all[0].Form != note.Indirect && all[len(all)-1].Form == note.Indirect:
		return verdict{"≠", "quoted and retold", "differ"}
	case r.Verdict == collate.Conflict:
		return verdictOf(r.Verdict)
	}
	return verdict{"≠", "in other words", "differ"}
}

// lineRunes is how many characters of the tellings stand in a line at most: a line of the serif
// on a page of 1280 pixels.
const lineRunes = 84

// gapRunes is the room that the sign for no words takes.
const gapRunes = 9

// setLines sets tellings word under word, in lines.
func (d *drawing) setLines(vs []apparatus.Variant) []setLine {
	var lines []setLine
	var cells [][]setCell // of the line that is being filled, by telling
	used, differs := 0, false
	begin := func() { cells, used, differs = make([][]setCell, len(vs)), 0, false }
	end := func() {
		if used > 0 {
			lines = append(lines, d.setLine(vs, cells, differs))
		}
		begin()
	}
	put := func(words []string, room int, parted bool) {
		if used > 0 && used+room > lineRunes {
			end()
		}
		for v := range vs {
			cells[v] = append(cells[v], setCell{words[v], parted})
		}
		used, differs = used+room+1, differs || parted
	}
	begin()
	for _, p := range apparatus.Passages(vs) {
		if !p.Same {
			words, room := joined(p, 0, -1)
			put(words, room, true)
			continue
		}
		for from := 0; from < len(p.Words[0]); {
			to, room := from, 0
			left := lineRunes - used
			if left < lineRunes/6 {
				left = lineRunes
			}
			for to < len(p.Words[0]) {
				_, with := joined(p, from, to+1)
				if to > from && with > left {
					break
				}
				to, room = to+1, with
			}
			words, _ := joined(p, from, to)
			put(words, room, false)
			from = to
		}
	}
	end()
	return lines
}

// joined are the words from from up to to of each telling in a passage, all of them if to is
// negative, and the room that the longest takes.
func joined(p apparatus.Passage, from, to int) (words []string, room int) {
	words = make([]string, len(p.Words))
	for v, w := range p.Words {
		if to >= 0 {
			w = w[from:to]
		}
		words[v] = strings.Join(w, " ")
		n := utf8.RuneCountInString(words[v])
		if n == 0 {
			n = gapRunes
		}
		room = max(room, n)
	}
	return words, room
}

// setLine is a line of tellings; one row for all of them where none differs.
func (d *drawing) setLine(vs []apparatus.Variant, cells [][]setCell, differs bool) setLine {
	if !differs {
		row := setRow{Form: string(vs[0].Form), Cells: []setCell{{Words: wordsOf(cells[0])}}}
		for i, v := range vs {
			tellers := d.tellers(v)
			tellers[0].Alike = i > 0
			row.Witnesses = append(row.Witnesses, tellers...)
			if v.Form != vs[0].Form {
				row.Form = ""
			}
		}
		return setLine{[]setRow{row}}
	}
	var out setLine
	for i, v := range vs {
		out.Rows = append(out.Rows, setRow{d.tellers(v), string(v.Form), cells[i]})
	}
	return out
}

func wordsOf(cells []setCell) string {
	var words []string
	for _, c := range cells {
		words = append(words, c.Words)
	}
	return strings.Join(words, " ")
}
