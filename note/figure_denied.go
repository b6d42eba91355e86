package note

import "strings"

// denied reports whether the clause denies what it counts.
func (c *figureScan) denied(g *counted) bool {
	if g.deed.never {
		return true // "12 people were not hurt"
	}
	for i := g.from - 1; i >= c.first && i > g.from-reach; i-- {
		if c.isOf(i, "deny") {
			return c.deniesIt(i, g)
		}
		if c.is(i, "evidence", "proof", "indication", "sign", "truth") && c.is(i-1, "no") && c.is(i+1, "that", "of") {
			return true // "no evidence that 12 died"
		}
		if c.is(i, ";", "but") {
			return false
		}
	}
	return false
}

// deniesIt reports whether a verb of denial at token i denies that so many were counted: that 12 died,
// reports of 12 dead, the deaths of 12; not that somebody did it ("denied killing 12 people"), nor
// where so many were turned down ("dismissed 12 officers").
func (c *figureScan) deniesIt(i int, g *counted) bool {
	if c.is(i-1, "was", "were", "been", "is", "are", "routinely", "being") && !c.is(i+1, "that") {
		return false // "help is denied to 12 towns"
	}
	refuse := c.isOf(i, "refuse")
	for k := i + 1; k < g.from && k < i+5; k++ {
		if c.isOf(k, "claim") {
			return true
		}
		if c.is(k, "that") {
			return true
		}
		if c.is(k, "and", ",") || k == i+1 && strings.HasSuffix(c.low(k), "ing") {
			return false
		}
		if _, deed := c.noun[Lemma(c.low(k), Noun)]; deed && !refuse {
			return true // "denied the deaths of 12 men"
		}
	}
	return false
}

// doubt tells what may have happened and what is still to come from what has: by the words before the
// deed, or before the number.
func (c *figureScan) doubt(g *counted) Doubt {
	at := g.from
	if g.deed.end > 0 {
		at = g.deed.from
	}
	if d := c.doubtBefore(at, g); d != "" {
		return d
	}
	if at != g.from {
		return c.reported(g.from)
	}
	return ""
}

// doubtBefore reads the words that end at token at-1, as far as its verb group goes: "are feared dead",
// "may have killed", "is expected to displace", "could rise to". A thing that could have happened is
// past; one that could happen is to come.
func (c *figureScan) doubtBefore(at int, g *counted) Doubt {
	have := false
	for i := at - 1; i >= c.first && i > at-6; i-- {
		if i < g.end && i >= g.from {
			break
		}
		have = have || c.is(i, "have", "been") && c.is(i-1, "have", "may", "might", "could", "to", "would", "must")
		if c.is(i, "may", "will") && c.tag(i) != Aux {
			break // a name
		}
		if c.isOf(i, "unsure") {
			if c.is(i, "may", "might") && !have && !c.is(i+1, "be") {
				return Expected // "may displace 12,000"
			}
			return Unsure
		}
		if c.isOf(i, "expected") {
			switch {
			case have && c.is(i, "could"):
				return Unsure
			case have && c.is(i, "would"):
				return ""
			}
			return Expected
		}
		if t := c.tag(i); t != Aux && t != Adv && t != Part && !c.is(i, "to", "have", "be", "been") {
			break
		}
	}
	return ""
}

// reported reads what stands before a number and makes hearsay of it: "unconfirmed reports of 12 dead".
func (c *figureScan) reported(from int) Doubt {
	for i := from - 1; i >= c.first && i > from-reach; i-- {
		switch {
		case c.is(i, "unconfirmed", "unverified"):
			return Unsure
		case c.is(i, ";", ","):
			return ""
		}
	}
	return ""
}
