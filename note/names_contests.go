package note

// contests makes organisations of the sides of a match, which news of sports calls by their town:
// "Calder 2 Marrin 1", a row of a league's table, "Marrin v Calder", "Calder beat Marrin 3-1". A side
// that is a nation is a place, one that is a person stays one.
func (r *namer) contests(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		first, end := v.first(s), v.end(s)
		for _, side := range v.sides(first, end) {
			ms = r.play(v, ms, taken, s, side)
		}
	}
	return inTextOrder(ms)
}

// side is a stretch of tokens that may be a side of a match.
type side struct{ from, to int }

// sides gives the sides of the matches that tokens first to end-1 tell of.
func (v *view) sides(first, end int) []side {
	if row, found := v.tableRow(first, end); found {
		return []side{row}
	}
	var out []side
	for i := first; i < end; i++ {
		if !v.isVersus(i) || i == first || i+1 == end {
			continue
		}
		left, right := v.runBefore(i, first), v.runAfter(i+1, end)
		if left.from < left.to && right.from < right.to && (v.lower(i) != "at" || left.from == first && right.to == end) {
			out = append(out, left, right)
		}
	}
	scored := v.scored(first, end)
	if len(scored) > 1 {
		out = append(out, scored...)
	}
	return out
}

// isVersus reports whether token i parts two sides: "v", "beat", and "AT" among capitals.
func (v *view) isVersus(i int) bool {
	switch v.word(i) {
	case "v", "vs", "beat", "beats", "thrashed", "edged", "downed", "BEAT", "AT", "vs.", "v.":
		return true
	}
	return false
}

// maxSide is how many words the name of a side has at most.
const maxSide = 4

// runBefore is the run of capitals that ends before token i.
func (v *view) runBefore(i, first int) side {
	at := side{i, i}
	for at.from > first && at.to-at.from < maxSide && v.isCapital(at.from-1) {
		at.from--
	}
	return at
}

// runAfter is the run of capitals that begins at token i.
func (v *view) runAfter(i, end int) side {
	at := side{i, i}
	for at.to < end && at.to-at.from < maxSide && v.isCapital(at.to) {
		at.to++
	}
	return at
}

func (v *view) isCapital(i int) bool {
	k := caseOf(v.word(i))
	return (k == capitalised || k == upperCase) && !v.isVersus(i)
}

// isCount reports whether token i is a number that may be a score: digits, and no year.
func (v *view) isCount(i int) bool {
	w := v.word(i)
	if w[0] < '0' || w[0] > '9' || len(w) == 4 && (w[:2] == "19" || w[:2] == "20") {
		return false
	}
	return caseOf(w) == noLetter
}

// leastCounts is how many numbers follow the side in a row of a table.
const leastCounts = 3

// tableRow finds the side of a row of a table: capitals, then numbers to the end.
func (v *view) tableRow(first, end int) (side, bool) {
	at := v.runAfter(first, end)
	if at.to == at.from || at.to == end || !v.isCount(at.to) {
		return side{}, false
	}
	counts := 0
	for i := at.to; i < end; i++ {
		if caseOf(v.word(i)) != noLetter {
			return side{}, false
		}
		if v.isCount(i) {
			counts++
		}
	}
	return at, counts >= leastCounts
}

// scored finds the sides that a score follows: "Calder 2 Marrin 1", "Calder 183 and 185-6".
func (v *view) scored(first, end int) []side {
	var out []side
	for i := first; i < end; {
		at := v.runAfter(i, end)
		if at.to == at.from {
			i++
			continue
		}
		i = at.to
		if at.to >= end || !v.isCount(at.to) || at.from > first && !v.partsSides(at.from-1) {
			continue
		}
		if isInitial(v.word(at.from)) {
			continue
		}
		if next := at.to + 1; next < end && caseOf(v.word(next)) == lowerCase && v.word(next) != "and" {
			continue
		}
		out = append(out, at)
	}
	return out
}

// partsSides reports whether a side may begin after token i.
func (v *view) partsSides(i int) bool {
	w := v.word(i)
	return v.isCount(i) || w == "," || w == ":" || w == ";" || w == ")" || w == "-" || w == "beat"
}

// play makes a side an organisation.
func (r *namer) play(v *view, ms []mention, taken []int, s int, at side) []mention {
	m := mention{from: at.from, to: at.to, sentence: s, kind: Organisation}
	x := taken[at.to-1]
	if x >= 0 && ms[x].from >= at.from && ms[x].to == at.to {
		m.from = ms[x].from
	}
	if r.isNation(v.key(m)) || x >= 0 && ms[x].kind == Person {
		return ms
	}
	if x >= 0 {
		if ms[x].to == at.to {
			ms[x].kind = Organisation
		}
		return ms
	}
	if !free(taken, at.from, at.to) {
		return ms
	}
	for i := at.from; i < at.to; i++ {
		if in := r.lists.words[v.lower(i)]; in&(calendarName|demonym) != 0 || r.lexicon[v.lower(i)]&(1<<nounClass|sure) != 0 && in&(placeName|surname) == 0 {
			return ms
		}
	}
	for i := at.from; i < at.to; i++ {
		taken[i] = len(ms)
	}
	return append(ms, m)
}

func (r *namer) isNation(key string) bool { return r.lists.nations[key] }
