package report

import (
	"strings"

	"github.com/variorum-news/variorum/internal/apparatus"
)

// page takes the lines of a report.
type page struct {
	out strings.Builder
	Options
	width   int
	open    bool   // the last line is not empty
	lastWhy string // the reasons of the link before, in the same lineage
	bars    []int  // columns in which a branch of the tree goes by, on lines that are blank there
}

// put writes a line. The text of every piece is made safe here once more, so that whatever built
// the line, no control character but ours leaves the program.
func (p *page) put(l line) {
	for _, piece := range p.barred(merged(trimRight(l))) {
		text := apparatus.Safe(piece.text)
		if !p.Styled || piece.look == 0 {
			p.out.WriteString(text)
			continue
		}
		var on []string
		for i, code := range codes {
			if piece.look&(1<<i) != 0 {
				on = append(on, code)
			}
		}
		p.out.WriteString("\x1b[" + strings.Join(on, ";") + "m" + text + "\x1b[0m")
	}
	p.out.WriteByte('\n')
	p.open = true
}

// barred draws the branches that go by into the blank that a line begins with.
func (p *page) barred(l line) line {
	if len(p.bars) == 0 || len(l) == 0 {
		return l
	}
	text := l[0].text
	blank := len(text) - len(strings.TrimLeft(text, " "))
	var out line
	at := 0
	for _, column := range p.bars {
		if column >= at && column < blank {
			out = append(out, piece{text: text[at:column]}, say("│", violet))
			at = column + 1
		}
	}
	return append(append(out, piece{text[at:], l[0].look}), l[1:]...)
}

// merged joins neighbours of one look.
func merged(l line) line {
	var out line
	for _, p := range l {
		if n := len(out); n > 0 && out[n-1].look == p.look {
			out[n-1].text += p.text
			continue
		}
		out = append(out, p)
	}
	return out
}

// gap writes an empty line, if the last is not empty already.
func (p *page) gap() {
	if p.open {
		p.out.WriteByte('\n')
	}
	p.open = false
}

// flow writes a line as often broken as needed, every line after the first set in by hang, and all
// of them by indent.
func (p *page) flow(l line, indent, hang int) {
	for _, next := range hanging(l, p.width-indent, hang) {
		p.put(append(line{{text: spaces(indent)}}, next...))
	}
}

func join(lines []line) line {
	var out line
	for i, l := range lines {
		if i > 0 {
			out = append(out, piece{text: " "})
		}
		out = append(out, l...)
	}
	return out
}

// shortNote is how wide a note may be to stand beside a broken line on a narrow page.
const shortNote = 8

// sides writes left and right at the two ends of a line, or right on a line of its own if there is
// no room. Left is broken if it is too wide.
func (p *page) sides(left, right line, hang int) {
	room := p.width - right.width() - 2
	if left.width() <= room {
		p.put(append(left.fill(p.width-right.width()), right...))
		return
	}
	if room >= p.width*3/5 && (!p.narrow() || right.width() <= shortNote) {
		lines := wrap(left, room)
		p.put(append(lines[0].fill(p.width-right.width()), right...))
		p.flow(join(lines[1:]), hang, 0)
		return
	}
	p.flow(left, 0, hang)
	p.put(append(line{{text: spaces(p.width - right.width())}}, right...))
}

// section opens a section: its name, a rule, and at the right end what it holds.
func (p *page) section(name, note string) {
	p.gap()
	head := line{say(name+" ", bold)}
	end := apparatus.Safe(note)
	if end != "" {
		end = " " + end
	}
	rule := p.width - head.width() - width(end)
	if rule < 2 {
		p.put(append(head, say(strings.Repeat("─", max(p.width-head.width(), 0)), dim)))
		p.flow(line{say(note, 0)}, 3, 0)
		return
	}
	p.put(append(head, say(strings.Repeat("─", rule), dim), say(end, 0)))
}

// more says how many rows are not shown.
func (p *page) more(text string, indent int) {
	p.flow(line{say("… "+text+": --all", dim)}, indent, 0)
}

// narrow reports whether rows must stack rather than stand in columns.
func (p *page) narrow() bool { return p.width < 60 }

// wide reports whether cells have room for words.
func (p *page) wide() bool { return p.width >= 110 }
