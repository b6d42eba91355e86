package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// isMatter reports whether the "over" of span, right before the figure, says what something is about and
// limits no number: "broke the law over two articles", "a row over two islands", "was sued over two
// films"; not "arrested over 200 men", "a fight with over 200 men".
func (c *figureScan) isMatter(g *counted, span text.Span) bool {
	if g.unitName() != "" || g.number.Value >= leastOver || g.number.Kind == numeral.Vague || !strings.EqualFold(span.In(c.v.article.Text), "over") {
		return false
	}
	over := g.from - 1
	for over > c.first && c.v.notes.Tokens[over].Span.Start > span.Start {
		over--
	}
	if _, ok := c.meaning(Lemma(c.low(over-1), Noun), "dispute"); ok {
		return true
	}
	const near = 6 // tokens from the verb to "over"
	for i := over - 1; i >= c.first && i >= over-near && !c.is(i, ",", ";"); i-- {
		if _, ok := c.meaning(Lemma(c.low(i), Verb), "charge"); !ok || c.tag(i) != Verb {
			continue
		}
		k := i - 1
		for c.tag(k) == Adv {
			k--
		}
		passive := c.is(k, "be", "been", "being", "was", "were", "is", "are")
		object := c.tag(over-1) == Noun || c.tag(over-1) == Propn || c.tag(over-1) == Pron
		return passive || i < over-1 && object
	}
	return false
}

// leastOver is the number from which on "over" is taken to limit it, whatever stands before: "was sued
// by over 200 men".
const leastOver = 20

// isRateBase reports whether the figure is what another is told per: "12 deaths per 100,000 people".
func (c *figureScan) isRateBase(g *counted) bool {
	return g.sign == "" && (c.is(g.from-1, "per") || c.is(g.from-1, "every") && c.is(g.from-2, "for", "of", "in"))
}

// rateOf is what the count of figure k is told per, "" if it is a plain count: "per 100,000 people".
func (c *figureScan) rateOf(k int) string {
	g := &c.figures[k]
	if k+1 >= len(c.figures) || !g.noun.found {
		return ""
	}
	base := &c.figures[k+1]
	if base.from != g.noun.end+1 || !c.isRateBase(base) || !c.is(g.noun.end, "per") {
		return ""
	}
	return strings.TrimRight(" per "+c.printed(base).In(c.v.article.Text)+" "+c.counts(base.noun), " ")
}
