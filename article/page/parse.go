package page

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parse makes the tree of the page. What the parser refuses, or would take too long over, it gets
// without its nesting.
func (p *Page) parse(s string) *html.Node {
	s = shorn(s)
	noScripts := html.ParseOptionEnableScripting(false) // so that noscript is markup, not text
	if !swells(s) {
		if doc, err := html.ParseWithOptions(strings.NewReader(s), noScripts); err == nil {
			return doc
		}
	}
	p.warn(TooDeep)
	doc, err := html.ParseWithOptions(strings.NewReader(flat(s)), noScripts)
	if err != nil {
		return &html.Node{Type: html.DocumentNode}
	}
	return doc
}

// Attributes of one tag. The parser compares their names, which takes seconds for a million.
const (
	longTag       = 200_000 // bytes; a picture within a page is longer, but has no blanks
	maxAttributes = 50_000
)

// shorn is a page without the attributes of elements that have too many.
func shorn(s string) string {
	if len(s) <= longTag {
		return s
	}
	var out strings.Builder
	done := 0
	for at := 0; ; {
		i := strings.IndexByte(s[at:], '<')
		if i < 0 || at+i+1 >= len(s) {
			break
		}
		at += i + 1
		if !isLetter(s[at]) {
			continue
		}
		n := tagBytes(s[at:])
		if tag := s[at : at+n]; n > longTag && strings.Count(tag, " ") > maxAttributes {
			out.WriteString(s[done : at+strings.IndexByte(tag, ' ')])
			done = at + n
		}
		at += n
	}
	if done == 0 {
		return s
	}
	out.WriteString(s[done:])
	return out.String()
}

// tagBytes is the length of a tag up to its ">", or to the end.
func tagBytes(s string) int {
	if n := strings.IndexByte(s, '>'); n >= 0 {
		return n
	}
	return len(s)
}

// maxCopies is how many elements the parser may make of formatting elements that were left open. HTML
// opens them again in each paragraph (WHATWG HTML, 13.2.4.3), so that 500 of them in 100,000 paragraphs
// are 50 million.
const maxCopies = 500_000

// swells reports whether the tree of the page would be much larger than the page.
func swells(s string) bool {
	open, copies := 0, 0
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 || i+2 >= len(s) {
			return false
		}
		s = s[i+1:]
		end := s[0] == '/'
		if end {
			s = s[1:]
		}
		n := 0
		for n < len(s) && n < 7 && isLetter(s[n]) {
			n++
		}
		tag := s[:n]
		if n > 0 {
			s = s[tagBytes(s):]
		}
		switch {
		case !isFormatting(tag):
			if copies += open; copies > maxCopies {
				return true
			}
		case end:
			open = max(0, open-1)
		default:
			open++
		}
	}
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// isFormatting reports whether an element of that name is opened again in each paragraph.
func isFormatting(name string) bool {
	switch len(name) {
	case 1:
		switch name[0] | 0x20 {
		case 'a', 'b', 'i', 's', 'u':
			return true
		}
		return false
	case 2, 3, 4, 5, 6:
	default:
		return false
	}
	switch strings.ToLower(name) {
	case "em", "tt", "big", "font", "nobr", "code", "small", "strike", "strong":
		return true
	}
	return false
}

// flat is a page without its nesting: head elements, links and headings stay, every other block-level
// element becomes a paragraph, and the rest is left out.
func flat(s string) string {
	var out bytes.Buffer
	out.Grow(len(s) / 2)
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.TextToken:
			out.Write(z.Raw())
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			raw := z.Raw()
			name, _ := z.TagName()
			switch a := atom.Lookup(name); a {
			case atom.Html, atom.Head, atom.Title, atom.Meta, atom.Link, atom.Script, atom.Style, atom.Br,
				atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.P:
				out.Write(raw)
			default:
				if isBlock(a) {
					out.WriteString("<p>")
				}
			}
		}
	}
}

// isBlock reports whether an element stands on lines of its own (WHATWG HTML, 15.3, "display: block",
// tables, list items), or is a control.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Button, atom.Caption, atom.Center, atom.Dd,
		atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure,
		atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr,
		atom.Html, atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Noscript, atom.Ol, atom.P, atom.Pre, atom.Section,
		atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Template, atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul:
		return true
	}
	return false
}

func langOf(doc *html.Node) string {
	for n := doc.FirstChild; n != nil; n = n.NextSibling {
		if n.DataAtom == atom.Html {
			return attr(n, "lang")
		}
	}
	return ""
}

func attr(n *html.Node, name string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == name {
			return n.Attr[i].Val
		}
	}
	return ""
}
