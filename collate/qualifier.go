package collate

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// qualifiers are the words that limit what is said, by their first word; the longest phrases of a
// first word stand first.
type qualifiers map[string][]qualifier

// qualifier is a phrase that limits what is said: "perhaps", "to my mind".
type qualifier struct {
	words []string // in matching form
	line  int      // those of one line may stand for each other
	place qualifierPlace
}

// qualifierPlace says what a qualifier limits.
type qualifierPlace string

const (
	clausePlace  qualifierPlace = "clause"  // it begins a clause that limits the one beside it: "if"
	numberPlace  qualifierPlace = "number"  // the number after it: "about"
	betweenPlace qualifierPlace = "between" // what it joins: "some of the men"
	denialPlace  qualifierPlace = "denial"  // it limits nothing, and denies: "nowhere"
	wordPlace    qualifierPlace = "word"    // the word after it, or, set off, the clause before it: "perhaps"
)

// parseQualifiers reads the word list: "place: phrase, phrase" a line.
func parseQualifiers(s string) (qualifiers, error) {
	out := qualifiers{}
	for n, line := range dataLines(s) {
		place, phrases, found := strings.Cut(line, ":")
		switch qualifierPlace(place) {
		case clausePlace, numberPlace, betweenPlace, denialPlace, wordPlace:
		default:
			found = false
		}
		if !found {
			return nil, fmt.Errorf("line %d: no place: %q", n, line)
		}
		for phrase := range strings.SplitSeq(phrases, ",") {
			words := strings.Fields(phrase)
			if len(words) == 0 {
				return nil, fmt.Errorf("line %d: an empty phrase", n)
			}
			q := qualifier{words, n, qualifierPlace(place)}
			list := out[words[0]]
			at := 0
			for at < len(list) && len(list[at].words) >= len(words) {
				at++
			}
			list = append(list, qualifier{})
			copy(list[at+1:], list[at:])
			list[at] = q
			out[words[0]] = list
		}
	}
	return out, nil
}

// at is the longest qualifier that begins with the word at i.
func (qs qualifiers) at(words []saidWord, i int) (qualifier, bool) {
	for _, q := range qs[words[i].form] {
		if i+len(q.words) > len(words) {
			continue
		}
		same := true
		for k, w := range q.words {
			same = same && words[i+k].form == w
		}
		if same {
			return q, true
		}
	}
	return qualifier{}, false
}

// qualifierWarnings are of words that limit what is said and stand in one telling only, while what
// they limit stands in both: “We will, I hope, open on Monday” and “We will open on Monday”.
func (b *bench) qualifierWarnings(l laying) []Warning {
	if !l.isOneUtterance() {
		return nil
	}
	var out []Warning
	for _, r := range b.lacking(l.base, l.a, l.b) {
		at := l.gap(r[0])
		p := parting{Dropped, r[0], r[1], at, at}
		if l.inMarksAround(p) {
			out = append(out, l.warning(Qualifier, p))
		}
	}
	for _, r := range b.lacking(l.here, l.b, l.a) {
		p := parting{Added, 0, 0, r[0], r[1]}
		if l.inMarksAround(p) {
			out = append(out, l.warning(Qualifier, p))
		}
	}
	return out
}

// gap is where in the telling a word of the base without a twin would stand.
func (l laying) gap(i int) int {
	for ; i >= 0; i-- {
		if l.a[i].twin >= 0 && !l.a[i].moved {
			return l.a[i].twin + 1
		}
	}
	return 0
}

// lacking are the qualifiers of words, as runs of them, that others lack, though they have what is
// limited.
func (b *bench) lacking(q quotation, words, others []saidWord) [][2]int {
	var out [][2]int
	for i := 0; i < len(words); i++ {
		found, ok := b.qualifiers.at(words, i)
		if !ok || found.place == denialPlace {
			continue
		}
		end := i + len(found.words)
		if near, limits := b.limited(q, words, i, end, found.place); limits && !isKept(words[i:end]) && !isMonth(q, words[i]) && !b.hasNear(others, words[near].twin, found.line) {
			if found.place == clausePlace {
				end = clauseEnd(q, words, end)
			}
			out = append(out, [2]int{i, end})
		}
		i = max(i, end-1)
	}
	return out
}

