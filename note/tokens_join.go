package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// joins reports whether the word s, which stands right after the token last, is part of it; or its
// first part, if it has two.
func (z *tokenizer) joins(last, s string, w text.Span) bool {
	lastRune, _ := utf8.DecodeLastRuneInString(last)
	first, size := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(z.rest(w.End))
	if size == len(s) && !unicode.IsLetter(first) && !unicode.IsDigit(first) {
		return z.joinsMark(last, first, next, w)
	}
	digits := isDigit(s[0])
	switch {
	case lastRune == ':' || lastRune == '/': // 5:30, 5:30pm, 9/11; w/o, b/c
		if len(last) == 2 && lastRune == '/' {
			return true
		}
		return digits && len(last) > 1 && len(last) <= maxClock && isNumberish(last) && isDigits(s[:firstPart(s)])
	case lastRune == '&':
		return len(last) > 1
	case lastRune == '-': // co-founder
		return len(last) > 1 && joiningPrefix(last[:len(last)-1])
	case lastRune == '\'' || lastRune == '’':
		if len(last) == utf8.RuneLen(lastRune) {
			if z.lastStandsFree() {
				return isClipped(s)
			}
			return s == "s" // article 107's
		}
		return s == "s" && isDigit(last[0]) // the 1960's
	case last == "#" || last == "@":
		return unicode.IsLetter(first)
	case last == ".":
		return digits && z.startsDecimal()
	case last == "+":
		return isDigits(s) && z.lastStandsFree() // +44
	}
	return false
}

// joinsMark is joins for a single mark: first, with next after it.
func (z *tokenizer) joinsMark(last string, first, next rune, w text.Span) bool {
	lastRune, _ := utf8.DecodeLastRuneInString(last)
	switch first {
	case '.':
		return last[0] == '.' || z.abbreviates(last, w)
	case '-', '*', '=', '_', '~', '#', '<', '>', '+', '$':
		if rune(last[0]) == first || isLine(last[:1]) && isLine(last[len(last)-1:]) && isLine(string(first)) { // a token that begins with such a mark is a run of it
			return true
		}
		if first == '$' {
			return last == "US" || last == "A" || last == "C" || last == "HK" || last == "NZ" || last == "S"
		}
		if first != '-' {
			return false
		}
		return joiningPrefix(last) && unicode.IsLetter(next) || next == ' ' && z.isBrokenOff(last)
	case '!', '?':
		return last[0] == '!' || last[0] == '?' || last[0] == '.'
	case '\'', '’':
		if isNumber(last) && next == 's' { // the 1960's, but article 107's
			return last[len(last)-1] == '0' && len(last)%2 == 0 && len(last) <= 4
		}
		return last == "'" || last == "’" || last == "‘" || first == lastRune && len(last) <= 2
	case '&':
		return unicode.IsUpper(lastRune) && len(last) <= 2 && unicode.IsUpper(next) && isShort(z.rest(w.End))
	case ':', '/':
		if first == '/' && isSlashed(last, z.rest(w.End)) {
			return true
		}
		return len(last) <= maxClock && isNumberish(last) && next >= '0' && next <= '9'
	}
	return false
}

// maxClock is the longest run of numbers with colons or slashes that is one token, in bytes.
const maxClock = 12

// isLine reports whether w is made of marks that lines and arrows are drawn with: "-->", "==--".
func isLine(w string) bool { return strings.Trim(w, "-=~*>") == "" }

// isClipped reports whether s, after an apostrophe, has lost its beginning: '72, the '80s, 'em.
func isClipped(s string) bool {
	if isDigit(s[0]) {
		return len(s) == 2 && isDigits(s) || strings.HasSuffix(s, "0s")
	}
	switch s {
	case "em", "n", "til", "bout":
		return true
	}
	return false
}

// isSlashed reports whether a slash between last and rest is part of an abbreviation: w/o, b/c.
func isSlashed(last, rest string) bool {
	if len(last) != 1 || rest == "" || unicode.IsLetter(rune0(rest[1:])) {
		return false
	}
	pair := strings.ToLower(last) + "/" + strings.ToLower(rest[:1])
	return pair == "w/o" || pair == "b/c"
}

// startsDecimal reports whether the full stop before is that of ".25".
func (z *tokenizer) startsDecimal() bool {
	if z.lastStandsFree() {
		return true
	}
	before := z.out[len(z.out)-2].Span.In(z.t)
	return before == "$" || before == "£" || before == "€" || before == "="
}

// isBrokenOff reports whether last is the start of a word that a speaker broke off: "th- the".
func (z *tokenizer) isBrokenOff(last string) bool {
	return len(last) <= 3 && z.lastStandsFree() && isLowerWord(last) && !strings.ContainsAny(last, "aeiou")
}

// joiningPrefix reports whether w is a prefix that stays with its word across a hyphen; all other
// hyphens stand alone.
func joiningPrefix(w string) bool {
	if len(w) > 7 {
		return false
	}
	switch strings.ToLower(w) {
	case "non", "e", "re", "co", "anti", "mid", "pre", "pro", "cross", "post", "semi", "over", "sub", "counter", "ex",
		"multi", "mini", "inter", "socio", "psycho", "super", "intra", "micro", "neo", "ultra", "mis", "un":
		return true
	}
	return false
}

// isShort reports whether at most two letters stand at the start of s: the "E" of "A&E".
func isShort(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			break
		}
		if n++; n > 2 {
			return false
		}
	}
	return true
}
