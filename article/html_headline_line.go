package article

import (
	"strings"

	web "github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/text"
)

// Weights of what makes a line the headline of a page whose title is known, and the least that must.
const (
	equalTitle     = 4.0
	partOfTitle    = 1.5
	likeTitle      = 1.4 // half of its words are the title's
	tagH1          = 2.0
	tagH2          = 0.5
	onlyH1Line     = 0.5
	outsideArticle = -3.0
	oneLink        = -1.5
	leastLine      = 2.5
	half           = 0.5
)

// placeHeadline finds the title, and the line that is the headline, if one is, and marks it. It runs before the
// body is chosen.
func (p *webPage) placeHeadline(a *Article) {
	p.readClaims()
	if a.Title == "" {
		a.Title = p.chooseTitle()
	}
	p.claims.title = compact(a.Title)
	p.headline = p.headlineLine(a.Title)
	if p.headline < 0 {
		return
	}
	l := &p.lines[p.headline]
	l.kind = Headline
	if a.Title == "" {
		a.Title = l.raw
	}
	h1 := p.within(l, "h1")
	for i := p.headline - 3; h1 >= 0 && i <= p.headline+3; i++ {
		if i >= 0 && i < len(p.lines) && p.within(&p.lines[i], "h1") == h1 {
			p.lines[i].kind = Headline // a headline of several lines
		}
	}
}

// headlineLine finds the line that is the headline, or -1.
func (p *webPage) headlineLine(title string) int {
	form := titleForm(title)
	words := map[string]bool{}
	for w := range text.Words(form) {
		words[w.In(form)] = true
	}
	h1s := 0
	for i := range p.page.Boxes {
		if p.page.Boxes[i].Tag == "h1" && p.page.Boxes[i].To > p.page.Boxes[i].From {
			h1s++
		}
	}
	best, at := leastLine, -1
	for i := range p.lines {
		if score := p.headlineScore(&p.lines[i], form, words, h1s); score > best || score == best && at < 0 {
			best, at = score, i
		}
	}
	return at
}

// headlineScore weighs a line as the headline, whose matching form and words are given.
func (p *webPage) headlineScore(l *webLine, form string, words map[string]bool, h1s int) float64 {
	h1 := p.within(l, "h1") >= 0
	if len(l.raw) > longestTitle || l.words > 3*maxHeadline || !h1 && l.words < minHeadline && len(l.raw) != len(form) {
		return 0
	}
	score := likeness(titleForm(l.raw), form, words)
	switch {
	case h1 && h1s == 1:
		score += tagH1 + onlyH1Line
	case h1:
		score += tagH1
	case score < partOfTitle:
		return 0
	case p.within(l, "h2") >= 0:
		score += tagH2
	}
	if l.block.Links == len(l.raw) && !h1 {
		score += oneLink
	}
	if l.block.Place.Has(web.InNav | web.InFooter | web.InAside | web.Hidden | web.Unshown) {
		score += outsideArticle
	}
	return score
}

// likeness weighs how much of a title a line is.
func likeness(line, title string, words map[string]bool) float64 {
	switch {
	case line == title && title != "":
		return equalTitle
	case len(line) > leastWithin && strings.Contains(title, line), len(title) > leastWithin && strings.Contains(line, title):
		return partOfTitle
	}
	n, all := 0, 0
	for w := range text.Words(line) {
		if all++; words[w.In(line)] {
			n++
		}
	}
	if float64(n) >= half*float64(all) && n > 1 {
		return likeTitle
	}
	return 0
}

// within is the box with that tag around a line, among the innermost, or -1.
func (p *webPage) within(l *webLine, tag string) int {
	const nearest = 4
	box := l.block.Box
	for range nearest {
		if box < 0 {
			break
		}
		if p.page.Boxes[box].Tag == tag {
			return box
		}
		box = p.page.Boxes[box].Parent
	}
	return -1
}
