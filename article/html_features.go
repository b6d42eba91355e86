package article

import (
	"strings"

	web "github.com/variorum-news/variorum/article/page"
)

// feature is one thing that speaks for a line of a page or against it.
type feature struct{ name, value string }

// features hands everything about line i that tells whether it is the article's body to see.
func (p *webPage) features(i int, see func(feature)) {
	l := &p.lines[i]
	tag := p.featureTag(l)
	length := step(float64(l.words), 0, 1, 3, 6, 10, 20, 40)
	rank := p.rankOf(l)
	see(feature{"tag", tag})
	see(feature{"words", length})
	see(feature{"linked", step(l.linked, 0, .1, .3, .6, .95)})
	see(feature{"cue", string(l.cue.kind)})
	if l.prose() {
		see(feature{"prose in", tag})
		if l.cue.kind != "" {
			see(feature{"prose", "with a cue"})
		}
	}
	for _, place := range placeNames {
		if l.block.Place.Has(place.is) {
			see(feature{"in", place.name})
		}
	}
	p.eachFamily(l.own, "own", see)
	p.eachFamily(l.parent, "parent", see)
	p.eachFamily(l.above, "above", see)
	if rank > 0 {
		p.eachFamily(l.own|l.parent|l.above, "outside", see)
	}
	p.placeFeatures(i, rank, length, tag, see)
	p.neighbourFeatures(i, see)
	p.boxFeatures(l, rank, see)
	p.witnessFeatures(i, see)
}

var placeNames = []struct {
	is   web.Place
	name string
}{{web.InQuote, "quote"}, {web.InList, "list"}, {web.InTable, "table"}, {web.InPre, "pre"}, {web.Hidden, "hidden"}, {web.AriaHide, "aria-hidden"}}

// featureTag is the element of a line, or "other".
func (p *webPage) featureTag(l *webLine) string {
	switch t := p.tag(l); t {
	case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "div", "blockquote", "figcaption", "section", "dd", "dt", "th":
		return t
	}
	return "other"
}

func (p *webPage) eachFamily(f families, where string, see func(feature)) {
	for i := 0; f != 0; i, f = i+1, f>>1 {
		if f&1 != 0 {
			see(feature{where, p.markup.names[i]})
		}
	}
}

// farRank is the rank of a line that shares no box with the core.
const farRank = 9

// rankOf is how far out of the core a line stands: 0 in it, 1 in the box around it.
func (p *webPage) rankOf(l *webLine) int {
	for b := l.block.Box; b >= 0; b = p.page.Boxes[b].Parent {
		if r, found := p.core.rank[b]; found {
			return r
		}
	}
	return farRank
}

// standfirstReach is how many lines below the headline a standfirst may be.
const standfirstReach = 8

// placeFeatures are about where the line stands, seen from the core and from the headline.
func (p *webPage) placeFeatures(i, rank int, length, tag string, see func(feature)) {
	l := &p.lines[i]
	at := "in"
	if i < p.core.first {
		at = "before"
	} else if i > p.core.last {
		at = "after"
	}
	see(feature{"rank", digit(min(rank, 4))})
	see(feature{at + " at rank", digit(min(rank, 2))})
	see(feature{at, length})
	down := 0 // boxes between the line and the core or what is around it
	for b := l.block.Box; b >= 0; b = p.page.Boxes[b].Parent {
		if _, found := p.core.rank[b]; found {
			break
		}
		down++
	}
	if rank == 0 {
		see(feature{"depth", digit(min(down, 5))})
	}
	see(feature{"down", digit(min(down, 5))})
	if len(tag) == 2 && tag[0] == 'h' {
		see(feature{"heading " + at, digit(min(rank, 2))})
	}
	if tag == "li" {
		see(feature{"item at rank", digit(min(rank, 2)) + yes(l.mass > 0)})
	}
	if rank == 0 && l.prose() && l.linked < .3 {
		see(feature{"core", "prose"})
		if (l.own|l.parent|l.above)&^p.markup.masks.plain == 0 {
			see(feature{"core", "clean"})
		}
	}
	if p.headline >= 0 && i > p.headline && i < p.core.first && i-p.headline <= standfirstReach && l.prose() {
		see(feature{"under headline", yes((l.own|l.parent)&p.markup.masks.summary != 0)})
	}
	switch {
	case p.headline < 0:
	case i < p.headline:
		see(feature{"headline", "after"})
	case i > p.headline:
		see(feature{"headline", "before"})
	default:
		see(feature{"headline", "is"})
	}
}

