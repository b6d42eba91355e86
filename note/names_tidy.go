package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// tidy cuts each mention to the name: titles, articles and possessives are no part of it, nor does
// a name reach across a dateline or a dash. What names nobody is dropped.
func (r *namer) tidy(v *view, ms []mention) []mention {
	derived := r.derived(v, ms)
	var out []mention
	for _, m := range r.sites(v, ms) {
		for _, part := range r.uncouple(v, v.uncross(m)) {
			r.trim(v, &part)
			if left, found := r.beforePerson(v, &part); found {
				out = append(out, left)
			}
			if left, found := r.beforeTitle(v, &part); found {
				out = append(out, left)
			}
			if part.from == part.to || r.namesNothing(v, part) || part.to-part.from == 1 && derived[v.lower(part.from)] {
				continue
			}
			out = append(out, part)
		}
	}
	return v.joinParticles(out)
}

// uncouple parts two full names that stand side by side, as in lists whose marks are lost: "Ada Wren Tom
// Brandt".
func (r *namer) uncouple(v *view, ms []mention) []mention {
	isFirst := func(i int) bool { return r.lists.words[v.lower(i)]&firstName != 0 }
	var out []mention
	for _, m := range ms {
		if m.kind == Person && m.to-m.from == 4 && isFirst(m.from) && !isFirst(m.from+1) && isFirst(m.from+2) && v.isCapital(m.from+1) && v.isCapital(m.from+3) && !isInitial(v.word(m.from+1)) {
			left := m
			left.to, m.from = m.from+2, m.from+2
			out = append(out, left)
		}
		out = append(out, m)
	}
	return out
}

// beforeTitle cuts a person's name after a title within it: "Calder Gov. Ada Wren" is a place and a
// person.
func (r *namer) beforeTitle(v *view, m *mention) (left mention, found bool) {
	if m.kind != Person {
		return left, false
	}
	for i := m.to - 2; i > m.from; i-- {
		in := r.lists.words[v.lower(i)]
		if in&title == 0 || in&(firstName|surname) != 0 {
			continue
		}
		left = *m
		left.to, m.from = i, i+1
		left.kind = Place
		return left, r.isPlace(v.key(left))
	}
	return left, false
}

// beforePerson cuts a body off the person behind it: "State Department" from "State Department Ada Wren".
// A word alone that is left is none.
func (r *namer) beforePerson(v *view, m *mention) (left mention, found bool) {
	if m.kind != Person || m.blind {
		return left, false
	}
	for i := m.to - 2; i > m.from; i-- {
		if in := r.lists.words[v.lower(i)]; in&body == 0 || in&(firstName|surname) != 0 || caseOf(v.word(i)) != capitalised {
			continue
		}
		left = *m
		left.to, m.from = i+1, i+1
		left.kind = Organisation
		if m.to-m.from == 1 {
			m.from = m.to
		}
		return left, true
	}
	return left, false
}

// joinParticles makes one of a name that its particle parted: "Omar" and "Haddad" in "Omar al-Haddad",
// and takes the Arabic article into a name: "al-Qarna".
func (v *view) joinParticles(ms []mention) []mention {
	out := ms[:0]
	for _, m := range ms {
		first := v.first(m.sentence)
		if m.from-2 >= first && isDash(v.word(m.from-1)) && v.glued(m.from) && v.glued(m.from-1) && isArabicArticle(v.lower(m.from-2)) {
			m.from -= 2
		}
		if n := len(out); n > 0 && out[n-1].kind == Person && m.kind == Person && out[n-1].sentence == m.sentence {
			before := &out[n-1]
			if between := m.from - before.to; between == 0 && (isArabicArticle(v.lower(m.from)) || before.to-before.from == 1 && m.to-m.from == 1 && caseOf(v.word(before.from)) == capitalised) || between == 1 && isParticle(v.word(before.to)) {
				before.to = m.to
				continue
			}
		}
		out = append(out, m)
	}
	return out
}

func isArabicArticle(low string) bool {
	switch low {
	case "al", "el", "ul", "as", "ash", "at", "ad", "an", "ar", "az":
		return true
	}
	return false
}

func isParticle(w string) bool {
	switch w {
	case "de", "da", "di", "del", "della", "van", "von", "der", "bin", "ibn", "abu", "dos", "du", "la", "le", "ben":
		return true
	}
	return false
}

