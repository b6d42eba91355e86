package collate

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// rewordingWarnings are of two tellings that both have marks round other words, with no sign that
// one of them is a translation: the base has “The bridge was bound to fail”, the other “Failure of the
// bridge was certain”.
func (b *bench) rewordingWarnings(l laying) []Warning {
	if !bothDirect(l.base, l.here) || l.lost() || b.relation(l) != Retold || !b.sameSpeakers(l.base, l.here) || !l.isReworded() {
		return nil
	}
	w := l.warning(Reworded, parting{Changed, 0, len(l.a), 0, len(l.b)})
	return []Warning{w}
}

// isReworded reports whether words of the base stand in other words in the telling, and it is not two
// parts of one speech: of either side most words have a twin or another word in their place.
func (l laying) isReworded() bool {
	if !l.isClose() || l.evidence.content < leastAlikeContent || l.evidence.run >= telltaleRun || l.evidence.length < leastLike {
		return false
	}
	beside := 0
	for _, r := range l.runs {
		if r.kind == Changed {
			beside += min(r.a1-r.a0, r.b1-r.b0)
		}
	}
	same := 0
	for _, w := range l.b {
		if w.twin >= 0 {
			same++
		}
	}
	return beside >= leastReworded && float64(same+beside) >= leastBeside*float64(max(len(l.a), len(l.b)))
}

const (
	leastReworded     = 3   // words
	leastAlikeContent = 2   // content words of the shorter
	leastBeside       = 0.7 // of the words of the longer
	leastLike         = 0.6 // weight of the shorter by that of the longer
)

// marksWarnings are of the base's words without their marks: lost with the page, or the very words as
// a report of them.
func (b *bench) marksWarnings(l laying) []Warning {
	if !l.base.isDirect() || l.base.quote.Marks != note.Marked {
		return nil
	}
	all := parting{Changed, 0, len(l.a), 0, len(l.b)}
	switch {
	case l.here.quote.Marks == note.Lost:
		w := l.warning(MarksLost, all)
		w.Was, w.Is, w.Base = "", "", nil
		return []Warning{w}
	case l.here.isIndirect() && !l.here.quote.Cue.IsZero() && b.sameSpeakers(l.base, l.here) && l.evidence.run >= leastUnmarked && l.evidence.run == len(l.here.saying.words) && !l.here.touchesMarks():
		w := l.warning(Unmarked, all)
		w.Was = ""
		return []Warning{w}
	}
	return nil
}

// leastUnmarked is how many words in a row, all of the telling's, are surely the speaker's.
const leastUnmarked = 8

// lost reports whether one of the tellings has lost its marks.
func (l laying) lost() bool {
	return l.base.quote.Marks == note.Lost || l.here.quote.Marks == note.Lost
}

// touchesMarks reports whether a mark of any kind stands in a quotation or next to it.
func (q quotation) touchesMarks() bool {
	t := q.telling.Text
	for _, s := range q.quote.Spans {
		near := text.Span{Start: max(s.Start-1, 0), End: min(s.End+1, len(t))}
		for near.Start > 0 && !utf8.RuneStart(t[near.Start]) {
			near.Start--
		}
		for near.End < len(t) && !utf8.RuneStart(t[near.End]) {
			near.End++
		}
		if strings.ContainsAny(near.In(t), "“”„«»\"'‘’`") {
			return true
		}
	}
	return false
}

// speakerWarnings are of the same words that are given to another: the base has them of Ada Quill, the
// telling of Emil Orr. Both must be known, and neither named beside the other: "Quill and Orr said".
func (b *bench) speakerWarnings(l laying) []Warning {
	x, y := l.base, l.here
	if l.evidence.run < telltaleRun || l.evidence.content < leastQuoted || l.evidence.pairs < sameWords || !b.areOthers(x, y) {
		return nil
	}
	return []Warning{{
		Kind: Speaker, Was: b.speaker(x.telling.ID, x.quote.By), Is: b.speaker(y.telling.ID, y.quote.By),
		Base: []text.Span{x.quote.Speaker}, Cites: []Cite{y.citeAt(y.quote.Speaker)},
	}}
}

// areOthers reports whether two quotations are surely of two speakers.
func (b *bench) areOthers(x, y quotation) bool {
	if x.isIndirect() || y.isIndirect() || x.who == unknown || y.who == unknown || b.cast.mayBeOne(x.who, y.who) || !x.namesSpeaker() || !y.namesSpeaker() {
		return false
	}
	switch p, q := b.cast.who[x.who].kind, b.cast.who[y.who].kind; {
	case p != note.Person && q != note.Person:
		return false // two names of one body, or a part of it: a row of wording
	case p != note.Person && p != note.Organisation, q != note.Person && q != note.Organisation:
		return false
	}
	shared := inBoth(asSet(strings.Fields(plain(x.quote.By))), asSet(strings.Fields(plain(y.quote.By))))
	return len(shared) == 0 && !b.namedBeside(x, y.who) && !b.namedBeside(y, x.who)
}

// namesSpeaker reports whether the speaker is named, and not "he", in a sentence that holds some of
// what is said.
func (q quotation) namesSpeaker() bool {
	words := strings.Fields(plain(q.quote.By))
	s := q.telling.at(q.quote.Speaker)
	if len(words) == 0 || s == nil || !slices.Contains(strings.Fields(plain(q.quote.Speaker.In(q.telling.Text))), words[len(words)-1]) {
		return false
	}
	return slices.ContainsFunc(s.quotes, func(o note.Quote) bool {
		return o.Speaker == q.quote.Speaker && slices.ContainsFunc(o.Spans, func(p text.Span) bool { return slices.ContainsFunc(q.quote.Spans, p.Overlaps) })
	})
}

// namedBeside reports whether the sentence of the speaker's mention, or one that holds the words, names
// another as well.
func (b *bench) namedBeside(q quotation, who int) bool {
	for _, s := range q.telling.sentences {
		if !s.span.Overlaps(q.quote.Speaker) && !slices.ContainsFunc(q.quote.Spans, s.span.Overlaps) {
			continue
		}
		for _, n := range s.names {
			if i := b.cast.bearer(q.telling.number, n.Name); i != unknown && b.cast.mayBeOne(i, who) {
				return true
			}
		}
	}
	return false
}

// sameWords is the share of word pairs of the shorter form that the longer has, from which the words
// given to two speakers are the same.
const sameWords = 0.8
