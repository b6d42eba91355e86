package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// split appends the sentences of one stretch of text, white space at their ends left out.
func (p *splitter) split(dst []text.Span, t string, s text.Span) []text.Span {
	s.Start, s.End = trimSpace(t, s.Start, s.End)
	if n := p.label(s.In(t)); n > 0 {
		dst = append(dst, text.Span{Start: s.Start, End: s.Start + n})
		s.Start += n + 1
	}
	if n := p.dateAfter(s.In(t)); n > 0 {
		dst = p.splitPlain(dst, t, text.Span{Start: s.Start, End: s.Start + n})
		s.Start += n
	}
	return p.splitPlain(dst, t, s)
}

// splitPlain is split without the labels of a stretch.
func (p *splitter) splitPlain(dst []text.Span, t string, s text.Span) []text.Span {
	out, list := cutter{dst, t, s.Start}, newListMarks(t, s)
	for i := s.Start; i < s.End; {
		c := t[i]
		if c == ' ' && i > out.start && list.next(i+1) {
			out.cut(i)
			i++
			continue
		}
		if c == ':' || c == ';' || c == '=' || c == ',' {
			if at := p.bare(t, text.Span{Start: out.start, End: s.End}, i); at > 0 {
				out.cut(at)
				i = max(i, at)
			}
			i++
			continue
		}
		if c < utf8.RuneSelf {
			if c != '.' && c != '!' && c != '?' {
				i++
				continue
			}
		} else if r, n := utf8.DecodeRuneInString(t[i:s.End]); !isEndMark(r) {
			if isBullet(r) && i > out.start && !isBlank(t[out.start:i]) {
				out.cut(i)
			}
			i += n
			continue
		}
		m := readMarks(t, i, s.End)
		if last, _ := utf8.DecodeLastRuneInString(t[s.Start:m.start]); unicode.IsLetter(last) || isCloser(last) {
			m.end += p.noteNumber(t[m.end:min(s.End, m.end+maxLook)])
		}
		if p.ends(t, text.Span{Start: out.start, End: s.End}, m) {
			out.cut(m.end)
		}
		i = m.end
	}
	out.cut(s.End)
	return out.spans
}

// ends reports whether a sentence ends at m. S begins with the sentence and ends with the stretch.
func (p *splitter) ends(t string, s text.Span, m marks) bool {
	if m.end >= s.End {
		return true
	}
	next, _ := utf8.DecodeRuneInString(t[m.end:s.End])
	if !unicode.IsSpace(next) {
		return next > 0x2E7F && m.loud || p.glued(t, s, m)
	}
	rest := strings.TrimLeftFunc(t[m.end:min(s.End, m.end+maxLook)], unicode.IsSpace)
	first, n := utf8.DecodeRuneInString(rest)
	if m.dots && opensStretch(t, s.Start, m.start) { // "... and left"
		return false
	}
	if m.spaced && m.dots && m.count == 3 && (first == 'I' || !p.openers[firstWord(rest)]) { // "the thing is . . . I forgot"
		return false
	}
	if m.end+maxLook > s.End && isClosing(rest) {
		return false
	}
	if unicode.IsLower(first) && !opensInLower(rest) {
		return p.endsBeforeLower(t, s, m)
	}
	if first == '(' {
		return p.endsBeforeBracket(t, s, m, rest)
	}
	if strings.ContainsRune(",;:%&)]", first) {
		return false
	}
	quoted := isOpener(first)
	if quoted {
		second, _ := utf8.DecodeRuneInString(rest[n:])
		if unicode.IsLower(second) || unicode.IsSpace(second) && first != '"' {
			return false
		}
	}
	if (first == '-' || first == '–' || first == '—') && m.quote {
		return false
	}
	if m.quote && p.speechFollows(rest) {
		return false
	}
	if m.loud && m.count == 1 && p.isLoudName(t, s.Start, m, rest) {
		return false
	}
	if m.count > 1 || m.loud || m.dots {
		return true
	}
	return p.endsAfter(t, s, m, rest, quoted)
}

// isClosing reports whether nothing but closing marks is left: "… that he left. \"".
func isClosing(rest string) bool {
	return strings.TrimFunc(rest, func(r rune) bool { return isCloser(r) || unicode.IsSpace(r) }) == ""
}

