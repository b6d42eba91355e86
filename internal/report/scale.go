package report

import (
	"fmt"
	"math"
	"strings"

	"github.com/variorum-news/variorum/note"
)

// The scale under a ledger: its least and its most columns, and the parts it is cut into at most.
const (
	leastScale = 30
	mostScale  = 60
	mostTicks  = 4
	mostDrawn  = 12 // readings: more are not read off a drawing
)

// scale draws the readings on one line of numbers, if two of them differ.
func (p *page) scale(entries []entry) {
	room := min(p.width-3-14, mostScale)
	low, high, drawn, least := math.Inf(1), math.Inf(-1), 0, 1.0
	for _, e := range entries {
		from, to, ok := ends(e)
		if !ok {
			continue
		}
		drawn++
		low, high = min(low, from), max(high, to)
		if from != math.Trunc(from) || to != math.Trunc(to) {
			least = 0 // no count: the scale may have parts of one
		}
	}
	if drawn > mostDrawn || drawn < 2 || low >= high || room < leastScale {
		return
	}
	first, step, ticks := axis(low, high, least)
	cells := (room - 1) / ticks * ticks
	at := func(v float64) int { return int(math.Round((v - first) / (step * float64(ticks)) * float64(cells))) }
	labels := []rune(spaces(cells + 12))
	grid := []rune(spaces(cells + 1))
	free := 0 // the first column that no label takes
	for i := range ticks + 1 {
		col := i * cells / ticks
		grid[col] = '│'
		name := number(first + float64(i)*step)
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
		from, to, ok := ends(e)
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

// ends are the least and the greatest number that a reading gives.
func ends(e entry) (from, to float64, ok bool) {
	if e.reading.Value == nil {
		return 0, 0, false
	}
	from = *e.reading.Value
	to = from
	if e.reading.To != nil {
		to = *e.reading.To
	}
	ok = !math.IsNaN(from) && !math.IsInf(from, 0) && !math.IsNaN(to) && !math.IsInf(to, 0) && to >= from
	return from, to, ok
}

// axis cuts the numbers from low to high at round steps, none smaller than least: 1, 2 or 5 times a
// power of ten.
func axis(low, high, least float64) (first, step float64, ticks int) {
	step = math.Pow(10, math.Floor(math.Log10((high-low)/mostTicks)))
	for _, by := range []float64{1, 2, 5, 10, 20} {
		s := max(step*by, least)
		first = math.Floor(low/s) * s
		last := math.Ceil(high/s) * s
		if n := int(math.Round((last - first) / s)); n <= mostTicks {
			return first, s, max(n, 1)
		}
	}
	return low, high - low, 1
}

// number writes a tick: "20,000", "1.5 m".
func number(v float64) string {
	if math.Abs(v) >= 1e6 {
		for _, scale := range []struct {
			of   float64
			name string
		}{{1e12, " tn"}, {1e9, " bn"}, {1e6, " m"}} {
			if math.Abs(v) >= scale.of {
				return fmt.Sprintf("%.4g%s", v/scale.of, scale.name)
			}
		}
	}
	s := fmt.Sprintf("%.6g", v)
	whole, rest, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		whole += "." + rest
	}
	return whole
}
