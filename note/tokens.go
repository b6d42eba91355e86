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
	z := tokenizer{splitter: p, t: t, sentence: s, from: len(dst), out: dst}
	z.content = s.Start + len(strings.TrimRightFunc(s.In(t), func(r rune) bool { return unicode.IsSpace(r) || isCloser(r) }))
	skip := s.Start // what comes before is taken: an address
	for w := range text.Words(s.In(t)) {
		w = text.Span{Start: w.Start + s.Start, End: w.End + s.Start}
		if w.Start < skip {
			continue
		}
		if end := z.address(w); end > 0 {
			z.push(w.Start, end)
			skip = end
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

// word adds one word of UAX #29, joined to the token before or cut where English needs it.
func (z *tokenizer) word(w text.Span) {
	s := w.In(z.t)
	if last, glued := z.last(w.Start); glued && z.joins(last, s, w) {
		z.join(w.End)
		return
	}
	first, _ := utf8.DecodeRuneInString(s)
	if first >= '0' && first <= '9' {
		z.number(w)
		return
	}
	if at := clitic(s); at > 0 {
		z.push(w.Start, w.Start+at)
		z.push(w.Start+at, w.End)
		return
	}
	z.push(w.Start, w.End)
}

// number adds a word that begins with a digit; "5m" and "10pm" are a number and a unit, "1990s",
// "22nd" and "4G" are one.
func (z *tokenizer) number(w text.Span) {
	s := w.In(z.t)
	digits := strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	unit := strings.ToLower(s[len(digits):])
	if at := strings.IndexAny(s, "'’"); at > 0 && unit == "s" {
		z.push(w.Start, w.End) // 1990's
		return
	}
	if strings.Contains(measureUnits, " "+unit+" ") && unit != "" {
		z.push(w.Start, w.Start+len(digits))
		z.push(w.Start+len(digits), w.End)
		return
	}
	z.push(w.Start, w.End)
}

// measureUnits are cut off the number they are glued to.
const measureUnits = " m k b bn mn tn am pm mm cm km kg lb lbs mg ml ft hz khz mhz ghz kw mw gw kwh mph kph mb gb tb t x percent million billion "

// joins reports whether the word s, which stands right after the token last, is part of it.
func (z *tokenizer) joins(last, s string, w text.Span) bool {
	lastRune, _ := utf8.DecodeLastRuneInString(last)
	first, _ := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(z.t[w.End:z.sentence.End])
	switch {
	case s == ".":
		return last[0] == '.' || z.abbreviates(last, w)
	case s == "-" || s == "*" || s == "=" || s == "_" || s == "~" || s == "#" || s == "<" || s == ">":
		if last[0] == s[0] { // a token that begins with such a mark is a run of it
			return true
		}
		return s == "-" && joiningPrefix(last) && unicode.IsLetter(next)
	case s == "!" || s == "?":
		return last[0] == '!' || last[0] == '?' || last[0] == '.'
	case s == "'":
		return last == "'"
	case s == "&":
		return unicode.IsUpper(lastRune) && len(last) <= 2 && unicode.IsUpper(next) && isShort(z.t[w.End:z.sentence.End])
	case s == "$":
		return last == "US" || last == "A" || last == "C" || last == "HK" || last == "NZ" || last == "S"
	case s == ":" || s == "/":
		return len(last) <= maxClock && isNumberish(last) && next >= '0' && next <= '9'
	case lastRune == ':' || lastRune == '/':
		return len(last) > 1 && len(last) <= maxClock && isNumberish(last) && isDigits(s)
	case lastRune == '&':
		return len(last) > 1
	case lastRune == '-':
		return len(last) > 1 && joiningPrefix(last[:len(last)-1])
	case last == "'" || last == "’": // '80s
		return first >= '0' && first <= '9' && strings.HasSuffix(s, "0s")
	case last == "#" || last == "@":
		return unicode.IsLetter(first)
	}
	return false
}

// maxClock is the longest run of numbers with colons or slashes that is one token, in bytes.
const maxClock = 12

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
		return isNumber(last) && len(z.out)-z.from == 1 && !atEnd // "1. The first item"
	}
	low := strings.ToLower(last)
	switch z.abbreviations[low] {
	case never:
		return true
	case maybe, maybeCapital, likely:
		return !atEnd || unicode.IsUpper(rune0(last)) && !isWord(low) || low == "etc"
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

// clitic is where an English word is cut in two, or 0: do|n't, it|'s, can|not.
func clitic(s string) int {
	switch {
	case len(s) == 6 && strings.EqualFold(s, "cannot"):
		return 3
	case len(s) == 5 && (strings.EqualFold(s, "gonna") || strings.EqualFold(s, "wanna") || strings.EqualFold(s, "gotta") || strings.EqualFold(s, "gimme")):
		return 3
	}
	at := strings.LastIndexAny(s, "'’")
	if at < 0 {
		return 0
	}
	mark := 1
	if s[at] != '\'' {
		at, mark = strings.LastIndex(s, "’"), len("’")
		if at < 0 {
			return 0
		}
	}
	switch tail := s[at+mark:]; len(tail) {
	case 1:
		switch tail[0] {
		case 's', 'S', 'd', 'D', 'm', 'M':
			return at
		case 't', 'T':
			if at >= 2 && (s[at-1] == 'n' || s[at-1] == 'N') {
				return at - 1
			}
		}
	case 2:
		switch strings.ToLower(tail) {
		case "re", "ve", "ll":
			return at
		}
	}
	return 0
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

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func isNumberish(s string) bool { return strings.Trim(s, "0123456789:/") == "" }

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

// address gives the end of a web or mail address that starts at w, or 0. It looks at each run
// without white space once.
func (z *tokenizer) address(w text.Span) int {
	if w.Start >= z.chunkEnd {
		rest := z.t[w.Start:z.sentence.End]
		n := strings.IndexFunc(rest, unicode.IsSpace)
		if n < 0 {
			n = len(rest)
		}
		z.chunkEnd = w.Start + n
		z.address0, z.addressE = findAddress(rest[:n], w.Start)
	}
	if w.Start == z.address0 {
		return z.addressE
	}
	return 0
}

// findAddress finds a web or mail address in a run without white space that starts at offset at.
func findAddress(chunk string, at int) (start, end int) {
	if len(chunk) < 5 || !strings.ContainsAny(chunk, ".:@") {
		return -1, 0
	}
	from := len(chunk) - len(strings.TrimLeftFunc(chunk, func(r rune) bool { return isOpener(r) || r == '<' }))
	rest := strings.TrimRightFunc(chunk[from:], func(r rune) bool {
		return isCloser(r) || isEndMark(r) || r == ',' || r == ';' || r == ':' || r == '>'
	})
	switch {
	case strings.Contains(rest, "://") && len(rest) > 8, strings.HasPrefix(rest, "www.") && len(rest) > 6:
	case isMail(rest), isDomain(rest):
	default:
		return -1, 0
	}
	return at + from, at + from + len(rest)
}

// maxMail is the longest mail address, RFC 5321.
const maxMail = 254

func isMail(s string) bool {
	at := strings.IndexByte(s, '@')
	return at > 0 && len(s) <= maxMail && strings.Contains(s[at:], ".") && strings.IndexByte(s[at+1:], '@') < 0 && !strings.ContainsAny(s, "\"(),:;<>[]")
}

// isDomain reports whether s is a bare name of a web host, perhaps with a path: example.org/news.
func isDomain(s string) bool {
	if len(s) > maxMail {
		return false
	}
	host, path, _ := strings.Cut(s, "/")
	if strings.HasPrefix(host, ".") || strings.ContainsAny(path, "\"()") {
		return false
	}
	dot := strings.LastIndexByte(host, '.')
	if dot < 2 {
		return false
	}
	for _, r := range host {
		if r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-' {
			return false
		}
	}
	switch strings.ToLower(host[dot+1:]) {
	case "com", "org", "net", "edu", "gov", "info", "uk", "de", "fr", "ru", "io", "tv", "eu":
		return true
	}
	return false
}
