package note

import (
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// nounPhrase is what a number counts: tokens from to end-1, of which head is the noun.
type nounPhrase struct {
	from, end, head int
	name            int // one past the last token of a designation that is the head, "AK-47s"; else 0
	found           bool
	many            bool     // more than one is counted
	lemma           string   // of the head
	mods            []string // lemmas of what stands before it
	scope           Scope    // by a word in it: "more", "other"
	definite        bool     // "the 43 students"
	lent            string   // what stands before the head where the next number has it: "Orlan" of "12 Orlan and 11 Pellian sailors"
}

// count finds what the figure counts, right of it.
func (c *figureScan) count(k int) {
	g := &c.figures[k]
	i := g.end
	if c.bareAge(k) {
		g.role, g.unit = Age, unitWord{"time", "year"}
		return
	}
	if g.unit.name != "" || g.sign != "" {
		c.gauge(g)
		return
	}
	if g.number.Kind == numeral.Vague && c.is(i, "of") {
		i++
	} else if c.is(i, "of") {
		c.countOf(g, i+1)
		return
	}
	if _, span := c.reader.BoundAfter(c.v.article.Text, g.stop); !span.IsZero() {
		i = c.after(i, span.End)
	}
	if g.number.Kind == numeral.Fraction && c.is(i, "the", "its", "their", "his", "her") {
		i++ // "one-tenth the distance"
	}
	g.noun = c.phrase(i, g.number.Value != 1 || g.number.IsRange())
	if g.number.Kind == numeral.Cardinal && g.number.Value > 1 {
		g.noun = c.attributive(g, c.agreeing(g.noun))
	}
	g.noun.definite = c.is(g.from-1, "the", "these", "those", "all", "both")
	if g.noun.found && g.noun.head == g.noun.from && c.everybody(g.noun.head) {
		g.noun.lemma = "person"
	}
	c.settlePoint(g)
	if g.number.Words && g.number.Value < 100 && g.noun.found && g.noun.name == 0 {
		for range c.reader.All(g.noun.lemma) {
			g.role = Rank // "the nineteen sixties"
			break
		}
	}
	if c.means(g.noun.lemma, "part") && c.is(g.noun.end, "of") {
		if inner := c.phrase(g.noun.end+1, false); inner.found {
			outer := g.noun
			g.noun = inner
			g.noun.from, g.noun.definite = outer.from, outer.definite
			g.noun.mods = append(inner.mods, outer.lemma)
			g.noun.lent = c.counts(outer) + " of" + strings.TrimSuffix(" "+c.counts(inner), " "+inner.lemma)
		}
	}
}

// countOf reads what stands after "of" right behind the number: "two of his deputies", "35,000 of
// them", "one of the oldest towns".
func (c *figureScan) countOf(g *counted, i int) {
	g.noun.scope = Subset
	if g.number.Kind == numeral.Fraction {
		g.noun.scope = ""
	}
	for c.tag(i) == Det || c.tag(i) == Pron && !c.is(i, "them", "us", "whom", "which", "those") || c.is(i, "the", "his", "her", "its", "their", "our", "my") {
		i++
	}
	scope := g.noun.scope
	g.noun = c.phrase(i, true)
	g.noun.scope = scope
	if g.number.Value == 1 {
		g.role = Rank // "one of the oldest towns" counts nothing
	}
}

// longestPhrase is how many tokens a noun phrase may have after its number.
const longestPhrase = 9

// phrase reads a noun phrase from token i: adjectives and nouns up to the head. If many are
// counted, the head is the first plural noun, or the last before the verb.
func (c *figureScan) phrase(i int, many bool) nounPhrase {
	p := nounPhrase{from: i, head: -1, many: many}
	for ; i < c.end && i < p.from+longestPhrase; i++ {
		low, tag := c.low(i), c.tag(i)
		if c.isOf(i, "scopeafter") && p.head < 0 {
			p.scope = Addition
			if i == p.from {
				p.from = i + 1
			}
			continue
		}
		if low == "-" && i > p.from && c.v.glued(i) && c.v.glued(i+1) && i+1 < c.end {
			continue
		}
		if tag == Part && p.head >= 0 && (low == "'s" || low == "'" && c.plural(p.head)) {
			p.head = -1
			continue
		}
		if end := c.designation(i); end > 0 && !c.timed(i) {
			if p.head = i; strings.HasSuffix(c.low(end-1), "s") {
				p.name = end
				break
			}
			i = end - 1
			continue
		}
		if !c.inPhrase(i, p) || c.timed(i) {
			break
		}
		if tag == Noun || tag == Propn || tag == Verb && c.plural(i) {
			p.head = i
			compound := c.low(i+1) == "-" && c.v.glued(i+1)
			named := c.nameAt(i) >= 0 && c.nameAt(i) == c.nameAt(i+1) // "Ports and Rivers guards"
			if many && c.plural(i) && !c.plural(i+1) && !compound && !named {
				break
			}
		}
	}
	if p.head < p.from {
		return nounPhrase{scope: p.scope}
	}
	p.end, p.found = max(p.head+1, p.name), true
	p.lemma = c.singular(p.head)
	if p.name > 0 {
		p.lemma = strings.TrimSuffix(strings.ToLower(c.v.span(p.head, p.name).In(c.v.article.Text)), "s")
	}
	for k := p.from; k < p.head; k++ {
		if end := c.designation(k); end > 0 {
			p.mods = append(p.mods, strings.ToLower(c.v.span(k, end).In(c.v.article.Text)))
			k = end - 1
			continue
		}
		_, state := c.state[c.low(k)]
		scope := c.isOf(k, "scopeafter")
		if !state && !scope && c.tag(k) != Punct && c.tag(k) != Part && c.tag(k) != Adv && c.tag(k) != Verb && c.tag(k) != Cconj && c.low(k) != "-" {
			p.mods = append(p.mods, Lemma(c.low(k), c.tag(k)))
		}
	}
	return p
}

// inPhrase reports whether token i may stand in a noun phrase that begins at p.from.
func (c *figureScan) inPhrase(i int, p nounPhrase) bool {
	switch c.tag(i) {
	case Punct, Cconj, Sym:
		if x := c.nameAt(i); x >= 0 && x == c.nameAt(i-1) && x == c.nameAt(i+1) {
			return c.is(i, "and", "&", "-")
		}
		if p.many && p.head == i-1 && c.is(i, "and") && !c.plural(p.head) && (c.tag(i+1) == Noun || c.tag(i+1) == Adj) && !c.plural(i+1) && c.plural(i+2) {
			return !c.capital(p.head) // "12 search and rescue crews"
		}
		return p.head < 0 && i > p.from && c.is(i, ",", "and", "or", "but") && c.tag(i-1) == Adj && (c.tag(i+1) == Adj || c.tag(i+1) == Verb) && c.nounFollows(i+2)
	case Adj, Noun, Propn:
		if c.isOf(i, "up") {
			return false
		}
		if p.head >= 0 && c.clauseBegins(i, p) {
			return false
		}
		if _, own := c.self[c.low(i)]; own && p.head < 0 && c.tag(i-1) != Det && !c.nounFollows(i+1) {
			return false // "nine die", in headlines, not "52 percent of the vote"
		}
		return c.numberAt(i) == 0
	case Verb:
		if _, state := c.state[c.low(i)]; state && p.head < 0 {
			return c.nounFollows(i + 1)
		}
		participle := strings.HasSuffix(c.low(i), "ed") || strings.HasSuffix(c.low(i), "ing") || i == p.from && strings.HasSuffix(c.low(i), "en")
		// "six hidden graves", "12 key suspected smugglers", not "one lawyer representing victims"
		inside := p.head < 0 || c.is(i-1, "-") || p.many && strings.HasSuffix(c.low(i), "ed") && !c.is(i, "called", "named")
		return inside && !c.plural(p.head) && participle && c.nounFollows(i+1)
	case Adv:
		return p.head < 0 && i+1 < c.end && (c.tag(i+1) == Adj || c.tag(i+1) == Verb && c.nounFollows(i+2))
	}
	return false
}

func (c *figureScan) nounFollows(i int) bool {
	return c.tag(i) == Noun || c.tag(i) == Propn || c.tag(i) == Adj && (c.tag(i+1) == Noun || c.tag(i+1) == Propn)
}

// counts is the unit of a count as it is printed: "people", or the phrase in the singular.
func (c *figureScan) counts(p nounPhrase) string {
	if !p.found {
		return ""
	}
	if p.lemma == "person" || p.lemma == "people" {
		return "people"
	}
	if p.lent != "" {
		return p.lent + " " + p.lemma
	}
	words := strings.ToLower(text.Span{Start: c.v.span(p.from, p.from+1).Start, End: c.v.span(p.head, p.head+1).Start}.In(c.v.article.Text))
	return strings.Join(strings.Fields(words+p.lemma), " ")
}
