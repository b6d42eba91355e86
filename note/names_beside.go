package note

// beside adds what the words around a mention say of its kind, in half votes: "in Calder", "the town
// of Calder", "Wren, who". One such word is weak evidence, many in an article outweigh the model.
func (e *evidence) beside(r *namer, v *view, m mention) {
	if m.blind {
		return
	}
	if m.from > v.first(m.sentence) {
		e.before(r, v, m)
	}
	if m.to < v.end(m.sentence) {
		e.after(v, m)
	}
}

func (e *evidence) before(r *namer, v *view, m mention) {
	first := v.first(m.sentence)
	switch low := v.lower(m.from - 1); low {
	case "in", "near", "across", "throughout", "outside":
		e.add(Place, 2)
		if m.kind == Person && (m.to == v.end(m.sentence) || v.lower(m.to) != "'s") { // hardly ever
			e.add(Place, 4)
		}
	case "of":
		if m.from-2 < first {
			return
		}
		switch low := v.lower(m.from - 2); {
		case isSettlement(low):
			e.add(Place, 6)
		case ofFirm(low) && m.kind == Person:
			e.add(Organisation, 4)
		}
	default:
		if r.lists.words[low]&role != 0 && caseOf(v.word(m.from-1)) == lowerCase && m.kind != Place {
			e.add(Person, 2)
		}
	}
}

func (e *evidence) after(v *view, m mention) {
	end := v.end(m.sentence)
	if m.to+1 < end && (v.lower(m.to) == "'s" || v.lower(m.to) == "'") && m.kind == Person && aboutFirm(v.lower(m.to+1)) {
		e.add(Organisation, 4)
	}
	if m.kind == Organisation { // "Marrin Foods, who": a body may be spoken of so
		return
	}
	if m.kind == Person && aboutFirm(v.lower(m.to)) {
		e.add(Organisation, 4)
	}
	switch v.lower(m.to) {
	case "who", "whose":
		e.add(Person, 3)
	case ",":
		if m.to+1 >= end {
			return
		}
		if next := v.lower(m.to + 1); next == "who" || next == "whose" {
			e.add(Person, 3)
		}
	}
}

// isSettlement reports whether a word before "of" says that a place follows: "the town of Calder".
func isSettlement(low string) bool {
	switch low {
	case "town", "city", "village", "island", "islands", "province", "municipality", "port", "region", "district", "state",
		"county", "capital", "suburb", "republic", "kingdom", "borough", "outskirts", "population", "inhabitants", "residents", "mayor", "south", "north", "east", "west":
		return true
	}
	return false
}

// aboutFirm reports whether a word after a name says that it is a firm's: "Orrin shares".
func aboutFirm(low string) bool {
	switch low {
	case "shares", "stock", "shareholders", "shareholder", "executives", "employees", "ceo", "spokesman", "spokeswoman", "chairman",
		"subsidiary", "subsidiaries", "customers", "profits", "revenue", "headquarters", "factory", "plant", "newspaper", "airline":
		return true
	}
	return false
}

// ofFirm reports whether a word before "of" says that a firm follows: "shares of Orrin".
func ofFirm(low string) bool {
	switch low {
	case "shares", "subsidiary", "unit", "division", "ceo", "acquisition", "takeover", "employees", "shareholders", "chairman":
		return true
	}
	return false
}
