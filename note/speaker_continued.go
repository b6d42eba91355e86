package note

import (
	"slices"

	"github.com/variorum-news/variorum/text"
)

// continuedReach is how many paragraphs back the one who spoke last may go on.
const continuedReach = 1

// continued is the person who spoke before statement s, if nobody else was named since: he goes on.
//
//	“We saw it fall,” Lind told the council. “It was loud,” he said.
func (r *reading) continued(s statement, last int, before []spoken) string {
	if last < 0 || !r.persons[before[last].name] {
		return ""
	}
	l := r.found[last]
	if r.units[s.unit].paragraph-r.units[l.unit].paragraph > continuedReach || r.isAsked(l) {
		return ""
	}
	if r.namesAnother(before[last].name, l, r.token(s.speaker.first).Start, s.pieces) {
		return ""
	}
	return before[last].name
}

// isAsked reports whether a statement is a question, which another answers.
func (r *reading) isAsked(s statement) bool {
	return !s.cue.IsZero() && r.cues[r.lemmaOfVerb(r.at(s.cue.Start))].is(cueAsk)
}

// endOfStatement is where the words, the cue and the mention of a statement end.
func (r *reading) endOfStatement(s statement) int {
	end := s.cue.End
	for _, p := range s.pieces {
		end = max(end, p.End)
	}
	if !s.speaker.none() {
		end = max(end, r.voiceSpan(s.speaker).End)
	}
	return end
}

// namesAnother reports whether the article names a person, other than the one named, between statement l and
// end, in its own words: not in those that are said, unless they ran on: "pledged help to the crews, Mr. Lind
// left the hall".
func (r *reading) namesAnother(name string, l statement, end int, said []text.Span) bool {
	from := r.endOfStatement(l)
	start := l.pieces[0].Start
	if m := r.voiceSpan(l.speaker); !l.speaker.none() && m.Start >= l.pieces[len(l.pieces)-1].End {
		start = m.Start // "Mara Lind, Tom Holm would leave, said Peter Ek": they are told of by him
	}
	for x := r.nameAfter(start); x < len(r.notes.Names) && r.notes.Names[x].Span.Start < end; x++ {
		n := r.notes.Names[x]
		if n.Kind != Person || n.Name == name || slices.ContainsFunc(said, n.Span.Overlaps) {
			continue
		}
		if i := r.runAt(n.Span.Start); i < len(r.runs) && r.spoken[i] && r.runs[i].outer.Contains(n.Span) {
			continue
		}
		if n.Span.Start >= from || r.startsClause(n) {
			return true
		}
	}
	return false
}

// startsClause reports whether a name is, after a comma, the subject of the next verb.
func (r *reading) startsClause(n Name) bool {
	i := r.at(n.Span.Start)
	if i > 0 && r.isTitle(i-1) {
		i--
	}
	after := r.at(n.Span.End)
	for after < r.tokens() && r.tag(after) == Adv {
		after++
	}
	return i > 0 && r.word(i-1) == "," && after < r.tokens() && (r.tag(after) == Verb || r.tag(after) == Aux)
}

// nameAfter is the first name that starts at pos or after.
func (r *reading) nameAfter(pos int) int {
	x, _ := slices.BinarySearchFunc(r.notes.Names, pos, func(n Name, pos int) int { return n.Span.Start - pos })
	return x
}

// heOrShe is whom he or she means who speaks: the one whom the pronoun means as the article is read, but not
// one who was named in the words of the speaker before him: "Lind argued that Holm was late. “It is loud,”
// she said". If it is not told, the speaker before goes on.
func (r *reading) heOrShe(s statement, last int, before []spoken) string {
	name := r.meant(s.speaker)
	goes := r.continued(s, last, before)
	if goes == "" || goes == name || !r.mayBe(goes, r.lower(s.speaker.first)) {
		return name
	}
	if name == "" || r.lastNamedIn(name, r.token(s.speaker.first).Start, r.found[last].pieces) {
		r.pronounOf[goes] = r.lower(s.speaker.first)
		return goes
	}
	return name
}

