package note

// initials takes initials before a person's name into it, and finds persons by them: "P. Tolland".
func (r *namer) initials(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	var found []mention
	for s := range v.sentences() {
		for i := v.first(s); i+1 < v.end(s); i++ {
			if taken[i] >= 0 || !isInitial(v.word(i)) {
				continue
			}
			switch next := taken[i+1]; {
			case next >= 0 && ms[next].from == i+1 && (ms[next].kind == Person || ms[next].to == i+2):
				ms[next].from, ms[next].kind = i, Person
				for back := i - 1; back >= v.first(s) && taken[back] < 0 && isInitial(v.word(back)); back-- {
					ms[next].from = back
				}
				if back := ms[next].from - 1; back >= v.first(s) && r.isGivenBefore(v, ms, taken, back) {
					ms[next].from = back
				}
			case next < 0 && caseOf(v.word(i+1)) == capitalised && v.tag(i+1) == Propn && i > v.first(s):
				found = append(found, mention{from: i, to: i + 2, sentence: s, kind: Person})
			}
		}
	}
	return inTextOrder(append(ms, found...))
}

// isGivenBefore reports whether token i, before an initial, is a first name that is no part of a longer
// name: "Tom" in "Tom J. Orresk".
func (r *namer) isGivenBefore(v *view, ms []mention, taken []int, i int) bool {
	if x := taken[i]; x >= 0 && (ms[x].kind != Person || ms[x].to-ms[x].from > 1) {
		return false
	}
	return r.isGiven(v.lower(i)) && v.isCapital(i)
}

// heirs joins what stands after a surname to the name before it, which is a person's then: "Harrow"
// and "Jr.", "Harrow Jr.".
func (r *namer) heirs(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for x := range ms {
		m := &ms[x]
		if m.to >= v.end(m.sentence) || !isHeir(v.lower(m.to)) {
			continue
		}
		switch low := v.lower(m.to); {
		case m.kind != Person && low != "jr." && low != "jr" && low != "sr.":
			continue
		case taken[m.to] >= 0 && ms[taken[m.to]].to != m.to+1:
			continue
		}
		m.to++
		m.kind = Person
	}
	return inTextOrder(ms)
}

// titled finds persons by the title or the role before them: "Interior Minister Danil Orresk", "the
// novelist Ilva Tarnok".
func (r *namer) titled(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		if v.isBlind(v.first(s), v.end(s)) {
			continue
		}
		for i := v.first(s); i+1 < v.end(s); i++ {
			in := r.lists.words[v.lower(i)]
			if taken[i] >= 0 || taken[i+1] >= 0 {
				continue
			}
			if in&role != 0 && v.tag(i) == Noun && caseOf(v.word(i)) == lowerCase {
				if at := v.runAfter(i+1, v.end(s)); r.isFullBuild(v, taken, at) {
					ms = append(ms, mention{from: at.from, to: at.to, sentence: s, kind: Person})
					continue
				}
			}
			if in&title == 0 || in&(firstName|surname) != 0 && v.word(i) != "Mr" || caseOf(v.word(i)) != capitalised {
				continue
			}
			j := i + 1
			for j < v.end(s) && j-i <= maxPerson && taken[j] < 0 && r.partOfPerson(v, j) {
				j++
			}
			if j > i+1 && (j == v.end(s) || taken[j] < 0 || ms[taken[j]].kind == Person) {
				ms = append(ms, mention{from: i + 1, to: j, sentence: s, kind: Person})
			}
		}
	}
	return inTextOrder(ms)
}

// isFullBuild reports whether a run of capitals that nothing was found in can be a person's full name
// by its build: two or three words, none that names other things.
func (r *namer) isFullBuild(v *view, taken []int, at side) bool {
	if n := at.to - at.from; n < 2 || n > 3 || !free(taken, at.from, at.to) {
		return false
	}
	for i := at.from; i < at.to; i++ {
		if r.lists.words[v.lower(i)]&(body|firm|land|site|demonym|calendarName|party|placeName) != 0 || caseOf(v.word(i)) != capitalised {
			return false
		}
	}
	return true
}

// maxPerson is the most words that a person's name is stretched to.
const maxPerson = 4

