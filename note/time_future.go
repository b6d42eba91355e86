package note

import "strings"

// verbReach is how far, in tokens, the verb of a time is looked for.
const verbReach = 14

// weekdaySide is on which side of the anchor the weekday of tokens i to j-1 lies, by the words of its clause.
func (c *timeScan) weekdaySide(i, j int) direction {
	if c.outer > 0 {
		i = c.outer
	}
	switch {
	case c.is(i-1, "since"):
		return nearest
	case c.deadline(i):
		return forward
	case c.is(i-1, "until", "till") && c.is(i-2, "has", "have"):
		return around // "she has until Friday"
	case !c.future(i, j):
		return nearest
	case c.is(i-1, "until", "by"):
		return forward
	}
	return around
}

// directionOf is where a month without a year lies, by the words of its clause.
func (c *timeScan) directionOf(i int) direction {
	switch {
	case c.is(i-1, "since"):
		return behind
	case c.future(i, i+1):
		return forward
	case c.is(i-1, "of") && c.is(i-2, "ahead"), c.isBallot(i):
		return due
	case c.is(i-1, "until", "till", "by", "through", "effective", "starting", "beginning") && !c.is(i-2, "ended"):
		return due
	case c.is(i-1, "in", "on") && c.happened(i):
		return behind
	}
	return nearest
}

// isBallot reports whether a month that is token i has a vote of its own, of which news speaks months before it
// is held: "November's midterm elections".
func (c *timeScan) isBallot(i int) bool {
	if !c.is(i+1, "'s") || c.tense(i, i+1) == gone && c.is(i-1, "after", "since") {
		return false
	}
	return c.cued(i+2, ballot) || c.cued(i+3, ballot)
}

// happened reports whether the verb right before a time that begins with token i says that it is over: "burned
// down in March". Verbs of saying and planning do not, nor does one that stands further off.
func (c *timeScan) happened(i int) bool {
	for k := i - 1; k >= c.first && k >= i-eventReach && !c.cued(k, clauseEdge); k-- {
		switch {
		case c.cued(k, timeless) || c.promises(k):
			return false
		case c.isPast(k):
			return true
		}
	}
	return false
}

// eventReach is how far before a time, in tokens, the verb stands whose event it dates.
const eventReach = 6

// deadline reports whether a time that begins with token i is the end of what was put off, or the
// earliest that something may be: "postponed until Tuesday", "as early as Tuesday".
func (c *timeScan) deadline(i int) bool {
	if c.is(i-1, "as") && c.is(i-3, "as") && c.is(i-2, "early", "soon") {
		return true
	}
	if !c.is(i-1, "until", "till", "to") {
		return false
	}
	for k := i - 2; k >= c.first && k >= i-verbReach; k-- {
		if (c.cued(k, putOff) || c.is(k, "off") && c.is(k-1, "put")) && (!c.is(i-1, "to") || k >= i-3) {
			return true
		}
	}
	return false
}

// tense is what the verb of a clause says of its time.
type tense uint8

const (
	untold tense = iota
	gone
	toCome
)

// future reports whether the clause of tokens i to j-1 speaks of what is to come.
func (c *timeScan) future(i, j int) bool { return c.tense(i, j) == toCome }

// tense is that of the clause of tokens i to j-1: of the nearest verb before the time, or of the first
// after it where it opens the clause.
func (c *timeScan) tense(i, j int) tense {
	from := max(c.first, i-verbReach)
	if c.is(i-1, "until", "till", "by", "through") {
		for k := from; k < i; k++ {
			if c.promises(k) {
				return toCome
			}
		}
	}
	for k := i - 1; k >= from && !c.cued(k, clauseEdge) && !c.is(k, "\""); k-- {
		switch {
		case c.promises(k):
			return toCome
		case c.isPast(k):
			return gone
		}
	}
	for k := j; k < c.end && k < j+verbReach; k++ {
		switch {
		case c.is(k, "planned", "scheduled") && c.tag(k) == Verb && !c.is(k-1, "is", "are", "'s", "be"):
			return gone // "On Saturday the mayor scheduled a march"
		case c.promises(k):
			return toCome
		case c.isPast(k):
			return gone
		case c.is(k, ".", ";"):
			return untold
		}
	}
	return untold
}

// promises reports whether token i makes its verb one of the future: will, is to, is expected to.
func (c *timeScan) promises(i int) bool {
	w := c.word(i)
	switch {
	case c.is(i, "would"):
		return !c.is(i+1, "have", "n't") // "said that they would sail on Monday"
	case w.cues&promise != 0:
		return true
	case w.cues&promiseVerb != 0:
		return c.tag(i) == Verb || c.is(i+1, "to")
	case c.is(i, "planning"):
		return c.is(i+1, "to", "a", "an", "another", "for")
	case w.cues&promisePart != 0:
		return !c.is(i-1, "had", "been", "was", "were") && c.isPromised(i)
	case c.is(i, "to"):
		return c.is(i-1, "is", "are", "due", "set", "likely") && !c.is(i-2, "was", "were", "been")
	}
	return false
}

// isPromised reports whether a participle says what is to come: "expected to", "is due", "scheduled
// a vote".
func (c *timeScan) isPromised(i int) bool {
	if c.is(i, "expected") && c.tag(i) == Verb && c.anyTo(i+2, i+expectReach) {
		return true // "they expected the storm to strike on Sunday"
	}
	return c.is(i+1, "to", "for", "on", "in", "by", "back") || c.is(i-1, "is", "are", "'s", "be") ||
		c.tag(i) == Verb && c.is(i, "planned", "scheduled") && c.is(i+1, "a", "an", "another")
}

// expectReach is how far behind "expected", in tokens, that stands which is expected.
const expectReach = 6

// anyTo reports whether "to" stands before a verb among tokens i to j.
func (c *timeScan) anyTo(i, j int) bool {
	for ; i <= j; i++ {
		if c.is(i, "to") && c.tag(i+1) == Verb {
			return true
		}
	}
	return false
}

// isPast reports whether token i is a finite verb of the past, as far as can be seen.
func (c *timeScan) isPast(i int) bool {
	low := c.low(i)
	switch {
	case c.is(i-1, "to", "be", "is", "are", "-"):
		return false // "the case is heard in May", "a state-held seat"
	case c.cued(i, pastVerb):
		return true
	case len(low) <= 4 || !strings.HasSuffix(low, "ed") || c.tag(i) != Verb && c.tag(i) != Other || c.is(i-1, "the", "a"):
		return false
	}
	return !strings.HasSuffix(low, "eed") || low == "agreed" || low == "freed" // "will succeed Ada Wren on Feb. 1"
}
