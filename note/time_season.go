package note

import (
	"fmt"

	"github.com/variorum-news/variorum/calendar"
)

// season reads "this summer", "last fall", "the winter of 1994", "spring 2016".
func (c *timeScan) season(i int) (match, bool) {
	j, to, opened := i, nearest, false
	if c.is(j, "the") {
		j, opened = j+1, true
	}
	if w := c.word(j); w.class == edge {
		j++
	}
	if w := c.word(j); w.class == which {
		to = directions[w.code]
		j, opened = j+1, true
		if c.is(j, "past") {
			j, to = j+1, nearest
		}
	}
	w := c.word(j)
	if w.class != seasonName || c.capital(j) && c.capital(j+1) && (c.tag(j+1) == Propn || c.tag(j+1) == Noun) {
		return match{}, false // "the Winter Games"
	}
	if y, end := c.yearAfter(j + 1); end > j+1 {
		return match{from: i, end: end, kind: Day, value: fmt.Sprintf("%04d-%s", y, w.code)}, true
	}
	if !opened && !c.is(i-1, "in", "since", "until", "by") || c.is(j, "fall", "spring") && to == nearest && c.is(j+1, "of") {
		return match{}, false
	}
	if c.anchor.IsZero() {
		return match{from: i, end: j + 1, kind: Day, value: "XXXX-" + w.code}, true
	}
	return match{from: i, end: j + 1, kind: Day, value: fmt.Sprintf("%04d-%s", c.yearOfSeason(w.code, i, j, to), w.code)}, true
}

// yearOfSeason is the year of a season of tokens i to j that is told without one.
func (c *timeScan) yearOfSeason(code string, i, j int, to direction) int {
	y := c.anchor.Time.Year()
	here := calendar.Value(fmt.Sprintf("%04d-%s", y, code))
	order, _ := here.From.Compare(c.anchor)
	due := c.is(i-1, "until", "till", "by")
	switch {
	case to == backward && (order > 0 || here.Overlaps(c.anchor.Interval())):
		return y - 1
	case to == forward && order <= 0, to == nearest && due && order <= 0:
		return y + 1
	case to == nearest && order > 0 && !due && !c.future(i, j+1):
		return y - 1
	}
	return y
}
