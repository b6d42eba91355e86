package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/collate"
)

// What a report without --all shows of statements that one source tells.
const (
	mostStatementsCopied = 5
	mostStatementsOnce   = 5
)

// telling is how a witness has a statement.
type telling uint8

const (
	silentOn telling = iota
	ownWords
	attributed
	copied
	inPart // a passage of it in other words, not known again as this statement
	leftOut
)

// marks are the signs of the matrix, with the words for them.
var marks = [...]struct {
	sign, word string
	look       look
}{
	silentOn:   {"∅", "silent", dim},
	ownWords:   {"■", "own", 0},
	attributed: {"◧", "attributed", 0},
	copied:     {"▣", "copied", violet},
	inPart:     {"▫", "in part", violet},
	leftOut:    {"◌", "left out", violet},
}

// statements shows who tells what: a matrix of statements and outlets.
func (p *page) statements(s *sheet) {
	rows := s.rows[collate.Statement]
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
	var shared, copiedOnly, once []*row
	for i := range rows {
		switch r := &rows[i]; {
		case r.sources > 1:
			shared = append(shared, r)
		case len(r.told) > 1:
			copiedOnly = append(copiedOnly, r)
		default:
			once = append(once, r)
		}
	}
	hidden := 0
	show := func(title string, rows []*row, most int) {
		if len(rows) == 0 {
			return
		}
		p.flow(line{say(fmt.Sprintf("%s: %d", title, len(rows)), 0)}, 0, 2)
		shown := p.foremost(s, rows, most, s.fromElsewhere)
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

// fromElsewhere ranks statements: those in a passage that the witness copied come last.
func (s *sheet) fromElsewhere(r *row) int { return btoi(s.copiedPassage(r.told[0], r)) }

// legend explains the signs that occur.
func (s *sheet) legend(rows []row) string {
	var occurs [len(marks)]bool
	for i := range rows {
		for c := range s.columns {
			t, _ := s.telling(&rows[i], c)
			occurs[t] = true
		}
	}
	var out []string
	for _, t := range []telling{ownWords, attributed, copied, inPart, silentOn, leftOut} {
		if occurs[t] {
			out = append(out, marks[t].sign+" "+marks[t].word)
		}
	}
	return strings.Join(out, "  ")
}

// matrix is the grid of statements: a sign a column, with words where there is room.
func (s *sheet) matrix(p *page) grid {
	if p.wide() {
		g := s.grid(p, 11, 40)
		g.head = min(p.width-g.rules(len(s.columns))-len(s.columns)*12-6, 56)
		if g.fits && g.head >= 40 {
			g.widths = slices.Repeat([]int{11}, len(s.columns))
			return g
		}
	}
	g := grid{inStory: s.inStory}
	room := 0
	for _, c := range s.columns {
		w := max(width(c.siglum), 3)
		g.widths = append(g.widths, w)
		room += w + 1
	}
	g.head = p.width - room - g.rules(len(s.columns)) - 6
	g.fits = g.head >= max(24, p.width*2/5)
	if !g.fits {
		g.widths = nil
	}
	return g
}

func (p *page) statement(s *sheet, r *row, m grid) {
	head := line{s.rowID("S", r), say(prose(r.Head), 0)}
	count := fmt.Sprintf("%d/%d", r.sources, len(s.groups))
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
			t, who := s.telling(r, c)
			if !wide {
				return line{say(spaces((m.widths[c]-1)/2)+marks[t].sign, marks[t].look)}
			}
			return line{say(cut(strings.TrimSpace(marks[t].sign+" "+wideWord(t, who)), m.widths[c]), marks[t].look)}
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
func wideWord(t telling, who string) string {
	switch t {
	case silentOn:
		return ""
	case copied:
		return "= " + who
	case attributed:
		return cmp.Or(who, marks[t].word)
	}
	return marks[t].word
}

// statementRuns writes the witnesses of a statement by how they have it.
func (p *page) statementRuns(s *sheet, r *row) {
	var out line
	for _, want := range []telling{ownWords, attributed, copied, inPart, leftOut, silentOn} {
		if want == silentOn && len(r.told) == 1 {
			break // all others are
		}
		var who []int
		for c := range s.columns {
			if t, _ := s.telling(r, c); t == want {
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
			names = append(names, s.columns[c].siglum)
		}
		if out != nil {
			out = append(out, piece{text: "  "})
		}
		out = append(out, say(marks[want].sign+" "+strings.Join(names, " "), marks[want].look))
	}
	p.flow(out, 4, 2)
}

// telling says how the witness of a column has a statement, and from whom or by whom.
func (s *sheet) telling(r *row, c int) (t telling, who string) {
	if len(r.cells[c]) == 0 {
		switch {
		case s.retold(c, r):
			return inPart, ""
		case s.leftOut(c, r):
			return leftOut, ""
		}
		return silentOn, ""
	}
	if from, taken := s.takenFrom(r, c); taken {
		return copied, s.columns[from].siglum
	}
	if s.copiedPassage(c, r) {
		return inPart, ""
	}
	for _, cell := range r.cells[c] {
		if cell.By == "" {
			return ownWords, ""
		}
		who = cmp.Or(who, prose(cell.By))
	}
	return attributed, who
}
