package note

// unnamed reports whether a passive tells what is said, thought or asked by somebody who is not named: the pier is
// expected to close; Lind was asked whether it would.
func (r *reading) unnamed(u unit, c said) bool {
	next := r.low(u, c.at+1)
	switch c.lemma {
	case "expect", "say", "believe", "think", "report", "assume", "rumor", "rumour":
		return next == "to" && r.isVerbal(u, c.at+2)
	case "ask":
		return next == "about" || r.asks(u, c.at+1)
	}
	return false
}

// asked reports whether a cue tells a question before its answer: Asked about the pier, Lind said …
func (r *reading) asked(u unit, c said) bool {
	return r.low(u, c.at) == "asked" && (c.at == 0 || c.at == 1 && r.low(u, 0) == "when") && r.unnamed(u, c)
}

// unnamedContent is what such a passive governs.
func (r *reading) unnamedContent(u unit, c said, limit int) []phrase {
	x := c.end
	if r.low(u, x) == "about" {
		x++
	}
	if x >= limit {
		return nil
	}
	return []phrase{{x, r.objectEnd(u, x, limit)}}
}

// inSurvey reads "in a Courier poll", at the end or the beginning of a clause, as a source: half of them agree in a
// new survey.
func (r *reading) inSurvey(u unit, x int) (said, bool) {
	c := said{group: x, at: x, end: x + 1, lemma: "according"}
	c.subject = r.phraseAfter(u, x+1)
	p := c.subject
	if p.none() {
		return c, false
	}
	found := false
	for y := p.start; y < p.end; y++ {
		switch r.low(u, y) {
		case "poll", "survey":
			found = true
		case "the", "same":
			return c, false
		}
	}
	if x == 0 {
		return c, found && (r.comma(u, p.end) || r.comma(u, r.pastRelease(u, p.end)))
	}
	switch r.low(u, p.end) {
	case ".", ",":
	default:
		if !made(r.low(u, p.end)) {
			return c, false
		}
	}
	return c, found
}

// pastRelease is the item behind the words that tell when a poll was made: a poll | released on Tuesday |,
func (r *reading) pastRelease(u unit, x int) int {
	if !made(r.low(u, x)) {
		return x
	}
	for y := x + 1; y < len(u.items) && y < x+maxRelease && !u.isRun(y); y++ {
		if r.comma(u, y) {
			return y
		}
	}
	return x
}

// made reports whether a word tells that a poll was made or made known.
func made(w string) bool {
	return w == "released" || w == "conducted" || w == "taken" || w == "published"
}

// maxRelease is the most items that tell so.
const maxRelease = 8

// surveyed reports whether a cue is a poll that somebody else answers with a word of saying of his own: In a poll, most
// pilots said …; it is through the poll.
func (r *reading) surveyed(u unit, c said, after []said) bool {
	if c.lemma != "according" || r.low(u, c.at) != "in" {
		return false
	}
	for _, a := range after {
		if !a.subject.none() && a.lemma != "according" && a.subject.start >= c.subject.end && !r.isPersonName(u, a.subject) {
			return true
		}
	}
	return false
}
