package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// other adds one word of UAX #29 in a language that is not English: full stops join abbreviations,
// hyphens the parts of a compound, and an elided article is a token of its own, each where the
// treebanks of the language have it so.
func (z *tokenizer) other(w text.Span) {
	s := w.In(z.t)
	if last, glued := z.last(w.Start); glued && z.joinsOther(last, s, w) {
		z.join(w.End)
		return
	}
	if at := z.elision(s); at > 0 {
		z.push(w.Start, w.Start+at)
		z.push(w.Start+at, w.End)
		return
	}
	z.push(w.Start, w.End)
}

// elision is where a word is cut after an apostrophe, or 0: l'|homme, dell'|anno.
func (z *tokenizer) elision(s string) int {
	at := strings.IndexAny(s, "'’")
	if at < 0 || !z.rules.elided[strings.ToLower(s[:at])] {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[at:])
	return at + n
}

// joinsOther reports whether the word s, right after the token last, is part of it.
func (z *tokenizer) joinsOther(last, s string, w text.Span) bool {
	lastRune, _ := utf8.DecodeLastRuneInString(last)
	next, _ := utf8.DecodeRuneInString(z.t[w.End:z.sentence.End])
	switch {
	case s == ".":
		return last[0] == '.' || z.abbreviatesOther(last, w)
	case s == "!" || s == "?":
		return last[0] == '!' || last[0] == '?'
	case s == "-":
		return last[0] == '-' || z.rules.hyphens && unicode.IsLetter(lastRune) && unicode.IsLetter(next)
	case lastRune == '-':
		return z.rules.hyphens && len(last) > 1 && unicode.IsLetter(rune0(s))
	}
	return false
}

// abbreviatesOther reports whether the full stop at w belongs to the word before it.
func (z *tokenizer) abbreviatesOther(last string, w text.Span) bool {
	atEnd := w.End >= z.content
	if isDotted(last) {
		return true
	}
	if isNumber(last) {
		return z.rules.ordinals && !atEnd && len(last) <= 4
	}
	low := strings.ToLower(last)
	switch z.abbreviations[low] {
	case never, listEnd:
		return true
	case maybe, beforeNumberNot:
		return !atEnd
	}
	if z.rules.hasSuffix(low) || z.rules.ordinals && isNumeral(last) {
		return !atEnd
	}
	return !atEnd && utf8.RuneCountInString(last) == 1 && unicode.IsUpper(rune0(last))
}
