package note

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// note makes the figure that is printed, with its frame: what happened to what is counted, when and
// where, as of when, who says so, and what part of a whole it is.
func (c *figureScan) note(k int) (Figure, bool) {
	g := &c.figures[k]
	if c.isIdle(g) {
		return Figure{}, false
	}
	f := Figure{Span: c.printed(g), Value: g.number.Value, Role: g.role, Definite: g.noun.definite}
	if g.minus {
		f.Value = -f.Value
	}
	if g.number.IsRange() {
		to := g.number.To
		if g.minus {
			to = -to
		}
		f.To = &to
	}
	f.Bound = c.bound(g)
	g.scope, g.whole = c.scopeOf(k)
	g.deed = c.deedAt(k)
	f.Unit, f.Head, f.Mods = g.unitName(), g.noun.lemma, g.noun.mods
	if g.isCount() {
		f.Unit = c.counts(g.noun) + c.rateOf(k)
	}
	if slices.Sort(f.Mods); len(f.Mods) == 0 {
		f.Mods = nil
	}
	if f.Action = g.deed.name; f.Definite && !g.deed.known {
		f.Action = "" // what a known group does is not what is counted
	}
	c.unnamed(g, &f)
	f.Change = c.change(k)
	f.Scope = g.scope
	if k > 0 && c.areOthers(g, &c.figures[k-1]) {
		f.Scope = ""
	}
	if g.deed.level && f.Scope == "" {
		f.Scope = Total
	}
	if g.whole >= 0 {
		f.PartOf = c.printed(&c.figures[g.whole])
	}
	c.measure(k, &f)
	if f.Of = c.of(g); f.Measure != "" {
		f.Of = c.measured(f)
	}
	f.Denied, f.Doubt = c.denied(g), c.doubt(g)
	f.By = c.whoTells(c.by(g))
	f.Place = c.place(g)
	f.Period, f.When = c.when(g)
	f.AsOf = c.asOf(g)
	if n := len(c.out); n > 0 && k > 0 && c.sharesClause(k) && c.out[n-1].Span == c.printed(&c.figures[k-1]) {
		f.settle(c.out[n-1])
	}
	c.amount(k, &f)
	told := g.number.Kind == numeral.Vague && c.opensPredicate(g.end) // "thousands watched"
	return f, f.Unit != "" || f.Action != "" || f.Scope != "" || told || !g.number.Words && !c.isStray(g)
}

// sharesClause reports whether figure k goes on the clause of the one before it, by a participle alone: "12
// were killed at Orla on Friday and 30 injured".
func (c *figureScan) sharesClause(k int) bool {
	g, before := &c.figures[k], &c.figures[k-1].deed
	alone := g.deed.right && g.deed.known && g.deed.from <= max(g.end, g.noun.end)
	return alone && before.right && before.known && before.end <= g.from && c.is(c.leftEdge(g), "and", ",")
}

// settle takes from the figure before what is not told again: where and when.
func (f *Figure) settle(before Figure) {
	if f.Place == "" {
		f.Place = before.Place
	}
	if f.Period == "" && before.Period != "" {
		f.Period, f.When = before.Period, before.When
	}
}

// printed is the span of the figure: the number with its sign and its unit of measure.
func (c *figureScan) printed(g *counted) text.Span {
	end := max(g.number.Span.End, g.glued.End)
	if g.unit.name != "" && g.unitEnd > end {
		end = g.unitEnd
	}
	return text.Span{Start: g.start, End: end}
}

// unnamed gives a number without a noun what its action counts: "12 were killed" counts people.
func (c *figureScan) unnamed(g *counted, f *Figure) {
	if g.noun.lemma == "life" && f.Action == "killed" {
		f.Unit, f.Head = "people", unnamed // "claimed 31 lives"
	}
	if !g.isCount() || g.noun.found {
		return
	}
	if c.people[f.Action] {
		f.Unit, f.Head = "people", unnamed
		return
	}
	f.Action = ""
}

// of is what is counted, in the article's words: the noun, and its predicate where that stands
// right of it.
func (c *figureScan) of(g *counted) string {
	from, end := g.noun.from, g.noun.end
	if !g.noun.found {
		from, end = g.end, g.end
	}
	if g.deed.right && g.deed.end > end && g.unit.name == "" {
		end = g.deed.end
		for end < c.end && end-g.deed.end < 7 && c.tag(end) != Punct && !c.is(end, "and", "as", "who", "which", "that", "while", "but", "after", "said") {
			end++
		}
		for end > g.deed.end && (c.tag(end-1) == Adp || c.tag(end-1) == Det || c.tag(end-1) == Sconj) {
			end-- // "were rescued from floods in"
		}
	}
	if end <= from || g.unit.name != "" && !g.noun.found {
		return ""
	}
	return strings.Join(strings.Fields(c.v.span(from, end).In(c.v.article.Text)), " ")
}