// mayBe reports whether a pronoun may mean a person, as far as it is told.
func (r *reading) mayBe(name, pronoun string) bool {
	g := r.pronounOf[name]
	return g == "" || g == pronoun
}

// lastNamedIn reports whether a person is named for the last time before pos in some words.
func (r *reading) lastNamedIn(name string, pos int, words []text.Span) bool {
	for x := r.nameAfter(pos) - 1; x >= 0 && r.notes.Names[x].Span.End > words[0].Start; x-- {
		if r.notes.Names[x].Name == name {
			return slices.ContainsFunc(words, r.notes.Names[x].Span.Overlaps)
		}
	}
	return false
}

// goesOnSpeaking reports whether the words of a statement say that its speaker spoke before: "the minister added",
// "the official also said".
func (r *reading) goesOnSpeaking(s statement) bool {
	if s.cue.IsZero() {
		return false
	}
	cue := r.at(s.cue.Start)
	switch r.lemmaOfVerb(cue) {
	case "add", "continue", "conclude", "go":
		return true
	}
	for i := s.speaker.end; i < cue && i < s.speaker.end+maxAdverbs; i++ {
		switch r.lower(i) {
		case "also", "further":
			return true
		}
	}
	return false
}

// maxAdverbs is how many words may stand between a speaker and his verb.
const maxAdverbs = 3

// sameNameless is the speaker without a name who spoke before, if a description is of the same kind: “…,” a
// harbour spokesman said. “…,” the spokesman said.
func (r *reading) sameNameless(s statement, last int, before []spoken) string {
	if last < 0 || s.speaker.end != s.speaker.first+2 || !r.near(s, last) || r.persons[before[last].name] {
		return ""
	}
	m := r.withoutPrepositions(r.found[last].speaker)
	if m.none() || r.lower(m.end-1) != r.lower(s.speaker.end-1) {
		return ""
	}
	return before[last].name
}

// sameCarrier reports whether the words of a speaker came the way that those before came: he goes on, or the
// paragraph tells of him by a pronoun.
func (r *reading) sameCarrier(s statement, name string, last int, before []spoken) bool {
	if last < 0 || name == "" || before[last].name != name || before[last].via == "" {
		return false
	}
	apart := r.units[s.unit].paragraph - r.units[r.found[last].unit].paragraph
	if !s.cue.IsZero() && isTell(r.lower(r.at(s.cue.Start))) {
		return false // he told reporters
	}
	if s.unit == r.found[last].unit && s.speaker == r.found[last].speaker {
		return true // told the Post that …, adding that
	}
	if m := s.speaker; m.end == m.first+1 && pronoun(r.lower(m.first)) {
		return apart == 0 || apart <= continuedReach && r.isDocument(r.found[last].via)
	}
	return apart <= continuedReach && r.goesOnSpeaking(s)
}

// isDocument reports whether a mention is of a document: a statement by the harbour office, polls of farmers.
func (r *reading) isDocument(m voice) bool {
	m = r.withoutPrepositions(m)
	return !m.none() && r.tag(m.end-1) != Propn && r.cues[Lemma(r.lower(m.end-1), Noun)].is(cueDocument)
}

// withoutPrepositions is a mention up to the first preposition in it: a statement | by the harbour office.
func (r *reading) withoutPrepositions(m voice) voice {
	for i := m.first + 1; i < m.end; i++ {
		if r.tag(i) == Adp {
			m.end = i
		}
	}
	return m
}

// documentOf is the body whose figures or statement a mention names: the latest harbour office figures. A poll
// that is called by who pays for it is nobody's word.
func (r *reading) documentOf(m voice) string {
	head := m.end - 1
	if head <= m.first {
		return ""
	}
	switch r.lower(head) {
	case "figures", "data", "statistics", "statement", "report":
	default:
		return ""
	}
	first := m.first
	for first < head && r.name(first) < 0 && (r.tag(first) == Det || r.tag(first) == Adj) {
		first++
	}
	n := r.name(head - 1)
	if first == m.first || first >= head || n < 0 || r.name(first) != n || r.notes.Names[n].Kind != Organisation || r.name(head) == n {
		return ""
	}
	return r.notes.Names[n].Name
}
