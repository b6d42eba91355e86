package note

import (
	"math"

	"github.com/variorum-news/variorum/internal/numeral"
)

// longestGap is how many tokens may stand between a whole and its first part.
const longestGap = 20

// scopeOf tells an addition or a part from a total, and of a part, which figure of the sentence is its
// whole; -1 if none is.
func (c *figureScan) scopeOf(k int) (scope Scope, whole int) {
	g := &c.figures[k]
	if w := c.listed[k]; w >= 0 {
		return Subset, w
	}
	if w := c.wholeAfter(k); w >= 0 {
		return Subset, w
	}
	scope = c.scope(g)
	if scope == "" && k > 0 && c.figures[k-1].included && c.goesOn(k) {
		scope = Subset // "including three boys and two girls"
	}
	if scope != Subset {
		return scope, -1
	}
	g.included = !c.is(g.end, "of")
	return scope, c.wholeBefore(k)
}

// scope is what the words beside a figure say.
func (c *figureScan) scope(g *counted) Scope {
	if g.noun.scope != "" {
		return g.noun.scope
	}
	if s := c.scopeBefore(g); s != "" {
		return s
	}
	if _, among := c.amongThose(g); among {
		return Subset
	}
	if c.isOf(g.end, "scopeafter") {
		return Addition
	}
	if c.ofThem(g) {
		return Subset
	}
	if end := max(g.end, g.noun.end); c.is(end, "in") && c.is(end+1, "all", "total") || c.is(end, "altogether", "overall") {
		return Total // "28 men in all"
	}
	if c.is(g.from-1, "all") && g.number.Value > 1 {
		return Total // "all 12"
	}
	return ""
}

// ofThem reports whether "of them" or "of whom" follows the number. "Half of which" speaks of things, and
// need not be a part of what was counted.
func (c *figureScan) ofThem(g *counted) bool {
	if !c.is(g.end, "of") {
		return false
	}
	return c.is(g.end+1, "them", "whom", "those", "these") || c.is(g.end+1, "which") && g.number.Kind == numeral.Cardinal
}

// areOthers reports whether "others" are others than those of the figure before, to whom another thing
// happened: "nine were killed and forty others hurt".
func (c *figureScan) areOthers(g, before *counted) bool {
	return g.scope == Addition && c.is(max(g.end, g.noun.end-1), "others", "other") && before.deed.known && g.deed.known && before.deed.name != g.deed.name
}

// scopeBefore is what the words before the figure say: "a total of 12", "another 12", "including 12",
// "of whom 12".
func (c *figureScan) scopeBefore(g *counted) Scope {
	for i := g.from - 1; i >= c.first && i > g.from-6; i-- {
		if c.is(i, "whom") && c.is(i-1, "of") {
			return Subset
		}
		if v, ok := c.class(i, "scope"); ok && (!c.is(i, "among") || c.amongThem(i, g)) {
			if v == "total" || v == "subset" || v == "addition" && i >= g.from-3 {
				return Scope(v)
			}
		}
		if c.tag(i) == Noun || c.tag(i) == Verb || c.is(i, ",") && i < g.from-1 {
			if c.is(i, "total") {
				return Total
			}
			break
		}
	}
	return ""
}

// amongThem reports whether "among" at token i makes a part of the figure: "among them 12", "among the
// dead were 12", not "among 12 others".
func (c *figureScan) amongThem(i int, g *counted) bool {
	return c.is(i+1, "them", "those", "whom") || c.is(i+1, "the") && i+2 < g.from && c.numberAt(i+2) == 0
}

// amongThose reads a sentence that tells first of whom figure g is a part: "Among the sailors killed on
// Friday were three cooks".
func (c *figureScan) amongThose(g *counted) (deed, bool) {
	i := c.leftEdge(g)
	if !c.is(i, "were", "was", "are", "is") {
		return deed{}, false
	}
	d := deed{}
	for k := i - 1; k >= c.first && k > i-reach; k-- {
		if a, ok := c.state[c.low(k)]; ok {
			d = deed{name: string(a), from: k, end: k + 1, known: true}
		}
		switch {
		case c.is(k, "among"):
			return d, d.name != ""
		case c.is(k, ",", ";"):
			return deed{}, false
		}
	}
	return deed{}, false
}

