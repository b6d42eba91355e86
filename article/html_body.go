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

// judge gives each line its score: above 0 it is more likely body than not.
func (p *webPage) judge() {
	for i := range p.lines {
		sum := p.weights[feature{"bias", ""}]
		p.features(i, func(f feature) { sum += p.weights[f] })
		p.lines[i].score = sum
	}
}

// leastScore is the score from which a line is body, in logits.
const leastScore = 0.2

// chooseBody finds the region and gives the lines in it their kinds.
func (p *webPage) chooseBody() {
	p.look()
	p.judge()
	p.from, p.to = len(p.lines), 0
	for i := range p.lines {
		l := &p.lines[i]
		if l.score < leastScore || l.kind != "" {
			continue
		}
		switch p.featureTag(l) {
		case "h1", "h2", "h3", "h4", "h5", "h6":
			l.kind = Heading
		case "li", "dd", "dt", "td", "th":
			l.kind = List
		case "blockquote":
			l.kind = Quote
		default:
			l.kind = Paragraph
		}
		p.from, p.to = min(p.from, i), i+1
	}
}
