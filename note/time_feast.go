package note

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

// feast is a day of the year that has a name: a fixed one, the n-th weekday of a month, or one that
// is counted from Easter.
type feast struct {
	words      []string // in lower case, as tokens are cut: "new", "year", "'s", "day"
	month, day int
	nth        int // the n-th weekday of the month, from its end if below zero; 0 for a fixed day
	weekday    int // Monday being 1
	easter     int // days from Easter
	movesWith  bool
}

// addFeast takes a line of feasts.txt.
func (f *timeFinder) addFeast(fields []string) error {
	if len(fields) < 2 {
		return fmt.Errorf("%q: not a day and a name", strings.Join(fields, " "))
	}
	var x feast
	switch days, moves := strings.CutPrefix(fields[0], "easter"); {
	case moves:
		n, err := strconv.Atoi(days)
		if err != nil {
			return fmt.Errorf("days from Easter: %w", err)
		}
		x.easter, x.movesWith = n, true
	case strings.Contains(fields[0], "/"):
		if _, err := fmt.Sscanf(fields[0], "%d/%d/%d", &x.month, &x.nth, &x.weekday); err != nil {
			return fmt.Errorf("weekday of a month %q: %w", fields[0], err)
		}
	default:
		if _, err := fmt.Sscanf(fields[0], "%d-%d", &x.month, &x.day); err != nil {
			return fmt.Errorf("day of a month %q: %w", fields[0], err)
		}
	}
	for _, w := range fields[1:] {
		low := strings.ToLower(w)
		if bare, genitive := strings.CutSuffix(low, "'s"); genitive {
			x.words = append(x.words, bare, "'s")
		} else if bare, genitive := strings.CutSuffix(low, "'"); genitive {
			x.words = append(x.words, bare, "'")
		} else {
			x.words = append(x.words, low)
		}
	}
	first := x.words[0]
	f.feasts[first] = append(f.feasts[first], x)
	slices.SortStableFunc(f.feasts[first], func(a, b feast) int { return len(b.words) - len(a.words) })
	return nil
}

// in is the day of a feast in a year.
func (x feast) in(year int) calendar.Date {
	switch {
	case x.movesWith:
		return calendar.Easter(year).AddDays(x.easter)
	case x.nth != 0:
		return calendar.NthWeekday(year, time.Month(x.month), time.Weekday(x.weekday%weekDays), x.nth)
	}
	return calendar.On(year, time.Month(x.month), x.day)
}

// undated is the value of a feast of which the year is not known.
func (x feast) undated() string {
	if x.movesWith || x.nth != 0 {
		return unknownUnits["D"]
	}
	return monthValue(0, x.month, x.day)
}

// feast reads a day by its name: "Christmas Day", "last Thanksgiving", "Good Friday 2015".
func (c *timeScan) feast(i int) (match, bool) {
	j, to := i, nearest
	if w := c.word(i); w.class == which && c.capital(i+1) {
		j, to = i+1, directions[w.code]
	}
	for _, x := range c.feasts[c.low(j)] {
		end := j + len(x.words)
		if !c.spells(j, x.words) || len(x.words) == 1 && !c.isFeast(i, end) {
			continue
		}
		m := match{from: i, end: end, kind: Day}
		if y, after := c.yearAfter(end); after > end {
			m.value, m.end = dayValue(x.in(y)), after
			return m, true
		}
		m.value = x.undated()
		if !c.anchor.IsZero() {
			m.value = dayValue(c.feastNear(x, i, end, to))
		}
		return c.withPart(m), true
	}
	return match{}, false
}

// spells reports whether the tokens from i on are the words of a name, in capitals where they begin.
func (c *timeScan) spells(i int, words []string) bool {
	for k, w := range words {
		if c.low(i+k) != w || w != "of" && w[0] != '\'' && !c.capital(i+k) {
			return false
		}
	}
	return true
}

// isFeast tells a feast of one word from what is named after it: "at Christmas", but not "a
// Christmas tree".
func (c *timeScan) isFeast(i, end int) bool {
	named := c.is(i-1, "on", "at", "by", "before", "after", "until", "since", "over", "for", "this", "last", "and", "around")
	return (named || c.word(i).class == which) && !c.capital(end) && c.tag(end) != Noun && c.tag(end) != Adj && !c.is(end, "-")
}

// feastNear is the feast of the year that is meant: the last one, unless the clause speaks of the
// future or it lies within the next weeks.
func (c *timeScan) feastNear(x feast, i, end int, to direction) calendar.Date {
	y := c.anchor.Time.Year()
	clause := c.tense(i, end)
	if to == nearest && (clause == toCome || clause == untold && c.is(i-1, "until", "till", "by")) {
		to = forward
	}
	var days []calendar.Date
	for _, year := range [...]int{y - 1, y, y + 1} {
		days = append(days, x.in(year))
	}
	past, next := days[0], days[2]
	for _, d := range days {
		if startsBefore(d, c.anchor.AddDays(1)) && (to != backward || d.String() != c.anchor.String()) {
			past = d
		}
	}
	for _, d := range slices.Backward(days) {
		if startsBefore(c.anchor.AddDays(-1), d) && (to != forward || d.String() != c.anchor.String()) {
			next = d
		}
	}
	if to == forward || to == around && next.Time.Year() == y || to == nearest && startsBefore(next, c.anchor.AddDays(feastSoon)) {
		return next
	}
	return past
}

// feastSoon is how many days ahead a feast that is told without a year is still the one to come.
const feastSoon = 45
