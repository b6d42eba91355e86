package note

import (
	"slices"
	"strings"
)

// topic is what a sum of money or a share is said of.
type topic struct {
	noun   nounPhrase
	action string
	owner  string // whose it is, if the rule that found the noun knows it
	place  string
}

// implied is the noun that the verb at token v implies and does not say: the offer, of "has offered $5m".
func implied(v int, lemma string) nounPhrase {
	return nounPhrase{from: v, end: v, head: v, lemma: lemma, found: true}
}

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
	case t == Verb && c.tag(i-1) == Det && strings.HasSuffix(c.low(i), "s"): // "the offers were"
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

// conjunctions are those words among the prepositions that may begin a clause, or compare, and tie no
// phrase to the noun before them.
var conjunctions = []string{"after", "before", "since", "until", "till", "as", "than", "like", "by"}

// subjectOf is the noun phrase that is the subject of the verb at token v, past its auxiliaries, what
// is believed, and a relative pronoun: "profit", of "profit in the quarter rose"; "offer", of "offer,
// which is believed to be worth". tail is the phrase that follows it after a preposition.
func (c *figureScan) subjectOf(v int) (p, tail nounPhrase) {
	i := c.beforeVerb(v)
	if c.is(i-1, "which", "that", "who") {
		i--
		if c.is(i-1, ",") {
			i--
		}
	} else {
		i = c.beforeAside(i)
	}
	if p, tail = c.fullPhrase(c.beforeTime(i)); p.found && c.hangs(p) {
		return nounPhrase{}, nounPhrase{}
	}
	return p, tail
}

// hangs reports whether a phrase before a verb is not its subject but hangs on a noun before it: "corn
// used in fuel rose", "firms that sell boats fell".
func (c *figureScan) hangs(p nounPhrase) bool {
	k := p.from - 1
	for c.tag(k) == Det || c.tag(k) == Adv || c.is(k, "its", "his", "her", "their") {
		k--
	}
	if c.tag(k) == Adp && c.tag(k-1) == Verb && !c.is(k, "as") {
		_, telling := c.meaning(Lemma(c.low(k-1), Verb), "telling")
		return !telling // "corn used in fuel", "support among women", taken for a verb
	}
	if c.is(k, "and", "or") {
		return c.isNominal(k - 1) // of two things, which are not one
	}
	if c.tag(k) != Verb {
		return false
	}
	if _, telling := c.meaning(Lemma(c.low(k), Verb), "telling"); telling {
		return false
	}
	return c.isNominal(k-1) || c.is(c.beforeVerb(k)-1, "that", "which", "who")
}

// beforeVerb is one past the subject of the verb at token v: left of "is believed to have been".
func (c *figureScan) beforeVerb(v int) int {
	i := v
	for i > c.first && v-i < 8 {
		_, belief := c.class(i-1, "belief")
		if c.is(i-1, "to") {
			if belief = c.isBelief(i - 2); !belief {
				break // "plans to invest": the plans invest nothing
			}
		}
		if !belief && c.tag(i-1) != Aux && c.tag(i-1) != Adv && !c.is(i-1, "not", "n't", "have", "has", "had", "be", "been") {
			break
		}
		i--
	}
	return i
}

// isBelief reports whether token i stands before the infinitive of what is believed, or done: "is said to
// be", "is to be".
func (c *figureScan) isBelief(i int) bool {
	_, belief := c.class(i, "belief")
	return belief || c.tag(i) == Aux
}

// beforeAside is the token after the phrase that the aside which ends before token i is about: "Orla
// Bank, which it owns, fell".
func (c *figureScan) beforeAside(i int) int {
	if !c.is(i-1, ",") {
		return i
	}
	for k := i - 2; k > c.first && k > i-12; k-- {
		if c.is(k, ",") {
			if c.isNominal(k-1) && (c.tag(k+1) == Det || c.is(k+1, "which", "who")) {
				return k
			}
			return i
		}
	}
	return i
}

// beforeTime passes over a time that ends before token i, with its preposition: "profit in March".
func (c *figureScan) beforeTime(i int) int {
	k := i
	for k > c.first && c.timed(k-1) {
		k--
	}
	if k < i && c.tag(k-1) == Adp {
		k--
	}
	return k
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
		for c.tag(k) == Det || c.is(k, "its", "his", "her", "their") {
			k--
		}
		if c.tag(k) != Adp && !c.is(k, "to") || slices.Contains(conjunctions, c.low(k)) || !c.isNominal(k-1) {
			return p, tail
		}
		outer := c.phraseBefore(k)
		if c.is(k, "of") {
			if _, holds := c.meaning(outer.lemma, "whole"); holds {
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

// ownerOf is whose the thing of a phrase is: "the port's profit", "its profit", "the profit of Orla Bank",
// "the offer from the union".
func (c *figureScan) ownerOf(p nounPhrase) string {
	k := p.from - 1
	if c.is(k, "'s", "'", "’") {
		if owner := c.phraseBefore(k); owner.found {
			return c.party(owner)
		}
	}
	if c.is(k, "its", "his", "her", "their") {
		name, _ := c.v.referred(k)
		return name
	}
	if c.is(p.end, "of", "by", "from") {
		i := p.end + 1
		for c.tag(i) == Det {
			i++
		}
		if x := c.nameAt(i); x >= 0 {
			return c.v.notes.Names[x].Name
		}
	}
	for i := p.from; i < p.head; i++ { // "the Orla bid"
		if x := c.nameAt(i); x >= 0 && c.v.notes.Names[x].Kind != Place {
			return c.v.notes.Names[x].Name
		}
	}
	return ""
}

// maker is who makes, signs or reports the thing of a phrase, if a verb says so right before it: "the
// port made an offer of $5m".
func (c *figureScan) maker(p nounPhrase) string {
	k := p.from - 1
	for c.tag(k) == Det || c.tag(k) == Adj || c.timed(k) || c.is(k, "its", "his", "her", "their", "-", ",") {
		k--
	}
	if c.tag(k) != Verb {
		return ""
	}
	if _, makes := c.meaning(Lemma(c.low(k), Verb), "makes"); !makes {
		return ""
	}
	return c.doer(k)
}

// doer is who does what the verb at token v says: its subject, by the full name.
func (c *figureScan) doer(v int) string {
	i := c.beforeVerb(v)
	if i > c.first && c.tag(i-1) == Pron && !c.is(i-1, "which", "that", "who") {
		name, _ := c.v.referred(i - 1)
		return name
	}
	p, _ := c.subjectOf(v)
	if !p.found || c.is(i-1, "to") || i == v && strings.HasSuffix(c.low(v), "ing") || c.is(p.from-1, "a", "an", "no", "any", "each", "every", "some") {
		return ""
	}
	return c.holder(p)
}

// holder is the name of whom a phrase means: "the archdiocese of Orla".
func (c *figureScan) holder(p nounPhrase) string {
	end := p.end
	if x := c.nameAt(end + 1); c.is(end, "of") && x >= 0 && c.capital(p.head) {
		for end++; c.nameAt(end) == x; {
			end++
		}
		return c.v.span(p.from, end).In(c.v.article.Text)
	}
	return c.party(p)
}

// party is the name of whom a phrase means, if one is meant, else the phrase: "the Orla owner" is not Orla.
func (c *figureScan) party(p nounPhrase) string {
	if x := c.nameAt(p.head); x >= 0 {
		return c.v.notes.Names[x].Name
	}
	return c.named(p.from, p.end, false)
}
