package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Head is what the markup of a page says of its article: candidates, each with where it stands. It decides
// nothing. Texts have their white space collapsed; entities that a page encoded twice, and tags within
// JSON-LD, are as they came.
type Head struct {
	Lang  string // of <html>
	Title string // <title>
	Base  string // <base href>
	Meta  []Meta
	Links []Link // <link> with rel canonical, author, alternate …: all but style sheets and icons
	Items []Item // JSON-LD
	Marks []Mark // elements that say what part of an article they are
}

// Meta is a <meta>: its name (or property, itemprop, http-equiv; lower case) and content.
type Meta struct{ Name, Content string }

// Link is a <link>: one word of its rel, lower case, and its address as it is written.
type Link struct{ Rel, Href string }

// Limits of what is kept of a page. Of 1,043 development pages none has more than 700 metas; the longest
// value that was right is under 1 KB.
const (
	maxMetas   = 2000
	maxValue   = 64 << 10 // bytes of a meta's content or an attribute
	maxLinks   = 500
	maxScripts = 200 // blocks of JSON-LD
	maxMarks   = 1000
	maxLooks   = 5000 // elements whose text is read to see whether it is short enough for a mark
)

// Content is the first content of the metas of that name that is not blank.
func (h *Head) Content(name string) string {
	for _, m := range h.Meta {
		if m.Name == name && m.Content != "" {
			return m.Content
		}
	}
	return ""
}

// Href is the first address with that rel.
func (h *Head) Href(rel string) string {
	for _, l := range h.Links {
		if l.Rel == rel {
			return l.Href
		}
	}
	return ""
}

// readHead walks over a page once. The parser bounds the depth of its tree.
func readHead(doc *html.Node) Head {
	r := headReader{}
	r.walk(doc, around{})
	r.head.Items = linked(r.scripts)
	return r.head
}

type headReader struct {
	head     Head
	scripts  []string
	at       int // elements seen
	articles int
	looks    int // texts read for marks
}

func (r *headReader) walk(n *html.Node, in around) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode {
			continue
		}
		r.at++
		if r.declares(c) {
			continue
		}
		inner := r.within(c, in)
		r.mark(c, inner)
		r.walk(c, inner)
	}
}

// declares takes what an element of the head says, wherever it stands, and reports whether nothing within
// it is for a reader.
func (r *headReader) declares(n *html.Node) bool {
	h := &r.head
	switch n.DataAtom {
	case atom.Html:
		h.Lang = first(attr(n, "lang"), attr(n, "xml:lang"))
	case atom.Title:
		if n.Namespace == "" && h.Title == "" {
			h.Title, _ = textOf(n, maxValue)
		}
		return true
	case atom.Base:
		h.Base = first(h.Base, attr(n, "href"))
	case atom.Meta:
		r.meta(n)
		return false // its itemprop is a mark too
	case atom.Link:
		for rel := range strings.FieldsSeq(strings.ToLower(attr(n, "rel"))) {
			if rel != "stylesheet" && rel != "preload" && rel != "icon" && len(h.Links) < maxLinks {
				h.Links = append(h.Links, Link{rel, attr(n, "href")})
			}
		}
		return true
	case atom.Script:
		if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") && n.FirstChild != nil && len(r.scripts) < maxScripts {
			r.scripts = append(r.scripts, n.FirstChild.Data)
		}
		return true
	case atom.Style, atom.Svg, atom.Template:
		return true
	}
	return false
}

func (r *headReader) meta(n *html.Node) {
	content := squeeze(long(attr(n, "content")))
	for _, key := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		name := attr(n, key)
		if key == "itemprop" && n.Parent != nil && n.Parent.DataAtom != atom.Head {
			continue // it may be of another item, such as a work cited: a mark, which tells of which
		}
		if name == "" || content == "" || len(r.head.Meta) >= maxMetas {
			continue
		}
		r.head.Meta = append(r.head.Meta, Meta{strings.ToLower(strings.TrimSpace(name)), content})
	}
}

// long is s, cut if it is longer than a page can mean.
func long(s string) string {
	if len(s) > maxValue {
		return strings.ToValidUTF8(s[:maxValue], "")
	}
	return s
}

// squeeze collapses white space.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
