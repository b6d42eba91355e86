package note

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/calendar"
)

// longestClause is how far from a figure, in tokens, the time and place of its clause are looked for.
const longestClause = 30

// when is the time of what is counted, its value and its interval: the next time after the figure in its
// clause, else the nearest before it, or the one that opens the sentence.
func (c *figureScan) when(g *counted) (period string, when calendar.Interval) {
	s := c.eventStamp(g)
	if s == nil || g.deed.level && c.levelStamp(g) == s {
		return "", calendar.Interval{}
	}
	return c.period(s, g)
}

// eventStamp is the time of what is counted, or nil.
func (c *figureScan) eventStamp(g *counted) *stamped {
	n := c.stampFrom(g.end)
	for k := n; k < len(c.stamps) && c.stamps[k].from < g.end+longestClause; k++ {
		if s := &c.stamps[k]; s.use == ofEvent {
			if !c.barredAfter(g, s.from) {
				return s
			}
			break
		}
	}
	for k := n - 1; k >= 0 && c.stamps[k].end > g.from-longestClause; k-- {
		s := &c.stamps[k]
		if s.use != ofEvent || s.end > g.from {
			continue
		}
		if !c.isOthers(g, s.from) && !c.barredBefore(g, s.from, s.end) {
			return s
		}
		break
	}
	if len(c.stamps) > 0 && c.stamps[0].use == ofEvent && c.stamps[0].end <= g.from && c.isFronted(c.stamps[0].from) && !c.barredBefore(g, c.stamps[0].from, c.stamps[0].end) {
		return &c.stamps[0]
	}
	return nil
}

// isOthers reports whether what begins at token i is said of the figure right before it: "from 14 in 2010
// to 12".
func (c *figureScan) isOthers(g *counted, i int) bool {
	const apart = 3
	n, _ := slices.BinarySearchFunc(c.figures, min(i, g.from), func(h counted, i int) int { return h.from - i })
	if n == 0 {
		return false
	}
	end := max(c.figures[n-1].end, c.figures[n-1].noun.end)
	return end <= i && i-end <= apart
}

// barredAfter reports whether another clause, with a time and place of its own, begins between a figure
// and token to. "When", "after" and "as" open one that tells of the same event.
func (c *figureScan) barredAfter(g *counted, to int) bool {
	from := max(g.end, g.noun.end)
	if g.deed.right {
		from = max(from, g.deed.end)
	}
	if to-from > longestClause {
		return true
	}
	tied, aside := false, false
	for i := from; i < to; i++ {
		if c.isOf(i, "bar") && !aside {
			return true
		}
		switch {
		case c.is(i, ";", ":", "(", ")", "—", "–", "\"", "“", "”"):
			return true
		case c.is(i, ","):
			switch {
			case c.is(i+1, "including", "mostly", "many", "most", "some", "among", "all", "both"):
				aside = true
			case aside:
				aside = false
			case to-i > 4:
				return true
			}
		case c.is(i, "after") && c.tag(i+1) == Verb && strings.HasSuffix(c.low(i+1), "ing"):
			return true // "freed 12 people after killing many last year"
		case c.is(i, "when", "after", "as"):
			tied = true
		case c.is(i, "of", "for") && c.tag(i+1) == Verb && strings.HasSuffix(c.low(i+1), "ing"):
			return true // "on charges of killing a guard last August"
		case c.tag(i) == Aux && !tied && !aside:
			return true
		case c.isTeller(i):
			return true
		}
	}
	return false
}

