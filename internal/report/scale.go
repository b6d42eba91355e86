package report

import (
	"math"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/note"
)

// The scale under a ledger: its least and its most columns.
const (
	leastScale = 30
	mostScale  = 60
)

// scale draws the readings on one line of numbers, if two of them differ.
func (p *page) scale(entries []entry) {
	room := min(p.width-3-14, mostScale)
	readings := make([]*collate.Reading, len(entries))
	for i, e := range entries {
		readings[i] = e.reading
	}
	axis, drawn := apparatus.AxisOf(readings)
	if !drawn || room < leastScale {
		return
	}
	cells := (room - 1) / axis.Ticks * axis.Ticks
	at := func(v float64) int { return int(math.Round(axis.Place(v) * float64(cells))) }
	labels := []rune(spaces(cells + 12))
	grid := []rune(spaces(cells + 1))
	free := 0 // the first column that no label takes
	for i := range axis.Ticks + 1 {
		col := i * cells / axis.Ticks
		grid[col] = '│'
		name := axis.Tick(i)
		begin := max(col-len(name)/2, 0)
		if begin < free {
			continue
		}
		free = begin + len(name) + 1
		for j, r := range name {
			labels[begin+j] = r
		}
	}
	p.put(line{{text: "   "}, say(strings.TrimRight(string(labels), " "), dim)})
	for _, e := range entries {
		from, to, ok := apparatus.Ends(e.reading)
		if !ok {
			continue
		}
		row := append([]rune{}, grid...)
		mark(row, at(from), at(to), e.reading.Bound)
		p.put(line{{text: "   "}, say(string(row), 0), say("  "+cut(e.sigla, 12), 0)})
	}
}

// mark draws one reading: a point for a number, an open point for about, an arrow for a bound, a
// bar for a range.
func mark(row []rune, from, to int, b note.Bound) {
	bar := func(i, j int) {
		for ; i <= j; i++ {
			row[i] = '═'
		}
	}
	point := '●'
	switch b {
	case note.About:
		point = '○'
	case note.AtLeast, note.Above:
		bar(to, len(row)-1)
		row[len(row)-1] = '►'
	case note.AtMost, note.Below:
		bar(0, from)
		row[0] = '◄'
	}
	bar(from, to)
	row[from], row[to] = point, point
}
