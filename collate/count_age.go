package collate

import "time"

// longBefore is how long before an article what it counts must lie to be no news there.
const longBefore = 30 * 24 * time.Hour

// age is when what a figure counts happened, seen from its article.
type age uint8

const (
	ageless  age = iota // not known
	news                // of these weeks
	recalled            // of long before
)

// age is how long before its article what a figure counts happened: by the time of what is counted
// or, where that is not known, by all the days, months and years that its sentence names.
func (c count) age() age {
	to, told := c.figure.When.To, c.telling.Published
	if s := c.telling.at(c.figure.Span); to.IsZero() && s != nil {
		for _, t := range s.times {
			if t.To.IsZero() {
				return ageless
			}
			if to.IsZero() || to.Time.Before(t.To.Time) {
				to = t.To
			}
		}
	}
	switch {
	case to.IsZero() || told.IsZero():
		return ageless
	case told.Time.Sub(to.Time) > longBefore:
		return recalled
	}
	return news
}

// isPast reports whether a figure counts what its article only recalls.
func (c count) isPast() bool { return c.age() == recalled }

// otherTimes reports whether one figure is news, and the other recalled.
func otherTimes(c, o count) bool {
	p, q := c.age(), o.age()
	return p != ageless && q != ageless && p != q
}
