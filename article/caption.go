package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isCaption reports whether running text has the shape of a caption: a credit after its last
// sentence, persons told apart by where they stand, or one sentence in the present that ends in the
// date of the picture.
func (x *lexicon) isCaption(u *unit) bool {
	if u.words > longestCaption {
		return false
	}
	told := 0 // persons told apart by where they stand; one alone may be a party or a share
	for _, place := range x.words[places] {
		if strings.Contains(u.low, place) {
			told++
		}
	}
	return told > 1 || told == 1 && u.end == open || hasCreditAtEnd(u.raw) || x.endsInPictureDate(u)
}

// hasCreditAtEnd reports whether a name follows the last sentence: "The ferry at dawn. Ada
// Marsh/Harbour Post", "The ferry at dawn. (Ada Marsh)".
func hasCreditAtEnd(s string) bool {
	s = strings.TrimSpace(s)
	if strings.HasSuffix(s, ")") {
		at := strings.LastIndexByte(s, '(')
		if at < 2 {
			return false
		}
		before := strings.TrimRight(s[:at], " ”\"’'")
		return endingOf(before) == stop && isCredit(s[at+1:len(s)-1])
	}
	for _, mark := range []string{". ", ".", "| ", "© ", " / "} {
		at := strings.LastIndex(s, mark)
		if at < 20 {
			continue
		}
		if mark[0] == '.' && (!isWordByte(s[at-1]) || !isWordByte(s[at-2])) {
			continue // an initial, an abbreviation
		}
		after := strings.TrimSpace(s[at+len(mark):])
		if after != "" && endingOf(after) == open && isCredit(after) {
			return true
		}
	}
	return false
}

// isPost reports whether a unit is a post that was set into the text: "… — Ada Marsh (@marsh) May 3, 2030".
func isPost(s string) bool {
	at := strings.LastIndex(s, "(@")
	return at > 0 && strings.Contains(s[at:], ") ") && endsInYear(strings.TrimSpace(s))
}

// isCredit reports whether s is names alone, as a picture's credit is: at most eight words that
// start with a capital, small words between them.
func isCredit(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '/' })
	if len(words) == 0 || len(words) > 8 || strings.ContainsAny(s, "!?0123456789") {
		return false
	}
	upper := 0
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsNumber(r), !unicode.IsLetter(r) && w != "&" && w != "|" && w != "-":
			return false
		}
	}
	last, _ := utf8.DecodeRuneInString(words[len(words)-1])
	return upper*3 >= len(words)*2 && unicode.IsUpper(last)
}

// endsInPictureDate reports whether one sentence without a past tense ends in a full date.
func (x *lexicon) endsInPictureDate(u *unit) bool {
	const longest = 45 // words
	if u.words > longest || u.words < 6 || strings.Contains(strings.TrimRight(u.raw, ". "), ". ") && u.words > 25 {
		return false
	}
	tail := strings.TrimRight(u.raw, ". ")
	if len(tail) < 20 || !endsInYear(tail) {
		return false
	}
	for w := range strings.FieldsSeq(u.low) {
		if slices.Contains(x.words[pastWords], w) {
			return false
		}
	}
	tokens := tokensOf(tail[max(0, strings.LastIndexByte(tail[:len(tail)-12], ' ')):])
	return len(tokens) >= 5
}

func endsInYear(s string) bool {
	if len(s) < 6 {
		return false
	}
	for _, c := range []byte(s[len(s)-4:]) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return strings.HasSuffix(s[:len(s)-4], ", ")
}

// unendedAreCaptions reports whether the text ends its paragraphs so surely that several long lines
// without a mark are captions.
func (p *page) unendedAreCaptions() bool {
	const least = 3
	ended, open := 0, 0
	for i := p.region.from; i < p.region.to; i++ {
		u := &p.us[i]
		switch {
		case u.cue.kind != "" || u.kind != "" || !u.prose():
		case u.ends() || u.end == colon || u.end == cut:
			ended++
		default:
			open++
		}
	}
	return open >= least && ended >= 2*open
}

// endsInSpeech reports whether the last words of a unit report speech: a paragraph that lost its stop.
func (p *page) endsInSpeech(u *unit) bool {
	tail := u.low[max(0, len(u.low)-30):]
	for _, w := range p.speech {
		if strings.Contains(tail, " "+w) {
			return true
		}
	}
	return false
}
