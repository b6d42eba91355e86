package note

// content finds what a cue governs, if it is a statement: items before the cue, after it, or both.
func (r *reading) content(u unit, c said, taken []bool, limit int) []phrase {
	pieces := r.governed(u, c, taken, limit)
	if len(pieces) == 0 || r.noStatement(u, c, pieces) {
		return nil
	}
	return pieces
}

// governed finds what a cue governs: items before it, after it, or both.
func (r *reading) governed(u unit, c said, taken []bool, limit int) []phrase {
	if r.postedBefore(u, c) {
		return nil
	}
	limit = r.hostEnd(u, c, r.asideEnd(u, c, limit))
	if c.lemma == "according" {
		return r.accordingTo(u, c, limit)
	}
	switch {
	case c.unnamed:
		return r.unnamedContent(u, c, limit)
	case c.noun:
		return r.nounContent(u, c, limit)
	}
	if c.class.is(cueSay|cueTell|cueQuoted|cueAsk|cueThink) && !c.ongoing || c.passive {
		if p := r.leading(u, c, taken); !p.none() {
			q := r.resumed(u, c, limit, p)
			switch k := r.kindOf(u, p.start); {
			case q.none() && k == Adp && !r.clauseOfWords(u, p):
				if after := r.following(u, c, limit); !after.none() { // In “The Harbour Today,” Lind said the pier was lost.
					return []phrase{after}
				}
				return []phrase{p}
			case q.none():
				return []phrase{p}
			case r.conditional(u, p.start): // both are said
			case u.isRun(q.start) && !u.isRun(p.end-1) && (k == Adp || k == Sconj || k == Adv):
				return []phrase{q} // As for the pier, Lind said, “…”
			}
			return []phrase{p, q}
		}
	}
	if ps := r.relativePieces(u, c, limit); ps != nil {
		return ps
	}
	p := r.following(u, c, limit)
	if q := r.parted(u, c, p, limit); !q.none() {
		q.end = r.endOf(u, c, q, limit)
		return []phrase{r.phraseAfter(u, p.start), q}
	}
	if p.end > p.start+1 || !p.none() && !u.isRun(p.start) {
		p.end = r.endOf(u, c, p, limit)
	}
	p.end = r.markedEnd(u, c, p)
	if p.none() || r.tellsNothing(u, c, p) {
		return nil
	}
	return []phrase{p}
}

// tellsNothing reports whether what a word of saying governs is no statement: "declined to comment", "denied
// it", "questioned Mara Lind". Whom one endorses or condemns says something, by name alone too.
func (r *reading) tellsNothing(u unit, c said, p phrase) bool {
	if c.lemma == "decline" || c.lemma == "refuse" {
		return r.low(u, p.start) == "to" && (r.low(u, p.start+1) == "comment" || r.low(u, p.start+1) == "elaborate")
	}
	named := false
	for x := p.start; x < p.end; x++ {
		switch low := r.low(u, x); {
		case u.isRun(x):
			return false
		case r.name(u.items[x].token) >= 0:
			named = true
		case low == "on" && weekday(r.low(u, x+1)), weekday(low), r.kindOf(u, x) == Det:
		case r.kindOf(u, x) != Pron:
			return false
		}
	}
	return !named || c.lemma == "question" || c.class.is(cueUrge)
}

// clauseOfWords reports whether a phrase has a verb outside of marks.
func (r *reading) clauseOfWords(u unit, p phrase) bool {
	for x := p.start; x < p.end; x++ {
		if k := r.kindOf(u, x); k == Verb || k == Aux {
			return true
		}
	}
	return false
}

// asideEnd is where what a cue governs ends at the latest: a cue between two dashes governs nothing behind the
// second, as in "the crews - whom she called loyal friends - to leave".
func (r *reading) asideEnd(u unit, c said, limit int) int {
	inside := false
	for x := range c.at {
		if r.dash(u, x) {
			inside = !inside
		}
	}
	for x := c.end; inside && x < limit; x++ {
		if r.dash(u, x) {
			return x
		}
	}
	return limit
}

// dash reports whether item x is a dash that stands apart.
func (r *reading) dash(u unit, x int) bool {
	if w := r.low(u, x); w == "" || !isDash(w) || w == "_" {
		return false
	}
	i := u.items[x].token
	return !r.glued(i) && !r.glued(i+1)
}