// stretch takes into a person's name the capitals beside it that can be nothing else.
func (r *namer) stretch(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for x := range ms {
		m := &ms[x]
		first, end := v.first(m.sentence), v.end(m.sentence)
		if m.kind == Person && m.blind && m.to-m.from == 1 && m.from > first && taken[m.from-1] < 0 && v.isCapital(m.from-1) && r.isGiven(v.lower(m.from-1)) {
			m.from-- // "Julia" before "Tarnok", among capitals
			taken[m.from] = x
		}
		if m.kind != Person || m.blind {
			continue
		}
		for m.from > first && m.to-m.from < maxPerson && taken[m.from-1] < 0 && r.partOfPerson(v, m.from-1) && !r.opensBeforeName(v, m.from-1) && !r.urges(v, mention{from: m.from - 1, to: m.to, kind: Person}) {
			m.from--
			taken[m.from] = x
		}
		for m.to < end && m.to-m.from < maxPerson && taken[m.to] < 0 {
			n := r.nextOfPerson(v, m.to, end)
			if n == 2 && v.word(m.to) == "-" && m.to-m.from < 2 { // "Wren-era"
				n = 0
			}
			if n == 0 || taken[m.to+n-1] >= 0 {
				break
			}
			for range n {
				taken[m.to] = x
				m.to++
			}
		}
	}
	return ms
}

// nextOfPerson is how many tokens from i on go on with a person's name: a capitalised word, perhaps
// after a particle or an Arabic article.
func (r *namer) nextOfPerson(v *view, i, end int) int {
	switch {
	case r.partOfPerson(v, i):
		return 1
	case i+2 < end && isArabicArticle(v.lower(i)) && v.word(i+1) == "-" && v.glued(i+1) && v.glued(i+2) && caseOf(v.word(i+2)) == capitalised:
		return 3
	case i+1 < end && v.word(i) == "-" && v.glued(i) && v.glued(i+1) && caseOf(v.word(i-1)) == capitalised && isSyllable(v.lower(i+1)):
		return 2
	case i+1 < end && isParticle(v.word(i)) && r.partOfPerson(v, i+1):
		return 2
	}
	return 0
}

// isSyllable reports whether a word after a hyphen is the second half of a Korean given name, as in
// "Park Min-ho", not of an English compound ("Park-led").
func isSyllable(low string) bool {
	switch low {
	case "led", "era", "run", "fan", "two", "pro", "ups":
		return false
	}
	return len(low) <= 3 && isLowerWord(low)
}

// partOfPerson reports whether token i can be one of the words of a person's name: it has a capital,
// is in no list of other things, and is no common word.
func (r *namer) partOfPerson(v *view, i int) bool {
	low := v.lower(i)
	in := r.lists.words[low]
	if caseOf(v.word(i)) != capitalised || len(low) < 3 || isStorm(low) || in&(title|role|demonym|calendarName|body|land|site|firm|party) != 0 {
		return false
	}
	return in&(firstName|surname) != 0 || r.lexicon[low]&^(1<<propnClass) == 0
}

// listed finds persons that the model missed: two or three capitals, the first of them a known first
// name, that nothing else lies beside: "3 - Ada Wren, 4 - Tom Brandt".
func (r *namer) listed(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		first, end := v.first(s), v.end(s)
		if v.isBlind(first, end) && !v.isListed(s) {
			continue
		}
		for i := first; i < end; {
			at := v.runAfter(i, end)
			if at.to == at.from {
				i++
				continue
			}
			i = at.to
			m := mention{from: at.from, to: at.to, sentence: s, kind: Person}
			if !free(taken, at.from, at.to) || !r.isFullName(v, m) || at.from > first && (v.isCapital(at.from-1) || v.glued(at.from) && isDash(v.word(at.from-1))) || at.to < end && v.isCapital(at.to) {
				continue
			}
			if in := r.lists.words[v.lower(at.from)]; in&(placeName|calendarName|title|demonym) != 0 || caseOf(v.word(at.from)) != capitalised {
				continue
			}
			if r.lists.words[v.lower(at.to-1)]&(site|calendarName|party) != 0 || r.lists.words[v.lower(at.to-1)]&surname == 0 && r.lexicon[v.lower(at.to-1)]&^(1<<propnClass) != 0 {
				continue
			}
			ms = append(ms, m)
		}
	}
	return inTextOrder(ms)
}
