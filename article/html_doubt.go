package article

import (
	"html"
	"slices"
	"strings"

	web "github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/text"
)

// What makes a page one of which we are not sure, and what another's opinion counts there. On the
// development sets, asked of 9 % of the readability pages, 5 % of wcxb, 5 % of newspaper4k and 2 % of fundus,
// it moved body F1 by +.008, +.004, 0 and -.001 (cross-validation, before the rules of isFurniture were complete);
// asked of all pages, by +.011, +.003, -.008 and -.012.
const (
	leastBody    = 250 // bytes; a shorter body is doubtful
	doubtScore   = 1   // logits; lines nearer to 0 might be either
	doubtWords   = 5   // words of a line that counts
	doubtShare   = 0.3 // of doubtful words to words of the body, from which the page is doubtful
	opinionScore = 2   // logits for a line that the other has, and against one that it has not
	opinionWords = 6   // words of a line that the other would have, were it body
)

// isDoubtful reports whether another should be asked.
func (p *webPage) isDoubtful() bool {
	words, doubtful := 0, 0
	for i := range p.lines {
		l := &p.lines[i]
		if p.isBody(l) {
			words += l.words
		}
		if l.words >= doubtWords && l.score > -doubtScore && l.score < doubtScore {
			doubtful += l.words
		}
	}
	return p.bodyBytes() < leastBody || float64(doubtful) > doubtShare*float64(words)
}

// hear lets another's opinion have a word about each line.
func (p *webPage) hear() {
	other := newWitness(p.page.Opinion())
	if other == nil {
		return
	}
	for i := range p.lines {
		switch l := &p.lines[i]; {
		case other.has(l.raw):
			l.score += opinionScore
		case l.words >= opinionWords:
			l.score -= opinionScore
		}
	}
}

// isBody reports whether a line is body by its score.
func (p *webPage) isBody(l *webLine) bool {
	return l.score >= leastScore && l.kind == "" && !p.isFurniture(l) && (p.showHidden || !l.block.Place.Has(web.Hidden|web.Unshown))
}

// findHidden decides about text that the page hides: it counts only where hardly any text is shown, and a
// script shows it when a reader asks.
func (p *webPage) findHidden() {
	p.showHidden = p.bodyBytes() < leastBody
}

func (p *webPage) bodyBytes() int {
	n := 0
	for i := range p.lines {
		if l := &p.lines[i]; p.isBody(l) {
			n += len(l.raw)
		}
	}
	return n
}

// brokenLines puts line breaks where markup within JSON-LD has them.
var brokenLines = strings.NewReplacer("\r", "\n", "</p>", "\n", "</P>", "\n", "<br>", "\n", "<br/>", "\n", "<br />", "\n", "</h2>", "\n", "</li>", "\n")

// fromScript takes the body from JSON-LD if the page shows none of it: a script would have. A short one, which is
// no witness and may be a teaser, is taken only where the page shows nothing else to read.
func (p *webPage) fromScript() bool {
	if p.claims.item == nil || p.witness == nil && (strings.TrimSpace(p.claims.item.Body) == "" || slices.ContainsFunc(p.lines, func(l webLine) bool { return l.words >= minSentence })) {
		return false
	}
	for i := range p.lines {
		if l := &p.lines[i]; p.witness != nil && l.words >= witnessWords && p.witness.has(l.raw) {
			return false
		}
	}
	p.from = len(p.lines)
	for s := range strings.SplitSeq(brokenLines.Replace(html.UnescapeString(p.claims.item.Body)), "\n") {
		if s = readable(s); s != "" {
			l := webLine{unit: unit{raw: s, span: text.Span{End: len(s)}, kind: Paragraph}, block: &web.Block{Text: s}}
			l.measure()
			p.lines = append(p.lines, l)
		}
	}
	p.to = len(p.lines)
	p.warn(bodyInScript)
	return true
}

// anyText makes body of what is left where nothing looks like one: running text, else all that is no
// menu and no headline.
func (p *webPage) anyText() {
	barred := p.markup.masks.barred
	for _, prose := range []bool{true, false} {
		for i := range p.lines {
			l := &p.lines[i]
			if l.kind != "" || l.linked >= linkedShare || (l.own|l.parent|l.above)&barred != 0 || prose && !l.prose() || l.block.Place.Has(web.Hidden|web.Unshown) {
				continue
			}
			l.score = leastScore
		}
	}
}
