package note

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// What ends without an end mark although its line goes on. Each rule looks at a few words only.

var (
	// figureLabel is the number of a picture before what is said of it: "Figure 1.5 The old quay".
	figureLabel = regexp.MustCompile(`^((?:Figure|Fig\.|Table|Box|Chart|Map) \d+\.\d+) \p{Lu}`)
	// dateLabel is a date before the text of that day: "Tuesday, May 5, 2015 The ferry sank."
	dateLabel = regexp.MustCompile(`^((\pL{3,6}day, )?\p{Lu}\pL{2,8} \d{1,2}, \d{4}) \p{Lu}`)
	// dateAtEnd is a date after a headline: "Ferry sinks off Calder Tuesday, May 5, 2015".
	dateAtEnd = regexp.MustCompile(`(\pL+)['’"”)]* (\p{Lu}\pL{2,5}day, \p{Lu}\pL{2,8} \d{1,2}, \d{4})$`)
)

// label is the length of what s begins with if that is no part of its first sentence, or 0.
func (p *splitter) label(s string) int {
	const before = len("Wednesday, September") // the first digit of a label stands no later
	s = s[:min(len(s), maxLook)]
	if !strings.ContainsAny(s[:min(len(s), before+2)], "0123456789") {
		return 0
	}
	if m := figureLabel.FindStringSubmatchIndex(s); m != nil {
		return m[3]
	}
	if m := dateLabel.FindStringSubmatchIndex(s); m != nil && (m[4] >= 0 || p.openers[firstWord(s[m[3]+1:])]) {
		return m[3]
	}
	return 0
}

// dateAfter is where in s the date that ends it starts, or 0 if it belongs to the words before it:
// "the vote of Sunday, May 3, 2015".
func (p *splitter) dateAfter(s string) int {
	if len(s) < len("Friday, May 5, 2015") || s[len(s)-1] < '0' || s[len(s)-1] > '9' {
		return 0
	}
	from := max(0, len(s)-maxLook)
	m := dateAtEnd.FindStringSubmatchIndex(s[from:])
	if m == nil {
		return 0
	}
	word := s[from+m[2] : from+m[3]]
	if isLowerWord(word) && (p.openers[word] || strings.HasSuffix(word, "ed") || word == "of" || word == "is" || word == "was") {
		return 0
	}
	return from + m[4]
}

// bare is where the sentence that begins at s.Start ends if the mark at i, which is no end mark,
// shows it: before a credit, after an address or a smiley. Else it is 0.
func (p *splitter) bare(t string, s text.Span, i int) int {
	switch t[i] {
	case ',':
		return p.regardsEnd(t, s, i)
	case ':':
		if strings.HasPrefix(t[i:s.End], "://") {
			return addressEnd(t, s, i)
		}
		if at := creditStart(t, s, i); at > s.Start {
			return at
		}
		if at := p.stampEnd(t, s, i); at > s.Start {
			return at
		}
	}
	if i == s.Start || t[i-1] != ' ' {
		return 0
	}
	n := smiley(t[i-1 : s.End])
	if n == 0 {
		return 0
	}
	if after := i - 1 + n; after+1 < s.End && unicode.IsUpper(rune0(t[after+1:])) {
		return after
	}
	return 0
}

// addressEnd is where an address ends that is followed by another one, or by a capital that is no
// day: "See http://example.org/a The ferry sank."
func addressEnd(t string, s text.Span, i int) int {
	n := strings.IndexByte(t[i:min(s.End, i+maxAddress)], ' ')
	if n < 0 {
		return 0
	}
	end := i + n
	if last, _ := utf8.DecodeLastRuneInString(t[:end]); !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != '/' {
		return 0
	}
	rest := t[end+1 : min(s.End, end+1+maxLook)]
	if strings.HasPrefix(rest, "http") || unicode.IsUpper(rune0(rest)) && !strings.HasSuffix(firstWord(rest), "day") {
		return end
	}
	return 0
}

// maxAddress is longer than any web address that is printed in a sentence, in bytes.
const maxAddress = 500

