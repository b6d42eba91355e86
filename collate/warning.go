package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// Warning says that a reading alters what the base has in a way that a reader should see. It states
// what differs, not who is right: the base is the fullest telling, not the truest.
type Warning struct {
	Kind  Alteration  `json:"kind"`
	Was   string      `json:"was,omitempty"`   // the words of the base, or whom it names as the speaker
	Is    string      `json:"is,omitempty"`    // what the reading has for them
	Shown bool        `json:"shown,omitempty"` // a sign of omission stands where words were left out
	Base  []text.Span `json:"base,omitempty"`  // the words in the article of Locus.Base
	Cites []Cite      `json:"cites"`           // the place in each telling of which it holds: the words, those beside the gap, or all
}

// Alteration is what a warning is about.
type Alteration string

// The alterations.
const (
	Qualifier Alteration = "qualifier"  // one has "perhaps", "if …", "I hope", the other the same words without it
	Denial    Alteration = "denial"     // one has "not" or "never", the other has not
	Number    Alteration = "number"     // another number in the same words
	OtherName Alteration = "name"       // another name in the same words
	Reworded  Alteration = "reworded"   // both in quotation marks, in other words: a translation, or a paraphrase
	Unmarked  Alteration = "unmarked"   // the very words of a quotation without its marks
	MarksLost Alteration = "marks_lost" // speech whose marks are gone from the text, as scraping leaves it
	Speaker   Alteration = "speaker"    // the same words, given to another
)

// alterations are the rules, in the order in which their warnings stand.
var alterations = []func(*bench, laying) []Warning{
	(*bench).qualifierWarnings,
	(*bench).denialWarnings,
	(*bench).numberWarnings,
	(*bench).nameWarnings,
	(*bench).rewordingWarnings,
	(*bench).marksWarnings,
	(*bench).speakerWarnings,
}

// warnings are those of one telling. Words are held against the base only where both surely are one
// utterance; of the speaker and the marks the rules decide for themselves.
func (b *bench) warnings(l laying) []Warning {
	if l.base.telling == l.here.telling {
		return nil // what an article has twice is often said twice
	}
	var out []Warning
	for _, rule := range alterations {
		out = append(out, rule(b, l)...)
	}
	return out
}

// warn adds warnings to a reading; one that it has already gains their cites.
func (r *Reading) warn(ws []Warning) {
	for _, w := range ws {
		i := slices.IndexFunc(r.Warnings, func(o Warning) bool {
			return o.Kind == w.Kind && o.Was == w.Was && o.Is == w.Is && o.Shown == w.Shown && slices.Equal(o.Base, w.Base)
		})
		if i < 0 {
			r.Warnings = append(r.Warnings, w)
			continue
		}
		r.Warnings[i].Cites = append(r.Warnings[i].Cites, w.Cites...)
	}
}

// warning is one about words of the base, a[a0:a1], and those of the telling, b[b0:b1].
func (l laying) warning(kind Alteration, p parting) Warning {
	w := Warning{Kind: kind, Was: l.base.text(l.a[p.a0:p.a1]), Is: l.here.text(l.b[p.b0:p.b1]), Base: spansOf(l.a[p.a0:p.a1])}
	at := l.b[p.b0:p.b1]
	if len(at) == 0 {
		at = l.b[max(p.b0-1, 0):min(p.b0+1, len(l.b))] // the words beside the gap
		w.Shown = l.isShown(p.b0)
	}
	for _, s := range spansOf(at) {
		w.Cites = append(w.Cites, l.here.citeAt(s))
	}
	return w
}

// text are words as they stand.
func (q quotation) text(words []saidWord) string {
	var out []string
	for _, s := range spansOf(words) {
		out = append(out, strings.Join(strings.Fields(s.In(q.telling.Text)), " "))
	}
	return strings.Join(out, " … ")
}

// isShown reports whether a sign of omission stands before the word at j of the telling.
func (l laying) isShown(j int) bool {
	t := l.here.telling.Text
	between := func(from, to int) bool {
		gap := text.Span{Start: max(from, 0), End: min(to, len(t))}
		return gap.Len() > 0 && hasEllipsis(gap.In(t))
	}
	switch {
	case j > 0 && j < len(l.b):
		return between(l.b[j-1].at.End, l.b[j].at.Start)
	case j > 0:
		return between(l.b[j-1].at.End, l.b[j-1].at.End+ellipsisReach)
	}
	return len(l.b) > 0 && between(l.b[0].at.Start-ellipsisReach, l.b[0].at.Start)
}

// ellipsisReach is how many bytes before or after the words a sign of omission is looked for: three
// points, parted by blanks and in brackets.
const ellipsisReach = 7

// hasEllipsis reports whether some of a text is a sign of omission: "…", "...", ". . .".
func hasEllipsis(s string) bool {
	return strings.Contains(s, "…") || strings.Contains(strings.Join(strings.Fields(s), ""), "...")
}

// inMarksAround reports whether what stands at b[b0:b1] is in marks, and the words beside it too.
func (l laying) inMarksAround(p parting) bool {
	for j := max(p.b0-1, 0); j < min(p.b1+1, len(l.b)); j++ {
		if !l.b[j].marked || l.b[j].signed {
			return false
		}
	}
	return true
}

// isOneUtterance reports whether the tellings are surely one utterance, both in the speaker's words at
// least in part: the only ones that are held word against word.
func (l laying) isOneUtterance() bool {
	return l.base.isDirect() && !l.here.isIndirect() && l.isClose() && l.evidence.run >= leastRun
}
