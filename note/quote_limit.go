package note

// limit is the item where what a cue governs ends at the latest, because another cue speaks with its own
// subject or goes on with the same: "said the pier was lost, adding that …".
func (r *reading) limit(u unit, c said, after []said) int {
	for _, n := range after {
		switch {
		case n.at <= c.end:
		case n.lemma == "according":
			if r.comma(u, n.at-1) {
				return n.at - 1
			}
		case n.ongoing && !n.subject.none() && r.low(u, n.subject.start-1) == "with":
			return n.subject.start - 1 // with the mayor criticising …
		case n.ongoing && r.comma(u, n.group-1):
			return n.group - 1
		case n.ongoing && u.isRun(n.group-1) && r.endsSpeech(u, n.group-1):
			return n.group
		case c.ongoing && c.at < 2 && !n.subject.none() && r.comma(u, n.subject.start-1):
			return n.subject.start - 1 // Noting that …, he thanked
		case n.ongoing && r.meanwhile(u, n.group-1) && n.group-1 > c.end+1:
			return n.group - 1 // said the pier was lost before calling it …
		case n.ongoing && n.at > c.end+2 && r.ownSubject(u, n) > c.end+1:
			return r.ownSubject(u, n) // – Ek calling it a mistake and Lind saying …
		case n.ongoing && r.low(u, n.group-1) == "and":
			return n.group - 1
		case !n.subject.none() && !n.inverted && n.subject.start > c.end:
			// ", and the pilots said": a statement of its own, when a new clause begins there.
			switch r.low(u, n.subject.start-1) {
			case "and", "but", "while", "as", "though", "although":
				if x := n.subject.start - 1; r.comma(u, x-1) {
					return x - 1
				}
			case ",", ";", "—", "–", "―":
				if r.supposed(u, n) {
					continue // said that, once it was clear, the council should decide whether to leave
				}
				if n.end >= len(u.items)-trailing || u.isRun(n.end) || r.comma(u, n.end) && u.isRun(n.end+1) {
					return n.subject.start - 1
				}
			}
		case r.low(u, n.group-1) == "and" && !n.inverted:
			return n.group - 1 // he urged calm and said …
		}
	}
	return len(u.items)
}

// meanwhile reports whether item x joins what one does at another time.
func (r *reading) meanwhile(u unit, x int) bool {
	switch r.low(u, x) {
	case "before", "after", "while", "when":
		return true
	}
	return false
}

// ownSubject is where a participle begins that has a name for its subject, with what joins it to the clause before,
// or 0: …, Lind saying it was lost and Ek calling it safe.
func (r *reading) ownSubject(u unit, n said) int {
	p := r.nounPhrase(u, n.group)
	if p.none() || !r.isName(u, p) {
		return 0
	}
	if r.comma(u, p.start-1) || r.low(u, p.start-1) == "and" {
		return p.start - 1
	}
	return 0
}

// trailing is how many items may follow a cue that ends its sentence: "…, he said on Friday."
const trailing = 5
