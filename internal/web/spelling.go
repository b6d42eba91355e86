package web

import (
	"fmt"

	"github.com/variorum-news/variorum/internal/apparatus"
)

// spellings are the names that the witnesses spell in several ways.
type spellings struct {
	ID     string
	Rows   []nameRow
	Folded []nameRow
}

// nameRow is one whose name it is, with its spellings.
type nameRow struct {
	ID, Label string
	Role      string // of whose name it is; "" if it is not known
	Spellings []spelled
}

// spelled is a spelling, with a link to the first mention of each witness that writes so.
type spelled struct {
	Form string
	By   []speller
}

type speller struct {
	Siglum string
	Href   string // "" where the page does not hold the words
	Copy   bool   // of the lineage of the one before
}

// mostNames is how many names stand open.
const mostNames = 12

func (d *drawing) spellings() spellings {
	if len(d.Names) == 0 {
		return spellings{}
	}
	out := spellings{ID: d.section("names")}
	for i := range d.Names {
		row := d.nameRow(&d.Names[i])
		if i < mostNames || d.All || len(d.Names) == mostNames+1 {
			out.Rows = append(out.Rows, row)
			continue
		}
		out.Folded = append(out.Folded, row)
	}
	return out
}

func (d *drawing) nameRow(n *apparatus.Named) nameRow {
	out := nameRow{ID: d.names.name(d.story, n), Label: fmt.Sprint("N", n.Number), Role: n.Role}
	for _, sp := range n.Spellings {
		s := spelled{Form: sp.Form}
		for i, c := range sp.Columns {
			col := d.Columns[c]
			who := speller{Siglum: col.Siglum, Copy: i > 0 && d.Columns[sp.Columns[i-1]].Group == col.Group}
			if col.Piece != nil {
				if _, held := col.Piece.Words(sp.Cites[i].Span); held {
					who.Href = "#" + d.names.cite(sp.Cites[i])
				}
			}
			s.By = append(s.By, who)
		}
		out.Spellings = append(out.Spellings, s)
	}
	return out
}
