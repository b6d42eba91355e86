package note

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// marks is a run of end marks with the closing quotes and brackets after it.
type marks struct {
	start int // of the run
	after int // end of the marks themselves
	end   int // with what closes
	count int
	loud  bool // one of them is not a full stop
	dots  bool // an ellipsis
	quote bool // a closing quotation mark stands after

	spaced bool // there are spaces between them
}

// readMarks reads the run that begins at i: "?!", "...", ". . . .", ".”".
func readMarks(t string, i, end int) marks {
	m := marks{start: i}
	for i < end {
		r, n := utf8.DecodeRuneInString(t[i:end])
		if isEndMark(r) {
			m.count++
			m.loud = m.loud || r != '.' && r != '…'
			m.dots = m.dots || r == '…'
			i += n
			m.after = i
			continue
		}
		if r == ' ' && i+1 < end && t[i+1] == t[i-1] && t[i-1] < utf8.RuneSelf { // a spaced ellipsis, "? ? ?"
			i++
			m.spaced = true
			continue
		}
		break
	}
	m.dots = m.dots || m.count >= 2 && !m.loud
	m.end = m.after
	for m.end < end {
		r, n := utf8.DecodeRuneInString(t[m.end:end])
		if !isCloser(r) {
			break
		}
		m.quote = m.quote || r != ')' && r != ']' && r != '}'
		m.end += n
	}
	if m.spaced && m.dots && m.count > 3 && t[m.start] == '.' && m.start > 0 && t[m.start-1] != ' ' && !isClosing(t[m.end:min(end, m.end+maxLook)]) {
		return marks{start: m.start, after: m.start + 1, end: m.start + 1, count: 1} // the rest opens the next sentence
	}
	m.end += footnote(t[m.end:end])
	m.end += smiley(t[m.end:end])
	return m
}

// footnote is the length of the marks of footnotes that s begins with, "[17] [18]": they belong to
// the sentence before them.
func footnote(s string) int {
	n := 0
	for {
		rest := strings.TrimPrefix(s[n:], " ")
		if strings.HasPrefix(rest, "[...]") || strings.HasPrefix(rest, "[…]") {
			return n + len(s[n:]) - len(rest) + len("[...]") // both are of five bytes
		}
		if !strings.HasPrefix(rest, "[") {
			return n
		}
		digits := 0
		for 1+digits < len(rest) && rest[1+digits] >= '0' && rest[1+digits] <= '9' {
			digits++
		}
		if digits == 0 || digits > 3 || 1+digits >= len(rest) || rest[1+digits] != ']' {
			return n
		}
		n = len(s) - len(rest) + digits + 2
	}
}

// noteNumber is the length of the number of a footnote that s, which stands after an end mark, begins
// with: it lost its brackets or its height, and no noun follows that it could count. "… was known. 4
// Even so", "… was known.23 Even so".
func (p *splitter) noteNumber(s string) int {
	rest := strings.TrimPrefix(s, " ")
	digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
	if digits == 0 || digits > 2 || !strings.HasPrefix(rest[digits:], " ") {
		return 0
	}
	rest = rest[digits+1:]
	if !unicode.IsUpper(rune0(rest)) || !p.openers[firstWord(rest)] {
		return 0
	}
	return len(s) - len(rest) - 1
}
