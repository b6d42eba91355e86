package page

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// value is a JSON value as pages hold it. One of text, list and fields says what it is; numbers and
// words without quotation marks (true, null, also what should have been quoted) are bare text.
type value struct {
	text   string
	bare   bool
	list   []value
	fields []field
}

type field struct {
	name  string
	value value
}

// Limits of JSON-LD. Real pages stay far below: of 1,043 development pages none has a block over
// 500 KB, a depth over 20 or 10,000 values.
const (
	maxJSON   = 1 << 20 // bytes of a block
	maxDepth  = 64      // open objects and lists
	maxValues = 50_000  // of a page
)

// values reads the JSON values of a script as leniently as browsers and search engines have taught pages to expect:
// raw line breaks and quotation marks within strings, single quotes, trailing commas, names
// without quotes, comments, `<!--` and CDATA around it, several values one after another, a cut end. What is
// valid by RFC 8259 is read as it says. It never fails: what it could read is what there is.
// left is how many values may still be made; it is counted down.
func values(s string, left *int) []value {
	p := jsonReader{s: s[:min(len(s), maxJSON)], left: left}
	var out []value
	for {
		p.space()
		if p.at >= len(p.s) || *left <= 0 {
			return out
		}
		if c := p.s[p.at]; c == '{' || c == '[' {
			out = append(out, p.value(0))
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

// wrapperAt is the length of the wrapper that s begins with; one may stand wherever white space may.
func wrapperAt(s string) int {
	for _, w := range [...]string{"<!--", "-->", "<![CDATA[", "]]>"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
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

// value reads the value at p.at, which is neither space nor the end.
func (p *jsonReader) value(depth int) value {
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
	return value{text: p.word(",]}"), bare: true}
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
			name = p.word(":,}")
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
		v.fields = append(v.fields, field{name, p.value(depth + 1)})
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
		v.list = append(v.list, p.value(depth+1))
	}
}

// word reads what stands without quotes up to one of ends or a line break; at least one byte.
func (p *jsonReader) word(ends string) string {
	n := strings.IndexAny(p.s[p.at:], ends+"\n")
	if n < 0 {
		n = len(p.s) - p.at
	}
	n = max(n, 1)
	w := strings.TrimSpace(p.s[p.at : p.at+n])
	p.at += n
	return w
}

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

// closes reports whether the quotation mark at p.at ends its string: only then may a name's colon, a closing bracket, a comma before
// another value or name, or on another line the next name follow. In `"said "no" to it"` the two inside do not.
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

// isName reports whether s begins with a name of schema.org, perhaps with the end of its quotation, and a colon.
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

// get is the field of that name; the zero value if there is none.
func (v value) get(name string) value {
	for _, f := range v.fields {
		if f.name == name {
			return f.value
		}
	}
	return value{}
}

// items are the values of a list; a value that is no list is a list of itself.
func (v value) items() []value {
	if len(v.list) > 0 {
		return v.list
	}
	if v.text == "" && len(v.fields) == 0 {
		return nil
	}
	return []value{v}
}

// word is the first text in v: its own, that of a list's first item, or the given fields' of an object.
func (v value) word(names ...string) string {
	for _, one := range v.items() {
		if one.bare && (one.text == "null" || one.text == "true" || one.text == "false") {
			continue
		}
		if one.text != "" {
			return one.text
		}
		for _, n := range names {
			if s := one.get(n).text; s != "" {
				return s
			}
		}
	}
	return ""
}