// isKept reports whether the word that carries a phrase, its longest, stands on the other side.
func isKept(phrase []saidWord) bool {
	carrier := 0
	for i, w := range phrase {
		if len(w.form) >= len(phrase[carrier].form) {
			carrier = i
		}
	}
	return phrase[carrier].twin >= 0
}

// isMonth reports whether a word is the name of a month: "in May".
func isMonth(q quotation, w saidWord) bool {
	return w.form == "may" && isCapital(w.at.In(q.telling.Text))
}

// limited reports whether what a phrase limits stands on both sides, and gives a word of that.
func (b *bench) limited(q quotation, words []saidWord, from, to int, place qualifierPlace) (near int, limits bool) {
	switch place {
	case clausePlace:
		end := clauseEnd(q, words, to)
		if !unkept(words[from:end]) {
			return 0, false
		}
		if !q.ends(words, from) && keptBefore(words, from) >= leastLimited {
			return from - 1, true
		}
		return end, !q.ends(words, end) && keptAfter(words, end) >= leastLimited
	case numberPlace:
		return to, keptAfter(words, to) > 0 && b.isNumber(q, words[to])
	case betweenPlace:
		return to, keptBefore(words, from) > 0 && keptAfter(words, to) > 0 && keptBefore(words, from)+keptAfter(words, to) >= leastLimited
	}
	for at := to; at <= to+1 && at < len(words) && !q.ends(words, at) && (at == to || !q.pauses(words, at)); at++ {
		if keptAfter(words, at) >= leastLimited {
			return at, true
		}
	}
	closed := to == len(words) || q.ends(words, to) || q.pauses(words, to)
	return from - 1, closed && !q.ends(words, from) && keptBefore(words, from) >= leastLimited
}

// leastLimited is how many words in a row, next to a qualifier, both sides have.
const leastLimited = 3

// keptAfter is how many words in a row, from the word at i on, stand in a row on the other side too.
func keptAfter(words []saidWord, i int) int {
	n := 0
	for i+n < len(words) && words[i+n].twin >= 0 && words[i+n].twin == words[i].twin+n {
		n++
	}
	return n
}

// keptBefore is how many words in a row, before the word at i, stand in a row on the other side too.
func keptBefore(words []saidWord, i int) int {
	n := 0
	for i-1-n >= 0 && words[i-1-n].twin >= 0 && words[i-1-n].twin == words[i-1].twin-n {
		n++
	}
	return n
}

// isNumber reports whether a word is a number.
func (b *bench) isNumber(q quotation, w saidWord) bool {
	return len(b.numbersIn(q, []saidWord{w})) > 0
}

// unkept reports whether none of the words stands on the other side.
func unkept(words []saidWord) bool {
	for _, w := range words {
		if w.twin >= 0 {
			return false
		}
	}
	return true
}

// clauseEnd is the end of the clause that goes on with the word at i.
func clauseEnd(q quotation, words []saidWord, i int) int {
	for i < len(words) && !q.ends(words, i) && !q.pauses(words, i) {
		i++
	}
	return i
}

// between is what stands between a word and the one before it.
func (q quotation) between(words []saidWord, i int) string {
	if i <= 0 || i >= len(words) || words[i].piece != words[i-1].piece {
		return ""
	}
	return text.Span{Start: words[i-1].at.End, End: words[i].at.Start}.In(q.telling.Text)
}

// ends reports whether a sentence ends before the word at i.
func (q quotation) ends(words []saidWord, i int) bool {
	return strings.ContainsAny(q.between(words, i), ".?!")
}

// pauses reports whether a comma or dash stands before the word at i.
func (q quotation) pauses(words []saidWord, i int) bool {
	return strings.ContainsAny(q.between(words, i), ",;:–—") || i < len(words) && i > 0 && words[i].piece != words[i-1].piece
}

// hasNear reports whether the others have, near the word at i, a qualifier of the line: the same, or
// "might" for "may".
func (b *bench) hasNear(others []saidWord, i, line int) bool {
	for j := max(i-nearQualifier, 0); j < min(i+nearQualifier, len(others)); j++ {
		if o, ok := b.qualifiers.at(others, j); ok && o.line == line {
			return true
		}
	}
	return false
}

// nearQualifier is how many words a qualifier may stand from what it limits.
const nearQualifier = 6
