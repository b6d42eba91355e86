package note

import "slices"

// inherit fills a figure that leaves out what the one before it says: "55 percent of the traffic in Orla,
// 52 percent in Pell", "rents in Orla were up by 9 percent, in Pell by 7 percent", "Orla bid $5m,
// Pell $6m", "took 12 boats in Orla and seven in Pell".
func (c *figureScan) inherit(g *counted, f *Figure) {
	if f.Head != "" || g.noun.found || f.Role != "" || g.dash {
		return
	}
	before := c.lastLike(g, f)
	if before == nil || before.Head == "" || g.isCount() && (f.Unit != "" || before.Definite) {
		return
	}
	end := c.v.at(before.Span.End-1) + 1
	owner, place, ok := c.gapped(g, end)
	if c.isRest(g, before) {
		owner, ok = c.partyAt(g.end+1), true
	} else if c.isOr(g, end) {
		owner, place, ok = before.Owner, before.Place, true
	}
	if !ok {
		return
	}
	f.Unit, f.Head, f.Mods, f.Of = before.Unit, before.Head, slices.Clone(before.Mods), before.Of
	if on := c.objectAt(g.end); on != "" { // "15 percent on rope and 5 percent on tar"
		f.Mods = slices.DeleteFunc(f.Mods, func(m string) bool { return m == c.objectAfter(end, g.from) })
		f.Mods = sortedLemmas(append(f.Mods, on))
	}
	f.Action, f.Place = before.Action, place
	if f.Change == "" && !g.isCount() {
		f.Change = before.Change
	}
	f.Owner = owner
}

// lastLike is the figure of the sentence that was printed last and may have said what g leaves out: one in
// the same unit, or for a count another count; nil if there is none.
func (c *figureScan) lastLike(g *counted, f *Figure) *Figure {
	from := c.v.span(c.first, c.first+1).Start
	for k := len(c.out) - 1; k >= 0 && k > len(c.out)-longestPhrase && c.out[k].Span.Start >= from; k-- {
		before := &c.out[k]
		if before.Role == "" && (g.isCount() && before.isCount() || !g.isCount() && before.Unit == f.Unit) {
			return before
		}
	}
	return nil
}

// objectAfter is what the first "on" among tokens i to j-1 leads to.
func (c *figureScan) objectAfter(i, j int) string {
	for ; i < j; i++ {
		if c.is(i, "on") {
			return c.objectAt(i)
		}
	}
	return ""
}

// isRest reports whether the figure is what others had of the same vote: "51 percent of the vote to 47
// percent for Roe".
func (c *figureScan) isRest(g *counted, before *Figure) bool {
	return before.Head == "vote" && c.is(g.end, "for") && c.is(c.leftEdge(g), "to", ",", "and", "against", "versus")
}

// partyAt is who is named at token i, or "".
func (c *figureScan) partyAt(i int) string {
	for c.tag(i) == Det {
		i++
	}
	if x := c.nameAt(i); x >= 0 && c.v.notes.Names[x].Kind != Place {
		return c.v.notes.Names[x].Name
	}
	return ""
}

// isOr reports whether only words of choice stand between the figure and the one that ends before token
// from: "worth $5m and perhaps as much as $6m".
func (c *figureScan) isOr(g *counted, from int) bool {
	if g.isCount() || from >= g.from {
		return false
	}
	for k := from; k < g.from; k++ {
		if !c.isOf(k, "choice") {
			return false
		}
	}
	return !c.is(from, "to", "up") && (c.is(from, "or") || g.from-from > 1)
}

// gapped reports whether the figure stands in a clause without a verb, coordinated with the one that the
// figure before it, which ends before token from, stands in; and whose or where that clause says it is.
func (c *figureScan) gapped(g *counted, from int) (owner, place string, ok bool) {
	i := c.leftEdge(g)
	if c.is(i, "by", "between", "to", "at") {
		i--
	}
	if i-from > longReach {
		return "", "", false
	}
	for k := from; k <= i; k++ {
		if t := c.tag(k); t == Verb || t == Aux || c.is(k, ";", "which", "who", "that", "(", "versus", "than", "from", "or") {
			return "", "", false
		}
	}
	after := c.is(g.end, "in", "with", "at", "near", "on", "for", "to", "from", "against", "among")
	if c.is(i, ",", "and", "but", "while") {
		if c.is(g.end, "for") {
			owner = c.partyAt(g.end + 1)
		}
		return owner, c.placeBeside(g.end), after && i >= from && !c.is(i+1, "by", "to")
	}
	p := c.phraseBefore(i + 1)
	if !p.found || p.from <= from {
		return "", "", false
	}
	k := p.from - 1
	for c.tag(k) == Det {
		k--
	}
	if c.is(k, "in", "to", "at", "on", "with", "for") { // ", in Pell by 65 percent"
		if !c.is(k-1, ",", "and") || k-1 < from {
			return "", "", false
		}
		return "", c.placeBeside(k), true
	}
	if !c.is(k, ",", "and", "while") || c.nameAt(p.head) < 0 && c.tag(p.head) != Propn || after && !c.is(g.end, "for", "over", "in") {
		return "", "", false
	}
	return c.party(p), "", true
}
