package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// cut appends the sentences of one stretch of text by the rules of its language: split.go has those
// of English, this file all others. White space at the ends of sentences is left out.
func (p *splitter) cut(dst []text.Span, t string, s text.Span) []text.Span {
	if p.english {
		return p.split(dst, t, s)
	}
	out, list := cutter{dst, t, s.Start}, newListMarks(t, s)
	for i := s.Start; i < s.End; {
		r, n := utf8.DecodeRuneInString(t[i:s.End])
		switch {
		case r == ' ' && i > out.start && list.next(i+1):
			out.cut(i)
		case p.endMark(r):
			m := p.readOtherMarks(t, i, s.End)
			if p.endsOther(t, text.Span{Start: out.start, End: s.End}, m) {
				out.cut(m.end)
			}
			n = m.end - i
		case isBullet(r) && i > out.start && !isBlank(t[out.start:i]):
			out.cut(i)
		}
		i += n
	}
	out.cut(s.End)
	return out.spans
}

// endMark reports whether r may end a sentence of the language.
func (p *splitter) endMark(r rune) bool {
	return isEndMark(r) || r >= 0x80 && isWholeMark(r) || r != 0 && (r == p.rules.question || r == '\u037e')
}

// isWholeMark reports whether r ends a sentence wherever it stands: of Chinese, Hindi, Urdu, Armenian,
// Amharic, Burmese, Khmer and Tibetan.
func isWholeMark(r rune) bool { return strings.ContainsRune("。！？।॥۔։።፧။។།", r) }

// readOtherMarks is readMarks for marks that close on either side, “ after „ and « after », and for
// closing marks after a space: « Il part. »
func (p *splitter) readOtherMarks(t string, i, end int) marks {
	m := marks{start: i}
	for i < end {
		r, n := utf8.DecodeRuneInString(t[i:end])
		if !p.endMark(r) {
			break
		}
		m.count++
		m.loud = m.loud || r != '.' && r != '…'
		m.dots = m.dots || r == '…'
		i += n
	}
	m.after, m.end = i, i
	m.dots = m.dots || m.count >= 2 && !m.loud
	for m.end < end {
		n, quote := closer(t, m.end, end)
		if n == 0 {
			break
		}
		m.quote = m.quote || quote
		m.end += n
	}
	m.end += footnote(t[m.end:end])
	return m
}

// closer is the length of what closes at i, 0 if nothing does, and whether it is a quotation mark.
func closer(t string, i, end int) (n int, quote bool) {
	r, n := utf8.DecodeRuneInString(t[i:end])
	after, _ := utf8.DecodeRuneInString(t[i+n : end])
	switch {
	case r == ')' || r == ']' || r == '}':
		return n, false
	case isCloser(r):
		return n, true
	case (r == '“' || r == '«' || r == '‘' || r == '‹' || r == '״') && !unicode.IsLetter(after):
		return n, true
	case (r == ' ' || r == '\u00a0' || r == '\u202f') && after == '»':
		n += len("»")
		if next, _ := utf8.DecodeRuneInString(t[i+n : end]); !unicode.IsLetter(next) && !unicode.IsDigit(next) {
			return n, true
		}
	}
	return 0, false
}

// endsOther reports whether a sentence ends at m. S begins with the sentence and ends with the stretch.
func (p *splitter) endsOther(t string, s text.Span, m marks) bool {
	if m.end >= s.End {
		return true
	}
	next, _ := utf8.DecodeRuneInString(t[m.end:s.End])
	if last, _ := utf8.DecodeLastRuneInString(t[m.start:m.after]); isWholeMark(last) {
		return !openBefore(t, s.Start, m.start, "《", "》") && (!m.quote || !unicode.Is(unicode.Hiragana, next)) // 「…。」と述べた goes on
	}
	if !unicode.IsSpace(next) {
		return p.gluedOther(t, s, m, next)
	}
	rest := strings.TrimLeftFunc(t[m.end:min(s.End, m.end+maxLook)], unicode.IsSpace)
	first, n := utf8.DecodeRuneInString(rest)
	if unicode.IsLower(first) || strings.ContainsRune(",;:%&)]،؛", first) {
		return false
	}
	quoted := isOpener(first) || first == '»' || first == '”' || strings.ContainsRune("-–—―", first)
	if quoted {
		inner := strings.TrimLeft(rest[n:], " \u00a0\u202f«„“\"»”")
		if second, _ := utf8.DecodeRuneInString(inner); (unicode.IsLower(second) || inner == "") && !clipped(inner) {
			return false
		}
	}
	if isLongDash(first) && !m.quote && openBefore(t, s.Start, m.start, "«„", "»“”") {
		return false // «Куда ты? — спросил он. — Поздно уже».
	}
	if m.count > 1 || m.loud || m.dots || m.quote {
		return true
	}
	return p.endsAfterOther(t, s, m, rest, quoted)
}

// openBefore reports whether a mark that opens stands shortly before i, and none that closes it.
func openBefore(t string, from, i int, openers, closers string) bool {
	const look = 400 // bytes
	before := t[max(from, i-look):i]
	at := strings.LastIndexAny(before, openers)
	return at >= 0 && !strings.ContainsAny(before[at:], closers)
}

