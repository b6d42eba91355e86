package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/apparatus"
)

// grid is a table with a head column and a column for each witness, the story's and the thread's
// parted by a double rule.
type grid struct {
	head    int   // width of the head column
	widths  []int // of the witnesses' columns, without the space after
	inStory int
	fits    bool
}

const doubleRule = "║ "

// grid lays out a table whose cells need at least cell columns and whose heads need at least head.
func (s *sheet) grid(p *page, cell, head int) grid {
	g := grid{inStory: s.InStory}
	n := len(s.Columns)
	g.head = min(max(head, p.width*3/10), 44)
	room := p.width - g.head - g.rules(n)
	each := room/max(n, 1) - 1
	least := 0
	for _, c := range s.Columns {
		least = max(least, width(c.Siglum))
	}
	if each < cell || each < least {
		return g
	}
	g.fits = true
	g.widths = slices.Repeat([]int{min(each, 24)}, n)
	return g
}

func (g grid) rules(n int) int {
	if g.inStory < n {
		return len([]rune(doubleRule))
	}
	return 0
}

// header names the columns. Head stands over the head column.
func (g grid) header(s *sheet, head line) line {
	return g.assemble(head, func(c int) line { return line{say(cut(s.Columns[c].Siglum, g.widths[c]), bold)} })
}

// assemble sets one line of the table.
func (g grid) assemble(head line, cell func(c int) line) line {
	out := append(line{}, head...).fill(g.head)
	for c := range g.widths {
		if c == g.inStory {
			out = append(out, say(doubleRule, dim))
		}
		out = append(out, cell(c).fill(g.widths[c]+1)...)
	}
	return out
}

// gridRow writes a row, each cell broken within its column, and the head's later lines set in.
func (p *page) gridRow(g grid, head line, hang int, cell func(c int) line) {
	heads := hanging(head, g.head-1, hang)
	cells := make([][]line, len(g.widths))
	height := len(heads)
	for c := range g.widths {
		cells[c] = wrap(cell(c), g.widths[c])
		height = max(height, len(cells[c]))
	}
	for i := range height {
		var h line
		if i < len(heads) {
			h = heads[i]
		}
		p.put(g.assemble(h, func(c int) line {
			if i < len(cells[c]) {
				return cells[c][i]
			}
			return nil
		}))
	}
}

// runs writes a row as short runs, for few columns or many witnesses: each reading with those who
// have it, then the silent.
func (p *page) runs(s *sheet, r *apparatus.Row, head line, indent int) {
	p.flow(head, 0, indent)
	var order []string
	by := map[string][]int{}
	for _, c := range r.Told {
		words := strings.Join(r.CellWords(c), "; ")
		if by[words] == nil {
			order = append(order, words)
		}
		by[words] = append(by[words], c)
	}
	labels := make([]string, len(order))
	widest := 0
	for i, words := range order {
		labels[i] = s.Sigla(by[words], p.mostNames())
		widest = max(widest, width(labels[i]))
	}
	if widest > p.width/3 {
		widest = 0 // too long to stand in a column
	}
	for i, words := range order {
		p.flow(line{{pad(labels[i], widest) + "  ", bold}, say(words, 0)}, indent+2, 2)
	}
	p.silence(s, r, indent+2)
}

// blocks draws a small count: "4 ▪▪▪▪".
func blocks(n, room int) string {
	s := fmt.Sprint(n)
	if bar := min(n, room-width(s)-1); bar > 0 && bar == n {
		return s + " " + strings.Repeat("▪", bar)
	}
	return s
}
