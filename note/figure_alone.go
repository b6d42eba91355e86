package note

// countsNone reports whether the figure is a "one" that points and does not count: "at one point", "on one
// occasion", and who speaks: "one resident said".
func (c *figureScan) countsNone(g *counted) bool {
	if !g.number.Words || g.number.Value != 1 || g.number.IsRange() || g.sign != "" {
		return false
	}
	if g.unit.kind == "points" {
		return c.is(g.from-1, "at") // "stood by at one point", not "up by one point"
	}
	if c.is(g.from-1, "at", "on", "in", "by", "to", "from", "for") && c.is(g.end, "point", "stage", "occasion", "moment", "instance", "case", "example", "juncture") {
		return true
	}
	return g.noun.found && c.speaks(g.noun.end)
}

// speaks reports whether token i is a verb of saying with the noun before it for its subject; not a
// participle: "one woman told to leave", "one man reported dead".
func (c *figureScan) speaks(i int) bool {
	if c.tag(i) == Adv {
		i++
	}
	if c.is(i, "told") {
		return !c.is(i+1, "to", "by", "that")
	}
	return c.is(i, "said", "says", "wrote", "writes", "tells", "recalled", "recalls", "asked", "tweeted", "argued", "argues", "shouted", "explained") &&
		!c.is(i+1, "to", "by")
}
