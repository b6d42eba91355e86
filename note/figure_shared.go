package note

// mostShared is how many more figures are one subject with a figure at most.
const mostShared = 6

// sharesVerb reports whether figure k and the next are one subject: "thirteen boys, two women and".
func (c *figureScan) sharesVerb(k int) bool {
	g, next := &c.figures[k], &c.figures[k+1]
	return g.noun.found && next.from <= g.noun.end+3 && c.is(g.noun.end, "and", ",")
}

// shared is the deed of the figures after figure k where they are one subject: "thirteen boys, two
// women and a dog died".
func (c *figureScan) shared(k int) (deed, bool) {
	for n := k + 1; n < len(c.figures) && n <= k+mostShared && c.sharesVerb(n-1); n++ {
		next := &c.figures[n]
		if d, ok := c.stateOf(next); ok {
			return d, d.known && d.from >= next.noun.end
		}
		if d, ok := c.predicate(next); ok {
			return d, d.known
		}
	}
	return deed{}, false
}

// coordinated reports whether the figure goes on a list: "725 camps, 405 plants and 1,500 tanks".
func (c *figureScan) coordinated(g *counted) bool {
	i := c.leftEdge(g)
	for c.is(i, "[", "]", "\"", "“") {
		i--
	}
	return c.is(i, ",", "and")
}
