package web

import (
	"fmt"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// times are what happened when, in whose words.
type times struct {
	ID, Told    string
	Chart       *chart
	Rows        []timeRow
	Folded      []timeRow // told once, beyond the foremost
	NotBelieved []string  // dates of pages that date nothing
}

// timeRow is an event and the times that witnesses give for it.
type timeRow struct {
	ID, Label, Head string
	Day             string // the day that all give
	Verdict         verdict
	Cells           []cell // by column; none if rows name their witnesses
	Runs            []run
	Silence         silence
}

// cell is what a witness has in a row: nothing if it is silent.
type cell struct {
	Siglum string
	Links  []link
	Thread bool
	None   string // the sign of a witness that tells nothing of it
}

// run is a reading with the witnesses that have it.
type run struct {
	Words     string
	Witnesses []witness
}

func (d *drawing) times() times {
	rows := d.Rows[collate.Time]
	not := d.pageDates()
	if len(rows) == 0 && len(not) == 0 {
		return times{}
	}
	out := times{ID: d.section("times"), NotBelieved: not}
	if len(rows) > 0 {
		out.Told, out.Chart = told(rows), d.chart(rows)
	}
	var once []*apparatus.Row
	for i := range rows {
		if r := &rows[i]; len(r.Told) == 1 && len(r.Readings) == 1 {
			once = append(once, r)
		} else {
			out.Rows = append(out.Rows, d.timeRow(r))
		}
	}
	shown, folded := d.fold(once, mostTimesOnce, apparatus.AllAlike)
	out.Rows, out.Folded = append(out.Rows, each(shown, d.timeRow)...), each(folded, d.timeRow)
	return out
}

func (d *drawing) timeRow(r *apparatus.Row) timeRow {
	head, day := d.Event(r)
	t := timeRow{ID: d.names.row(d.story, r), Label: label(r), Head: head, Day: day, Verdict: verdictOf(r.Verdict)}
	if len(d.Columns) > mostColumns {
		for i := range r.Readings {
			if tellers := d.tell(r, i); len(tellers) > 0 {
				t.Runs = append(t.Runs, run{apparatus.Prose(r.Readings[i].Key), tellers})
			}
		}
		t.Silence = d.silence(r)
		return t
	}
	for c := range d.Columns {
		out := cell{Siglum: d.Columns[c].Siglum, Thread: d.isThread(c), None: r.Lack(c)}
		for _, one := range r.Cells[c] {
			out.Links = append(out.Links, link{"#" + d.names.cite(one.Cite), one.Words})
		}
		t.Cells = append(t.Cells, out)
	}
	return t
}

// isThread reports whether a column is the first of the thread's other stories.
func (d *drawing) isThread(c int) bool { return c > 0 && c == d.InStory }

// pageDates are the dates that stand on pages and date nothing.
func (d *drawing) pageDates() []string {
	var out []string
	for c := range d.InStory {
		a := d.Columns[c].Piece
		if a == nil {
			continue
		}
		for _, b := range a.Blocks {
			words, known := a.Words(b.Span)
			if b.Kind == article.PageDate && known {
				out = append(out, fmt.Sprintf("“%s” on %s’s page", cut(apparatus.Prose(words), 60), d.Columns[c].Siglum))
			}
		}
	}
	return out
}
