package note

// titledName is the person's name that a mention ends with behind a long title that was not read as one: of "Harbour
// Watch Special Agent in Charge Mara Lind" it is Mara Lind. It is one that the article has elsewhere, or opens with a
// given name. A spokesman for Mara Lind, or the wife of Mara Lind, is another.
func (r *reading) titledName(m voice) string {
	if m.end-m.first < minTitled || r.tag(m.first) != Propn {
		return ""
	}
	given := m.end - 2
	for i := given; i < m.end; i++ {
		if w := r.word(i); w == "" || w[0] < 'A' || w[0] > 'Z' || r.tag(i) != Propn {
			return ""
		}
	}
	name := r.word(given) + " " + r.word(given+1)
	if !r.persons[name] && (r.genders[r.lower(given)] == "" || r.isTitle(given)) {
		return ""
	}
	for i := given - 1; i > m.first; i-- {
		switch {
		case r.tag(i) == Punct || r.tag(i) == Cconj || r.lower(i) == "'s":
			return ""
		case r.tag(i) == Adp:
			if i == given-1 || !r.cues[Lemma(r.lower(i-1), Noun)].is(cueLeads|cueOffice) || r.hangsOn(i) || r.isTitle(given-1) {
				return ""
			}
		}
	}
	return name
}

// minTitled is the least tokens of such a mention: two of title and two of name.
const minTitled = 4
