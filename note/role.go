package note

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// maxRole is the most words that a role has.
const maxRole = 9

// role is the post that the article gives a person next to the name: "Interior Minister Ada Wren",
// "Ada Wren, the interior minister,". It is as worded, without an article; a form of address alone
// (Mr, Dr) is none.
func (r *namer) role(v *view, ms []mention, taken []int, m mention) string {
	if s := r.roleBefore(v, m); !s.IsZero() {
		return strings.Join(strings.Fields(s.In(v.article.Text)), " ")
	}
	if s := r.roleAfter(v, ms, taken, m); !s.IsZero() {
		return strings.Join(strings.Fields(s.In(v.article.Text)), " ")
	}
	return ""
}

func (r *namer) roleBefore(v *view, m mention) (span text.Span) {
	first := v.first(m.sentence)
	i := m.from - 1
	if i < first || r.lists.words[v.lower(i)]&(title|role) == 0 || isAddress(v.lower(i)) {
		return span
	}
	capital := caseOf(v.word(i)) != lowerCase
	for j := i - 1; j >= first && m.from-j < maxRole && r.ofRole(v, j, true); j-- {
		switch lower := caseOf(v.word(j)) == lowerCase || !hasLetterOrDigit(v.word(j)); {
		case !lower:
			i = j
		case capital && (!joinsRole(v.lower(j)) || j == first || caseOf(v.word(j-1)) == lowerCase || !hasLetterOrDigit(v.word(j-1))):
			return v.span(i, m.from)
		case !capital && (v.tag(j) == Adj || v.tag(j) == Noun):
			i = j
		}
	}
	return v.span(i, m.from)
}

func (r *namer) roleAfter(v *view, ms []mention, taken []int, m mention) (span text.Span) {
	end := v.end(m.sentence)
	i := m.to
	if i >= end || v.lower(i) != "," {
		return span
	}
	i++
	if i < end && (v.lower(i) == "the" || v.lower(i) == "a" || v.lower(i) == "an") {
		i++
	}
	j, post := i, false
	for j < end && j-i < maxRole && (r.ofRole(v, j, false) || v.lower(j) == "the") {
		if x := taken[j]; x >= 0 && ms[x].kind == Person && ms[x].to-ms[x].from > 1 { // the next of a list
			return span
		}
		post = post || r.lists.words[v.lower(j)]&(role|title) != 0
		j++
	}
	closed := j < end && (v.lower(j) == "," || v.lower(j) == "." || v.lower(j) == "who" || v.lower(j) == ";" || v.lower(j) == ")")
	if !post || !closed {
		return span
	}
	return v.span(i, j)
}

// ofRole reports whether token i may be part of a role: "deputy head of the Calder port authority".
func (r *namer) ofRole(v *view, i int, before bool) bool {
	low := v.lower(i)
	if isAddress(low) {
		return false
	}
	if r.lists.words[low]&calendarName != 0 && r.lists.words[low]&(title|role) == 0 || before && r.opensAsAdverb(v, i) {
		return false
	}
	if r.lists.words[low]&(title|role|demonym|body) != 0 || low == "of" || low == "-" && v.glued(i) && i+1 < v.tokens() && v.glued(i+1) || low == "'s" || low == "and" && !before || low == "for" && !before {
		return true
	}
	switch v.tag(i) {
	case Adj, Noun, Propn:
		return hasLetterOrDigit(low)
	}
	return false
}

// opensAsAdverb reports whether token i is a sentence's first word and only says when or how: "Later
// Senator Wren left."
func (r *namer) opensAsAdverb(v *view, i int) bool {
	low := v.lower(i)
	return i == v.first(v.sentence(i)) && r.lists.words[low] == 0 && r.lexicon[low]&(1<<advClass) != 0 && r.lexicon[low]&(1<<nounClass) == 0
}

// joinsRole reports whether a small word stands between the capitals of a role: "Secretary of State".
func joinsRole(low string) bool {
	return low == "of" || low == "and" || low == "for" || low == "'s" || low == "-"
}

// isAddress reports whether a word is a form of address, no post.
func isAddress(low string) bool {
	switch low {
	case "mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.", "dr", "dr.", "sir", "lady", "dame", "madam", "lord":
		return true
	}
	return false
}
