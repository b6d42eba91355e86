package article

import (
	"fmt"
	"strings"

	web "github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/text"
)

// webPage is a web page on its way to an article.
type webPage struct {
	*lexicon
	page         *web.Page
	meta         input.Meta
	claims       claims
	lines        []webLine // one for each block of the page that may be seen
	headline     int       // the line, or -1
	from, to     int       // the lines that are the article's region, half-open
	core         core
	showHidden   bool // text that the page hides may be body
	warnings     []string
	witness      *witness // what JSON-LD says that the body is, or nil
	descriptions []string // what the page says it is about, in lower case
}

// webLine is a block of the page and the shape of its text. Its kind is "" until it is known, and at
// the end of what is left out. Its span is of its own text alone.
type webLine struct {
	unit
	block              *web.Block
	linked             float64  // the share of links in it
	again              bool     // the same stood before it
	own, parent, above families // of the boxes around it, as far as they are to be believed
	mass               float64  // how much running text it is: words, or fewer
	score              float64  // above 0: more likely body than not
}

// html finds the article of a web page: first the headline, then the region and the body, then what
// the page says of the article; the text is made last, of the lines in the region.
func (x *Extractor) html(d input.Doc) (*Article, error) {
	p, err := x.open(d)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoArticle, err)
	}
	a := &Article{ID: d.Meta.ID, URI: d.Meta.URI, Outlet: d.Meta.Outlet, Lang: d.Meta.Lang, Title: strings.TrimSpace(d.Meta.Title), PublishedFrom: FromUnknown}
	p.placeHeadline(a)
	p.chooseBody()
	p.describe(a)
	p.keepSomeBody()
	p.write(a)
	if a.Encoding = p.page.Encoding; a.Encoding == "utf-8" {
		a.Encoding = ""
	}
	for _, w := range p.page.Warnings {
		a.Warnings = append(a.Warnings, string(w))
	}
	a.Warnings = append(a.Warnings, p.warnings...)
	if a.Text == "" {
		return nil, fmt.Errorf("%w: the page has no text", ErrNoArticle)
	}
	a.fillLang(x.lexicon)
	p.credit(a)
	return a, nil
}

// bodyInScript is the warning that no reader without scripts sees the text.
const bodyInScript = "the page does not show its text; it was taken from JSON-LD"

func (p *webPage) warn(w string) { p.warnings = append(p.warnings, w) }

// open reads a page and looks at the shape of its lines.
func (x *Extractor) open(d input.Doc) (*webPage, error) {
	page, err := web.Parse(d.Body, d.Meta.Charset)
	if err != nil {
		return nil, err
	}
	p := &webPage{lexicon: x.lexicon, page: page, meta: d.Meta, headline: -1}
	p.readLines()
	return p, nil
}

// readLines looks at the shape of each block.
func (p *webPage) readLines() {
	for i := range p.page.Blocks {
		b := &p.page.Blocks[i]
		l := webLine{unit: unit{raw: b.Text, span: text.Span{End: len(b.Text)}}, block: b}
		l.measure()
		l.low = plain(l.raw)
		l.cue = p.cueOf(&l.unit)
		l.stamp = p.stampOf(&l.unit)
		p.lines = append(p.lines, l)
	}
}

// keepSomeBody makes a page whose every line was taken for something else body: an article is not lost.
func (p *webPage) keepSomeBody() {
	marked := -1
	for i := range p.lines {
		switch k := p.lines[i].kind; {
		case k.IsBody():
			return
		case k != "" && (marked < 0 || p.lines[marked].kind == Headline):
			marked = i
		}
	}
	if marked >= 0 {
		p.lines[marked].kind = Paragraph
	}
}

// write makes the text: the lines that have a kind, in order.
func (p *webPage) write(a *Article) {
	var b strings.Builder
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		start := b.Len()
		b.WriteString(l.raw)
		a.Blocks = append(a.Blocks, Block{l.kind, text.Span{Start: start, End: b.Len()}})
	}
	a.Text = b.String()
}
