package web

import (
	"cmp"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/note"
)

// figures are the ledger: what is counted, whose count, as of when.
type figures struct {
	ID, Told string
	Twice    []figure
	Copied   ledger // told by several articles of one source
	Once     ledger
	Folded   ledger // told once, beyond the foremost
}

// ledger is a list of quantities with one reading each.
type ledger struct {
	Counts   []count
	By, AsOf bool // some say whose count it is, or as of when
}

func (l *ledger) add(c count) {
	l.Counts = append(l.Counts, c)
	l.By, l.AsOf = l.By || c.By != "", l.AsOf || c.AsOf != ""
}

// figure is a quantity that two witnesses tell, or one tells twice.
type figure struct {
	ID, Label, Head string
	Reach           string
	Verdict         verdict
	Counts          []count
	By, AsOf        bool // some reading says whose count it is, or as of when
	Scale           *scale
	Silence         silence
	Reason          string // why the readings are not the same
	Apart           []apart
}

// apart is a row that looks like another and is kept apart from it, and why.
type apart struct{ Href, Words, Why string }

// count is one reading of a quantity.
type count struct {
	ID, Label, Head string // of a row with one reading
	Bound, Number   string
	Witnesses       []witness
	By, AsOf        string
}

func (d *drawing) figures() figures {
	rows := d.Rows[collate.Figure]
	if len(rows) == 0 {
		return figures{}
	}
	out := figures{ID: d.section("figures"), Told: told(rows)}
	var once []*apparatus.Row
	for i := range rows {
		switch r := &rows[i]; {
		case len(r.Told) == 1 && len(r.Readings) == 1:
			once = append(once, r)
		case r.Sources == 1 && len(r.Readings) == 1:
			out.Copied.add(d.countOf(r))
		default:
			out.Twice = append(out.Twice, d.figure(r))
		}
	}
	shown, folded := d.fold(once, mostFiguresOnce, apparatus.CountsThings)
	for _, r := range shown {
		out.Once.add(d.countOf(r))
	}
	for _, r := range folded {
		out.Folded.add(d.countOf(r))
	}
	return out
}

func (d *drawing) figure(r *apparatus.Row) figure {
	f := figure{
		ID: d.names.row(d.story, r), Label: label(r), Head: r.Title, Reach: d.reach(r),
		Verdict: verdictOf(r.Verdict), Silence: d.silence(r), Reason: d.Reason(r),
	}
	for i := range r.Readings {
		if len(r.Tellers(i)) == 0 {
			continue
		}
		c := d.count(r, i)
		f.By, f.AsOf = f.By || c.By != "", f.AsOf || c.AsOf != ""
		f.Counts = append(f.Counts, c)
	}
	for i := range f.Counts {
		if f.Counts[i].By == "" {
			f.Counts[i].By = "not said"
		}
	}
	f.Scale = d.scale(r)
	for _, a := range d.Apart(r) {
		f.Apart = append(f.Apart, apart{"#" + d.names.row(d.story, a.Row), apparatus.Counted(a.Value, a.Head), a.Why})
	}
	return f
}

// countOf is a row that has one reading.
func (d *drawing) countOf(r *apparatus.Row) count {
	c := d.count(r, 0)
	c.ID, c.Label, c.Head = d.names.row(d.story, r), label(r), apparatus.Prose(r.Head)
	return c
}

func (d *drawing) count(r *apparatus.Row, reading int) count {
	from := &r.Readings[reading]
	c := count{By: d.CountedBy(r, reading), AsOf: apparatus.Date(from.AsOf, d.Years())}
	c.Bound, c.Number = d.boundAndNumber(apparatus.Value(from))
	c.Witnesses = d.tell(r, reading)
	return c
}

// boundAndNumber parts a value into the words of its bound and the number: "at least", "nine".
func (d *drawing) boundAndNumber(value string) (bound, number string) {
	for n := range d.numbers.All(value) {
		at := strings.LastIndexByte(value[:n.Span.Start], ' ') + 1 // with what is glued to it: "$5"
		return strings.TrimSpace(value[:at]), value[at:]
	}
	return "", value
}

// tell are the witnesses of a reading, each leading to its cites.
func (d *drawing) tell(r *apparatus.Row, reading int) []witness {
	var out []witness
	last := -1
	for _, c := range r.Tellers(reading) {
		var cells []apparatus.Cell
		for _, cell := range r.Cells[c] {
			if cell.Reading == reading {
				cells = append(cells, cell)
			}
		}
		w := d.cited(c, cells)
		w.Alike = last >= 0 && d.Columns[c].Group == d.Columns[last].Group
		out, last = append(out, w), c
	}
	return out
}

// scale is a drawing of the readings of a figure on one line of numbers. Places are shares of the
// width in percent, heights in pixels.
type scale struct {
	Height, Foot int // of the drawing · where its numbers stand
	Name         string
	Ticks        []tick
	Bars         []bar
}

// tick is a number on the line.
type tick struct {
	At     percent
	Number string
}

// bar is a reading: a point, with a line to where its bound leads.
type bar struct {
	Y, TextY int
	Siglum   string
	From, To percent
	Line     bool // from From to To
	Tip      string
	Open     bool // about
	Label    string
	LabelAt  percent
}

// Where the line of numbers begins and ends, in percent of the width, and the height of a reading.
const (
	scaleFrom = 16
	scaleTo   = 92
	scaleRow  = 28
)

func (d *drawing) scale(r *apparatus.Row) *scale {
	readings := make([]*collate.Reading, 0, len(r.Readings))
	var at []int
	for i := range r.Readings {
		if _, _, ok := apparatus.Ends(&r.Readings[i]); ok && len(r.Tellers(i)) > 0 {
			readings, at = append(readings, &r.Readings[i]), append(at, i)
		}
	}
	axis, drawn := apparatus.AxisOf(readings)
	if !drawn {
		return nil
	}
	place := func(v float64) percent {
		return percent(scaleFrom + axis.Place(v)*(scaleTo-scaleFrom))
	}
	s := &scale{}
	var said []string
	for i, reading := range readings {
		from, to, _ := apparatus.Ends(reading)
		sigla := d.siglaOf(r.Tellers(at[i]))
		b := bar{
			Y: scaleRow*i + 18, TextY: scaleRow*i + 22, Siglum: sigla, From: place(from), To: place(to), Line: from < to, Open: reading.Bound == note.About,
			Label: apparatus.Value(reading),
		}
		b.LabelAt = b.From
		switch reading.Bound {
		case note.AtLeast, note.Above:
			b.To, b.Line, b.Tip = scaleTo+3, true, "right"
		case note.AtMost, note.Below:
			b.From, b.Line, b.Tip = scaleFrom, true, "left"
			b.LabelAt = b.To
		}
		said = append(said, sigla+": "+b.Label)
		s.Bars = append(s.Bars, b)
	}
	s.Foot = scaleRow*len(s.Bars) + 24
	s.Height = s.Foot + 8
	for i := range axis.Ticks + 1 {
		s.Ticks = append(s.Ticks, tick{percent(scaleFrom + float64(i)/float64(axis.Ticks)*(scaleTo-scaleFrom)), axis.Tick(i)})
	}
	s.Name = "Line of numbers. " + strings.Join(said, ". ")
	return s
}

// siglaOf names columns beside a drawing, the first and how many more.
func (d *drawing) siglaOf(columns []int) string {
	const most = 2
	return cut(d.Sigla(columns, most), 16)
}

// cut shortens a text to n characters.
func cut(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return cmp.Or(strings.TrimRight(string(r[:n-1]), " ·="), string(r[:n-1])) + "…"
}
