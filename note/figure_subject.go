package note

// subjectOf is the noun phrase that is the subject of the verb at token v, past its auxiliaries, what
// is believed, and a relative pronoun: "profit", of "profit in the quarter rose"; "offer", of "offer,
// which is thought to be worth". tail is the phrase that follows it after a preposition.
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
		return !c.means(Lemma(c.low(k-1), Verb), "telling") // "corn used in fuel", "support among women", taken for a verb
	}
	if c.is(k, "and", "or") {
		return c.isNominal(k - 1) // of two things, which are not one
	}
	if c.tag(k) != Verb {
		return false
	}
	if c.means(Lemma(c.low(k), Verb), "telling") {
		return false
	}
	return c.isNominal(k-1) || c.is(c.beforeVerb(k)-1, "that", "which", "who")
}

// beforeVerb is one past the subject of the verb at token v: left of "is thought to have been".
func (c *figureScan) beforeVerb(v int) int {
	i := v
	for i > c.first && v-i < 8 {
		belief := c.isOf(i-1, "belief")
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
	return c.isOf(i, "belief") || c.tag(i) == Aux
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