// creditStart is where the credit starts whose colon is at i: "The quay at dawn Photo: A. Wren".
func creditStart(t string, s text.Span, i int) int {
	at := i
	for at > s.Start && i-at < len("Photograph") && unicode.IsLetter(rune(t[at-1])) {
		at--
	}
	switch t[at:i] {
	case "Image", "Photo", "Photos", "Photograph", "Picture", "Video", "Credit":
	default:
		return 0
	}
	before := strings.TrimRight(t[s.Start:at], " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	if before == "" || s.Start+len(before) == at || !unicode.IsLetter(last) && !unicode.IsDigit(last) && !isCloser(last) && !isEndMark(last) {
		return 0
	}
	return at
}

// regardsEnd is where the words end that close a letter, whose comma is at i, before a name. "Thanks,
// Wren." is one sentence.
func (p *splitter) regardsEnd(t string, s text.Span, i int) int {
	const longest = len("yours faithfully")
	if i-s.Start > longest+1 || i+2 >= s.End || t[i+1] != ' ' || !unicode.IsUpper(rune0(t[i+2:])) {
		return 0
	}
	switch strings.ToLower(strings.TrimLeft(t[s.Start:i], " ")) {
	case "thanks", "many thanks", "regards", "best", "best regards", "kind regards", "warm regards", "best wishes",
		"cheers", "sincerely", "yours sincerely", "yours faithfully", "respectfully":
		rest := t[i+2 : min(s.End, i+2+maxLook)]
		name := firstWord(rest)
		if !p.openers[name] && !strings.HasPrefix(rest[len(name):], ".") {
			return i + 1
		}
	}
	return 0
}

// stamp is the day and time of a message, up to its end and the first letter of what follows.
var stamp = regexp.MustCompile(`^ ?\d?\d/\d?\d/\d{2,4} \d?\d(:\d\d(?::\d\d)? [AP]M) \p{Lu}`)

// stampEnd is where a stamp ends whose first colon is at i: "Ada Wren 05/03/2014 10:15 AM The ferry
// sank."
func (p *splitter) stampEnd(t string, s text.Span, i int) int {
	const before, after = len(" 05/03/2014 10"), len(":15:00 AM T")
	from := max(s.Start, i-before)
	if i-from < len("5/3/14 1") || t[i-1] < '0' || t[i-1] > '9' || !strings.Contains(t[from:i], "/") {
		return 0
	}
	for ; from < i && t[from] != ' ' && from > s.Start; from++ { // to the start of the day
	}
	m := stamp.FindStringSubmatchIndex(t[from:min(s.End, i+after)])
	if m == nil || from+m[2] != i || p.afterClock[firstWord(t[from+m[3]+1:min(s.End, from+m[3]+maxLook)])] {
		return 0
	}
	return from + m[3]
}

// smiley is the length of a space and the smiley after it that s begins with, or 0. It belongs to
// the sentence before it: "We did it. :-) Thanks."
func smiley(s string) int {
	if len(s) < 2 || s[0] != ' ' {
		return 0
	}
	word, _, _ := strings.Cut(s[1:min(len(s), 1+maxSmiley+1)], " ")
	word = strings.TrimRight(word, "\n\r")
	if len(word) < 2 || len(word) > maxSmiley {
		return 0
	}
	if r := rune0(word); r >= 0x1F300 && r <= 0x1FAFF || r >= 0x2600 && r <= 0x27BF { // pictographs
		return 1 + len(word)
	}
	if word == "<3" || word == "^_^" || word == "^^" || word == "-_-" || word == "x.x" {
		return 1 + len(word)
	}
	rest := strings.TrimLeft(word, ">")
	if rest == "" || !strings.ContainsRune(":;=", rune(rest[0])) {
		return 0
	}
	rest = strings.TrimLeft(rest[1:], "-'^o")
	if mouth := strings.Trim(rest, rest[:min(1, len(rest))]); rest == "" || mouth != "" || !strings.Contains("()[]DPp/|*3O", rest[:1]) {
		return 0
	}
	return 1 + len(word)
}

// maxSmiley is the longest smiley, in bytes: one of several code points joined.
const maxSmiley = 30
