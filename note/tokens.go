package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// tokens appends the tokens of one sentence: the words of UAX #29, joined and cut as the Universal
// Dependencies treebanks of English do.
func (p *splitter) tokens(dst []Token, t string, s text.Span) []Token {
	if p.rules.noWords {
		return dst
	}
	z := tokenizer{splitter: p, t: t, sentence: s, from: len(dst), out: dst, skip: s.Start}
	z.content = s.Start + len(strings.TrimRightFunc(s.In(t), func(r rune) bool { return unicode.IsSpace(r) || isCloser(r) }))
	for w := range text.Words(s.In(t)) {
		w = text.Span{Start: w.Start + s.Start, End: w.End + s.Start}
		if w.Start < z.skip {
			continue
		}
		if end := z.whole(w); end > 0 {
			z.push(w.Start, end)
			z.skip = end
			continue
		}
		if p.english {
			z.word(w)
		} else {
			z.other(w)
		}
	}
	return z.out
}

type tokenizer struct {
	*splitter
	t        string
	sentence text.Span
	content  int // where the sentence ends without what closes it
	from     int // first token of the sentence
	out      []Token
	skip     int // what comes before is taken
	chunkEnd int // end of the run without white space that was looked at last
	address0 int // start of the address in it, or -1
	addressE int
}

func (z *tokenizer) push(start, end int) {
	if start < end && !isUnseen(z.t[start:end]) {
		z.out = append(z.out, Token{Span: text.Span{Start: start, End: end}})
	}
}

// isUnseen reports whether nothing of s shows: a byte order mark, a zero-width space.
func isUnseen(s string) bool {
	if s[0] < 0xC2 { // the first that begins a rune of two bytes and more
		return false
	}
	for _, r := range s {
		if !unicode.Is(unicode.Cf, r) {
			return false
		}
	}
	return true
}

// last is the token before, if it ends where the next one starts.
func (z *tokenizer) last(start int) (w string, glued bool) {
	n := len(z.out)
	if n == z.from || z.out[n-1].Span.End != start {
		return "", false
	}
	return z.out[n-1].Span.In(z.t), true
}

func (z *tokenizer) join(end int) { z.out[len(z.out)-1].Span.End = end }

// lastStandsFree reports whether the token before does not touch the one before it.
func (z *tokenizer) lastStandsFree() bool {
	n := len(z.out)
	return n-1 <= z.from || z.out[n-2].Span.End < z.out[n-1].Span.Start
}

// rest is what follows byte offset at in the sentence.
func (z *tokenizer) rest(at int) string { return z.t[at:z.sentence.End] }

// whole gives the end of a token at w that is no matter of words, or 0: an address, a telephone
// number, a face made of marks.
func (z *tokenizer) whole(w text.Span) int {
	if end := z.address(w); end > 0 {
		return end
	}
	n := 0
	switch c := z.t[w.Start]; {
	case isDigit(c):
		if _, glued := z.last(w.Start); !glued || !z.lastIsDash() {
			n = dashedNumber(z.rest(w.Start))
		}
	case strings.IndexByte(faceStarts, c) >= 0:
		n = z.face(w.Start)
	}
	if n == 0 {
		return 0
	}
	return w.Start + n
}

func (z *tokenizer) lastIsDash() bool { return z.t[z.out[len(z.out)-1].Span.End-1] == '-' }

// word adds one word of UAX #29: what of it belongs to the token before is joined to that, and the
// rest is cut where English needs it.
func (z *tokenizer) word(w text.Span) {
	s := w.In(z.t)
	if last, glued := z.last(w.Start); glued && z.joins(last, s, w) {
		if n := firstPart(s); n > 0 { // "AT&T's", "co-founder's", "7:30pm"
			z.join(w.Start + n)
			z.push(w.Start+n, w.End)
			return
		}
		z.join(w.End)
		return
	}
	switch {
	case isDigit(s[0]):
		z.number(w)
	case z.apart(w):
	default:
		n := firstPart(s)
		z.push(w.Start, w.Start+n)
		z.push(w.Start+n, w.End)
	}
}

// apart adds a word that is two: written as one by custom ("gonna"), without its apostrophe
// ("dont"), or without a space after its full stop ("It rained.We left", "St.Brannoc").
func (z *tokenizer) apart(w text.Span) bool {
	s := w.In(z.t)
	if len(s) <= longestContraction {
		low := lowered(s)
		n := z.contractions[low]
		if n == 0 && (low == "its" || low == "your") && z.lacksApostrophe(low, w.End) {
			n = len(low) - 1
		}
		if n > 0 {
			z.push(w.Start, w.Start+n)
			z.push(w.Start+n, w.End)
			return true
		}
	}
	dot := strings.IndexByte(s, '.')
	if dot < 2 || dot+1 == len(s) || strings.IndexByte(s[dot+1:], '.') >= 0 || !unicode.IsUpper(rune0(s[dot+1:])) {
		return false
	}
	if kind := z.abbreviations[strings.ToLower(s[:dot])]; kind == never || kind == maybe && !isLowerWord(s[:dot]) {
		z.push(w.Start, w.Start+dot+1)
	} else if isLowerWord(s[:dot]) {
		z.push(w.Start, w.Start+dot)
		z.push(w.Start+dot, w.Start+dot+1)
	} else {
		return false
	}
	z.word(text.Span{Start: w.Start + dot + 1, End: w.End})
	return true
}

// lacksApostrophe reports whether "its" or "your", which ends at byte offset end, stands for "it's"
// or "you're": a word follows that no noun begins with.
func (z *tokenizer) lacksApostrophe(low string, end int) bool {
	rest := strings.TrimLeft(z.rest(end), " ")
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	if n < 0 {
		n = len(rest)
	}
	return n > 0 && n <= longestContraction && z.afterLost[low+" "+strings.ToLower(rest[:n])]
}

// abbreviates reports whether the full stop at w belongs to the word before it.
func (z *tokenizer) abbreviates(last string, w text.Span) bool {
	if isDotted(last) {
		return true
	}
	atEnd := w.End >= z.content
	if utf8.RuneCountInString(last) == 1 && unicode.IsLetter(rune0(last)) {
		return !atEnd
	}
	if !unicode.IsLetter(rune0(last)) {
		return false
	}
	low := strings.ToLower(last)
	switch z.abbreviations[low] {
	case never:
		return true
	case maybe, maybeCapital, likely:
		return !atEnd || unicode.IsUpper(rune0(last)) && !isWord(low)
	case beforeNumberNot:
		return !atEnd
	}
	return false
}

// isWord reports whether an abbreviation is a word of its own too.
func isWord(low string) bool {
	switch low {
	case "sun", "sat", "mar", "may", "mon", "mass", "wash", "miss", "ill", "ind", "oz", "gal", "co", "min", "max", "ave", "est", "wed":
		return true
	}
	return false
}
