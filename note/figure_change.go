package note

// change tells a difference from a level: a verb of rising or falling stands right before the
// figure, or before the one that it repeats in another unit.
func (c *figureScan) change(k int) Change {
	g := &c.figures[k]
	i := c.leftEdge(g)
	for c.is(i, "by", "average", "an", "another", "further") || c.tag(i) == Adv && !c.is(i, "up", "down", "higher", "lower") {
		i--
	}
	if g.sign == "" && g.unit.name == "" && !g.noun.found {
		if c.is(i, "to") {
			return ""
		}
	}
	if _, up := c.class(i, "up"); up {
		if _, phrasal := c.meaning(Lemma(c.low(i-1), Verb), "phrasal"); phrasal && c.is(i, "up") {
			return ""
		}
		return Up
	}
	if _, down := c.class(i, "down"); down {
		return Down
	}
	if k > 0 && c.is(i, "or") && c.figures[k-1].unit != g.unit && c.v.span(i, i+1).Start-c.figures[k-1].stop < 24 {
		return c.change(k - 1)
	}
	return ""
}
