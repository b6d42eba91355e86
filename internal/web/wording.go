package web

import (
	"fmt"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/note"
)

// wordings are who calls the same people, places and acts what.
type wordings struct {
	ID   string
	Rows []wording
}

// wording is one referent with its terms.
type wording struct {
	ID, Label, Head string
	Terms           []term
}

// term is a word for it, with the witnesses' uses.
type term struct {
	Words string
	Cells []use // by column; none if rows name their witnesses
	Runs  []witnessUse
}

// use is how often a witness has a term: its own uses and, apart, its speakers'.
type use struct {
	Own, Quoted         int
	OwnHref, QuotedHref string // of the first
	OwnMore, QuotedMore []link // the others
	Speaker             string
	Thread              bool
	None                string // the sign of a witness that has no use
}

type witnessUse struct {
	Siglum string
	use
}

func (d *drawing) wordings() wordings {
	rows := d.Rows[collate.Wording]
	if len(rows) == 0 {
		return wordings{}
	}
	out := wordings{ID: d.section("wording")}
	for i := range rows {
		r := &rows[i]
		w := wording{ID: d.names.row(d.story, r), Label: label(r), Head: r.Title}
		for n := range r.Readings {
			if len(r.Tellers(n)) > 0 {
				w.Terms = append(w.Terms, d.term(r, n))
			}
		}
		out.Rows = append(out.Rows, w)
	}
	return out
}

func (d *drawing) term(r *apparatus.Row, reading int) term {
	t := term{Words: apparatus.Prose(r.Readings[reading].Key)}
	if len(d.Columns) > mostColumns {
		for _, c := range r.Tellers(reading) {
			t.Runs = append(t.Runs, witnessUse{d.Columns[c].Siglum, d.use(r, c, reading)})
		}
		return t
	}
	for c := range d.Columns {
		t.Cells = append(t.Cells, d.use(r, c, reading))
	}
	return t
}

func (d *drawing) use(r *apparatus.Row, c, reading int) use {
	u := use{Thread: d.isThread(c), None: r.Lack(c)}
	for _, cell := range r.Cells[c] {
		href := "#" + d.names.cite(cell.Cite)
		switch {
		case cell.Reading != reading:
		case cell.Form == note.Direct || cell.Form == note.Mixed:
			if u.Quoted++; u.Quoted == 1 {
				u.QuotedHref, u.Speaker = href, apparatus.Prose(cell.By)
				continue
			}
			u.QuotedMore = append(u.QuotedMore, link{href, fmt.Sprint(u.Quoted)})
		default:
			if u.Own++; u.Own == 1 {
				u.OwnHref = href
				continue
			}
			u.OwnMore = append(u.OwnMore, link{href, fmt.Sprint(u.Own)})
		}
	}
	return u
}