// goesOn reports whether figure k goes on the list that the one before it is on: nothing but a comma
// or "and" stands between.
func (c *figureScan) goesOn(k int) bool {
	before, g := &c.figures[k-1], &c.figures[k]
	i, end := c.leftEdge(g), max(before.end, before.noun.end)
	return i >= end && i-end <= 1 && c.is(i, ",", "and") && (i == end || c.is(end, ",", "and"))
}

// wholeBefore is the figure before figure k that it may be a part of.
func (c *figureScan) wholeBefore(k int) int {
	g := &c.figures[k]
	for n := k - 1; n >= 0 && n > k-6; n-- {
		w := &c.figures[n]
		if g.from-w.end > longestGap {
			break
		}
		if w.isCount() && w.role == "" && w.scope != Subset && w.number.Value >= g.number.Value {
			if c.is(g.end, "of") && g.noun.found && g.noun.lemma != w.noun.lemma {
				return -1 // "26 men on three of the boats"
			}
			return n
		}
	}
	return -1
}

// wholeAfter is the figure after figure k that it is told to be a part of, alone or on a list: "two of the
// 43 students", "12 boys and nine girls were among the 43 dead".
func (c *figureScan) wholeAfter(k int) int {
	if w := c.wholeOf(k); w >= 0 {
		return w
	}
	for n := k + 1; n < len(c.figures) && n <= k+mostShared && c.sharesVerb(n-1); n++ {
		if w := c.wholeOf(n); w >= 0 && !c.is(c.figures[n].end, "of") {
			return w
		}
	}
	return -1
}

// wholeOf is the next figure, if figure k is told to be a part of it. What the first counts is then what
// the second does.
func (c *figureScan) wholeOf(k int) int {
	if k+1 == len(c.figures) {
		return -1
	}
	g, w := &c.figures[k], &c.figures[k+1]
	if !w.isCount() || !g.isCount() || w.number.Value < g.number.Value {
		return -1
	}
	if c.is(g.end, "of") && w.from-g.end <= 3 && c.is(w.from-1, "the", "these", "those", "his", "her", "its", "their") {
		if !g.noun.found && w.noun.found {
			g.noun = w.noun
			g.noun.definite, g.noun.scope = false, Subset
		}
		return k + 1
	}
	for i := max(g.end, g.noun.end); i < w.from && i < g.end+longestGap; i++ {
		if c.is(i, "among") && c.is(i-1, "was", "were", "is", "are", "been") && w.from-i <= 3 {
			return k + 1
		}
	}
	return -1
}

// findLists notes which figures are the parts that a whole is told to have: "four boys, three from
// Orla and one from Pell", "12 people: nine men and three women". They follow it, and add up to it.
func (c *figureScan) findLists() {
	c.listed = c.listed[:0]
	for range c.figures {
		c.listed = append(c.listed, -1)
	}
	const most = 6 // parts
	for k := range c.figures {
		w := &c.figures[k]
		if !w.isCount() || w.number.IsRange() || c.listed[k] >= 0 {
			continue
		}
		sum := 0.0
		for n := k + 1; n < len(c.figures) && n <= k+most && c.partFollows(k, n); n++ {
			if sum += c.figures[n].number.Value; sum > w.number.Value {
				break
			}
			if sum == w.number.Value && n > k+1 {
				for p := k + 1; p <= n; p++ {
					c.listed[p] = k
				}
				break
			}
		}
	}
}

// partFollows reports whether figure n may go on the list of the parts of figure k: a mark stands
// between the whole and its first part, a comma or "and" between two parts.
func (c *figureScan) partFollows(k, n int) bool {
	g, before := &c.figures[n], &c.figures[n-1]
	if !g.isCount() || g.number.IsRange() || g.from-before.end > longestPhrase || math.Trunc(g.number.Value) != g.number.Value {
		return false
	}
	onList := n == k+1 && k > 0 && c.goesOn(k) // a comma after it goes on that list
	for i := max(before.end, before.noun.end); i < g.from; i++ {
		switch {
		case onList && c.is(i, ","):
			return false
		case n == k+1 && c.is(i, ",", "—", "–", "-", "--", ":", "("):
			return true
		case n > k+1 && c.is(i, ",", "and"):
			return true
		}
	}
	return false
}
