package page

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// walker makes the boxes and blocks of a page.
type walker struct {
	p      *Page
	box    int
	place  Place
	line   []byte // the text of the block that is being read
	blank  bool   // white space follows it
	breaks int    // line breaks that follow it
	link   int    // links that are open
	strong int
	links  int // bytes
	bold   int
	inline []string // names of the inline elements that are open
	first  string   // those of the innermost at the first byte of the line
	whole  bool     // it was never left
	room   int      // bytes of text that are read yet
}

func (p *Page) walk() {
	w := &walker{p: p, box: -1, room: maxText}
	for n := p.doc.FirstChild; n != nil; n = n.NextSibling {
		if n.DataAtom == atom.Html {
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				if c.DataAtom == atom.Body {
					w.element(c)
				}
			}
		}
	}
	if len(p.Blocks) == maxBlocks {
		p.warn(TooLong)
	}
}

// node reads one node and what is in it. The parser holds the depth below 512.
func (w *walker) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
	case html.ElementNode:
		switch {
		case n.DataAtom == atom.Br:
			w.lineBreak()
		case isSilent(n):
		case isBlock(n.DataAtom), strings.ContainsRune(n.Data, '-') && !w.running():
			w.element(n)
		default:
			w.inlineElement(n)
		}
	}
}

// isSilent reports whether an element has no text of its own.
func isSilent(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Head, atom.Svg, atom.Iframe, atom.Object, atom.Embed, atom.Audio, atom.Video,
		atom.Canvas, atom.Select, atom.Textarea, atom.Input, atom.Img, atom.Meta, atom.Link, atom.Title, atom.Datalist, atom.Map,
		atom.Noframes, atom.Noembed:
		return true
	}
	return n.Data == "annotation" || n.Data == "annotation-xml" // of MathML: the same once more, in TeX
}

// running reports whether a line has begun: then an element that HTML does not know is one of its words.
func (w *walker) running() bool { return len(w.line) > 0 }

// element reads a block-level element.
func (w *walker) element(n *html.Node) {
	if len(w.p.Blocks) >= maxBlocks {
		return
	}
	w.end()
	box, place, inline, link, strong := w.box, w.place, w.inline, w.link, w.strong
	w.p.Boxes = append(w.p.Boxes, Box{Tag: n.Data, Names: namesOf(n), Parent: box, From: len(w.p.Blocks)})
	w.box = len(w.p.Boxes) - 1
	w.place |= placeOf(n)
	w.inline, w.strong = nil, 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	w.end()
	w.p.Boxes[w.box].To = len(w.p.Blocks)
	w.box, w.place, w.inline, w.link, w.strong = box, place, inline, link, strong
}

func (w *walker) inlineElement(n *html.Node) {
	hidden := placeOf(n)&(Hidden|AriaHide) != 0
	if hidden {
		return
	}
	isLink := n.DataAtom == atom.A && attr(n, "href") != ""
	isStrong := n.DataAtom == atom.B || n.DataAtom == atom.Strong || n.DataAtom == atom.I || n.DataAtom == atom.Em
	if isLink {
		w.link++
	}
	if isStrong {
		w.strong++
	}
	depth := len(w.inline)
	if names := namesOf(n); names != "" {
		w.inline = append(w.inline, names)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	w.inline = w.inline[:min(depth, len(w.inline))]
	if isLink {
		w.link--
	}
	if isStrong {
		w.strong--
	}
}

// text adds to the line: runs of white space are one blank, invisible marks are left out.
func (w *walker) text(s string) {
	if len(s) > w.room {
		s = strings.ToValidUTF8(s[:w.room], "") // the last character may be cut
		w.p.warn(TooLong)
	}
	w.room -= len(s)
	start := len(w.line)
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			w.blank = true
			continue
		case isInvisible(r):
			continue
		}
		if w.breaks > 1 {
			w.settle(start)
			w.end()
			start = 0
		}
		if len(w.line) > 0 && (w.blank || w.breaks > 0) {
			w.line = append(w.line, ' ')
		}
		names := ""
		if len(w.inline) > 0 {
			names = w.inline[len(w.inline)-1]
		}
		switch {
		case len(w.line) == 0:
			w.first, w.whole = names, true
		case names != w.first:
			w.whole = false
		}
		w.blank, w.breaks = false, 0
		w.line = append(w.line, string(r)...)
	}
	w.settle(start)
}

// settle counts what was added to the line as link and as bold.
func (w *walker) settle(start int) {
	if w.link > 0 {
		w.links += len(w.line) - start
	}
	if w.strong > 0 {
		w.bold += len(w.line) - start
	}
}

// lineBreak notes a <br>. Two of them end a block; so does one where the line is complete in itself: it ends as a
// sentence does, or all of it is a link or bold, as a headline over its date.
func (w *walker) lineBreak() {
	w.breaks++
	if n := len(w.line); n > 0 && (w.links == n || w.bold == n || strings.IndexByte(".!?:", w.line[n-1]) >= 0) {
		w.breaks++
	}
}

// end makes a block of the line.
func (w *walker) end() {
	if len(w.line) > 0 && len(w.p.Blocks) < maxBlocks {
		b := Block{Text: string(w.line), Box: w.box, Place: w.place, Links: w.links, Strong: w.bold}
		if w.whole {
			b.Inline = w.first
		}
		w.p.Blocks = append(w.p.Blocks, b)
	}
	w.line, w.blank, w.breaks, w.links, w.bold, w.first, w.whole = w.line[:0], false, 0, 0, 0, "", false
}

// isInvisible reports whether a rune is neither seen nor needed: controls, soft hyphen, zero-width
// space, marks of byte order and direction. The joiners stay, some scripts need them.
func isInvisible(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7F && r < 0xA0, r == 0xAD, r == 0x200B, r == 0x200E, r == 0x200F, r >= 0x202A && r <= 0x202E,
		r == 0x2060, r >= 0x2066 && r <= 0x2069, r == 0xFEFF, r == 0x61C:
		return true
	}
	return false
}
