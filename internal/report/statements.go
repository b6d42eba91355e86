package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// What a report without --all shows of statements that one source tells.
const (
	mostStatementsCopied = 5
	mostStatementsOnce   = 5
)

// looks are how the signs of the matrix are shown.
var looks = [...]look{
	apparatus.Silent: dim, apparatus.Own: 0, apparatus.Attributed: 0,
	apparatus.Copied: violet, apparatus.InPart: violet, apparatus.LeftOut: violet, apparatus.Unread: dim,
}

// inLegend is the order in which the signs are explained, and witnesses listed by them.
var inLegend = []apparatus.Telling{apparatus.Own, apparatus.Attributed, apparatus.Copied, apparatus.InPart, apparatus.LeftOut, apparatus.Silent, apparatus.Unread}

// statements shows who tells what: a matrix of statements and outlets.
func (p *page) statements(s *sheet) {
	rows := s.Rows[collate.Statement]
	if len(rows) == 0 {
		return
	}
	name := "STATEMENTS × OUTLETS"
	if p.narrow() {
		name = "STATEMENTS"
	}
	p.section(name, s.legend(rows))
	m := s.matrix(p)
	if m.fits {
		p.put(m.header(s, nil))
	}
	var shared, copiedOnly, once []*apparatus.Row
	for i := range rows {
		switch r := &rows[i]; {
		case r.Sources > 1:
			shared = append(shared, r)
		case len(r.Told) > 1:
			copiedOnly = append(copiedOnly, r)
		default:
			once = append(once, r)
		}
	}
	hidden := 0
	show := func(title string, rows []*apparatus.Row, most int) {
		if len(rows) == 0 {
			return
		}
		p.flow(line{say(fmt.Sprintf("%s: %d", title, len(rows)), 0)}, 0, 2)
		shown := p.foremost(s, rows, most, s.IsFromElsewhere)
		hidden += len(rows) - len(shown)
		for _, r := range shown {
			p.statement(s, r, m)
		}
	}
	show("told by two sources or more", shared, len(shared))
	show("told by one source and its copies only", copiedOnly, mostStatementsCopied)
	show("told by one article only", once, mostStatementsOnce)
	if hidden > 0 {
		p.more(fmt.Sprintf("%d more", hidden), 4)
	}
}

// legend explains the signs that occur.
func (s *sheet) legend(rows []apparatus.Row) string {
	var occurs [len(looks)]bool
	for i := range rows {
		for c := range s.Columns {
			t, _ := s.Telling(&rows[i], c)
			occurs[t] = true
		}
	}
	var out []string
	for _, t := range inLegend {
		if occurs[t] {
			out = append(out, t.Sign()+" "+t.String())
		}
	}
	return strings.Join(out, "  ")
}

// matrix is the grid of statements: a sign a column, with words where there is room.
func (s *sheet) matrix(p *page) grid {
	if p.wide() {
		g := s.grid(p, 11, 40)
		g.head = min(p.width-g.rules(len(s.Columns))-len(s.Columns)*12-6, 56)
		if g.fits && g.head >= 40 {
			g.widths = slices.Repeat([]int{11}, len(s.Columns))
			return g
		}
	}
	g := grid{inStory: s.InStory}
	room := 0
	for _, c := range s.Columns {
		w := max(width(c.Siglum), 3)
		g.widths = append(g.widths, w)
		room += w + 1
	}
	g.head = p.width - room - g.rules(len(s.Columns)) - 6
	g.fits = g.head >= max(24, p.width*2/5)
	if !g.fits {
		g.widths = nil
	}
	return g
}

func (p *page) statement(s *sheet, r *apparatus.Row, m grid) {
	head := line{s.rowID("S", r), say(r.Title, 0)}
	count := fmt.Sprintf("%d/%d", r.Sources, r.Of)
	if !m.fits {
		p.sides(head, line{say(count, 0)}, 4)
		p.statementRuns(s, r)
		return
	}
	wide := m.widths[0] >= 11 && p.wide()
	for i, h := range p.shortened(hanging(head, m.head-1, width(head[0].text))) {
		if i > 0 {
			p.put(h)
			continue
		}
		p.put(append(m.assemble(h, func(c int) line {
			t, who := s.Telling(r, c)
			if !wide {
				return line{say(spaces((m.widths[c]-1)/2)+t.Sign(), looks[t])}
			}
			return line{say(cut(strings.TrimSpace(t.Sign()+" "+wideWord(t, who)), m.widths[c]), looks[t])}
		}), say(count, 0)))
	}
}

// mostHeadLines is how many lines of a row's head are shown without --all.
const mostHeadLines = 2

// shortened cuts a head to its first lines.
func (p *page) shortened(lines []line) []line {
	if p.All || len(lines) <= mostHeadLines {
		return lines
	}
	lines = lines[:mostHeadLines]
	last := &lines[mostHeadLines-1]
	if text := flat(*last); !strings.HasSuffix(text, "…") {
		*last = append(*last, say("…", 0))
	}
	return lines
}

// wideWord is the word beside a sign, where there is room.
func wideWord(t apparatus.Telling, who string) string {
	switch t {
	case apparatus.Silent, apparatus.Unread:
		return ""
	case apparatus.Copied:
		return "= " + who
	case apparatus.Attributed:
		return cmp.Or(who, t.String())
	}
	return t.String()
}

// statementRuns writes the witnesses of a statement by how they have it.
func (p *page) statementRuns(s *sheet, r *apparatus.Row) {
	var out line
	for _, want := range inLegend {
		if want == apparatus.Silent && len(r.Told) == 1 {
			break // all others are
		}
		var who []int
		for c := range s.Columns {
			if t, _ := s.Telling(r, c); t == want {
				who = append(who, c)
			}
		}
		if len(who) == 0 {
			continue
		}
		var names []string
		most := mostSilent
		for i, c := range who {
			if !p.All && i == most && len(who) > most+1 {
				names = append(names, fmt.Sprintf("+%d", len(who)-most))
				break
			}
			names = append(names, s.Columns[c].Siglum)
		}
		if out != nil {
			out = append(out, piece{text: "  "})
		}
		out = append(out, say(want.Sign()+" "+strings.Join(names, " "), looks[want]))
	}
	p.flow(out, 4, 2)
}
