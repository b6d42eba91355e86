package collate

import (
	"slices"

	"github.com/variorum-news/variorum/calendar"
)

// mostFit is the share of the pairs of two rows that must be able to stand in one, for one pair that
// should to join them. The others are mentions by the way; none may count another thing. Tellings of a number
// as known ("the 28 bodies") are not asked: they are of the number that is known.
const mostFit = 0.5

// agreeing are the joints of figures of one number.
func agreeing(joints []joint) []joint {
	return slices.DeleteFunc(slices.Clone(joints), func(j joint) bool { return j.score < 1 })
}

// developments joins rows of equal numbers whose numbers are those of one count at several moments, or by
// several counters. Rows and joints are of items, of which apart says that two count other things, and known
// that one is told as known.
func developments(rows [][]int, joints []joint, apart func(i, j int) bool, known func(i int) bool) [][]int {
	home := make([]int, 0)
	for k, r := range rows {
		for _, i := range r {
			for len(home) <= i {
				home = append(home, 0)
			}
			home[i] = k
		}
	}
	var out [][]int
	for _, c := range clusters(len(rows), between(rows, home, joints, apart, known)) {
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

// between are the joints of rows that joints of their items make.
func between(rows [][]int, home []int, joints []joint, apart func(i, j int) bool, known func(i int) bool) []joint {
	type tally struct {
		joint
		fits int
	}
	at := map[[2]int]int{}
	var tallies []tally
	for _, j := range joints {
		p := [2]int{min(home[j.a], home[j.b]), max(home[j.a], home[j.b])}
		if p[0] == p[1] {
			continue
		}
		k, known := at[p]
		if !known {
			k = len(tallies)
			at[p] = k
			tallies = append(tallies, tally{joint: joint{a: p[0], b: p[1]}})
		}
		t := &tallies[k]
		t.fits++
		t.join = t.join || j.join
		t.score = max(t.score, min(j.score, 1))
	}
	var out []joint
	for _, t := range tallies {
		x, y := rows[t.a], rows[t.b]
		if t.join && float64(t.fits) >= mostFit*float64(asked(x, known)*asked(y, known)) && !anyApart(x, y, apart) {
			out = append(out, t.joint)
		}
	}
	return out
}

// asked is how many items are not told as known, at least one.
func asked(row []int, known func(i int) bool) int {
	n := 0
	for _, i := range row {
		if !known(i) {
			n++
		}
	}
	return max(n, 1)
}

func anyApart(x, y []int, apart func(i, j int) bool) bool {
	for _, i := range x {
		for _, j := range y {
			if apart(i, j) {
				return true
			}
		}
	}
	return false
}

// inTime puts readings of a count that differ in order of time, if the days of all are known, and reports
// whether the count grows with the days, so that it is one count on several of them.
func (b *bench) inTime(rs []Reading) (grows bool) {
	days := map[*Cite]calendar.Date{}
	for _, r := range rs {
		day := b.counted(r)
		if day.IsZero() || isOrder(*r.Value, r.To) { // nothing rises or falls from "hundreds"
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
