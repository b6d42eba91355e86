package page

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// quoted reads a string in either kind of quotes.
func (p *jsonReader) quoted() string {
	mark := p.s[p.at]
	p.at++
	var b strings.Builder
	from := p.at
	for p.at < len(p.s) {
		switch c := p.s[p.at]; {
		case c == mark && p.closes():
			b.WriteString(p.s[from:p.at])
			p.at++
			return b.String()
		case c == '\\' && p.at+1 < len(p.s):
			b.WriteString(p.s[from:p.at])
			p.escape(&b)
			from = p.at
		default:
			p.at++
		}
	}
	b.WriteString(p.s[min(from, p.at):])
	return b.String()
}

// closes reports whether the quotation mark at p.at ends its string: only then may a name's colon, a
// closing bracket, a comma before another value or name, or on another line the next name follow. In
// `"said "no" to it"` the two inside do not.
func (p *jsonReader) closes() bool {
	after := p.s[p.at+1:]
	rest := strings.TrimLeft(after, jsonSpace)
	if rest == "" {
		return true
	}
	switch rest[0] {
	case ':', '}', ']', '/', '<':
		return true
	case '"', '\'':
		return len(rest) < len(after) && isName(rest[1:]) // the comma between two fields is missing
	case ',':
		rest = strings.TrimLeft(rest[1:], jsonSpace)
		return rest == "" || strings.IndexByte(`"'{[]},-0123456789tfn/<`, rest[0]) >= 0 || isName(rest)
	}
	return false
}

const jsonSpace = " \t\r\n"

// isName reports whether s begins with a name of schema.org, perhaps with the end of its quotation, and a
// colon.
func isName(s string) bool {
	const longest = 40
	n := 0
	for n < len(s) && n < longest && (isLetter(s[n]) || s[n] == '@') {
		n++
	}
	if n == 0 {
		return false
	}
	s = strings.TrimLeft(s[n:], jsonSpace+`"'`)
	return s != "" && s[0] == ':'
}

// escape writes what the escape at p.at stands for.
func (p *jsonReader) escape(b *strings.Builder) {
	c := p.s[p.at+1]
	p.at += 2
	switch c {
	case 'n':
		b.WriteByte('\n')
	case 'r', 't', 'b', 'f':
		b.WriteByte(' ')
	case 'u':
		r, ok := p.hex4()
		if !ok {
			return
		}
		if high := r; high >= 0xD800 && high < 0xDC00 && strings.HasPrefix(p.s[p.at:], `\u`) {
			p.at += 2
			low, _ := p.hex4()
			r = (high-0xD800)<<10 + (low - 0xDC00) + 0x10000
			if low < 0xDC00 || low > 0xDFFF {
				r = utf8.RuneError
			}
		}
		b.WriteRune(r)
	default:
		b.WriteByte(c)
	}
}

// hex4 reads the four digits of \u.
func (p *jsonReader) hex4() (rune, bool) {
	if p.at+4 > len(p.s) {
		p.at = len(p.s)
		return 0, false
	}
	n, err := strconv.ParseUint(p.s[p.at:p.at+4], 16, 16)
	if err != nil {
		return 0, false
	}
	p.at += 4
	return rune(n), true
}
