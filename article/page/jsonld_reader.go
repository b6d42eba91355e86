package page

import (
	"strings"
	"unicode/utf8"
)

// values reads the JSON values of a script as leniently as browsers and search engines have taught pages
// to expect: raw line breaks and quotation marks within strings, single quotes, trailing commas, names
// without quotes, comments, `<!--` and CDATA around it, several values one after another, a cut end. What
// is valid by RFC 8259 is read as it says. It never fails: what it could read is what there is. left is
// how many values may still be made; it is counted down.
func values(s string, left *int) []value {
	p := jsonReader{s: s[:min(len(s), maxJSON)], left: left}
	var out []value
	for {
		p.space()
		if p.at >= len(p.s) || *left <= 0 {
			return out
		}
		if c := p.s[p.at]; c == '{' || c == '[' {
			out = append(out, p.any(0))
			continue
		}
		p.at++ // ";", a stray bracket, "var data ="
	}
}

type jsonReader struct {
	s    string
	at   int
	left *int
}

// any reads the value at p.at, which is neither space nor the end.
func (p *jsonReader) any(depth int) value {
	if *p.left--; *p.left < 0 || depth > maxDepth {
		p.at = len(p.s)
		return value{}
	}
	switch p.s[p.at] {
	case '{':
		return p.object(depth)
	case '[':
		return p.array(depth)
	case '"', '\'':
		return value{text: p.quoted()}
	}
	return value{text: p.bare(",]}"), bare: true}
}

func (p *jsonReader) object(depth int) value {
	p.at++
	var v value
	for {
		p.space()
		if p.at >= len(p.s) {
			return v
		}
		switch p.s[p.at] {
		case '}':
			p.at++
			return v
		case ',', ':', ']':
			p.at++
			continue
		}
		name := ""
		if c := p.s[p.at]; c == '"' || c == '\'' {
			name = p.quoted()
		} else {
			name = p.bare(":,}")
		}
		p.space()
		if p.at >= len(p.s) || p.s[p.at] != ':' {
			continue
		}
		p.at++
		p.space()
		if p.at >= len(p.s) || p.s[p.at] == '}' || p.s[p.at] == ',' {
			continue
		}
		v.fields = append(v.fields, field{name, p.any(depth + 1)})
	}
}

func (p *jsonReader) array(depth int) value {
	p.at++
	var v value
	for {
		p.space()
		if p.at >= len(p.s) {
			return v
		}
		switch p.s[p.at] {
		case ']':
			p.at++
			return v
		case '}':
			return v // its end was forgotten
		case ',', ':':
			p.at++
			continue
		}
		v.list = append(v.list, p.any(depth+1))
	}
}

// bare reads what stands without quotes up to one of ends or a line break; at least one byte.
func (p *jsonReader) bare(ends string) string {
	n := strings.IndexAny(p.s[p.at:], ends+"\n")
	if n < 0 {
		n = len(p.s) - p.at
	}
	n = max(n, 1)
	w := strings.TrimSpace(p.s[p.at : p.at+n])
	p.at += n
	return w
}

// space passes over white space, comments and wrappers.
func (p *jsonReader) space() {
	for p.at < len(p.s) {
		rest := p.s[p.at:]
		switch c := rest[0]; {
		case c <= ' ':
			p.at++
		case strings.HasPrefix(rest, "//") && wrapperAt(strings.TrimLeft(rest[2:], " \t")) == 0:
			p.pass(rest, "\n")
		case strings.HasPrefix(rest, "//"):
			p.at += 2 // "//<![CDATA[" hides the wrapper from scripts, not what follows on its line
		case strings.HasPrefix(rest, "/*"):
			p.pass(rest, "*/")
		case strings.HasPrefix(rest, "\ufeff"), strings.HasPrefix(rest, "\u00a0"):
			_, n := utf8.DecodeRuneInString(rest)
			p.at += n
		default:
			n := wrapperAt(rest)
			if n == 0 {
				return
			}
			p.at += n
		}
	}
}

// pass goes on behind the next end.
func (p *jsonReader) pass(rest, end string) {
	n := strings.Index(rest, end)
	if n < 0 {
		p.at = len(p.s)
		return
	}
	p.at += n + len(end)
}

// wrapperAt is the length of the wrapper that s begins with; one may stand wherever white space may.
func wrapperAt(s string) int {
	for _, w := range [...]string{"<!--", "-->", "<![CDATA[", "]]>"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}