// neighbourFeatures are about the lines beside the line.
func (p *webPage) neighbourFeatures(i int, see func(feature)) {
	l := &p.lines[i]
	near := 0
	for j := max(0, i-3); j < min(len(p.lines), i+4); j++ {
		if j != i && p.lines[j].mass > lineProse-1 {
			near++
		}
	}
	see(feature{"near", digit(near)})
	if i > 0 && p.lines[i-1].mass > lineProse-1 {
		see(feature{"next to", "prose before"})
	}
	if i+1 < len(p.lines) && p.lines[i+1].mass > lineProse-1 {
		see(feature{"next to", "prose after"})
	}
	if l.again {
		see(feature{"again", ""})
	}
	if l.block.Strong*10 > len(l.raw)*9 {
		see(feature{"strong", ""})
	}
}

// boxFeatures are about the boxes around the line's own.
func (p *webPage) boxFeatures(l *webLine, rank int, see func(feature)) {
	if p.ownBox(l) == 0 { // it may stand there with other lines, as in a cell of a layout
		s := &p.core.inBoxes[l.block.Box]
		see(feature{"prose of own box", step(s.prose/s.words, 0, .25, .5, .75, .9)})
		see(feature{"links of own box", step(s.links/s.words, .02, .1, .3, .45)})
	}
	b := p.page.Boxes[l.block.Box].Parent
	if b < 0 {
		return
	}
	if rank == 0 {
		see(feature{"set alike", step(p.core.alike[p.likeOf(l)]/max(p.core.mass, 1), 0, .03, .1, .3, .6)})
	}
	s := &p.core.inBoxes[b]
	see(feature{"share of box", step(s.mass/max(p.core.mass, 1), 0, .03, .1, .3, .6)})
	see(feature{"prose of box", step(s.prose/s.words, 0, .25, .5, .75, .9)})
	see(feature{"links of box", step(s.links/s.words, .02, .1, .3, .6)})
	if p.tag(l) == "li" {
		see(feature{"links of list", step(s.links/s.words, .02, .3, .8)})
	}
	if b = p.page.Boxes[b].Parent; b >= 0 {
		s = &p.core.inBoxes[b]
		see(feature{"prose around box", step(s.prose/s.words, 0, .25, .5, .75, .9)})
	}
}

// witnessFeatures are what the markup says of the line.
func (p *webPage) witnessFeatures(i int, see func(feature)) {
	l := &p.lines[i]
	if p.witness != nil && l.words >= witnessWords {
		see(feature{"article body", yes(p.witness.has(l.raw))})
	}
	if l.words > 5 && p.describes(l.raw) {
		see(feature{"description", ""})
	}
}

// step names the first of the bounds that v does not exceed.
func step(v float64, bounds ...float64) string {
	for i, b := range bounds {
		if v <= b {
			return digit(i)
		}
	}
	return digit(len(bounds))
}

func digit(n int) string { return "0123456789"[n : n+1] }

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// describes reports whether a line is the description that the page gives of itself, or begins it.
func (p *webPage) describes(s string) bool {
	const enough = 60 // bytes
	s = strings.ToLower(s)
	for _, d := range p.descriptions {
		if strings.Contains(d, s) || len(d) >= enough && strings.HasPrefix(s, d[:enough]) {
			return true
		}
	}
	return false
}