// leading is what stands before a cue at the end of its clause: “…,” said Lind; the pier is lost, Lind said.
func (r *reading) leading(u unit, c said, taken []bool) phrase {
	at := c.group
	if !c.subject.none() && !c.inverted {
		at = min(at, c.subject.start)
	}
	if !c.reporter.none() {
		at = min(at, c.reporter.start)
	}
	end := at
	switch {
	case u.isRun(at - 1):
	case r.comma(u, at-1) && u.isRun(at-2) && at >= 2:
		end = at - 1
	case r.comma(u, at-1) && r.closes(u, c):
		end = at - 1
	default:
		return phrase{}
	}
	start := end
	for start > 0 && !taken[start-1] {
		start--
	}
	for start < end && r.opensNoClause(u, start) {
		start++
	}
	if start >= end {
		return phrase{}
	}
	if !u.isRun(end-1) && !r.clause(u, start, end) && !r.interrupts(u, c, start) {
		return phrase{}
	}
	if u.isRun(end-1) && start < end-1 && r.asideBefore(u, start, end-1) {
		start = end - 1
	}
	return phrase{start, end}
}

// interrupts reports whether a cue stands between a subject at start and its verb, the pier, he said, would …, or a
// condition and what follows from it.
func (r *reading) interrupts(u unit, c said, start int) bool {
	if !c.inverted && r.comma(u, c.end) && r.conditional(u, start) && (u.isRun(c.end+1) || r.nominal(u, c.end+1)) {
		return true
	}
	for _, x := range [...]int{c.end, r.afterCircumstance(u, c, c.end)} { // The pier, he said at the hearing, would …
		if !c.inverted && r.nominal(u, start) && r.comma(u, x) && r.clauseRest(u, x+1) {
			return true
		}
	}
	return false
}

// conditional reports whether item x opens a condition or a topic that is part of what is said: If the pier goes, Lind
// said, “nobody will come”; Of the storm, she said, “…”.
func (r *reading) conditional(u unit, x int) bool {
	switch r.low(u, x) {
	case "if", "unless", "of", "without":
		return true
	}
	return false
}

// takesUp reports whether item x takes up, behind a cue, what was begun before it: “It is a shame,” she said, that the
// pier is lost; The pier “is lost,” she said, and still “costs us dearly”.
func (r *reading) takesUp(u unit, x, limit int) bool {
	if r.low(u, x) == "that" {
		return r.clause(u, x+1, limit)
	}
	if r.kindOf(u, x) != Cconj || u.isRun(x+1) {
		return false
	}
	for y := x + 2; y < min(limit, x+maxTakenUp); y++ {
		if u.isRun(y) {
			return true
		}
	}
	return false
}

// maxTakenUp is how many items from a word that joins on speech in marks follows at the latest.
const maxTakenUp = 5

// asideBefore reports whether the words before a run of speech are no part of what was said: "But “…,” he
// said", "Asked about the pier, “…,” he said".
func (r *reading) asideBefore(u unit, start, run int) bool {
	if r.low(u, run-1) == ":" {
		return true
	}
	if r.comma(u, run-1) && r.opensSaying(u, start, run) {
		return false
	}
	return run-start <= 1 && r.kindOf(u, start) != Noun && r.kindOf(u, start) != Propn || r.comma(u, run-1)
}

// leastOpening is how many items before a run, the comma with them, are words that it may begin with.
const leastOpening = 4

// opensSaying reports whether the words from start to the speech in marks at run are the beginning of it, not when or
// where it was said: With so many boats at the pier, “none is safe,” he said.
func (r *reading) opensSaying(u unit, start, run int) bool {
	if run-start < leastOpening {
		return false
	}
	switch r.low(u, start) {
	case "in", "if", "based", "with", "without", "after", "given", "for", "because", "among":
	default:
		return false
	}
	for x := start; x < run; x++ {
		low := r.low(u, x)
		if weekday(low) || low == "interview" || low == "statement" || r.kindOf(u, x) == Verb && r.cues[r.lemmaOfVerb(u.items[x].token)].is(cueAsk|cueSay|cueTell) {
			return false
		}
	}
	return true
}

