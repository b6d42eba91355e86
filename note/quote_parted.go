package note

// parted is what is said of a thing behind what only tells who it is: accused Ek, a pilot from the north, | of “sleeping”;
// praised Lind, who leads the crews, | as “a friend”.
func (r *reading) parted(u unit, c said, p phrase, limit int) phrase {
	if p.none() || !c.class.is(cueObject|cueCalled|cueUrge) {
		return phrase{}
	}
	q := r.phraseAfter(u, p.start)
	if q.none() || !r.comma(u, q.end) || u.isRun(p.start) {
		return phrase{}
	}
	for x := q.end + 1; x < min(limit-2, q.end+maxApposition) && !u.isRun(x); x++ {
		if !r.comma(u, x) {
			continue
		}
		switch r.low(u, x+1) {
		case "of", "as", "for", "to":
			return phrase{x + 1, r.clauseEnd(u, x+1, limit)}
		}
	}
	return phrase{}
}

// postedBefore reports whether a cue is a participle of the thing that the opening words of a sentence are about, with the
// day it was made: In a message posted Friday, Lind said …
func (r *reading) postedBefore(u unit, c said) bool {
	if r.kindOf(u, 0) != Adp || r.kindOf(u, 1) != Det || c.subject.none() || c.subject.start != 1 || c.group != c.at || c.ongoing {
		return false
	}
	return weekday(r.low(u, c.end)) || weekday(r.low(u, c.end+1))
}
