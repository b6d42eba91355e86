package note

// relativePieces are what is said of the noun that a cue's clause hangs on, the words before its subject and those behind
// it: plans | which Lind said | would fail; a step | they believe | could help. They are nil if nothing is.
func (r *reading) relativePieces(u unit, c said, limit int) []phrase {
	if c.inverted || c.ongoing || c.subject.none() || !c.class.is(cueSay|cueTell|cueThink) || c.class.is(cueAsk) {
		return nil
	}
	x := c.end
	for x < limit && r.kindOf(u, x) == Adv {
		x++
	}
	if x >= limit || !r.clauseRest(u, x) {
		return nil
	}
	start := c.subject.start
	switch r.low(u, start-1) {
	case "which", "that", "what", "who", "whom":
		return []phrase{{start - 1, start}, {x, r.clauseEnd(u, x, limit)}}
	}
	if p := r.nounPhrase(u, start); !p.none() && r.kindOf(u, start) == Pron {
		return []phrase{p, {x, r.clauseEnd(u, x, limit)}}
	}
	return nil
}
