package input

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
)

// container is a way in which documents are kept.
type container int

const (
	plainText container = iota
	jsonLines           // also one JSON object, over as many lines as it likes
	jsonArray
	table
	page
)

// refusals are the first bytes of what is no text at all, and what to call it.
var refusals = []struct{ magic, what string }{
	{"%PDF-", "PDF files"},
	{"\x89PNG\r\n", "images"}, {"\xff\xd8\xff", "images"}, {"GIF87a", "images"}, {"GIF89a", "images"},
	{"RIFF", "media files"}, {"\x00\x00\x01\x00", "images"}, {"II*\x00", "images"}, {"MM\x00*", "images"},
	{"PK\x03\x04", "zip archives and office documents"}, {"PK\x05\x06", "zip archives"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office documents"}, {"{\\rtf", "RTF documents"}, {"%!PS", "PostScript files"},
	{"BZh", "bzip2 files"}, {"\xfd7zXZ\x00", "xz files"}, {"\x28\xb5\x2f\xfd", "zstd files"}, {"7z\xbc\xaf\x27\x1c", "7z archives"},
	{"\x7fELF", "programs"}, {"SQLite format 3\x00", "databases"}, {"ID3", "sound files"}, {"OggS", "sound files"},
	{"WARC/", "WARC files"},
}

// refused says why these first bytes begin nothing that is read; nil if they may.
func refused(head []byte) error {
	for _, r := range refusals {
		if bytes.HasPrefix(head, []byte(r.magic)) && !proseStart(head, r.magic) {
			return fmt.Errorf("%s are not read", r.what)
		}
	}
	if isTar(head) {
		return errors.New("tar archives are not read")
	}
	return nil
}

// containerOf tells the container by its first bytes. The error says why it is not read.
func containerOf(head []byte) (container, error) {
	if isBinary(head) {
		return 0, errors.New("binary data, not a text: not read")
	}
	t := trimSpace(head)
	switch {
	case len(t) == 0:
		return plainText, nil
	case t[0] == '{' && startsWith(t[1:], "\"}"):
		return jsonLines, nil
	case t[0] == '[' && startsWith(t[1:], "{]"):
		return jsonArray, nil
	case t[0] == '<':
		return markup(t)
	case delimiterOf(head) != 0:
		return table, nil
	}
	return plainText, nil
}

// proseStart reports whether a magic of letters alone begins a text ("RIFF RAFF MAYOR RESIGNS").
func proseStart(head []byte, magic string) bool {
	for _, c := range []byte(magic) {
		if c < '0' || c > 'z' {
			return false
		}
	}
	return !isBinary(head) && bytes.IndexByte(head, 0) < 0
}

// startsWith reports whether the first byte after white space is one of those.
func startsWith(b []byte, any string) bool {
	b = trimSpace(b)
	return len(b) == 0 || strings.IndexByte(any, b[0]) >= 0
}

// pageTags are the tags that a page starts with, after the WHATWG's MIME sniffing standard (7.1), and
// the blocks that a fragment of a page starts with.
var pageTags = []string{
	"!doctype html", "html", "head", "body", "script", "style", "title", "iframe", "h1", "h2", "h3", "div", "font",
	"table", "a", "b", "br", "p", "main", "article", "section", "header", "nav", "meta", "link", "span", "ul", "ol", "img", "figure", "blockquote",
}

// markup tells a page from XML; a text that merely starts with an angle bracket is neither.
func markup(t []byte) (container, error) {
	rest := strings.ToLower(string(t[:min(len(t), 4<<10)]))
	xml := strings.HasPrefix(rest, "<?xml")
	for {
		switch {
		case strings.HasPrefix(rest, "<!--"):
			_, after, closed := strings.Cut(rest[4:], "-->")
			if !closed {
				return page, nil
			}
			rest = strings.TrimSpace(after)
			continue
		case strings.HasPrefix(rest, "<?"):
			_, after, closed := strings.Cut(rest, ">")
			if !closed {
				return 0, errXML
			}
			rest = strings.TrimSpace(after)
			continue
		}
		break
	}
	for _, tag := range pageTags {
		if after, ok := strings.CutPrefix(rest, "<"+tag); ok && (after == "" || strings.IndexByte(" \t\r\n/>", after[0]) >= 0) {
			return page, nil
		}
	}
	for _, root := range []string{"<rss", "<feed", "<rdf:rdf", "<newsitem", "<newsml", "<nitf", "<urlset", "<svg", "<!doctype"} {
		if strings.HasPrefix(rest, root) {
			xml = true
		}
	}
	if xml {
		return 0, errXML
	}
	return plainText, nil
}

var errXML = errors.New("XML and feeds are not read yet")

func isGzip(b []byte) bool { return bytes.HasPrefix(b, []byte{0x1f, 0x8b, 8}) }

func isTar(b []byte) bool { return len(b) > 262 && string(b[257:262]) == "ustar" }

// A text may hold a few control characters, and a share of them in thousandths: escape sequences and
// stray NULs of a terminal log stay below it, compressed or numeric data do not.
const (
	fewControls = 3
	maxControls = 20
)

// isBinary reports whether the bytes are no text in any encoding that is read.
func isBinary(b []byte) bool {
	controls := 0
	for _, c := range b {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1b || c == 0x7f {
			controls++
		}
	}
	return controls > fewControls && controls*1000 > len(b)*maxControls || controls == len(b) && controls > 0
}

const utf8BOM = "\uFEFF"

func hasUTF8BOM(b []byte) bool { return bytes.HasPrefix(b, []byte(utf8BOM)) }

// utf16In gives the decoder if the bytes are UTF-16: by its byte order mark, else because every
// second byte of most characters is zero, as it is in all scripts below U+0100, and the other is not.
func utf16In(b []byte) *encoding.Decoder {
	little := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	big := unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	switch {
	case bytes.HasPrefix(b, []byte{0xff, 0xfe}):
		return little.NewDecoder()
	case bytes.HasPrefix(b, []byte{0xfe, 0xff}):
		return big.NewDecoder()
	}
	var zeros [2]int
	for i, c := range b {
		if c == 0 {
			zeros[i%2]++
		}
	}
	pairs := len(b) / 2
	switch {
	case pairs < 4:
		return nil
	case zeros[1]*2 > pairs && zeros[0]*20 < pairs:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewDecoder()
	case zeros[0]*2 > pairs && zeros[1]*20 < pairs:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder()
	}
	return nil
}

func trimSpace(b []byte) []byte { return bytes.Trim(b, " \t\r\n\f\v") }
