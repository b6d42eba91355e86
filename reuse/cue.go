package reuse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/text"
)

// cueWords is how many words away from an outlet's name a word of crediting may stand: "told the
// news site Harbour Post", "the Harbour Post first reported".
const cueWords = 3

// cueBytes is more than that many words have.
const cueBytes = 200

// reporterWords is how many words a reporter's name has at most.
const reporterWords = 3

// cued gives the name with the cue that stands near it, or nothing. "The Post's Ada Marsh" names a
// person, "Post TV's programme" a broadcast that everyone may quote: neither is a credit, unless the
// person reports.
func cued(s string, at, part text.Span, x *lexicon) text.Span {
	rest := s[at.End:part.End]
	if possessed(rest) {
		return reporterAfter(s, at, part, x)
	}
	before := wordsOf(s, text.Span{Start: sentenceStart(s, max(part.Start, at.Start-cueBytes), at.Start), End: at.Start})
	if start, found := cueBefore(s, before, x); found {
		return text.Span{Start: start, End: at.End}
	}
	if strings.HasPrefix(rest, ",") && x.isGoverned(s, before) {
		return text.Span{}
	}
	after := wordsOf(s, text.Span{Start: at.End, End: min(part.End, at.End+cueBytes)})
	for i, w := range after[:min(cueWords, len(after))] {
		form := w.In(s)
		if x.party[lowered(form)] || x.after[lowered(form)] && x.asParty(s, after[i+1:]) {
			break
		}
		if x.after[lowered(form)] {
			return text.Span{Start: at.Start, End: w.Start + len(strings.TrimRight(form, marks+"."))}
		}
		if strings.HasSuffix(form, ".") {
			break
		}
	}
	return text.Span{}
}

// isGoverned reports whether a name hangs on the word before it, and so is not the one who does what comes after a
// comma: "Voss, speaking on Harbour TV, said so".
func (x *lexicon) isGoverned(s string, before []text.Span) bool {
	for _, w := range slices.Backward(before) {
		if word := lowered(w.In(s)); !x.ofOutlets[word] {
			return x.governs[word]
		}
	}
	return false
}

// asParty reports whether an outlet speaks for itself: "the Harbour Post said in a statement". What it says then
// is no report of its own.
func (x *lexicon) asParty(s string, after []text.Span) bool {
	if len(after) < 2 || lowered(after[0].In(s)) != "in" {
		return false
	}
	return slices.ContainsFunc(after[1:min(cueWords, len(after))], func(w text.Span) bool { return x.party[lowered(w.In(s))] })
}

// reporterAfter gives the name of an outlet with what one of its people does, if that is reporting: "the Harbour
// Post's Ada Marsh reports".
func reporterAfter(s string, at, part text.Span, x *lexicon) text.Span {
	for i, w := range wordsOf(s, text.Span{Start: at.End, End: min(part.End, at.End+cueBytes)}) {
		form := w.In(s)
		switch {
		case i == 0: // "'s"
		case i > 1 && x.reporters[lowered(form)]:
			return text.Span{Start: at.Start, End: w.Start + len(strings.TrimRight(form, marks+"."))}
		case i > reporterWords || !unicode.IsUpper(firstRune(form)) && !x.reporters[lowered(form)], form != strings.TrimRight(form, marks):
			return text.Span{}
		}
	}
	return text.Span{}
}

// possessed reports whether what follows a name makes it the owner of a name: "'s Ada Marsh". Owned
// things are the outlet's word: "the Post's report".
func possessed(rest string) bool {
	for _, mark := range []string{"'s ", "’s ", "' ", "’ "} {
		if after, is := strings.CutPrefix(rest, mark); is {
			return !unicode.IsLower(firstRune(strings.TrimLeft(after, "\"“‘'"))) || strings.HasPrefix(mark, "' ") || strings.HasPrefix(mark, "’ ")
		}
	}
	return strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s")
}

// cueBefore finds where the cue among the words before a name starts. A mark between them parts them,
// and a name in marks is a programme's.
func cueBefore(s string, before []text.Span, x *lexicon) (start int, found bool) {
	beside, names := true, 0
	for i := len(before) - 1; i >= 0; i-- {
		w := before[i]
		form := w.In(s)
		if len(strings.TrimRight(form, marks+".")) < len(form) && form != "h/t:" {
			return 0, false
		}
		word := lowered(form)
		at := w.End - len(strings.TrimLeft(form, marks))
		switch off := len(before) - 1 - i; {
		case beside && word == "to" && x.listed(s, before[:i]):
			return 0, false
		case off < cueWords && x.before[word], beside && x.beside[word], names > 0 && x.reporters[word]:
			return at, true
		case beside && (word == "of" || word == "at" || word == "for"):
			names = 1 // of a reporter may follow
		case names > 0 && names <= cueWords && unicode.IsUpper(firstRune(form)):
			names++
			beside = false
			continue
		case off >= cueWords && !beside && names == 0:
			return 0, false
		}
		beside = beside && x.ofOutlets[word]
	}
	return 0, false
}

// listed reports whether words before a "to" are of a row of names: "from Norda TV and the Quay Herald to".
func (x *lexicon) listed(s string, before []text.Span) bool {
	for _, w := range slices.Backward(before) {
		switch word := w.In(s); {
		case lowered(word) == "from":
			return true
		case !unicode.IsUpper(firstRune(word)) && !x.inRow[lowered(word)]:
			return false
		}
	}
	return false
}
