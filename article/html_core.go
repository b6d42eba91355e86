package article

import (
	web "github.com/variorum-news/variorum/article/page"
)

// core is where the running text of a page stands.
type core struct {
	box         int              // the box that most of it stands in, -1 if there is none
	rank        map[int]int      // the boxes around it, by how far
	first, last int              // the first and last line of running text in it
	inBoxes     []boxSums        // of each box of the page
	alike       map[like]float64 // running text of the lines in the core that are set alike
	mass        float64          // of all lines in it
}

// like is how a line is set: its element, and the names of that and of the box around it.
type like struct{ tag, own, parent string }

func (p *webPage) likeOf(l *webLine) like {
	b := &p.page.Boxes[l.block.Box]
	k := like{tag: b.Tag, own: b.Names}
	if b.Parent >= 0 {
		k.parent = p.page.Boxes[b.Parent].Names
	}
	return k
}

// boxSums is what the lines of a box come to, in words.
type boxSums struct {
	prose, words, links float64
	mass, score         float64 // by which the core is chosen
}

const (
	// proseCap is how many words of one line count, so that no single line is an article.
	proseCap = 80
	// linkedShare is the share of links in a line from which it is no running text.
	linkedShare = 0.5
	// trustedShare is the share of a page's running text up to which a box's names are believed: the body of
	// an article has stood in "paywall", "promo" and "sidebar", and all of a page in a form.
	trustedShare = 0.3
	// trustedAlike is the same for all boxes of the same names together: a list of ten things may have its
	// text in ten boxes, each of them a "card".
	trustedAlike = 0.45
	// trustedComments is the same for comments, which may be longer than the article.
	trustedComments = 0.8
	// lineProse is the least mass of a line of running text.
	lineProse = 5
)

// Shares of a line's mass that stay where its boxes are named for something else than the body.
const (
	barredShare   = 0.1 // navigation, footers, forms, what is hidden
	doubtfulShare = 0.3 // related stories, share bars, boxes at the side
	paragraphGain = 1.2 // of <p>, over a bare <div>
)

// reach is how much of a line's mass the boxes around it get, the one right around it first; the idea is
// Readability's (Arc90, 2009), which gives a parent all and a grandparent half.
var reach = [...]float64{1, 0.6, 0.35, 0.2, 0.1}

// weigh finds which names of the boxes around each line are to be believed, and how much running text it is.
func (p *webPage) weigh() {
	sums := make([]boxSums, len(p.page.Boxes))
	total := 0.0
	for i := range p.lines {
		l := &p.lines[i]
		l.linked = float64(l.block.Links) / float64(len(l.raw))
		if l.prose() && l.linked < linkedShare {
			l.mass = float64(min(l.words, proseCap))
		}
		total += l.mass
		for b := l.block.Box; b >= 0; b = p.page.Boxes[b].Parent {
			sums[b].prose += l.mass
		}
	}
	believed := make([]families, len(p.page.Boxes))
	alike := map[string]float64{} // names → running text in all boxes that have them
	for b := range p.page.Boxes {
		alike[p.page.Boxes[b].Names] += sums[b].prose
	}
	for b := range p.page.Boxes {
		f := p.markup.of(&p.page.Boxes[b])
		switch share := sums[b].prose / max(total, 1); {
		case share >= trustedComments:
			f = 0
		case share >= trustedShare || p.page.Boxes[b].Names != "" && alike[p.page.Boxes[b].Names] >= total*trustedAlike:
			f &= p.markup.masks.comment
		}
		believed[b] = f
	}
	for i := range p.lines {
		l := &p.lines[i]
		l.own = believed[l.block.Box] | p.markup.ofNames(l.block.Inline)
		if b := p.page.Boxes[l.block.Box].Parent; b >= 0 {
			l.parent = believed[b] &^ l.own
			for b = p.page.Boxes[b].Parent; b >= 0; b = p.page.Boxes[b].Parent {
				l.above |= believed[b]
			}
			l.above &^= l.own | l.parent
		}
		switch all := l.own | l.parent | l.above; {
		case all&p.markup.masks.barred != 0 || l.block.Place.Has(web.Hidden):
			l.mass *= barredShare
		case all&p.markup.masks.doubtful != 0:
			l.mass *= doubtfulShare
		}
		if p.tag(l) == "p" {
			l.mass *= paragraphGain
		}
	}
}

// Families of boxes that hold no body, and that seldom do.
var (
	barredFamilies   = []string{"nav-tag", "foot-tag", "form-tag", "hide-tag", "caption-tag", "comment"}
	doubtfulFamilies = []string{"related", "side", "letter", "foot", "author", "caption", "ad", "aside-tag", "hide", "nav", "embed", "share"}
)

// findCore finds the box that most of the running text stands in.
func (p *webPage) findCore() {
	c := core{box: -1, alike: map[like]float64{}, rank: map[int]int{}, last: len(p.lines), inBoxes: make([]boxSums, len(p.page.Boxes))}
	for i := range p.lines {
		l := &p.lines[i]
		words := float64(l.words)
		for b, up := l.block.Box, -p.ownBox(l); b >= 0; b, up = p.page.Boxes[b].Parent, up+1 {
			s := &c.inBoxes[b]
			if s.words += words + 1; l.mass > lineProse {
				s.prose += words
			}
			s.links += l.linked * words
			s.mass += l.mass
			if up >= 0 && up < len(reach) && l.mass > 0 {
				s.score += l.mass * reach[up]
			}
		}
	}
	best := 0.0
	for b := range c.inBoxes {
		if c.inBoxes[b].score > best {
			best, c.box = c.inBoxes[b].score, b
		}
	}
	for b, up := c.box, 0; b >= 0; b, up = p.page.Boxes[b].Parent, up+1 {
		c.rank[b] = up
	}
	if c.box >= 0 {
		found := false
		for i := p.page.Boxes[c.box].From; i < p.page.Boxes[c.box].To; i++ {
			c.alike[p.likeOf(&p.lines[i])] += p.lines[i].mass
			c.mass += p.lines[i].mass
			if p.lines[i].mass >= 2*lineProse {
				if !found {
					c.first, found = i, true
				}
				c.last = i
			}
		}
	}
	p.core = c
}

// ownBox is 1 if the box of a line is a paragraph or the like, which holds nothing else.
func (p *webPage) ownBox(l *webLine) int {
	switch p.tag(l) {
	case "p", "li", "blockquote", "h2", "h3":
		return 1
	}
	return 0
}

// tag is the element that a line is the text of.
func (p *webPage) tag(l *webLine) string { return p.page.Boxes[l.block.Box].Tag }
