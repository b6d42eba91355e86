package collate

import (
	"slices"

	"github.com/variorum-news/variorum/calendar"
)

// mostFit is the share of the pairs of two rows that must be able to stand in one, for one pair that
// should to join them: a telling of one of the numbers as known ("the 28 bodies") fits no other number.
const mostFit = 0.5

// agreeing are the joints of figures of one number.
func agreeing(joints []joint) []joint {
	return slices.DeleteFunc(slices.Clone(joints), func(j joint) bool { return j.score < 1 })
}

// developments joins rows of equal numbers whose numbers are those of one count at several moments, or by
// several counters.
func developments(rows [][]int, joints []joint) [][]int {
	home := map[int]int{}
	for k, r := range rows {
		for _, i := range r {
			home[i] = k
		}
	}
	type pair struct{ a, b int }
	type link struct {
		fits  int
		score float64
		joins bool
	}
	links := map[pair]link{}
	var order []pair
	for _, j := range joints {
		p := pair{min(home[j.a], home[j.b]), max(home[j.a], home[j.b])}
		if p.a == p.b {
			continue
		}
		l, known := links[p]
		if !known {
			order = append(order, p)
		}
		l.fits++
		l.joins = l.joins || j.join
		l.score = max(l.score, min(j.score, 1))
		links[p] = l
	}
	var between []joint
	for _, p := range order {
		l := links[p]
		if l.joins && float64(l.fits) >= mostFit*float64(len(rows[p.a])*len(rows[p.b])) {
			between = append(between, joint{p.a, p.b, l.score, true})
		}
	}
	var out [][]int
	for _, c := range clusters(len(rows), between) {
		var row []int
		for _, k := range c {
			row = append(row, rows[k]...)
		}
		slices.Sort(row)
		out = append(out, row)
	}
	slices.SortFunc(out, slices.Compare)
	return out
}

// inTime puts readings of a count that differ in order of time, if the days of all are known, and reports
// whether the count grows with the days, so that it is one count on several of them.
func (b *bench) inTime(rs []Reading) (grows bool) {
	days := map[*Cite]calendar.Date{}
	for _, r := range rs {
		day := b.counted(r)
		if day.IsZero() {
			return false
		}
		days[&r.Cites[0]] = day
	}
	on := func(r Reading) calendar.Date { return days[&r.Cites[0]] }
	slices.SortStableFunc(rs, func(x, y Reading) int {
		order, _ := on(x).Compare(on(y))
		return order
	})
	first, last := rs[0], rs[len(rs)-1]
	if order, _ := on(first).Compare(on(last)); order == 0 || *first.Value >= *last.Value {
		return false
	}
	for i, r := range rs[1:] {
		if order, _ := on(rs[i]).Compare(on(r)); order < 0 && *r.Value < *rs[i].Value {
			return false
		}
	}
	return true
}

// counted is the day of a reading: as of which it is told, or the first on which an article tells it.
func (b *bench) counted(r Reading) calendar.Date {
	day := r.AsOf.Day()
	if !day.IsZero() {
		return day
	}
	for _, c := range r.Cites {
		published := b.byID[c.Article].Published.Day()
		if published.IsZero() {
			return calendar.Date{}
		}
		if order, _ := published.Compare(day); day.IsZero() || order < 0 {
			day = published
		}
	}
	return day
}
