package note

import "github.com/variorum-news/variorum/calendar"

// asOf is when it was counted so: "as of Friday", "by Monday evening", the day a toll rose to it, the
// day of the article for "so far", or when somebody said so. Where nothing is told, it is zero.
func (c *figureScan) asOf(g *counted) calendar.Date {
	if s := c.countStamp(g); s != nil {
		return s.time.From
	}
	told := c.toldOn(g)
	if g.deed.level {
		if s := c.levelStamp(g); s != nil {
			return s.time.From
		}
	}
	if told.IsZero() && c.isNow(g) {
		return c.v.article.Published.Day()
	}
	return told
}

// countStamp is the nearest time of a count in the clause of the figure, or nil.
func (c *figureScan) countStamp(g *counted) *stamped {
	n := c.stampFrom(g.end)
	for k := n; k < len(c.stamps) && c.stamps[k].from < g.end+longestClause; k++ {
		if s := &c.stamps[k]; s.use == ofCount && !c.barredAfter(g, s.from) {
			return s
		}
	}
	for k := n - 1; k >= 0 && c.stamps[k].end > g.from-longestClause; k-- {
		if s := &c.stamps[k]; s.use == ofCount && s.end <= g.from && !c.barredBefore(g, s.from, s.end) {
			return s
		}
	}
	return nil
}

// levelStamp is when a toll came to its number: "rose to 12 on Sunday", "On Sunday the toll stood at 12";
// not when it happened: "the toll from Friday's fire rose to 12".
func (c *figureScan) levelStamp(g *counted) *stamped {
	s := c.eventStamp(g)
	if s == nil || !isMoment(s.time) || c.opensPeriod(s) || s.from < g.from && !c.isFronted(s.from) {
		return nil
	}
	return s
}

// opensPeriod reports whether a time is the start of the period that is counted: "since 8 July", "since the
// fighting began on 8 July".
func (c *figureScan) opensPeriod(s *stamped) bool {
	for i := s.from; i >= c.first && i > s.from-longestPhrase && !c.is(i, ",", ";"); i-- {
		if c.is(i, "since") {
			return !c.is(i-1, "has", "have", "had") // "has since risen to 12 on Sunday"
		}
	}
	return false
}

// toldOn is when the one who tells the figure did so, if the sentence says it.
func (c *figureScan) toldOn(g *counted) calendar.Date {
	const far = 2 * longestClause // tokens
	for n := c.stampFrom(g.from - far); n < len(c.stamps) && c.stamps[n].from < g.end+far; n++ {
		s := &c.stamps[n]
		if s.use != ofTelling || c.isAhead(s.time.From) || c.opensPeriod(s) {
			continue
		}
		lo, hi := min(s.from, g.from), max(s.end, g.end)
		parted := false
		for i := lo; i < hi && !parted; i++ {
			parted = c.is(i, ";")
		}
		if !parted {
			return s.time.From
		}
	}
	return calendar.Date{}
}

// isNow reports whether words beside the figure make it a count of the day of the article: "so far",
// "still missing".
func (c *figureScan) isNow(g *counted) bool {
	end := max(g.end, g.noun.end)
	if g.deed.right {
		end = max(end, g.deed.end)
	}
	const beside = 8 // tokens: "So far the rescuers have pulled out 12"
	for i := max(c.first, g.from-beside); i < min(c.end, end+beside); i++ {
		if i == g.from {
			i = g.end
		}
		if c.is(i, ",", ";") && i >= end && !c.is(i+1, "so") {
			return false
		}
		if c.isOf(i, "now") {
			return true
		}
		if low := c.low(i); low == "so" || low == "to" || low == "until" || low == "as" {
			if c.means(low+"_"+c.low(i+1), "now") {
				return true
			}
		}
	}
	return false
}
