package note

import "strings"

// phraseBefore reads the noun phrase that ends right before token end: its adjectives, nouns and
// names, without the determiner and without the possessor.
func (c *figureScan) phraseBefore(end int) nounPhrase {
	if !c.isNominal(end - 1) {
		return nounPhrase{}
	}
	return c.plainPhrase(end)
}

// plainPhrase is the phrase that ends before token end, whatever the tag of its noun is.
func (c *figureScan) plainPhrase(end int) nounPhrase {
	head := end - 1
	from := head
	for from > c.first && head-from < longestPhrase && c.joinsPhrase(from-1) {
		from--
	}
	for from < head && c.is(from, "-") {
		from++
	}
	return c.nounPhraseOf(from, head)
}

// nounPhraseOf is the phrase of tokens from to head, of which head is the noun. Where the noun is a
// name, the whole name is.
func (c *figureScan) nounPhraseOf(from, head int) nounPhrase {
	p := nounPhrase{from: from, end: head + 1, head: head, found: true, lemma: Lemma(c.low(head), Noun), definite: c.is(from-1, "the")}
	last := head
	if x := c.nameAt(head); x >= 0 && c.capital(head) {
		p.lemma = strings.ToLower(c.v.notes.Names[x].Name)
		for last > from && c.nameAt(last-1) == x {
			last--
		}
	}
	for k := from; k < last; k++ {
		if t := c.tag(k); t == Noun || t == Propn || t == Adj {
			p.mods = append(p.mods, Lemma(c.low(k), t))
		}
	}
	return p
}

// isNominal reports whether token i may be the head of a phrase.
func (c *figureScan) isNominal(i int) bool {
	switch t := c.tag(i); {
	case t == Noun, t == Propn, c.nameAt(i) >= 0:
	case t == Verb && (c.tag(i-1) == Det || c.timed(i-1)) && strings.HasSuffix(c.low(i), "s"): // "the six-year offers were"
	default:
		return false
	}
	return c.numberAt(i) == 0 && !c.timed(i) && !c.is(i, "%", "percent", "cent", "pc")
}

// joinsPhrase reports whether token i belongs to the noun phrase that goes on right of it.
func (c *figureScan) joinsPhrase(i int) bool {
	switch t := c.tag(i); {
	case c.numberAt(i) > 0 || c.timed(i):
		return false
	case t == Noun || t == Propn || t == Adj || c.nameAt(i) >= 0:
		return !c.is(i, "%", "percent", "such")
	case c.is(i, "-"):
		return c.v.glued(i) && c.v.glued(i+1)
	case c.is(i, "and"): // "telephone and internet services"
		return (c.tag(i-1) == Noun || c.tag(i-1) == Adj) && c.tag(i+2) == Noun && c.tag(i+1) == c.tag(i-1) && c.nameAt(i-1) < 0
	case t == Verb && (strings.HasSuffix(c.low(i), "ed") || strings.HasSuffix(c.low(i), "ing")):
		return c.tag(i-1) == Det || c.is(i-1, "'s", "for", "of", "in", "on", "with")
	}
	return false
}

// phraseAt reads the noun phrase that begins at token i, past its determiner.
func (c *figureScan) phraseAt(i int) nounPhrase {
	for c.tag(i) == Det || c.is(i, "its", "his", "her", "their", "all") {
		i++
	}
	if c.timed(i) || c.numberAt(i) > 0 {
		return nounPhrase{}
	}
	return c.withGerund(c.phrase(i, false))
}

// withGerund is the phrase with the noun in -ing that ends it, though it is tagged as a verb: "border
// funding".
func (c *figureScan) withGerund(p nounPhrase) nounPhrase {
	i := p.end
	if !p.found || c.tag(i) != Verb || !strings.HasSuffix(c.low(i), "ing") || c.plural(p.head) || c.nameAt(p.head) >= 0 {
		return p
	}
	if t := c.tag(i + 1); t == Adp && !c.is(i+1, "to", "by") || t == Punct || t == Cconj || i+1 == c.end {
		return c.nounPhraseOf(p.from, i)
	}
	return p
}

// pastBracket is the token after what stands in brackets at token i: the sum in another currency.
func (c *figureScan) pastBracket(i int) int {
	if !c.is(i, "(") {
		return i
	}
	for k := i + 1; k < c.end && k < i+longestPhrase; k++ {
		if c.is(k, ")") {
			return k + 1
		}
	}
	return i
}

// fullPhrase is the noun phrase that ends before token end; if prepositions tie it to a noun before
// it, the phrase of that noun, and the last tied one as tail: "traffic", of "voice traffic in Orla".
// The number, level or amount of a thing is the thing.
func (c *figureScan) fullPhrase(end int) (p, tail nounPhrase) {
	p = c.phraseBefore(end)
	for range 3 {
		if !p.found {
			return p, tail
		}
		k := p.from - 1
		for c.timed(k) {
			k--
		}
		for c.tag(k) == Det || c.is(k, "its", "his", "her", "their", "most", "more", "least") {
			k--
		}
		if c.isOf(k, "clause") || c.tag(k) != Adp && !c.is(k, "to") || !c.isNominal(k-1) {
			return p, tail
		}
		outer := c.phraseBefore(k)
		if c.is(k, "of") {
			if c.means(outer.lemma, "whole") {
				p.mods = append(p.mods, outer.lemma)
				return p, tail
			}
			if c.nameAt(p.head) < 0 {
				outer.mods = append(outer.mods, p.lemma)
			}
		}
		p, tail = outer, p
	}
	return p, tail
}
