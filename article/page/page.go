package page

import (
	"errors"
	"slices"

	"golang.org/x/net/html"
)

// Page is a web page as it was read.
type Page struct {
	Lang     string // of the root element, as it stands there
	Encoding string // name of the encoding that was decoded, after the WHATWG's Encoding Standard
	Head     Head
	Boxes    []Box   // the elements around the blocks, in document order; the first is the body
	Blocks   []Block // in document order
	Warnings []Warning
	doc      *html.Node
}

// Box is a block-level element.
type Box struct {
	Tag      string // in lower case
	Names    string // class, id, role, itemprop and the like, in lower case, blank between them: articleBody is article-body
	Parent   int    // index of the box around it; -1 of the first
	From, To int    // the blocks in it, half-open
}

// Block is a stretch of text that is set on lines of its own.
type Block struct {
	Text   string // one line, single blanks, no invisible marks
	Box    int    // the innermost box around it
	Place  Place  // what is among the elements around it
	Links  int    // bytes of Text that are links
	Strong int    // bytes of Text in bold or italics
	Inline string // names of the inline element that holds all of it, or ""
}

// Place says which elements stand around a block; bits.
type Place uint32

// The places.
const (
	InArticle Place = 1 << iota
	InMain
	InNav
	InHeader // of the page or of a section
	InFooter
	InAside
	InForm
	InFigure
	InCaption // figcaption, or the caption of a table
	InQuote
	InList
	InTable
	InButton
	InPre
	Hidden   // not shown: by attribute or style
	Unshown  // shown only without scripts, or by a script: noscript, template
	AriaHide // hidden from screen readers alone
)

// Has reports whether one of the places asked for is among them.
func (p Place) Has(any Place) bool { return p&any != 0 }

// Warning says what was odd about a page, and what was done about it.
type Warning string

// The warnings.
const (
	Undeclared Warning = "the encoding is not declared and was guessed"
	Mistaken   Warning = "the page is not in the encoding that it declares"
	Mixed      Warning = "some bytes are not valid UTF-8 and were read as windows-1252"
	TooLong    Warning = "the page is too long and was cut"
	TooDeep    Warning = "elements are nested too deeply and were flattened"
)

// ErrBinary says that the bytes are no text.
var ErrBinary = errors.New("not a page but binary data")

// Limits of a page. Of 666 real pages the longest has 2.9 MB; none nests deeper than 512 elements,
// where the parser gives up.
const (
	maxBytes  = 16 << 20
	maxText   = 8 << 20 // bytes of its text, markup apart: what a page of legacy encoding doubles to
	maxBlocks = 20000
	maxNames  = 400 // bytes of the names of one element
)

// Parse reads a page. Charset is what transport said of its encoding, or "". The error is ErrBinary;
// bad markup is none.
func Parse(b []byte, charset string) (*Page, error) {
	p := &Page{}
	if len(b) > maxBytes {
		b = b[:maxBytes]
		p.warn(TooLong)
	}
	s, err := p.decode(b, charset)
	if err != nil {
		return nil, err
	}
	p.doc = p.parse(s)
	p.Lang = langOf(p.doc)
	p.walk()
	p.Head = readHead(p.doc)
	return p, nil
}

// warn gives a warning once.
func (p *Page) warn(w Warning) {
	if !slices.Contains(p.Warnings, w) {
		p.Warnings = append(p.Warnings, w)
	}
}

// Around yields the boxes around a block, the innermost first.
func (p *Page) Around(b *Block) func(yield func(*Box) bool) {
	return func(yield func(*Box) bool) {
		for i := b.Box; i >= 0; i = p.Boxes[i].Parent {
			if !yield(&p.Boxes[i]) {
				return
			}
		}
	}
}
