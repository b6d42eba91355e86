package note

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// saidAt is one stretch of a quotation.
type saidAt struct {
	span  text.Span
	quote int // index in notes.Quotes
}

// findSayings notes where the quotations are, in order; of two that begin together the longer first.
func (c *figureScan) findSayings() {
	for x, q := range c.v.notes.Quotes {
		for _, s := range q.Spans {
			c.said = append(c.said, saidAt{s, x})
		}
	}
	slices.SortFunc(c.said, func(a, b saidAt) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
}

// quoteAt is the innermost quotation that covers a span, if any does. Spans are asked for in order.
func (c *figureScan) quoteAt(s text.Span) (q *Quote, covered bool) {
	for c.heard < len(c.said) && c.said[c.heard].span.Start <= s.Start {
		c.over = append(c.over, c.said[c.heard])
		c.heard++
	}
	for n := len(c.over); n > 0; n-- {
		if top := c.over[n-1]; top.span.End >= s.End {
			return &c.v.notes.Quotes[top.quote], true
		}
		c.over = c.over[:n-1]
	}
	return nil, false
}

// by is who says so: the speaker of the quotation that the figure stands in; outside of one whoever
// follows "according to", or the subject of a verb of telling in the sentence, the nearest before the
// figure or the next after it. A wrong name is worse than none: who is quoted but not known, is not
// looked for again.
func (c *figureScan) by(g *counted) string {
	q, quoted := c.quoteAt(g.number.Span)
	if quoted && (q.Form == Direct || c.vouches(q) && !c.isDeed(g, q) && !c.isAside(q)) {
		if q.Form != Direct && c.tellsOfItself(g, q) || startsWithDigit(q.By) {
			return ""
		}
		if c.via == 0 || q.Form == Direct || !c.isVia(q) {
			return q.By
		}
	}
	if c.via > 0 {
		return c.teller(c.via)
	}
	if i := c.tellerVerb(g); i >= 0 {
		return c.subject(i, g)
	}
	return ""
}

// vouches reports whether the speaker of a quotation tells what is so: who asks or plans vouches for
// nothing.
func (c *figureScan) vouches(q *Quote) bool {
	if q.Cue.IsZero() {
		return q.Form == Direct
	}
	if i := c.v.at(q.Cue.Start); q.Form == Indirect && c.is(i, "found", "showed", "shows", "show") && !c.is(i+1, "that") && !c.countsNext(i+1) {
		return false // "a judge found him guilty", "they showed the film"
	}
	for w := range strings.FieldsSeq(q.Cue.In(c.v.article.Text)) {
		if c.means(Lemma(strings.Trim(w, ","), Verb), "vouch") {
			return true
		}
	}
	return false
}

// countsNext reports whether a number stands among the next tokens: "the poll found that only 12".
func (c *figureScan) countsNext(i int) bool {
	const near = 4
	for k := i; k < i+near; k++ {
		if c.numberAt(k) > 0 {
			return true
		}
	}
	return false
}

// isAside reports whether a saying is told in a relative clause, which the figure need not be part of: "a guard
// who had said that he was tired shot 12 people", "killing 12 in what the navy said was an accident".
func (c *figureScan) isAside(q *Quote) bool {
	i := c.v.at(q.Cue.Start)
	for k := i - 1; k > i-4; k-- {
		if c.is(k, "who", "which") {
			return q.Form == Indirect
		}
	}
	return q.Form == Indirect && c.inWhat(i)
}

// inWhat reports whether the verb of telling at token i says what something was: "in what the navy said was an
// accident".
func (c *figureScan) inWhat(i int) bool {
	for k := i - 1; k > i-longestPhrase && c.tag(k) != Verb && c.tag(k) != Punct; k-- {
		if c.is(k, "what") {
			return true
		}
	}
	return false
}

// isDeed reports whether the verb of a saying is what is done to what is counted: "divers found 12 bodies",
// "the port added 12 jobs".
func (c *figureScan) isDeed(g *counted, q *Quote) bool {
	if g.deed.end > 0 && c.v.notes.Tokens[g.deed.from].Span.Start == q.Cue.Start {
		return true
	}
	i := c.leftEdge(g)
	if i < c.first || c.v.notes.Tokens[i].Span.Start != q.Cue.Start {
		return false
	}
	return c.isTrend(i)
}

// isTrend reports whether token i is a verb of rising or falling, which some verbs of telling are as well.
func (c *figureScan) isTrend(i int) bool {
	return c.isOf(i, "up") || c.isOf(i, "down")
}

// startsWithDigit reports whether a phrase is a number of people, not somebody: "66% said".
func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// isVia reports whether what is told is "according to" somebody, of whom teller reads more: the ministry
// of "figures from the ministry".
func (c *figureScan) isVia(q *Quote) bool {
	return c.via >= 2 && q.Cue.Start == c.v.notes.Tokens[c.via-2].Span.Start
}

// tellsOfItself reports whether the figure counts those who tell: "two officers said".
func (c *figureScan) tellsOfItself(g *counted, q *Quote) bool {
	return !q.Speaker.IsZero() && q.Speaker.Overlaps(g.number.Span)
}

// tellerVerb is the verb of telling that the figure hangs on, or -1.
func (c *figureScan) tellerVerb(g *counted) int {
	k, _ := slices.BinarySearch(c.tells, g.from)
	if left := k - 1; left >= 0 && c.tells[left] == g.deed.from {
		k--
	}
	if k > 0 && c.tells[k-1] == c.leftEdge(g) && c.isTrend(c.tells[k-1]) {
		k--
	}
	if k > 0 {
		return c.tells[k-1]
	}
	if k < len(c.tells) {
		i := c.tells[k]
		within := longReach
		if c.end-i < longestPhrase {
			within *= 2 // ", activists said." ends the sentence
		}
		if i >= g.end && i < g.end+within && i > c.first && !c.inQuotation(g.end, i) {
			return i
		}
	}
	return -1
}

// inQuotation reports whether an odd number of quotation marks stands among tokens i to j-1.
func (c *figureScan) inQuotation(i, j int) bool {
	n := 0
	for ; i < j; i++ {
		if c.is(i, "\"", "“", "”", "``", "''") {
			n++
		}
	}
	return n%2 == 1
}

// findTellers notes the verbs of telling of the sentence, and what follows "according to". What was
// told, an estimated number and a reported one tell nothing themselves.
func (c *figureScan) findTellers() {
	c.tells, c.via = c.tells[:0], 0
	for i := c.first; i < c.end; i++ {
		if c.via == 0 && c.is(i, "according") && c.is(i+1, "to") {
			c.via = i + 2
		}
		if !c.isOf(i, "say") || c.tag(i) == Noun || c.tag(i) == Adj {
			continue
		}
		k := i - 1
		for c.tag(k) == Adv {
			k--
		}
		if c.is(k, "was", "were", "been", "be", "being", "is", "are") || c.tag(k) == Det && !c.is(k, "this", "that", "some", "all") || c.inWhat(i) {
			continue
		}
		c.tells = append(c.tells, i)
	}
}
