package page

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

// Where a page declares its encoding and its language (WHATWG HTML, 13.2.3.2, which looks at 1,024 bytes; pages
// with much before it are read by browsers all the same).
var (
	declaredIn = regexp.MustCompile(`(?i)(?:charset|<\?xml[^>]{0,100}encoding)\s*=\s*["']?\s*([\w:.-]{2,40})`)
	langIn     = regexp.MustCompile(`(?i)<html[^>]*\slang\s*=\s*["']?([a-z]{2})`)
)

const declaredBytes = 4096

// Shares of the bytes that are not ASCII.
const (
	mixedShare = 0.05 // most that are invalid in a page that is UTF-8 with pieces of another encoding
	wrongShare = 0.02 // most that are invalid in the encoding that the page declares
	// binaryShare is how many of all bytes are controls in what is no text.
	binaryShare = 0.01
)

// decode makes the page UTF-8: its byte order mark tells its encoding, else it is UTF-8 if its bytes are,
// whatever it declares (of 18 development pages that declared another encoding, 15 were UTF-8), else what
// transport and page declare, else what its language and its letters make likely.
func (p *Page) decode(b []byte, charset string) (string, error) {
	if s, found := decodeMarked(b); found {
		p.Encoding = "utf-16"
		return s, nil
	}
	if isBinary(b) {
		return "", ErrBinary
	}
	head := b[:min(len(b), declaredBytes)]
	declared := labels(charset, head)
	if utf8.Valid(b) {
		if s, found := decodeEscapes(b, declared); found {
			p.Encoding = "iso-2022-jp"
			return s, nil
		}
		p.Encoding = "utf-8"
		return string(b), nil
	}
	invalid, high := count(b)
	if float64(invalid) <= mixedShare*float64(high) {
		p.Encoding = "utf-8"
		p.warn(Mixed)
		return mended(b), nil
	}
	for _, label := range declared {
		if e, name := encodingOf(label); e != nil && name != "utf-8" {
			if s, wrong := decodeAs(e, name, b); float64(wrong) <= wrongShare*float64(high) {
				p.Encoding = name
				return s, nil
			}
		}
	}
	lang := ""
	if m := langIn.FindSubmatch(head); m != nil {
		lang = strings.ToLower(string(m[1]))
	}
	if len(declared) == 0 {
		p.warn(Undeclared)
	} else {
		p.warn(Mistaken)
	}
	var s string
	p.Encoding, s = guess(b, lang)
	return s, nil
}

// decodeMarked decodes what has a byte order mark of UTF-16; a file that has one comes without from package input.
func decodeMarked(b []byte) (string, bool) {
	if !bytes.HasPrefix(b, []byte("\xFE\xFF")) && !bytes.HasPrefix(b, []byte("\xFF\xFE")) {
		return "", false
	}
	out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(b)
	return string(out), err == nil
}

// decodeEscapes decodes ISO-2022-JP, which is ASCII with escape sequences, where it is declared.
func decodeEscapes(b []byte, declared []string) (string, bool) {
	if !bytes.Contains(b, []byte("\x1b$")) {
		return "", false
	}
	for _, label := range declared {
		if e, name := encodingOf(label); name == "iso-2022-jp" {
			s, _ := decodeAs(e, name, b)
			return s, true
		}
	}
	return "", false
}

// isBinary reports whether bytes are no text: controls that no text has.
func isBinary(b []byte) bool {
	n := 0
	for _, c := range b {
		if c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1B {
			n++
		}
	}
	return float64(n) > binaryShare*float64(len(b))
}

// labels are the encodings that transport and the page declare, in this order.
func labels(charset string, head []byte) []string {
	var out []string
	if charset != "" {
		out = append(out, charset)
	}
	if m := declaredIn.FindSubmatch(head); m != nil {
		out = append(out, string(m[1]))
	}
	return out
}

// count counts the bytes that are not valid UTF-8, and those that are not ASCII.
func count(b []byte) (invalid, high int) {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			invalid++
		}
		high += size
		i += size
	}
	return invalid, high
}

// mended is UTF-8 with the bytes that are none read as windows-1252.
func mended(b []byte) string {
	e, name := encodingOf("windows-1252")
	var s strings.Builder
	s.Grow(len(b))
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			one, _ := decodeAs(e, name, b[i:i+1])
			s.WriteString(one)
		} else {
			s.Write(b[i : i+size])
		}
		i += size
	}
	return s.String()
}

// encodingOf looks up a label in the table of the WHATWG's Encoding Standard; nil if it has none.
func encodingOf(label string) (encoding.Encoding, string) {
	e, err := htmlindex.Get(strings.TrimSpace(label))
	if err != nil || e == encoding.Replacement {
		return nil, ""
	}
	name, err := htmlindex.Name(e)
	if err != nil {
		return nil, ""
	}
	return e, name
}

// decodeAs decodes b; wrong is how many characters it could not decode.
func decodeAs(e encoding.Encoding, name string, b []byte) (s string, wrong int) {
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return "", len(b)
	}
	s = string(out)
	if name == "windows-1258" {
		s = norm.NFC.String(s) // it writes accents apart
	}
	return s, strings.Count(s, "\uFFFD")
}
