package report

import (
	"cmp"
	"fmt"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// rowID is the letter and the number of a row, as wide as the longest of its kind.
func (s *sheet) rowID(letter string, r *apparatus.Row) piece {
	widest := len(fmt.Sprint(letter, len(s.Rows[r.Kind])))
	return piece{pad(fmt.Sprint(letter, r.Number), widest) + " ", dim}
}

// foremost picks the most important of rows that one witness tells, unless all are asked for.
func (p *page) foremost(s *sheet, rows []*apparatus.Row, most int, behind func(*apparatus.Row) bool) []*apparatus.Row {
	if p.All {
		return rows
	}
	return s.Foremost(rows, most, behind)
}

// verdictLooks are how the verdicts are shown.
var verdictLooks = map[collate.Verdict]look{collate.Agree: green, collate.Differ: amber, collate.Conflict: red, collate.Single: dim}

// sign is the sign of a verdict; a space if there is none.
func sign(v collate.Verdict) piece {
	return piece{cmp.Or(apparatus.Sign(v), " "), verdictLooks[v]}
}

// verdict is the sign with its word; blank if there is none.
func verdict(v collate.Verdict) piece {
	p := sign(v)
	if p.text == " " {
		return p
	}
	return piece{p.text + " " + string(v), p.look | bold}
}
