package note

// hostEnd is where what a cue governs ends at the latest because the clause that the cue stands in ends there:
// a clause with "who" goes back to its noun's verb, one that opens the sentence gives way to the main clause.
func (r *reading) hostEnd(u unit, c said, limit int) int {
	relative, opens := r.relative(u, c), r.opening(u, c)
	if !relative && !opens {
		return limit
	}
	for x := c.end + 1; x < limit; x++ {
		end, broken := r.broken(u, x)
		if !broken {
			continue
		}
		if relative && r.verbFollows(u, x, limit) {
			return end // Lind, who said the pier was lost, left the hall.
		}
		if opens && r.mainClause(u, x, limit) {
			return end // While Lind denied it, the crews said …
		}
	}
	return limit
}

// broken reports whether a comma stands before item x, or in the marks of the speech before it: “…,” Lind urged.
// What stands before the break ends at end.
func (r *reading) broken(u unit, x int) (end int, found bool) {
	if r.comma(u, x-1) {
		return x - 1, true
	}
	if !u.isRun(x - 1) {
		return x, false
	}
	return x, r.endsWith(u.items[x-1].run, ",")
}

// relative reports whether a cue stands in a clause with "who" or "which" that a comma parts from its noun.
func (r *reading) relative(u unit, c said) bool {
	w := r.low(u, c.group-1)
	return (w == "who" || w == "which") && r.comma(u, c.group-2)
}

// opening reports whether a cue stands in a clause that is subject to another, at the start of the sentence:
// "While Lind said …", "Citing the storm, …", "Asked about it, …".
func (r *reading) opening(u unit, c said) bool {
	first := 0
	if r.kindOf(u, 0) == Cconj || r.kindOf(u, 0) == Adv && r.subordinates(u, 1) {
		first = 1
	}
	if (c.ongoing || c.lemma == "ask" && c.subject.none()) && c.group <= first+1 {
		return true
	}
	return r.subordinates(u, first) && !c.subject.none() && c.subject.start == first+1
}

// subordinates reports whether item x makes the clause after it part of another.
func (r *reading) subordinates(u unit, x int) bool {
	switch r.low(u, x) {
	case "while", "although", "though", "when", "after", "before", "if", "because", "since", "as", "once", "whenever":
		return true
	}
	return false
}

// verbFollows reports whether a finite verb stands at x, adverbs apart.
func (r *reading) verbFollows(u unit, x, limit int) bool {
	for x < limit && r.kindOf(u, x) == Adv {
		x++
	}
	return x < limit && r.clauseRest(u, x)
}

// mainClause reports whether a clause begins at x: a noun phrase and its verb.
func (r *reading) mainClause(u unit, x, limit int) bool {
	p := r.phraseAfter(u, x)
	return !p.none() && r.verbFollows(u, p.end, limit)
}