// barredBefore reports whether another clause begins between a time or place, tokens from to end-1, and
// the figure or what happened to it. What opens the sentence holds for its main clause, past commas.
func (c *figureScan) barredBefore(g *counted, from, end int) bool {
	to := g.from
	if g.deed.end > 0 && !g.deed.right {
		to = min(to, max(end, g.deed.from))
	}
	fronted := c.isFronted(from)
	if g.from-end > longestClause || g.deed.relative && fronted || g.deed.bare && c.verbBetween(end, g.from) {
		return true
	}
	if fronted && !g.deed.right && g.deed.end > 0 && c.is(g.deed.from-1, ",") && strings.HasSuffix(c.low(g.deed.from), "ing") {
		return c.parted(end, g.from) // "On Friday, a boat that had left Orla sank, killing 12"
	}
	for i := c.intoRelative(end, g); i < to; i++ {
		if c.isOf(i, "bar") {
			return true
		}
		switch {
		case c.is(i, ";", ":", "(", "—", "–", "\"", "“", "”", "after", "when"):
			return true
		case c.is(i, ","):
			next := c.low(i + 1)
			if !fronted && !strings.HasSuffix(next, "ing") {
				return true // but "a blast on Friday, killing 12"
			}
		case c.isTeller(i):
			return true
		}
	}
	return false
}

// intoRelative is the token after "that" or "which", where the clause that it opens tells of the event that
// the time or place before token end belongs to: "a fire in Orla, Pell, that killed 12".
func (c *figureScan) intoRelative(end int, g *counted) int {
	if g.deed.right || g.deed.end == 0 {
		return end
	}
	i := end
	for k := 0; k < 2 && c.is(i, ","); k++ {
		i++
		for c.nameAt(i) >= 0 {
			i++
		}
	}
	if c.is(i, "that", "which") && i < g.deed.from {
		return i + 1
	}
	return end
}

// verbBetween reports whether a verb stands among tokens i to j-1.
func (c *figureScan) verbBetween(i, j int) bool {
	for ; i < j; i++ {
		if c.tag(i) == Verb || c.tag(i) == Aux {
			return true
		}
	}
	return false
}

// parted reports whether tokens i to j-1 go over the end of a main clause.
func (c *figureScan) parted(i, j int) bool {
	for ; i < j; i++ {
		if c.is(i, ";", ":", "but", "while", "\"", "“", "”") || c.isTeller(i) {
			return true
		}
	}
	return false
}

// isTeller reports whether token i is a verb of telling.
func (c *figureScan) isTeller(i int) bool {
	return c.isOf(i, "say") && c.tag(i) == Verb
}

// period is the TIMEX3 value of a time, marked if "since" opens it, and its interval; since then is until
// the article was published.
func (c *figureScan) period(s *stamped, g *counted) (string, calendar.Interval) {
	if c.isSince(s, g) {
		until := c.v.article.Published.Day()
		if c.isAhead(s.time.From) {
			until = calendar.Date{}
		}
		return "since " + s.time.Value, calendar.Interval{From: s.time.From, To: until.AddDays(1)}
	}
	return s.time.Value, s.time.Interval()
}

// isSince reports whether a time is the one since when it was counted: "since 2006", "since the fall of Orla
// last July".
func (c *figureScan) isSince(s *stamped, g *counted) bool {
	if c.is(s.from, "since") {
		return true
	}
	const far = 16 // tokens: "since the fall of the old town of Orla as a port last July"
	for i := s.from - 1; i >= c.first && i > s.from-far && (i >= g.end || i < g.from); i-- {
		if c.is(i, "since") {
			return true
		}
		if c.is(i, ",", ";") || (c.tag(i) == Verb || c.tag(i) == Aux) && !c.is(i, "began", "started", "broke", "erupted", "opened") && !c.is(i-1, "since") {
			return false // but "since the fighting began on 8 July"
		}
	}
	return false
}

// dates reports whether a time says when: no reference, nothing that repeats, no mere length.
func (c *figureScan) dates(t *Time) bool {
	return !strings.HasSuffix(t.Value, "_REF") && t.Type != Set && (t.Type != Duration || c.looksBack(t))
}

// looksBack reports whether a length of time says when: "over the past 15 months".
func (c *figureScan) looksBack(t *Time) bool {
	low := strings.ToLower(t.Span.In(c.v.article.Text))
	return strings.Contains(low, "past ") || strings.Contains(low, "last ")
}