// uncross cuts a mention where a dateline ends or a dash stands apart.
func (v *view) uncross(m mention) []mention {
	line := v.article.DatelineSpan
	var out []mention
	for i := m.from; i < m.to; i++ {
		apart := !v.glued(i) && isDash(v.word(i))
		border := i > m.from && !line.IsZero() && line.Contains(v.notes.Tokens[i-1].Span) != line.Contains(v.notes.Tokens[i].Span)
		if !apart && !border {
			continue
		}
		left := m
		left.to, m.from = i, i
		if apart {
			m.from++
		}
		if left.from < left.to {
			out = append(out, left)
		}
	}
	return append(out, m)
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" || w == "_" }

// trim takes from both ends of a mention what is no part of the name.
func (r *namer) trim(v *view, m *mention) {
	for m.to > m.from {
		low := v.lower(m.to - 1)
		tail := m.kind == Person && m.to-m.from > 1 && !m.blind && caseOf(v.word(m.to-1)) == lowerCase && !v.glued(m.to-1) && caseOf(v.word(m.from)) != lowerCase
		if !tail && low != "'s" && low != "'" && low != "and" && low != "of" && low != "the" && low != "for" && hasLetterOrDigit(low) {
			break
		}
		m.to--
	}
	for m.to-m.from > 1 {
		low := v.lower(m.from)
		in := r.lists.words[low]
		strip := low == "the" || !hasLetterOrDigit(low)
		if m.kind == Person {
			strip = strip || r.lostPossessive(low) || r.isCommon(v, m.from) || r.opensBeforeName(v, m.from)
			strip = strip || in&(title|demonym|party) != 0 && in&firstName == 0 || in&role != 0 && in&(firstName|surname) == 0
		}
		if !strip {
			break
		}
		m.from++
	}
	if m.to-m.from == 1 && v.lower(m.from) == "the" {
		m.from++
	}
}

func hasLetterOrDigit(w string) bool {
	for _, r := range w {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// isBareHead reports whether token i only heads the names of places: "Bridge" alone names none.
func (r *namer) isBareHead(v *view, i int) bool {
	in := r.lists.words[v.lower(i)]
	return in&(land|site) != 0 && in&(body|firstName|surname|placeName) == 0 && caseOf(v.word(i)) == capitalised
}

// lostPossessive reports whether a word is a place with the s of a possessive whose apostrophe is
// lost: "Canadas Wren".
func (r *namer) lostPossessive(low string) bool {
	rest, found := strings.CutSuffix(low, "s")
	return found && r.lists.words[rest]&placeName != 0 && r.lists.words[low]&(placeName|firstName|surname) == 0
}

// isCommon reports whether token i has its capital from the start of a sentence alone: English knows
// the word as a common noun and never as a name. "Workmen", and what else ends so, is one too.
func (r *namer) isCommon(v *view, i int) bool {
	if !v.opens(i) || caseOf(v.word(i)) != capitalised {
		return false
	}
	low := v.lower(i)
	set := r.lexicon[low] | r.lexicon[Lemma(low, Noun)]
	return (set&(1<<nounClass) != 0 || len(low) > len("women") && strings.HasSuffix(low, "men")) && set&(1<<propnClass) == 0 && r.lists.words[low]&(firstName|surname|placeName) == 0
}

// opens reports whether token i is the first word of its sentence, perhaps after a bracket or a mark.
func (v *view) opens(i int) bool {
	first := v.first(v.sentence(i))
	return i == first || i == first+1 && !hasLetterOrDigit(v.word(first))
}

// opensBeforeName reports whether token i opens a sentence before a known first name and is a word of
// the dictionary, no name: "Rival Ada Wren".
func (r *namer) opensBeforeName(v *view, i int) bool {
	if i != v.first(v.sentence(i)) || caseOf(v.word(i)) != capitalised || i+2 >= v.tokens() || !r.isGiven(v.lower(i+1)) || !v.isCapital(i+2) {
		return false
	}
	low := v.lower(i)
	h := perceptron.Hash(low)
	return r.dictionary.of(low, h) != 0 && r.lists.words[low]&(firstName|surname|placeName) == 0 && r.lists.known[h]&(knownFirstName|knownSurname) == 0
}

// derived gives the mentions of one word that the article somewhere uses as an adjective, or for a storm.
func (r *namer) derived(v *view, ms []mention) map[string]bool {
	single := map[string]bool{}
	for _, m := range ms {
		if m.to-m.from == 1 && r.lists.words[v.lower(m.from)]&placeName == 0 {
			single[v.lower(m.from)] = true
		}
	}
	out := map[string]bool{}
	for i := range v.tokens() {
		if single[v.lower(i)] && (v.isDerived(i) && r.lists.words[v.lower(i)]&firstName == 0 || i > 0 && isStorm(v.lower(i-1))) {
			out[v.lower(i)] = true
		}
	}
	return out
}

// sites joins what a possessive parts in the name of a building or a street: "Tanner's Bridge".
func (r *namer) sites(v *view, ms []mention) []mention {
	out := slices.Clone(ms)
	for i := range out {
		m := &out[i]
		end := v.end(m.sentence)
		j := m.to
		if j+1 >= end || v.lower(j) != "'s" && v.lower(j) != "'" || !v.glued(j) || v.glued(j+1) || r.isPlace(v.key(*m)) {
			continue
		}
		if caseOf(v.word(j+1)) != capitalised || r.lists.words[v.lower(j+1)]&site == 0 {
			continue
		}
		m.to = j + 2
		m.kind = Place
		if r.lists.words[v.lower(j+1)]&body != 0 {
			m.kind = Organisation
		}
	}
	return inTextOrder(out)
}

// isDerived reports whether token i is an adjective made of a name, before the noun it belongs to:
// "Ilvarian officials". The list of nationalities has the known ones.
func (v *view) isDerived(i int) bool {
	low := v.lower(i)
	adjective := strings.HasSuffix(low, "ian") || strings.HasSuffix(low, "ese") || strings.HasSuffix(low, "ish")
	if !adjective || i+1 >= v.tokens() {
		return false
	}
	next := v.tag(i + 1)
	return caseOf(v.word(i+1)) == lowerCase && (next == Noun || next == Adj || next == Propn)
}

// namesNothing reports whether a mention is a nationality, a day or a title alone, or a common noun
// at the start of a sentence.
func (r *namer) namesNothing(v *view, m mention) bool {
	if isStorm(v.lower(m.from)) || m.to-m.from == 1 && isFirmSuffix(v.word(m.from)) && v.word(m.from) != "AG" {
		return true
	}
	if m.to-m.from == 1 && (v.isDerived(m.from) || r.isCommon(v, m.from) && !m.blind || r.isBareHead(v, m.from)) {
		return true
	}
	if m.kind == Person && m.to-m.from == 1 && !m.blind && (r.isCommonNoun(v.lower(m.from)) || r.isExclaimed(v, m)) {
		return true
	}
	for i := m.from; i < m.to; i++ {
		in := r.lists.words[v.lower(i)]
		if in&(demonym|calendarName) == 0 && (in&(title|role) == 0 || in&(firstName|surname|placeName) != 0 || m.to-m.from > 1) {
			return false
		}
	}
	return true
}

// isCommonNoun reports whether English has a word as a noun alone and people never as a name: "Applause",
// "Women" in "Add Women's singles".
func (r *namer) isCommonNoun(low string) bool {
	h := perceptron.Hash(low)
	return r.lexicon[low]&(1<<nounClass) != 0 && r.lexicon[low]&(1<<propnClass) == 0 && r.dictionary.of(low, h)&(dictNoun|dictPlural) != 0 &&
		r.lists.words[low]&(firstName|surname) == 0 && r.lists.known[h]&(knownFirstName|knownSurname) == 0
}

// isExclaimed reports whether a word of the dictionary that is nobody's name is a whole sentence, in
// brackets perhaps: "(Applause.)"
func (r *namer) isExclaimed(v *view, m mention) bool {
	low := v.lower(m.from)
	h := perceptron.Hash(low)
	if !v.opens(m.from) || m.to < v.end(m.sentence) && hasLetterOrDigit(v.word(m.to)) {
		return false
	}
	return r.dictionary.of(low, h)&(dictNoun|dictPlural) != 0 && r.lists.words[low]&(firstName|surname) == 0 && r.lists.known[h]&(knownFirstName|knownSurname) == 0
}

// isStorm reports whether a word names a storm together with the first name after it.
func isStorm(low string) bool { return low == "hurricane" || low == "cyclone" || low == "typhoon" }

func isInitial(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && w[n:] == "."
}

// takenBy gives for each token the index of the mention it is part of, or -1.
func (v *view) takenBy(ms []mention) []int {
	out := make([]int, v.tokens())
	for i := range out {
		out[i] = -1
	}
	for x, m := range ms {
		for i := m.from; i < m.to; i++ {
			out[i] = x
		}
	}
	return out
}
