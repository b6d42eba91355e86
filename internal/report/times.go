package report

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// mostTimesOnce is how many times of one witness a report without --all shows.
const mostTimesOnce = 3

// times shows what happened when, in whose words.
func (p *page) times(s *sheet) {
	rows := s.Rows[collate.Time]
	notBelieved := s.pageDates()
	if len(rows) == 0 && notBelieved == "" {
		return
	}
	p.section("TIMES", told(rows))
	g := s.grid(p, 9, 20)
	var once []*apparatus.Row
	first := true
	for i := range rows {
		r := &rows[i]
		if len(r.Told) == 1 && len(r.Readings) == 1 {
			once = append(once, r)
			continue
		}
		if g.fits && first {
			p.put(g.header(s, nil))
		}
		first = false
		head := line{sign(r.Verdict), say(" "+s.TimeHead(r), 0)}
		if g.fits {
			p.gridRow(g, head, 2, func(c int) line { return cellWords(r, c) })
			continue
		}
		p.runs(s, r, head, 2)
	}
	p.timesOnce(s, once)
	if notBelieved != "" {
		p.flow(line{say("Not believed as dates: "+notBelieved, dim)}, 2, 2)
	}
}

// timesOnce lists times that one witness alone tells: who, the words, the event.
func (p *page) timesOnce(s *sheet, once []*apparatus.Row) {
	if len(once) == 0 {
		return
	}
	p.put(line{sign(collate.Single), say(" single", 0)})
	shown := p.foremost(s, once, mostTimesOnce, apparatus.AllAlike)
	words := 0
	for _, r := range shown {
		words = max(words, width(r.Cells[r.Told[0]][0].Words))
	}
	words = min(words, p.width/4)
	for _, r := range shown {
		c := r.Told[0]
		left := line{{text: "  "}, say(pad(s.Columns[c].Siglum, s.siglaWidth())+"  ", bold), say(pad(r.Cells[c][0].Words, words)+"  ", 0)}
		room := p.width - left.width()
		if room < p.width/3 {
			p.flow(append(left, say(s.TimeHead(r), dim)), 0, 4)
			continue
		}
		p.put(append(left, say(cut(s.TimeHead(r), room), dim)))
	}
	p.hidden(0, len(once)-len(shown))
}

// pageDates are the dates that stand on pages and date nothing.
func (s *sheet) pageDates() string {
	var out []string
	for i, c := range s.Columns {
		if c.Piece == nil || i >= s.InStory && s.Thread != nil {
			continue
		}
		for _, b := range c.Piece.Blocks {
			if words, known := c.Piece.Words(b.Span); known && b.Kind == article.PageDate {
				out = append(out, fmt.Sprintf("“%s” (%s’s page)", cut(apparatus.Prose(words), 40), c.Siglum))
			}
		}
	}
	return strings.Join(out, ", ")
}

// cellWords are the words of a witness in a row; ∅ if it is silent.
func cellWords(r *apparatus.Row, c int) line {
	if len(r.Cells[c]) == 0 {
		return line{say(r.Lack(c), dim)}
	}
	return plain(strings.Join(r.CellWords(c), "; "))
}
