package note

// nounCue reads a noun of saying whose clause is what is said: Lind's claim that the pier was lost. Who says so is
// its owner; no other is looked for.
func (r *reading) nounCue(u unit, x int) (said, bool) {
	c := said{group: x, at: x, end: x + 1, lemma: Lemma(r.low(u, x), Noun), class: cueSay, noun: true}
	if !r.cues[c.lemma].is(cueNoun) || r.kindOf(u, x+1) != Sconj {
		return c, false
	}
	owner := x
	for owner > 0 && r.kindOf(u, owner-1) == Adj {
		owner--
	}
	switch low := r.low(u, owner-1); {
	case low == "'s" || low == "'":
		c.subject = r.nounPhrase(u, owner-1)
	case possessive(low):
		c.subject = phrase{owner - 1, owner}
	}
	return c, true
}

// nounContent is the clause of such a noun.
func (r *reading) nounContent(u unit, c said, limit int) []phrase {
	if !r.finite(u, c.end+1, limit) {
		return nil
	}
	return []phrase{{c.end, r.objectEnd(u, c.end, limit)}}
}
