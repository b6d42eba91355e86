package note

import (
	"slices"
	"strings"
)

// findHomes notes what is named in the article, and which entities of it are places.
func (c *figureScan) findHomes() {
	c.called = make(map[string]bool, len(c.v.notes.Names))
	for _, n := range c.v.notes.Names {
		c.called[n.Name], c.called[n.Span.In(c.v.article.Text)] = true, true
		for len(c.homes) <= n.Entity {
			c.homes = append(c.homes, "")
		}
		if n.Kind == Place {
			c.homes[n.Entity] = c.placeName(n.Name)
		}
	}
}

// findSpots notes the places of the sentence at which something happens, or which people leave or are
// sent to: those that follow a preposition.
func (c *figureScan) findSpots() {
	c.spots = c.spots[:0]
	for i := c.first; i < c.end; i++ {
		name, end := c.placeAt(i)
		if name == "" {
			continue
		}
		if s, ok := c.spotAt(i, end, name); ok {
			c.spots = append(c.spots, s)
		}
		i = max(i, end-1)
	}
}

// placeAt is the place that tokens i to end-1 name, or mean: "Orla", "the capital"; "" if none.
func (c *figureScan) placeAt(i int) (name string, end int) {
	x := c.nameAt(i)
	if x < 0 {
		if c.tag(i) != Det {
			return "", i
		}
		return c.meantPlace(i)
	}
	end = i + 1
	for c.nameAt(end) == x {
		end++
	}
	if n := c.v.notes.Names[x]; n.Kind == Place {
		return c.placeName(n.Name), end
	}
	return "", end
}

// placeName is the name of a place without a day that was taken for its last word, "Orla Thursday", and "" of a
// common noun with the capital of a headline, "Held in Custody".
func (c *figureScan) placeName(name string) string {
	i := strings.LastIndexByte(name, ' ')
	last := strings.ToLower(name[i+1:])
	if _, idle := c.meaning(last, "noplace"); idle && i < 0 {
		return ""
	}
	if _, day := c.meaning(last, "dated"); day && i > 0 && strings.HasSuffix(last, "day") {
		return name[:i]
	}
	return name
}

// meantPlace is the place that a description which begins at token i stands for.
func (c *figureScan) meantPlace(i int) (name string, end int) {
	refs := c.v.notes.References
	x, found := slices.BinarySearchFunc(refs, c.v.notes.Tokens[i].Span.Start, func(f Reference, pos int) int { return f.Span.Start - pos })
	if !found || refs[x].Entity >= len(c.homes) {
		return "", i
	}
	return c.homes[refs[x].Entity], c.after(i, refs[x].Span.End)
}

// spotAt reads what stands before the place that tokens i to end-1 name: "in the northern town of".
func (c *figureScan) spotAt(i, end int, name string) (spot, bool) {
	k := i - 1
	for k >= c.first && i-k <= longestPhrase {
		if !c.isOf(k, "near") && c.tag(k) != Adj && c.tag(k) != Det {
			break
		}
		k--
	}
	s := spot{name: name, from: k, at: i, end: end, prep: c.low(k)}
	if c.is(end, "'s") && !c.isNear(end+1) {
		return s, false // "in Pell's navy"
	}
	if c.isOf(k, "locative") {
		return s, true
	}
	whence := c.isOf(k, "whence")
	return s, whence
}

func (c *figureScan) isNear(i int) bool {
	return c.isOf(i, "near")
}

// spotFrom is the index of the first place that begins at token i or after.
func (c *figureScan) spotFrom(i int) int {
	n, _ := slices.BinarySearchFunc(c.spots, i, func(s spot, i int) int { return s.from - i })
	return n
}

// place is where it happened, or where what is counted is: the next place after the figure in its
// clause, else the nearest before it, or the one that opens the sentence. Of inhabitants it is theirs.
func (c *figureScan) place(g *counted) string {
	if g.deed.name == "living" {
		if name := c.homeOf(g); name != "" {
			return name
		}
	}
	if name := c.where(g); name != "" {
		return name
	}
	n := c.spotFrom(g.end)
	for k := n; k < len(c.spots) && c.spots[k].from < g.end+longestClause; k++ {
		s := &c.spots[k]
		if s.use != ofEvent || !c.fitsDeed(s, g) {
			continue
		}
		if !c.barredAfter(g, s.from) {
			return s.name
		}
		break
	}
	for k := n - 1; k >= 0 && c.spots[k].end > g.from-longestClause; k-- {
		s := &c.spots[k]
		if s.use != ofEvent || s.end > g.from || !c.fitsDeed(s, g) {
			continue
		}
		if !c.isOthers(g, s.from) && !c.barredBefore(g, s.from, s.end) {
			return s.name
		}
		break
	}
	if len(c.spots) == 0 {
		return ""
	}
	if s := &c.spots[0]; s.use == ofEvent && s.end <= g.from && c.isFronted(s.at) && c.fitsDeed(s, g) && !c.barredBefore(g, s.from, s.end) {
		return s.name
	}
	return ""
}

// where is the place whose relative clause the figure stands in: "at Orla, where 12 people were held".
func (c *figureScan) where(g *counted) string {
	const near = 10 // tokens from "where" to the figure
	for i := g.from - 1; i > c.first && i > g.from-near; i-- {
		if !c.is(i, "where") {
			continue
		}
		k := i - 1
		if c.is(k, ",") {
			k--
		}
		if x := c.nameAt(k); x >= 0 && c.v.notes.Names[x].Kind == Place {
			return c.placeName(c.v.notes.Names[x].Name)
		}
		return ""
	}
	return ""
}

// fitsDeed reports whether the preposition before a place fits what happened: people are evacuated from
// a place and sent to one, but killed in it.
func (c *figureScan) fitsDeed(s *spot, g *counted) bool {
	switch s.prep {
	case "from":
		switch g.deed.name {
		case "evacuated", "fled", "displaced", "rescued", "abducted", "expelled", "to leave", "to flee":
			return s.at > g.from
		}
		return false
	case "to", "into", "toward", "towards":
		return g.deed.name == "deployed" && s.at > g.from
	}
	return true
}

// isApposed reports whether the phrase with its head at token i stands beside a name: "Orla, a port of".
func (c *figureScan) isApposed(i int) bool {
	for i--; c.tag(i) == Adj || c.tag(i) == Det || c.tag(i) == Noun; i-- {
		if c.is(i-1, ",") {
			return c.nameAt(i-2) >= 0
		}
	}
	return false
}

// homeOf is the place whose inhabitants are counted: "Orla, a port of 12,000 people", "Orla, which has
// 12,000 inhabitants", "about 12,000 live in Orla".
func (c *figureScan) homeOf(g *counted) string {
	if g.deed.right {
		return ""
	}
	from := g.from
	if g.deed.end > 0 {
		from = g.deed.from
	}
	if (c.is(g.end, "in") || c.is(g.noun.end, "in")) && !c.isApposed(from) {
		return "" // it follows
	}
	for i := from - 1; i >= c.first && i > from-longestPhrase; i-- {
		if c.is(i, ";") || c.isTeller(i) {
			return ""
		}
		if x := c.nameAt(i); x >= 0 && c.v.notes.Names[x].Kind == Place {
			return c.placeName(c.v.notes.Names[x].Name)
		}
		if c.tag(i) == Det {
			if name, _ := c.meantPlace(i); name != "" {
				return name
			}
		}
	}
	return ""
}
