package report

import (
	"fmt"
	"slices"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// What a report without --all shows of figures.
const (
	mostFiguresOnce    = 8  // told by one witness
	mostFigureReadings = 12 // of one row
)

// figures shows the ledger: what is counted, whose count, as of when; then what one alone tells.
func (p *page) figures(s *sheet) {
	rows := s.Rows[collate.Figure]
	if len(rows) == 0 {
		return
	}
	p.section("FIGURES", told(rows))
	var copied, once []*apparatus.Row
	for i := range rows {
		r := &rows[i]
		switch {
		case len(r.Told) == 1 && len(r.Readings) == 1:
			once = append(once, r)
		case r.Sources == 1 && len(r.Readings) == 1:
			copied = append(copied, r)
		default:
			p.figure(s, r)
		}
	}
	if len(copied) > 0 {
		p.put(line{sign(collate.Agree), say(" told by one source and its copies only", 0)})
		p.figureList(s, copied)
	}
	if len(once) == 0 {
		return
	}
	p.put(line{sign(collate.Single), say(" single", 0)})
	shown := p.foremost(s, once, mostFiguresOnce, apparatus.CountsThings)
	p.figureList(s, shown)
	if n := len(once) - len(shown); n > 0 {
		p.more(fmt.Sprintf("%d more", n), 5)
	}
}

// entry is one reading of a figure, ready for the ledger.
type entry struct {
	reading      *collate.Reading
	value, sigla string
	by, asOf     string
}

func (p *page) figure(s *sheet, r *apparatus.Row) {
	p.sides(line{s.rowID("F", r), say(r.Title, bold)}, line{verdict(r.Verdict)}, 3)
	var entries []entry
	values, sigla := 0, 4
	for i := range r.Readings {
		tellers := r.Tellers(i)
		if len(tellers) == 0 {
			continue
		}
		e := entry{
			reading: &r.Readings[i], value: apparatus.Value(&r.Readings[i]), sigla: s.siglaFit(tellers, max(8, p.width/4)),
			by: s.CountedBy(r, i), asOf: apparatus.Date(r.Readings[i].AsOf, s.Years()),
		}
		entries = append(entries, e)
		values, sigla = max(values, width(e.value)), max(sigla, width(e.sigla))
	}
	values = min(max(values, min(19, p.width/4)), p.width/2)
	named := slices.ContainsFunc(entries, func(e entry) bool { return e.by != "" })
	if hidden := len(entries) - mostFigureReadings; !p.All && hidden > 1 {
		entries = entries[:mostFigureReadings]
		defer p.more(fmt.Sprintf("%d more readings", hidden), 3)
	}
	for _, e := range entries {
		if named && e.by == "" {
			e.by = "by whom is not said"
		}
		p.ledger(e, values, sigla)
	}
	p.scale(entries)
	p.silence(s, r, 3)
	if why := s.Reason(r); why != "" {
		p.flow(line{say(why, dim)}, 3, 2)
	}
	p.apart(s, r)
	p.gap()
}

// apart names the rows that look like one and are another, and says why.
func (p *page) apart(s *sheet, r *apparatus.Row) {
	var l line
	apart := s.Apart(r)
	for i, a := range apart {
		sep, why := " · ", ": "+a.Why
		if i == 0 {
			sep = "kept apart: "
		} else if apart[i-1].Why == a.Why {
			sep = ", "
		}
		if i+1 < len(apart) && apart[i+1].Why == a.Why {
			why = "" // said once, of the last
		}
		l = append(l, say(sep, dim), say(apparatus.Counted(a.Value, a.Head)+" ", 0), say(fmt.Sprintf("(F%d)%s", a.Number, why), dim))
	}
	if len(l) > 0 {
		p.flow(l, 3, 2)
	}
}

// ledger writes one reading: value at the right of its column, sigla, who counts, as of when.
func (p *page) ledger(e entry, values, sigla int) {
	value := e.value
	if width(value)+2+sigla > p.width {
		value = cut(value, values)
	}
	head := line{say(padLeft(value, values), bold), {text: "  "}, say(pad(cut(e.sigla, sigla), sigla), bold), {text: "  "}}
	tail := line{say(e.by, 0)}
	if e.asOf != "" {
		tail = append(tail, say("  as of "+e.asOf, 0))
	}
	indent := head.width()
	if p.width-indent < 16 {
		p.put(head)
		p.flow(tail, 5, 0)
		return
	}
	for i, l := range wrap(tail, p.width-indent) {
		if i > 0 {
			head = line{{text: spaces(indent)}}
		}
		p.put(append(head, l...))
	}
}

// figureList writes figures of one reading, a line each where there is room.
func (p *page) figureList(s *sheet, rows []*apparatus.Row) {
	values := 0
	for _, r := range rows {
		values = max(values, width(apparatus.Value(&r.Readings[0])))
	}
	values = min(values, max(10, p.width/4))
	sigla := 4
	for _, r := range rows {
		sigla = max(sigla, width(s.siglaFit(r.Told, p.width/5)))
	}
	for _, r := range rows {
		reading, who := &r.Readings[0], s.siglaFit(r.Told, p.width/5)
		by := s.CountedBy(r, 0)
		if p.narrow() {
			p.flow(line{s.rowID("F", r), say(apparatus.Value(reading), bold), say("  "+apparatus.Prose(r.Head)+" ", 0),
				say(" "+who, bold), say(" "+by, 0)}, 0, 4)
			continue
		}
		head := line{{text: " "}, s.rowID("F", r), say(padLeft(cut(apparatus.Value(reading), values), values), bold), {text: "  "}}
		names := max(p.width/5, 12)
		room := p.width - head.width() - 2 - sigla - 2 - names
		lines := wrap(plain(apparatus.Prose(r.Head)), room)
		for i, l := range lines {
			if i > 0 {
				p.put(append(line{{text: spaces(head.width())}}, l...))
				continue
			}
			p.put(append(append(append(line{}, head...), l.fill(room+2)...),
				say(pad(who, sigla), bold), say("  "+cut(by, names), 0)))
		}
	}
}