// opensInLower reports whether s begins with what may open a sentence in spite of its small letter:
// a trade name, "eBay", or an address.
func opensInLower(s string) bool {
	if strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") {
		return true
	}
	for _, r := range s {
		if unicode.IsUpper(r) {
			return true
		}
		if !unicode.IsLower(r) {
			return false
		}
	}
	return false
}

// endsBeforeLower decides before a lower-case letter. Careful writing has no sentence there, hasty
// writing does: "i called. nobody was in." What stands before must be a plain word.
func (p *splitter) endsBeforeLower(t string, s text.Span, m marks) bool {
	const minPlain = 4 // letters: shorter ones are often abbreviations, "approx." is in the table
	if m.end != m.after || m.dots {
		return false
	}
	if m.loud && m.count > 1 { // "THE BEST!!! and so near"
		return true
	}
	word, _ := wordBefore(t, s.Start, m.start)
	return m.count == 1 && (len(word) >= minPlain || p.openers[word]) && isLowerWord(word) && p.abbreviations[word] == always
}

// endsBeforeBracket decides before "(".
func (p *splitter) endsBeforeBracket(t string, s text.Span, m marks, rest string) bool {
	inside, after, closed := strings.Cut(rest[1:], ")")
	if m.quote && closed && strings.HasPrefix(after, ".") && strings.TrimRight(inside, "0123456789") != inside { // “… of stairs.” (Wren 55).
		return false
	}
	if m.loud && closed && isNumber(inside[max(0, len(inside)-len("1965")):]) { // the title of a film: Run! (1965)
		return false
	}
	if m.loud || m.count > 1 {
		return !unicode.IsLower(rune0(inside))
	}
	return p.endsAfter(t, s, m, rest, false)
}

// isLoudName reports whether the mark belongs to a name, "Yahoo! Sports", and nothing that opens a
// sentence follows.
func (p *splitter) isLoudName(t string, start int, m marks, rest string) bool {
	if m.end != m.after || p.openers[firstWord(rest)] {
		return false
	}
	word, _ := wordBefore(t, start, m.start)
	return p.abbreviations[strings.ToLower(word)+t[m.start:m.after]] != always
}

// maxLook is how far, in bytes, the words after an end mark are looked at.
const maxLook = 80

// endsAfter decides for one full stop by the word that it stands after.
func (p *splitter) endsAfter(t string, s text.Span, m marks, rest string, quoted bool) bool {
	word, before := wordBefore(t, s.Start, m.start)
	if word == "" {
		return true
	}
	low := strings.ToLower(word)
	opener := (quoted || p.openers[firstWord(rest)] && !strings.HasPrefix(rest, "No. ")) && !p.opensWithTime(t[s.Start:m.start])
	first, _ := utf8.DecodeRuneInString(rest)
	if isItemNumber(word) && opensItem(t, s.Start, before) || len(low) <= len("viii") && isRoman(low) && opensStretch(t, s.Start, before) {
		return false
	}
	if utf8.RuneCountInString(word) == 1 && unicode.IsLetter(rune0(word)) {
		return p.endsAfterInitial(t, s, word, before, opener)
	}
	switch p.abbreviations[low] {
	case never:
		return false
	case likely:
		_, second, _ := strings.Cut(rest, " ")
		return unicode.IsUpper(first) && !isTitled(t[s.Start:min(s.End, m.end+maxLook)]) && !p.afterClock[firstWord(rest)] && firstWord(second) != "time" && !p.opensWithTime(t[s.Start:m.start])
	case beforeNumberNot:
		return !unicode.IsDigit(first) && !isRoman(firstWord(rest))
	case maybe:
		return opener && !isTitled(t[s.Start:min(s.End, m.end+maxLook)])
	case maybeCapital:
		return opener && !isTitled(t[s.Start:min(s.End, m.end+maxLook)]) || unicode.IsLower(rune0(word))
	}
	if isDotted(word) {
		return opener && !isTitled(t[s.Start:min(s.End, m.end+maxLook)])
	}
	return true
}

// isTitled reports whether s is written as headlines are, "U.S. And Harrow Agree To Talks": after its
// first words hardly one is small. There a capital opens nothing.
func isTitled(s string) bool {
	const minWords = 4 // words of four letters and more
	words, small := 0, 0
	for w := range strings.FieldsSeq(s[:min(len(s), 3*maxLook)]) {
		if len(w) < 4 || !unicode.IsLetter(rune0(w)) {
			continue
		}
		words++
		if unicode.IsLower(rune0(w)) {
			small++
		}
	}
	return words >= minWords && small == 0
}