// clipped reports whether s goes on after an apostrophe as Dutch sentences do that open with a short
// article: 's Avonds.
func clipped(s string) bool {
	return len(s) > 2 && (s[0] == 's' || s[0] == 't' || s[0] == 'n') && s[1] == ' ' && unicode.IsUpper(rune0(s[2:]))
}

// gluedOther decides for an end mark without a space after it: "ende.Der" is two sentences, and so is
// what stands on both sides of an Arabic question mark.
func (p *splitter) gluedOther(t string, s text.Span, m marks, next rune) bool {
	if m.end != m.after || m.count != 1 {
		return false
	}
	if t[m.start] != '.' && unicode.IsLetter(next) && !unicode.IsLower(next) {
		return true
	}
	const least = 4 // letters of the word before: shorter ones are often abbreviations
	word, before := wordBefore(t, s.Start, m.start)
	rest := t[m.end:min(s.End, m.end+maxLook)]
	chunk, _, more := strings.Cut(rest, " ")
	if !more || !unicode.IsUpper(next) || !isLowerWord(strings.TrimLeftFunc(word, unicode.IsUpper)) || utf8.RuneCountInString(word) < least || strings.ContainsAny(chunk, "/@_") {
		return false
	}
	if before > s.Start && strings.ContainsRune("/@._:", rune(t[before-1])) {
		return false
	}
	second, _ := utf8.DecodeRuneInString(rest[utf8.RuneLen(next):])
	return unicode.IsLower(second)
}

// endsAfterOther decides for one full stop by the word that it stands after.
func (p *splitter) endsAfterOther(t string, s text.Span, m marks, rest string, quoted bool) bool {
	word, before := wordBefore(t, s.Start, m.start)
	if word == "" {
		return true
	}
	following := firstWord(rest)
	opener := quoted || p.openers[following] || p.rules.elided[following] && strings.ContainsAny(rest[:min(len(rest), len(following)+3)], "'’")
	first, _ := utf8.DecodeRuneInString(rest)
	low := strings.ToLower(word)
	if isNumber(word) {
		return !opensStretch(t, s.Start, before) && p.endsAfterNumber(t, s, before, word, rest, opener)
	}
	switch kind := p.abbreviations[low]; {
	case kind == never:
		return false
	case isOneCapital(word):
		return opener && !opensStretch(t, s.Start, before) && !p.initialBefore(t, s.Start, before)
	case kind == beforeNumberNot || p.rules.hasSuffix(low):
		return !unicode.IsDigit(first) && !isRoman(following)
	case kind == listEnd:
		return true
	case kind == maybe:
		return opener || p.isTitle(following)
	case utf8.RuneCountInString(word) == 1 && unicode.IsLetter(rune0(word)):
		return (opener || isUnit(t, s.Start, before)) && !opensStretch(t, s.Start, before)
	}
	if isDotted(word) || p.rules.ordinals && isNumeral(word) {
		return opener
	}
	return true
}

// endsAfterNumber decides after a number: "am 3. Oktober" and "3. 10. 2030" go on where ordinals have
// a full stop, "im Jahr 2030. Dann" does not.
func (p *splitter) endsAfterNumber(t string, s text.Span, before int, word, rest string, opener bool) bool {
	const longest = 2 // digits of a day or rank
	if !p.rules.ordinals || len(word) > longest {
		return true
	}
	following := firstWord(rest)
	if p.rules.months[following] || unicode.IsDigit(rune0(rest)) {
		return false
	}
	if opener {
		return true
	}
	previous, _ := wordBefore(t, s.Start, len(strings.TrimRightFunc(t[:before], unicode.IsSpace)))
	return !p.rules.ordinal["yes"] && !p.rules.ordinal[strings.ToLower(strings.TrimRight(previous, "."))]
}

// initialBefore reports whether an initial with its full stop stands before i: "И. А. На".
func (p *splitter) initialBefore(t string, from, i int) bool {
	before := strings.TrimRightFunc(t[max(from, i-8):i], unicode.IsSpace)
	rest, dot := strings.CutSuffix(before, ".")
	last, n := utf8.DecodeLastRuneInString(rest)
	if !dot || !unicode.IsUpper(last) {
		return false
	}
	left, _ := utf8.DecodeLastRuneInString(rest[:len(rest)-n])
	return !unicode.IsLetter(left)
}

// isTitle reports whether a word opens a sentence as a title does that is cut short: Проф. Белова.
func (p *splitter) isTitle(low string) bool {
	const least = 3 // letters: shorter ones stand for many things
	return p.abbreviations[low] == never && utf8.RuneCountInString(low) >= least
}

// isUnit reports whether the letter at i stands after a number, as its unit: a las 8.30 h.
func isUnit(t string, from, i int) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(t[from:i], unicode.IsSpace))
	return unicode.IsDigit(last)
}

// isOneCapital reports whether w is one capital.
func isOneCapital(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return n == len(w) && unicode.IsUpper(r)
}

// isNumeral reports whether w is a roman numeral in capitals: "Karl XVI. Gustaf".
func isNumeral(w string) bool { return strings.Trim(w, "IVXLC") == "" }
