package reuse

import "time"

// What makes an update: an outlet repeats its background in reports of other events too, but hardly on the same or
// the next day.
const (
	updateCover = .2 // of the own words of one side
	oneEvent    = .2 // of the rare words of either text beside its passages that the other has
	snapEvent   = .4 // the same of one of them: a first report of few words is told anew in a long one
	updateHours = 24 * time.Hour
)

// updates reports whether the one text tells the news of the other anew.
func (e *evidence) updates() bool {
	cover := max(e.cover(e.a), e.cover(e.b))
	if cover >= certainCover {
		return true
	}
	gap, known := between(e.a, e.b)
	soon := known && gap.Abs() <= updateHours
	if cover < leastCover || cover < updateCover && !soon {
		return false
	}
	m := e.beside(e.passages)
	return m.least >= oneEvent && !longAfter(e.a, e.b) || soon && m.most >= snapEvent && cover >= updateCover
}

// longAfter reports whether two articles are known to have come so long after each other that they tell
// different news.
func longAfter(a, b *Body) bool {
	gap, known := between(a, b)
	return known && gap.Abs() > staleDays
}
