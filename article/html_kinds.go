package article

import (
	web "github.com/variorum-news/variorum/article/page"
)

// bodyKind is the kind of a line that is body, by its element.
func (p *webPage) bodyKind(l *webLine) Kind {
	switch p.tag(l) {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return Heading
	case "li", "dd", "dt", "td", "th":
		return List
	case "blockquote":
		return Quote
	}
	if l.block.Place.Has(web.InQuote) {
		return Quote
	}
	return Paragraph
}

// Families of the boxes that hold no body, where they are to be believed: the line's own, that and the one
// around it, and any around it. Weights alone, which add up, let a caption set as a paragraph through. Body F1 by
// cross-validation without and with them: fundus .959, .965; wcxb .959, .962; readability .968, .968.
var (
	notOwnFamilies    = []string{"meta", "tag"}
	notNearFamilies   = []string{"caption", "caption-tag", "author"}
	pictureFamilies   = []string{"picture", "embed"} // a long line in such a box is text beside the picture
	notAroundFamilies = []string{"letter", "ad", "share", "aside-tag", "foot-tag", "foot"}
)

// isFurniture reports whether a line that may stand among the body says itself that it is something else: a
// date, "READ MORE: …", a form for a newsletter, one of the links of a box of related stories.
func (p *webPage) isFurniture(l *webLine) bool {
	if l.stampOnly() && l.words <= mostStampWords {
		return true
	}
	m := &p.markup.masks
	all := l.own | l.parent | l.above
	if l.own&m.notOwn != 0 || (l.own|l.parent)&m.notNear != 0 || all&m.notAround != 0 ||
		(l.own|l.parent)&m.picture != 0 && l.words < longBesidePicture || all&m.related != 0 && l.linked > linkedAlone {
		return true
	}
	switch l.cue.kind {
	case ReadMore, Related, Share, CommentForm, StoryCode, Note, Signature:
		return true
	}
	return false
}

// longBesidePicture is from how many words a line in a picture's box is text: captions are shorter. Found by
// trial: at 30, first paragraphs that stand in the box of the lead picture are lost (segment F1 .821 on
// postlight, .831 at 16; fundus .965 at both).
const longBesidePicture = 16

// linkedAlone is the share of links in a line that is a link and nothing else.
const linkedAlone = 0.9

// mostStampWords is how many words a line has that is hardly more than a date.
const mostStampWords = 10

// furnish says what the lines of the region are that are no body. Those that no reader sees, menus and
// buttons are left out.
func (p *webPage) furnish() {
	for i := p.from; i < p.to; i++ {
		l := &p.lines[i]
		if l.kind == "" && !l.block.Place.Has(web.Hidden|web.Unshown|web.InNav|web.InButton|web.InForm) {
			l.kind = p.furnitureKind(l)
		}
	}
}

// furnitureFamilies are the kinds of line that names of elements tell, the surest first.
var furnitureFamilies = []struct {
	kind  Kind
	names []string
}{
	{Caption, []string{"caption-tag", "caption", "figure-tag"}},
	{CommentForm, []string{"comment"}},
	{Share, []string{"share"}},
	{Related, []string{"related"}},
}

func (p *webPage) furnitureKind(l *webLine) Kind {
	if l.stampOnly() && l.words <= mostStampWords {
		return PageDate
	}
	if l.cue.kind != "" {
		return l.cue.block()
	}
	for i, f := range furnitureFamilies {
		if (l.own|l.parent|l.above)&p.markup.masks.furniture[i] != 0 {
			return f.kind
		}
	}
	if l.prose() && p.isCaption(&l.unit) {
		return Caption
	}
	return Boilerplate
}