// closes reports whether a cue ends its clause, so that what it governs stands before it: nothing
// follows but its inverted subject, a hearer, a time or an occasion.
func (r *reading) closes(u unit, c said) bool {
	x := c.end
	if c.inverted {
		x = c.subject.end
	}
	x = r.afterCircumstance(u, c, x)
	return x >= len(u.items) || r.comma(u, x) || r.low(u, x) == "." || r.low(u, x) == ";" || r.kindOf(u, x) == Cconj
}

// resumed is the second piece of what was begun before the cue: “…,” he said, “…”.
func (r *reading) resumed(u unit, c said, limit int, before phrase) phrase {
	x := c.end
	if c.inverted {
		x = c.subject.end
	}
	x = r.afterCircumstance(u, c, x)
	if !r.comma(u, x) && !u.isRun(x) {
		return phrase{}
	}
	if r.comma(u, x) {
		x++
	}
	if u.isRun(x) && x < limit {
		return phrase{x, x + 1}
	}
	if x < limit && r.comma(u, x-1) && r.takesUp(u, x, limit) {
		return phrase{x, r.clauseEnd(u, x, limit)}
	}
	// Though the pier is lost, she said, the boats are safe.
	whole := u.isRun(before.end-1) || r.finite(u, before.start, before.end) && !r.subordinates(u, before.start)
	if x < limit && (!whole && r.nominal(u, x) || !u.isRun(before.end-1) && r.clauseRest(u, x)) {
		return phrase{x, r.clauseEnd(u, x, limit)}
	}
	return phrase{}
}

// clauseRest reports whether a sentence that a cue interrupts goes on at x with its verb: "The pier, he said, would …".
func (r *reading) clauseRest(u unit, x int) bool {
	k := r.kindOf(u, x)
	return k == Aux || k == Verb && !isOngoing(r.low(u, x))
}

func isOngoing(w string) bool { return len(w) > 4 && w[len(w)-3:] == "ing" }

// opensNoClause reports whether item x at the start of a sentence is not part of what is said.
func (r *reading) opensNoClause(u unit, x int) bool {
	return !u.isRun(x) && (r.kindOf(u, x) == Cconj || r.kindOf(u, x) == Punct && r.low(u, x) != "$" && r.low(u, x) != "(")
}

// clause reports whether items from start to end may be a clause: there is a verb.
func (r *reading) clause(u unit, start, end int) bool {
	for x := start; x < end; x++ {
		if k := r.kindOf(u, x); k == Verb || k == Aux || u.isRun(x) {
			return true
		}
	}
	return false
}

// clauseEnd is where a clause that starts at x ends: at the limit, or where the one who speaks does something
// else: "said the pier was lost, but offered no proof". It has no punctuation at its end.
func (r *reading) clauseEnd(u unit, x, limit int) int {
	end := limit
	for y := x + 1; y+2 < limit; y++ {
		if r.comma(u, y) && r.low(u, y+1) == "but" && (r.kindOf(u, y+2) == Verb || r.kindOf(u, y+2) == Aux) {
			end = y
			break
		}
	}
	for end > x && !u.isRun(end-1) && r.kindOf(u, end-1) == Punct {
		end--
	}
	return end
}

// leastClause is how many items without a verb are a clause all the same: its verb was not known as one.
const leastClause = 3

// accordingTo is what stands beside "according to Lind": after it if it opens the sentence, else before it.
func (r *reading) accordingTo(u unit, c said, limit int) []phrase {
	if c.at == 0 || c.at == 1 && r.kindOf(u, 0) == Cconj || c.at == 2 && r.comma(u, 1) {
		x := c.subject.end
		for x < len(u.items) && x < c.subject.end+maxApposition && !r.comma(u, x) {
			x++ // the rest of a long name: "the head of the agency in the north, …"
		}
		if !r.comma(u, x) {
			return nil
		}
		return []phrase{{x + 1, r.clauseEnd(u, x+1, limit)}}
	}
	end := c.at
	if r.comma(u, end-1) {
		end--
	}
	start := 0
	for start < end && r.opensNoClause(u, start) {
		start++
	}
	if !r.clause(u, start, end) && end-start < leastClause {
		return nil
	}
	out := []phrase{{start, end}}
	if x := c.subject.end; r.comma(u, x) && r.comma(u, c.at-1) && x+1 < limit && r.clauseRest(u, x+1) {
		out = append(out, phrase{x + 1, r.clauseEnd(u, x+1, limit)})
	}
	return out
}