// opensWithTime reports whether a sentence so far is a short phrase with a preposition: "At 5 a.m.
// Mr. Wren" is not over. Its openers are asked only after an abbreviation.
func (p *splitter) opensWithTime(s string) bool {
	if len(s) > maxLook {
		return false
	}
	fields := strings.Fields(s)
	if len(fields) < 2 || len(fields) > 4 {
		return false
	}
	switch strings.ToLower(fields[0]) {
	case "at", "on", "in", "by", "since", "before", "after", "until", "around", "about", "from":
		return true
	}
	return false
}

// isItemNumber reports whether w is the number of an item or a section: 1, 2.1.
func isItemNumber(w string) bool {
	return w != "" && len(w) <= len("99.99.99") && strings.Trim(w, "0123456789.") == "" && w[0] != '.'
}

// opensItem reports whether the number at i opens a sentence, "1. The first item", or a list, "three
// wishes: 1. To sleep".
func opensItem(t string, start, i int) bool {
	if opensStretch(t, start, i) {
		return true
	}
	before := strings.TrimRight(t[start:i], " ")
	return strings.HasSuffix(before, ":") && len(before) < i-start
}

// opensStretch reports whether nothing but blanks and a bullet stands between start and i.
func opensStretch(t string, start, i int) bool {
	return i-start <= maxLook && strings.TrimLeftFunc(t[start:i], func(r rune) bool {
		return unicode.IsSpace(r) || isBullet(r) || isOpener(r) || r == '*' || r == '#' || r == '-' || r == '–' || r == '—'
	}) == ""
}

// endsAfterInitial decides after a single letter: "George W. Bush" against "you and I. Did".
func (p *splitter) endsAfterInitial(t string, s text.Span, word string, before int, opener bool) bool {
	if opensStretch(t, s.Start, before) { // "a. The first item", "J. Doe"
		return false
	}
	if !unicode.IsUpper(rune0(word)) {
		return opener
	}
	previous, _ := wordBefore(t, s.Start, len(strings.TrimRightFunc(t[:before], unicode.IsSpace)))
	if word == "I" && !unicode.IsUpper(rune0(previous)) {
		return true
	}
	return opener
}

// speechFollows reports whether up to three capitalised words and a verb of saying follow a closed
// quotation: "Go." Ms Ono said. That is one sentence.
func (p *splitter) speechFollows(rest string) bool {
	for range 4 {
		w := firstWord(rest)
		switch w {
		case "":
			return false
		case "said", "says", "asked", "added", "replied", "told", "shouted", "wrote", "cried", "answered":
			return true
		}
		if !unicode.IsUpper(rune0(rest)) || p.openers[w] && w != "mr" && w != "mrs" && w != "ms" && w != "dr" {
			return false
		}
		_, rest, _ = strings.Cut(rest, " ")
	}
	return false
}

// glued decides for an end mark without a space after it: "the end.The next" is two sentences, as is
// "the end...I left"; "example.org", "3.5" and "U.S." are none.
func (p *splitter) glued(t string, s text.Span, m marks) bool {
	if m.end != m.after || m.spaced {
		return false
	}
	rest := t[m.end:min(s.End, m.end+maxLook)]
	word, before := wordBefore(t, s.Start, m.start)
	chunk, _, _ := strings.Cut(rest, " ")
	if len(word) < 3 || !isLowerWord(word) || !unicode.IsUpper(rune0(rest)) || strings.ContainsAny(chunk, "/@_.") && !strings.HasSuffix(chunk, ".") {
		return false
	}
	if before > s.Start && strings.ContainsRune("/@._:", rune(t[before-1])) {
		return false
	}
	if m.dots { // "Wait...Harrow" may be one
		return p.openers[firstWord(rest)]
	}
	if strings.HasPrefix(rest, "I ") || strings.HasPrefix(rest, "I'") || strings.HasPrefix(rest, "I’") {
		return true
	}
	second := rest[min(len(rest), utf8.RuneLen(rune0(rest))):]
	return unicode.IsLower(rune0(second)) && (strings.Contains(rest, " ") || p.openers[firstWord(rest)])
}
