package note

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// printedWhole is one past the last unit of a paragraph that begins with unit i and is all speech without marks, as
// messages, letters and passages of other outlets are printed: Lind wrote to the council on Friday: ¶ The pier is lost.
// It keeps it as a statement. It is i for any other unit.
func (r *reading) printedWhole(i int) int {
	if i == 0 {
		return i
	}
	before, p := r.units[i-1], r.units[i].paragraph
	if p != before.paragraph+1 || r.headlines[p] || r.headlines[before.paragraph] || r.low(before, len(before.items)-1) != ":" {
		return i
	}
	c, introduced := r.introduces(i - 1)
	if !introduced {
		return i
	}
	end := i
	for ; end < len(r.units) && r.units[end].paragraph == p; end++ {
		if r.holdsSpeech(r.units[end]) {
			return i
		}
	}
	last := r.units[end-1]
	if r.low(r.units[i], 1) == ":" || !r.terminal(last.items[len(last.items)-1].token) || !r.finite(r.units[i], 0, len(r.units[i].items)) {
		return i // LIND: the turn of an interview; a list; a caption
	}
	r.add(statement{
		pieces: []text.Span{r.trim(r.paragraphs[p])}, cue: r.words(before, c.at, c.end), speaker: r.voice(before, c.subject),
		unit: end - 1, inside: -1, lost: true,
	})
	return end
}

// introduces gives the word of saying at the end of unit i, of a named or meant speaker, that has no content before the
// colon: he wrote: — observing of the pier: — but not noted the following faults:
func (r *reading) introduces(i int) (said, bool) {
	u, cues := r.units[i], r.cuesOf(i)
	if len(cues) == 0 || r.holdsSpeech(u) {
		return said{}, false
	}
	c := cues[len(cues)-1]
	if !r.isName(u, c.subject) && r.kindOf(u, c.subject.start) != Pron || c.subject.none() || c.inverted || c.noun || c.passive || c.unnamed || !c.class.is(cueSay) {
		return said{}, false
	}
	switch c.lemma {
	case "find", "show", "learn", "discover", "determine", "decide": // a list of what was found
		return said{}, false
	}
	k := r.kindOf(u, c.end)
	return c, c.end == len(u.items)-1 || k == Adp && !strings.HasPrefix(r.low(u, c.end), "as")
}

// holdsSpeech reports whether a unit has words in marks.
func (r *reading) holdsSpeech(u unit) bool {
	for x := range u.items {
		if u.isRun(x) || r.runAt(r.token(u.items[x].token).Start) != r.runAt(r.token(u.items[x].token).End) {
			return true
		}
	}
	return false
}
