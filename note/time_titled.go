package note

// isTitled reports whether a word of time at token i belongs to a name: "USA Today", "the Mail on Sunday", the
// asteroid "2014 RC", which has a year for its first word.
func (c *timeScan) isTitled(i int) bool {
	switch {
	case c.is(i, "today") && c.capital(i):
		return c.is(i-1, "usa", "india", "russia", "psychology") && c.capital(i-1)
	case c.is(i, "daily", "weekly") && c.capital(i):
		return c.is(i-1, "'s", "’s") && c.capital(i-2) || c.is(i-1, "china")
	case c.is(i, "sunday"):
		return c.is(i-1, "on") && c.is(i-2, "mail", "independent") && c.capital(i-2) && c.capital(i)
	}
	return c.numberAt(i) > 0 && c.isDesignated(i)
}

// isDesignated reports whether the year at token i and the capitals after it are the provisional designation of a
// small body (Minor Planet Center): "2014 RC" beside "asteroid", "2012 DA14".
func (c *timeScan) isDesignated(i int) bool {
	if len(c.low(i)) != 4 || i+1 >= c.end {
		return false
	}
	w := c.v.word(i + 1)
	if len(w) < 2 || !isCapital(w[0]) || !isCapital(w[1]) {
		return false
	}
	for k := 2; k < len(w); k++ {
		if !digitAt(w, k) {
			return false
		}
	}
	return len(w) > 2 || c.is(i-1, "asteroid", "comet", "called", "named", "dubbed", "designated", ",", "(") && c.tells(i, "asteroid", "comet")
}

func isCapital(b byte) bool { return b >= 'A' && b <= 'Z' }

// tells reports whether one of the words stands within a few tokens before token i.
func (c *timeScan) tells(i int, words ...string) bool {
	const near = 8
	for k := i - 1; k >= c.first && k >= i-near; k-- {
		if c.is(k, words...) {
			return true
		}
	}
	return false
}
