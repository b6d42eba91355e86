package article

import (
	"fmt"
	"strconv"
	"strings"
)

// addWeight reads a line of body.txt: a weight, and the name and value of its feature.
func (x *lexicon) addWeight(line string) error {
	fields := strings.SplitN(line, "\t", 3)
	w, err := strconv.ParseFloat(fields[0], 64)
	if err != nil || len(fields) < 2 {
		return fmt.Errorf("%q: want a weight, a name and a value", line)
	}
	f := feature{name: fields[1]}
	if len(fields) == 3 {
		f.value = fields[2]
	}
	x.weights[f] = w
	return nil
}

// look finds what the lines are to be judged by.
func (p *webPage) look() {
	if item := p.claims.item; item != nil {
		p.witness = newWitness(readable(item.Body))
	}
	for _, name := range []string{"og:description", "description"} {
		if d := p.page.Head.Content(name); d != "" {
			p.descriptions = append(p.descriptions, strings.ToLower(d))
		}
	}
	seen := map[string]bool{}
	for i := range p.lines {
		l := &p.lines[i]
		if l.words > 3 {
			l.again = seen[l.low]
			seen[l.low] = true
		}
	}
	p.weigh()
	p.findCore()
}

// isStandfirst reports whether a line is the summary between headline and text, by its names.
func (p *webPage) isStandfirst(i int) bool {
	l := &p.lines[i]
	return p.headline >= 0 && i > p.headline && i < p.core.first && i-p.headline <= standfirstReach && l.prose() &&
		l.own&p.markup.masks.summary|l.parent&p.markup.masks.summary != 0
}

const standfirstScore = 2

// judge gives each line its score: above 0 it is more likely body than not.
func (p *webPage) judge() {
	for i := range p.lines {
		sum := p.weights[feature{"bias", ""}]
		p.features(i, func(f feature) { sum += p.weights[f] })
		if p.isStandfirst(i) {
			sum += standfirstScore
		}
		p.lines[i].score = sum
	}
}

const (
	// leastScore is the score from which a line is body, in logits. Body F1 of five-fold cross-validation on the
	// development sets fundus, wcxb and newspaper4k moves by less than .003 between 0 and 0.4.
	leastScore = 0.2
	// besideShare is how much of the scores of the two lines beside it a line takes over: what stands between two
	// paragraphs is more likely body. 0 to 0.3 were tried: .952, .954, .954, .952 on fundus.
	besideShare = 0.2
	// besideCap is the most that one of them says, in logits.
	besideCap = 3
)

// smooth lets the lines beside a line have a word.
func (p *webPage) smooth() {
	said := func(score float64) float64 { return besideShare * max(-besideCap, min(score, besideCap)) }
	before := 0.0
	for i := range p.lines {
		l := &p.lines[i]
		own := l.score
		l.score += said(before)
		if i+1 < len(p.lines) {
			l.score += said(p.lines[i+1].score)
		}
		before = own
	}
}

// chooseBody finds the body, the region that it stands in, and what the other lines of the region are.
func (p *webPage) chooseBody() {
	p.look()
	p.judge()
	p.smooth()
	p.findHidden()
	if p.isDoubtful() {
		p.hear()
	}
	if p.bodyBytes() < leastBody && p.fromScript() {
		return
	}
	if p.bodyBytes() == 0 {
		p.anyText()
	}
	p.from, p.to = len(p.lines), 0
	for i := range p.lines {
		if l := &p.lines[i]; p.isBody(l) {
			l.kind = p.bodyKind(l)
			p.from, p.to = min(p.from, i), i+1
		}
	}
	if p.headline >= 0 {
		p.from, p.to = min(p.from, p.headline), max(p.to, p.headline+1)
	}
	p.addTail()
	p.furnish()
}

// tailLines is how many lines below the body are still of the article, if they stand in a box with its last
// line or in the core: a note, a credit, who signs it.
const tailLines = 3

// addTail lets the region end with what stands right below the body.
func (p *webPage) addTail() {
	last := p.to - 1
	if last < 0 {
		return
	}
	box := p.core.box
	if own := p.page.Boxes[p.lines[last].block.Box].Parent; own >= 0 && (box < 0 || p.page.Boxes[own].To > p.page.Boxes[box].To) {
		box = own
	}
	for n := 0; n < tailLines && box >= 0 && p.to < p.page.Boxes[box].To; n++ {
		if l := &p.lines[p.to]; l.linked > linkedAlone || (l.own|l.parent|l.above)&p.markup.masks.barred != 0 {
			return
		}
		p.to++
	}
}
