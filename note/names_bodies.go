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
		if isOffice(v.lower(i)) && (v.lower(i+1) == "for" || v.lower(i+1) == "on" || v.lower(i+1) == "of") {
			return true
		}
	}
	return false
}

// isOffice reports whether a word heads names that say what the body is for.
func isOffice(low string) bool {
	switch low {
	case "ministry", "department", "committee", "office", "institute", "centre", "center", "agency", "council",
		"commission", "bureau", "organisation", "organization", "association", "federation", "college", "society", "board", "academy",
		"school", "faculty", "subcommittee", "directorate", "secretariat", "administration", "authority":
		return true
	}
	return false
}

// widen takes into an organisation the capitals before it that the model left out, if it ends with a
// word that heads such names: "State" before "Department". A nationality stays outside.
func (r *namer) widen(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for x := range ms {
		m := &ms[x]
		if m.kind != Organisation || m.blind || r.lists.words[v.lower(m.to-1)]&(body|firm) == 0 {
			continue
		}
		first := v.first(m.sentence)
		for m.from > first && taken[m.from-1] < 0 && r.partOfBody(v, m.from-1, first) {
			m.from--
			taken[m.from] = x
		}
	}
	return ms
}

// partOfBody reports whether token i can be the first word of an organisation's name.
func (r *namer) partOfBody(v *view, i, first int) bool {
	in := r.lists.words[v.lower(i)]
	k := caseOf(v.word(i))
	if k != capitalised && k != upperCase || in&(title|demonym|calendarName) != 0 || len(v.word(i)) < 3 {
		return false
	}
	return i > first || r.lexicon[v.lower(i)]&^(1<<propnClass|1<<nounClass) == 0
}

// parted cuts an organisation after a corporate suffix: "Calder Inc and Marrin Corp." are two.
func (r *namer) parted(v *view, ms []mention) []mention {
	var out []mention
	for _, m := range ms {
		for i := m.from + 1; m.kind == Organisation && i+1 < m.to; i++ {
			if r.lists.words[v.lower(i-1)]&firm == 0 || v.lower(i) != "and" && v.lower(i) != "," && v.lower(i) != "of" {
				continue
			}
			if i+2 == m.to && isFirmSuffix(v.word(i+1)) { // "Calder Foods Corporation, Inc." is one
				continue
			}
			left := m
			left.to, m.from = i, i+1
			out = append(out, left)
		}
		out = append(out, m)
	}
	return out
}

// maxFirm is the most words that the name of a firm has before its suffix.
const maxFirm = 5

// firms finds companies by their suffix: "Orrin & Marrin Foods Inc".
func (r *namer) firms(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		first, end := v.first(s), v.end(s)
		for i := first + 1; i < end; i++ {
			if !isFirmSuffix(v.word(i)) || i+1 < end && isFirmSuffix(v.word(i+1)) {
				continue
			}
			from := i
			if from-1 > first && v.word(from-1) == "," { // "Orrin Foods, Inc."
				from--
			}
			for from > first && i-from < maxFirm && r.partOfFirm(v, from-1, first) {
				from--
			}
			for from < i && !v.isCapital(from) {
				from++
			}
			if from == i {
				continue
			}
			if x := taken[from]; x >= 0 && ms[x].from < from {
				continue
			}
			if x := taken[i]; x >= 0 && ms[x].to > i+1 {
				if caseOf(v.word(i+1)) != lowerCase || ms[x].from < from {
					continue
				}
				ms[x].to = i + 1
			}
			ms = placed(ms, taken, s, side{from, i + 1}, Organisation)
		}
	}
	return inTextOrder(ms)
}

// isFirmSuffix reports whether a word ends the names of firms alone.
func isFirmSuffix(w string) bool {
	switch w {
	case "Co", "Co.", "Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "PLC", "Plc", "plc", "LLC", "GmbH", "AG", "SpA", "L.L.C.", "INC", "INC.", "CORP", "LTD":
		return true
	}
	return false
}

// partOfFirm reports whether token i can stand in the name of a firm before its suffix.
func (r *namer) partOfFirm(v *view, i, first int) bool {
	if v.word(i) == "&" {
		return i > first
	}
	in := r.lists.words[v.lower(i)]
	if !v.isCapital(i) && v.word(i) != "Co" || in&(calendarName|demonym) != 0 {
		return false
	}
	return i > first || r.lexicon[v.lower(i)]&^(1<<propnClass|1<<nounClass|1) == 0
}
