package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

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

// findAddress finds a web or mail address, or the name of a file, in a run without white space that
// starts at offset at.
func findAddress(chunk string, at int) (start, end int) {
	if len(chunk) < 5 || !strings.ContainsAny(chunk, ".:@") {
		return -1, 0
	}
	from := len(chunk) - len(strings.TrimLeftFunc(chunk, func(r rune) bool { return isOpener(r) || r == '<' }))
	if angle := strings.IndexByte(chunk[from:], '<'); angle >= 0 && strings.IndexByte(chunk, '@') > from+angle { // "Ada Wren"<ada@example.org>
		from += angle + 1
	}
	rest := strings.TrimRightFunc(chunk[from:], func(r rune) bool {
		return isCloser(r) || isEndMark(r) || r == ',' || r == ';' || r == ':' || r == '>'
	})
	switch {
	case strings.Contains(rest, "://") && len(rest) > 8, strings.HasPrefix(rest, "www.") && len(rest) > 6:
	case isMail(strings.TrimPrefix(rest, "mailto:")), isDomain(rest), isFile(rest):
	default:
		return -1, 0
	}
	return at + from, at + from + len(rest)
}

// maxMail is the longest mail address, RFC 5321.
const maxMail = 254

func isMail(s string) bool {
	at := strings.IndexByte(s, '@')
	return at > 0 && at+1 < len(s) && len(s) <= maxMail && strings.IndexByte(s[at+1:], '@') < 0 && !strings.ContainsAny(s, "\"(),:;<>[]") &&
		(strings.Contains(s[at:], ".") || unicode.IsUpper(rune0(s[at+1:]))) // ada@example.org, or within a firm: Wren@CALDER
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

// isFile reports whether s is the name of a file: minutes_2-10.pdf.
func isFile(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot < 1 || len(s) > maxMail || strings.ContainsAny(s, "\"()<>[]/") {
		return false
	}
	switch strings.ToLower(s[dot+1:]) {
	case "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf", "txt", "csv", "jpg", "jpeg", "png", "gif", "mp3", "mp4", "zip", "exe", "htm", "html":
		return true
	}
	return false
}

// dashedNumber is the length of a telephone number, an American postal code or a date at the start of s, or 0.
func dashedNumber(s string) int {
	var groups [5]int
	n, at := 0, 0
	for n < len(groups) {
		from := at
		for at < len(s) && at-from <= 5 && isDigit(s[at]) {
			at++
		}
		groups[n] = at - from
		n++
		if at+1 >= len(s) || s[at] != '-' || !isDigit(s[at+1]) {
			break
		}
		at++
	}
	if at < len(s) && (s[at] == '-' || isDigit(s[at]) || unicode.IsLetter(rune0(s[at:]))) {
		return 0
	}
	switch g := groups; {
	case n == 2 && g[0] == 3 && g[1] == 4 && !strings.HasSuffix(s[:at], "00"), // 555-0134; not from 500 to 1000
		n == 2 && g[0] == 5 && g[1] == 4,                             // 99501-0134
		n == 3 && g[0] == 3 && g[1] == 3 && g[2] == 4,                // 907-555-0134
		n == 4 && g[0] == 1 && g[1] == 3 && g[2] == 3 && g[3] == 4,   // 1-907-555-0134
		n == 3 && g[0] <= 2 && g[1] <= 2 && (g[2] == 2 || g[2] == 4): // 2-10-2014
		return at
	}
	return 0
}

// faces are made of marks, the longer before the shorter; faceStarts are the bytes that they begin with.
var faces = []string{":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":'(", "^_^", ":)", ":(", ";)", ";(", ":D", ":P", ":p", ":O", ";P", ";D", "=)", "=(", "=D", "(:", "<3"}

const faceStarts = ":;=(<^"

// bracketWithin is how far before a face an open bracket is looked for that its own would close, in
// bytes.
const bracketWithin = 200

// face is the length of a face at byte offset at, or 0.
func (z *tokenizer) face(at int) int {
	rest := z.rest(at)
	for _, f := range faces {
		if !strings.HasPrefix(rest, f) {
			continue
		}
		after, _ := utf8.DecodeRuneInString(rest[len(f):])
		before, _ := utf8.DecodeLastRuneInString(z.t[z.sentence.Start:at])
		wordy := unicode.IsLetter(before) || unicode.IsDigit(before)
		switch last := f[len(f)-1]; {
		case unicode.IsLetter(after) || unicode.IsDigit(after):
			return 0
		case last == ')' || last == '(' && f[0] != '(':
			near := z.t[max(z.sentence.Start, at-bracketWithin):at]
			if unicode.IsDigit(before) || last == ')' && strings.LastIndexByte(near, '(') > strings.LastIndexByte(near, ')') {
				return 0
			}
		case wordy || f == "(:" && strings.Contains(rest[:min(len(rest), bracketWithin)], ")"):
			return 0
		}
		return len(f)
	}
	return 0
}
