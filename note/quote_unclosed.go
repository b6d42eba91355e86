package note

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// endUnclosed ends speech whose closing mark is missing where its sentence says who spoke: “The pier is lost, said
// Lind. The boats have gone. What is carried on in the next paragraph is left open on purpose.
func (r *reading) endUnclosed() {
	carried := make([]bool, len(r.runs))
	for _, x := range r.runs {
		if x.follows >= 0 {
			carried[x.follows] = true
		}
	}
	for i, x := range r.runs {
		if !x.unclosed || carried[i] {
			continue
		}
		if end := r.saysWho(x.inner); end > 0 {
			r.runs[i].inner.End, r.runs[i].outer.End = end, end
		}
	}
}

// saysWho is the end of the comma in a stretch after which the words say who spoke, if it is in the first sentence; or 0.
func (r *reading) saysWho(s text.Span) int {
	first := r.at(s.Start)
	for i := first + 1; i < r.tokens() && r.token(i).End < s.End && r.sentence(i) == r.sentence(first); i++ {
		if r.word(i) != "," || i+1 == r.tokens() {
			continue
		}
		if r.saying(i+1) && i+2 < r.tokens() && (r.name(i+2) >= 0 || r.tag(i+2) == Det) {
			return r.token(i).End // , said Lind
		}
		if n := r.nameAt(i + 1); n > i+1 && n+1 < r.tokens() && r.saying(n) && r.tag(n+1) == Punct && strings.ContainsAny(r.word(n+1), ".,") {
			return r.token(i).End // , Lind said.
		}
	}
	return 0
}

// saying reports whether token i is a verb of saying in the past or the present: said, says.
func (r *reading) saying(i int) bool {
	return r.tag(i) == Verb && r.cues[r.lemmaOfVerb(i)].is(cueSay) && !strings.HasSuffix(r.lower(i), "ing")
}

// nameAt is the end of the name, or of he or she, that begins with token i; i if there is none.
func (r *reading) nameAt(i int) int {
	if i >= r.tokens() {
		return i
	}
	if w := r.lower(i); w == "he" || w == "she" {
		return i + 1
	}
	end, n := i, r.name(i)
	for n >= 0 && end < r.tokens() && r.name(end) == n {
		end++
	}
	return end
}
