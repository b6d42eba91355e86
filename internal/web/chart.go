package web

import (
	"slices"
	"strings"
	"time"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// chart draws the events of a story over time, a line each.
type chart struct {
	Height, Foot int
	Name         string
	Ticks        []tick
	Lines        []chartLine
}

// chartLine is an event, and the times that witnesses give for it.
type chartLine struct {
	Y, TextY  int
	Name      string
	Href      string
	Points    []chartPoint
	From, To  percent // between the first and the last, where they differ
	IsParted  bool
	LabelAt   percent
	Label     string
	LabelLeft bool
}

// chartPoint is a time: a dot, or a bar where it is long enough to be seen as one.
type chartPoint struct{ At, Wide percent }

// How the chart is laid out, and what it must hold to be worth drawing.
const (
	chartFrom   = 34 // left of it stand the events
	chartTo     = 97
	chartRow    = 24
	leastBar    = 2.5 // in percent: what is shorter is a dot
	leastEvents = 3
	mostEvents  = 10
	mostStretch = 62 * day // from the first to the last event: beyond, days cannot be told apart
)

// event is a row whose times are known to the day.
type event struct {
	row      *apparatus.Row
	from, to []time.Time // of its readings
}

// chart draws the events that are known to the day and told by two witnesses or more, then others.
func (d *drawing) chart(rows []apparatus.Row) *chart {
	var events []event
	for i := range rows {
		if e, known := eventOf(&rows[i]); known && d.isOfNow(e) && len(events) < mostEvents && (len(rows[i].Told) > 1 || len(events) < mostEvents/2) {
			events = append(events, e)
		}
	}
	if len(events) < leastEvents {
		return nil
	}
	var from, to []time.Time
	for _, e := range events {
		from, to = append(from, e.from...), append(to, e.to...)
	}
	first, last := earliest(from), latest(to)
	if last.Sub(first) > mostStretch || last.Sub(first) <= day {
		return nil
	}
	axis, ticks := timeAxis(first, last, chartFrom, chartTo-chartFrom)
	slices.SortStableFunc(events, func(a, b event) int { return earliest(a.from).Compare(earliest(b.from)) })
	c := &chart{Ticks: ticks}
	var said []string
	for i, e := range events {
		l := d.chartLine(e, axis)
		l.Y = chartRow*i + 14
		l.TextY = l.Y + 4
		said = append(said, l.Name+": "+l.Label)
		c.Lines = append(c.Lines, l)
	}
	c.Foot = chartRow*len(events) + 18
	c.Height = c.Foot + 8
	c.Name = "Events over time. " + strings.Join(said, ". ")
	return c
}

// eventOf is a row whose readings all give a day or a time of day.
func eventOf(r *apparatus.Row) (e event, known bool) {
	e.row = r
	for i := range r.Readings {
		w := r.Readings[i].When
		if w == nil || w.From.IsZero() || w.From.Precision < calendar.Day || w.To.IsZero() {
			return event{}, false
		}
		e.from, e.to = append(e.from, w.From.Time), append(e.to, w.To.Time)
	}
	return e, len(e.from) > 0
}

// isOfNow reports whether an event lies so near to the story's own days that both can be drawn.
func (d *drawing) isOfNow(e event) bool {
	first, last := d.Edition.First, d.Edition.Last
	return !first.IsZero() && !last.IsZero() &&
		first.Time.Sub(earliest(e.from)) <= mostStretch/2 && latest(e.to).Sub(last.Time) <= mostStretch/4
}

func (d *drawing) chartLine(e event, x func(time.Time) percent) chartLine {
	head, _ := d.Event(e.row)
	l := chartLine{Name: cut(head, 44), Href: "#" + d.names.row(d.story, e.row), Label: d.siglaOf(e.row.Told)}
	for i := range e.from {
		p := chartPoint{x(e.from[i]), x(e.to[i]) - x(e.from[i])}
		if p.Wide < leastBar {
			p.At, p.Wide = p.At+p.Wide/2, 0
		}
		l.Points = append(l.Points, p)
	}
	l.From, l.To = x(earliest(e.from)), x(latest(e.to))
	l.IsParted = e.row.Verdict == collate.Differ || e.row.Verdict == collate.Conflict
	left, right := l.Points[0].At, l.Points[0].At+l.Points[0].Wide
	for _, p := range l.Points[1:] {
		left, right = min(left, p.At), max(right, p.At+p.Wide)
	}
	l.LabelAt = right
	if right > chartTo-14 {
		l.LabelAt, l.LabelLeft = left, true
	}
	return l
}

func earliest(ts []time.Time) time.Time { return slices.MinFunc(ts, time.Time.Compare) }

func latest(ts []time.Time) time.Time { return slices.MaxFunc(ts, time.Time.Compare) }
