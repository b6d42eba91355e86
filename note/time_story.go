package note

import (
	"github.com/variorum-news/variorum/calendar"
)

// narrative is what a block has told so far: times that count from the text and not from the day of
// publication count from it ("two days later", "that year").
type narrative struct {
	day  calendar.Date // the last full day
	last calendar.Date // the last date, however precise
}

// tell takes note of a time that was found.
func (n *narrative) tell(m match, when calendar.Interval) {
	if m.kind == Duration && m.counted && when.From.Precision == calendar.Day {
		n.day, n.last = when.From, when.From
	}
	if m.kind != Day && m.kind != Clock || when.From.IsZero() {
		return
	}
	switch len(m.value) {
	case len("2006"):
		n.last = calendar.InYear(when.From.Time.Year())
	case len("2006-01"):
		n.last = calendar.InMonth(when.From.Time.Year(), when.From.Time.Month())
	}
	if len(m.value) >= len("2006-01-02") {
		if day := calendar.Value(m.value[:len("2006-01-02")]).From.Day(); !day.IsZero() {
			n.day, n.last = day, day
		}
	}
}

// storyAt is the narrative that a time which begins with token i counts from: that of its block, or of
// the one before if the time opens this one ("Two days later the yard burned").
func (c *timeScan) storyAt(i int) narrative {
	opensBlock := i <= c.first+1 && (c.s == 0 || c.v.blocks[c.s-1] != c.block)
	if c.story.last.IsZero() && opensBlock {
		return c.earlier
	}
	return c.story
}

// headSentences is among how many sentences, from the first, a dateline or a date by itself is looked for.
const headSentences = 5

// slackDays is by how many days the date that an article bears may differ from that of its
// publication: it was written the evening before, or printed two days on.
const slackDays = 3

// headDate is the full date that stands by itself in the first lines, as a page prints the day of
// its publication: what the times of an article count from of which that day is not known.
func (c *timeScan) headDate() calendar.Date {
	for s := 0; s < min(headSentences, c.v.sentences()); s++ {
		if !c.enter(s) {
			continue
		}
		if m, ok := c.date(c.first); ok && (m.end == c.end || m.end == c.end-1 && c.is(m.end, ".")) {
			if day := calendar.Value(m.value).From.Day(); !day.IsZero() {
				return day
			}
		}
	}
	return calendar.Date{}
}

// isDateline reports whether a day is that of a dateline: "CALDER, Aug. 13 (Coast News) --".
func (c *timeScan) isDateline(m match) bool {
	if m.kind != Day || len(m.value) != len("2006-01-02") || c.s >= headSentences {
		return false
	}
	if line := c.v.article.DatelineSpan; !line.IsZero() && line.Contains(c.v.span(m.from, m.end)) {
		return true
	}
	if m.from == c.first || !isUpperWord(c.v.word(c.first)) {
		return false
	}
	for i := c.first; i < m.from; i++ {
		if !c.capital(i) && !c.is(i, ",", ".", "-", "/", "(", ")") {
			return false
		}
	}
	return c.is(m.end, "(", "-", "--", "–", "—", "_", "/")
}

// isUpperWord reports whether a word of two letters or more is written in capitals.
func isUpperWord(w string) bool { return len(w) > 1 && caseOf(w) == upperCase }

// datedAt makes the day of a dateline the one that the times of the article count from: "yesterday"
// is said by who wrote it, where and when he did.
func (c *timeScan) datedAt(m match) {
	day := c.interval(m).From.Day()
	if day.IsZero() {
		return
	}
	near := calendar.Days(c.anchor.AddDays(-slackDays), c.anchor.AddDays(slackDays+1))
	if c.anchor.IsZero() || near.Overlaps(day.Interval()) {
		c.anchor = day
	}
}
