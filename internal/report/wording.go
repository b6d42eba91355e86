package report

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/note"
)

// What a report without --all shows of wording.
const (
	mostWordings     = 6 // rows
	mostWordingTerms = 8 // terms of a row
)

// wordings shows who calls the same people, places and acts what. A number counts the outlet's own
// uses; one in quotation marks counts uses inside quotations, which are the speaker's.
func (p *page) wordings(s *sheet) {
	rows := s.Rows[collate.Wording]
	if len(rows) == 0 {
		return
	}
	note := "“1” = in a quotation, the speaker’s word"
	if p.narrow() {
		note = ""
	}
	p.section("WORDING", note)
	g := s.grid(p, 8, 22)
	hidden := 0
	for i := range rows {
		r := &rows[i]
		if !p.All && i >= mostWordings {
			hidden++
			continue
		}
		head := line{s.rowID("W", r), say(r.Title, bold)}
		if g.fits && head.width() < g.head {
			p.put(g.header(s, head))
		} else {
			p.flow(head, 0, 3)
			if g.fits {
				p.put(g.header(s, nil))
			}
		}
		p.terms(s, r, g)
	}
	if hidden > 0 {
		p.more(fmt.Sprintf("%d more", hidden), 3)
	}
}

// terms writes the terms of a row, each with the witnesses that use it.
func (p *page) terms(s *sheet, r *apparatus.Row, g grid) {
	for i := range r.Readings {
		if len(r.Tellers(i)) == 0 {
			continue
		}
		if n := len(r.Readings) - i; !p.All && i >= mostWordingTerms && n > 1 {
			p.more(fmt.Sprintf("%d more terms", n), 3)
			break
		}
		term := say(apparatus.Prose(r.Readings[i].Key), 0)
		if g.fits {
			p.gridRow(g, line{{text: "   "}, term}, 4, func(c int) line { return s.uses(r, c, i, g.widths[c]) })
			continue
		}
		out := line{term}
		for n, c := range r.Tellers(i) {
			between := " · "
			if n == 0 {
				between = "  "
			}
			out = append(out, say(between, dim), say(s.Columns[c].Siglum+" ", bold))
			out = append(out, s.uses(r, c, i, 0)...)
		}
		p.flow(out, 3, 2)
	}
}

// uses counts how often a witness has a term: its own uses, then its speakers'.
func (s *sheet) uses(r *apparatus.Row, c, reading, room int) line {
	own, quoted, speaker := 0, 0, ""
	for _, cell := range r.Cells[c] {
		switch {
		case cell.Reading != reading:
		case cell.Form == note.Direct || cell.Form == note.Mixed:
			quoted++
			speaker = apparatus.Prose(cell.By)
		default:
			own++
		}
	}
	if own+quoted == 0 {
		return line{say(r.Lack(c), dim)}
	}
	var parts []string
	if own > 0 {
		left := room
		if quoted > 0 {
			left -= 4
		}
		parts = append(parts, blocks(own, left))
	}
	if quoted > 0 {
		parts = append(parts, fmt.Sprintf("“%d”", quoted))
	}
	out := strings.Join(parts, " ")
	if left := room - width(out) - 1; own == 0 && speaker != "" && left >= width(speaker) {
		out += " " + speaker
	}
	return plain(out)
}
