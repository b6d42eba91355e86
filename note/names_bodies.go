package note

// offices stretches the name of an office over what it is for: "Ministry" over "of Fisheries and
// Food", "House Committee" over "on Oversight and Reform".
func (r *namer) offices(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for x := range ms {
		m := &ms[x]
		if m.kind != Organisation || m.blind || !isOffice(v.lower(m.to-1)) && !r.ofOffice(v, *m) {
			continue
		}
		end := v.end(m.sentence)
		for {
			to := r.purpose(v, taken, x, m.to, end, ms)
			if to == m.to {
				break
			}
			for i := m.to; i < to; i++ {
				taken[i] = x
			}
			m.to = to
		}
	}
	return inTextOrder(ms)
}

// purpose gives where the name goes on to from token i: over a preposition or "and" and the capitals
// after it, unless they begin a person.
func (r *namer) purpose(v *view, taken []int, own, i, end int, ms []mention) int {
	if i >= end {
		return i
	}
	switch v.lower(i) {
	case "of", "for", "on", "and", "&":
	default:
		return i
	}
	j := i + 1
	for j < end && caseOf(v.word(j)) == capitalised && r.lists.words[v.lower(j)]&(calendarName|title) == 0 {
		if t := taken[j]; t >= 0 && t != own && ms[t].kind == Person {
			break
		}
		j++
	}
	if j == i+1 {
		return i
	}
	return j
}

// ofOffice reports whether a mention is an office with a purpose already, cut in the middle of it:
// "Centre for Strategic".
func (r *namer) ofOffice(v *view, m mention) bool {
	for i := m.from; i+1 < m.to; i++ {
		if isOffice(v.lower(i)) && (v.lower(i+1) == "for" || v.lower(i+1) == "on" || v.lower(i+1) == "of" && v.tag(m.to-1) == Adj) {
			return true
		}
	}
	return false
}

// isOffice reports whether a word heads names that say what the body is for.
func isOffice(low string) bool {
	switch low {
	case "ministry", "department", "committee", "office", "institute", "centre", "center", "agency", "council",
		"commission", "bureau", "subcommittee", "directorate", "secretariat", "administration", "authority":
		return true
	}
	return false
}
