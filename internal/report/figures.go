package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
)

// What a report without --all shows of figures.
const (
	mostFiguresOnce    = 8  // told by one witness
	mostFigureReadings = 12 // of one row
)

// figures shows the ledger: what is counted, whose count, as of when; then what one alone tells.
func (p *page) figures(s *sheet) {
	rows := s.rows[collate.Figure]
	if len(rows) == 0 {
		return
	}
	p.section("FIGURES", told(rows))
	var copied, once []*row
	for i := range rows {
		r := &rows[i]
		switch {
		case len(r.told) == 1 && len(r.Readings) == 1:
			once = append(once, r)
		case r.sources == 1 && len(r.Readings) == 1:
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
	shown := p.foremost(s, once, mostFiguresOnce, countsPeople)
	p.figureList(s, shown)
	if n := len(once) - len(shown); n > 0 {
		p.more(fmt.Sprintf("%d more", n), 5)
	}
}

// countsPeople ranks figures: those of people come before others.
func countsPeople(r *row) int {
	return btoi(r.Readings[r.cells[r.told[0]][0].reading].Unit != "people")
}

// entry is one reading of a figure, ready for the ledger.
type entry struct {
	reading      *collate.Reading
	value, sigla string
	by, asOf     string
}

func (p *page) figure(s *sheet, r *row) {
	p.sides(line{s.rowID("F", r), say(prose(r.Head), bold)}, line{verdict(r.Verdict)}, 3)
	var entries []entry
	values, sigla := 0, 4
	for i := range r.Readings {
		tellers := r.tellers(i)
		if len(tellers) == 0 {
			continue
		}
		e := entry{
			reading: &r.Readings[i], value: value(&r.Readings[i]), sigla: s.siglaFit(tellers, max(8, p.width/4)),
			by: s.countedBy(r, i), asOf: date(r.Readings[i].AsOf, s.years()),
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
	p.gap()
}

// ledger writes one reading: value at the right of its column, sigla, who counts, as of when.
func (p *page) ledger(e entry, values, sigla int) {
	head := line{say(padLeft(cut(e.value, values), values), bold), {text: "  "}, say(pad(cut(e.sigla, sigla), sigla), bold), {text: "  "}}
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

// boundWords are how a bound is said before a number.
var boundWords = map[note.Bound]string{
	note.About: "about ", note.Below: "fewer than ", note.Above: "more than ", note.AtMost: "at most ", note.AtLeast: "at least ",
}

// value is a reading's number as it is told, with its bound.
func value(r *collate.Reading) string {
	v := prose(r.Key)
	if first, _ := utf8.DecodeRuneInString(v); unicode.IsDigit(first) || unicode.Is(unicode.Sc, first) {
		v = boundWords[r.Bound] + v
	}
	return v
}

// countedBy is who is said to have counted: the reading's, or its cites'.
func (s *sheet) countedBy(r *row, reading int) string {
	if by := prose(r.Readings[reading].By); by != "" {
		return by
	}
	var names []string
	for _, c := range r.told {
		for _, cell := range r.cells[c] {
			if by := prose(cell.By); cell.reading == reading && by != "" && !slices.Contains(names, by) {
				names = append(names, by)
			}
		}
	}
	return strings.Join(names, ", ")
}

// figureList writes figures of one reading, a line each where there is room.
func (p *page) figureList(s *sheet, rows []*row) {
	values := 0
	for _, r := range rows {
		values = max(values, width(value(&r.Readings[0])))
	}
	values = min(values, max(10, p.width/4))
	sigla := 4
	for _, r := range rows {
		sigla = max(sigla, width(s.siglaFit(r.told, p.width/5)))
	}
	for _, r := range rows {
		reading, who := &r.Readings[0], s.siglaFit(r.told, p.width/5)
		by := s.countedBy(r, 0)
		if p.narrow() {
			p.flow(line{s.rowID("F", r), say(value(reading), bold), say("  "+prose(r.Head)+" ", 0),
				say(" "+who, bold), say(" "+by, 0)}, 0, 4)
			continue
		}
		head := line{{text: " "}, s.rowID("F", r), say(padLeft(cut(value(reading), values), values), bold), {text: "  "}}
		names := max(p.width/5, 12)
		room := p.width - head.width() - 2 - sigla - 2 - names
		lines := wrap(plain(prose(r.Head)), room)
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
