package note

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// note makes the figure that is printed.
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
	var before *deed
	if k > 0 {
		before = &c.figures[k-1].deed
	}
	g.deed = c.deedOf(g, before)
	if g.deed.name == "" && k+1 < len(c.figures) {
		if d, ok := c.shared(g, &c.figures[k+1]); ok {
			g.deed = deed{name: d.name, known: true}
		}
	}
	if g.deed.known && !g.isCount() && g.deed.name != "fined" && g.deed.end == g.deed.from+1 {
		g.deed.name, g.deed.known = Lemma(c.low(g.deed.from), Verb), false // money is not found or freed
	}
	f.Unit, f.Head, f.Mods = g.unitName(), g.noun.lemma, g.noun.mods
	if g.isCount() {
		f.Unit = c.counts(g.noun)
	}
	if slices.Sort(f.Mods); len(f.Mods) == 0 {
		f.Mods = nil
	}
	if f.Action = g.deed.name; f.Definite && !g.deed.known {
		f.Action = "" // what a known group does is not what is counted
	}
	c.unnamed(g, &f)
	f.Change = c.change(k)
	f.Scope = c.scope(g)
	if before != nil && f.Scope == Addition && c.is(max(g.end, g.noun.end-1), "others", "other") && before.known && g.deed.known && before.name != g.deed.name {
		f.Scope = "" // "nine killed and forty others hurt": others than the dead
	}
	c.measure(k, &f)
	if f.Of = c.of(g); f.Measure != "" {
		f.Of = c.measured(f)
	}
	f.Denied = c.denied(g)
	f.By = c.by(g)
	f.Place = c.place(g)
	f.Period, f.When = c.when(g)
	return f, f.Unit != "" || f.Action != "" || f.Scope != "" || !g.number.Words && !c.isStray(g)
}

// printed is the span of the figure: the number with its sign and its unit of measure.
func (c *figureScan) printed(g *counted) text.Span {
	end := max(g.number.Span.End, g.glued.End)
	if g.unit.name != "" && g.unitEnd > end {
		end = g.unitEnd
	}
	return text.Span{Start: g.start, End: end}
}

// isStray reports whether a number that counts nothing stands outside of the sentence proper: in
// brackets, after a colon or an equals sign.
func (c *figureScan) isStray(g *counted) bool {
	t := strings.TrimRight(c.v.article.Text[max(0, g.start-8):g.start], " \"'")
	return strings.HasSuffix(t, "(") || strings.HasSuffix(t, ":") || strings.HasSuffix(t, "=") || c.end-c.first < 3 ||
		g.from == c.first && c.capital(g.end)
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

// isIdle reports whether a number counts nothing that could be told of: "one" as a pronoun, a
// number in brackets alone.
func (c *figureScan) isIdle(g *counted) bool {
	if g.unitName() != "" {
		return false
	}
	n := g.number
	if n.Words && n.Value == 1 && n.Kind == numeral.Cardinal && !n.IsRange() {
		if c.is(g.from-1, "no", "any", "some", "every", "the", "this", "that", "each", "which", "another", "first", "last", "only", "and", "or", "-") && !c.is(g.from-1, "and") {
			return true
		}
		if c.capital(g.from) && g.from > c.first && c.capital(g.end) {
			return true // "One Direction"
		}
		return !g.noun.found || c.is(g.noun.head, "time", "day", "thing", "way", "side", "hand", "point", "another", "such") || g.dash
	}
	if g.noun.found && !n.Words && n.Kind == numeral.Cardinal && c.capital(g.noun.head) && !c.plural(g.noun.head) && n.Value < 10000 && n.Value > 1 {
		return true // a model: "787 Dreamliner"
	}
	if g.dash && g.noun.scope != Addition && c.low(g.end) == "-" {
		return true // "two-stage": a kind, no count
	}
	return n.Kind == numeral.Vague && !g.noun.found && !c.opensPredicate(g.end) && !c.is(g.end, "of")
}

// bound is how the number holds, by the words on both sides and the sign before it.
func (c *figureScan) bound(g *counted) Bound {
	t := c.v.article.Text
	if b, _ := c.reader.BoundBefore(t, g.start); b != numeral.Exactly {
		return b
	}
	if low := strings.ToLower(t[max(0, g.start-4):g.start]); strings.HasSuffix(low, "sub-") {
		return Below
	}
	if b, _ := c.reader.BoundAfter(t, g.number.Span.End); b != numeral.Exactly {
		return b
	}
	if g.stop > g.number.Span.End {
		if b, _ := c.reader.BoundAfter(t, g.stop); b != numeral.Exactly {
			return b
		}
	}
	if g.noun.found {
		if b, _ := c.reader.BoundAfter(t, c.v.span(g.noun.head, g.noun.head+1).End); b != numeral.Exactly {
			return b
		}
	}
	if c.is(c.leftEdge(g), "average", "averages", "averaging", "averaged") {
		return About
	}
	return Exactly
}

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

// scope tells an addition or a part from a total.
func (c *figureScan) scope(g *counted) Scope {
	if g.noun.scope != "" {
		return g.noun.scope
	}
	for i := g.from - 1; i >= c.first && i > g.from-6; i-- {
		if v, ok := c.class(i, "scope"); ok {
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
	if _, more := c.class(g.end, "scopeafter"); more {
		return Addition
	}
	if c.is(g.end, "of") && c.is(g.end+1, "them", "whom", "those", "these") {
		return Subset
	}
	return ""
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
	}
	if end <= from || g.unit.name != "" && !g.noun.found {
		return ""
	}
	return strings.Join(strings.Fields(c.v.span(from, end).In(c.v.article.Text)), " ")
}

// denied reports whether the clause denies what it counts.
func (c *figureScan) denied(g *counted) bool {
	for i := g.from - 1; i >= c.first && i > g.from-reach; i-- {
		if _, ok := c.class(i, "deny"); ok {
			return true
		}
		if c.is(i, ";", "but") {
			return false
		}
	}
	return false
}

// findTellers notes the verbs of telling of the sentence, and what follows "according to".
func (c *figureScan) findTellers() {
	c.tells, c.via = c.tells[:0], 0
	for i := c.first; i < c.end; i++ {
		if c.via == 0 && c.is(i, "according") && c.is(i+1, "to") {
			c.via = i + 2
		}
		if _, say := c.class(i, "say"); say && c.tag(i) != Noun {
			c.tells = append(c.tells, i)
		}
	}
}

// by is who says so: the name or phrase after "according to", or the subject of a verb of telling
// in the same sentence, the nearest before the figure or the next after it.
func (c *figureScan) by(g *counted) string {
	if c.via > 0 {
		return c.teller(c.via)
	}
	k, _ := slices.BinarySearch(c.tells, g.from)
	if left := k - 1; left >= 0 && c.tells[left] == g.deed.from {
		k--
	}
	if k > 0 {
		return c.subject(c.tells[k-1])
	}
	for _, i := range c.tells[k:] {
		if i >= g.end && i < g.end+longReach && i > c.first && !c.inQuotation(g.end, i) {
			return c.subject(i)
		}
	}
	return ""
}

// inQuotation reports whether an odd number of quotation marks stands among tokens i to j-1.
func (c *figureScan) inQuotation(i, j int) bool {
	n := 0
	for ; i < j; i++ {
		if c.is(i, "\"", "“", "”", "``", "''") {
			n++
		}
	}
	return n%2 == 1
}

// teller is the phrase that begins at token i, up to a mark, a verb or a preposition other than of;
// of "the latest UN figures" the name in it.
func (c *figureScan) teller(i int) string {
	for c.tag(i) == Det || c.is(i, "the", "a", "an") {
		i++
	}
	end := i
	for end < c.end && end < i+longestPhrase {
		tag := c.tag(end)
		if c.is(end, "more", "at", "about") {
			break
		}
		inside := end > i && c.is(end, "of", "for", "and", "the", "-")
		if !inside && tag != Noun && tag != Propn && tag != Adj && tag != Part && c.nameAt(end) < 0 {
			break
		}
		end++
	}
	if end == i {
		return ""
	}
	return c.named(i, end, c.is(end-1, "figures", "data", "estimates", "statistics", "numbers", "report", "reports", "count", "statement"))
}

// named is the phrase of tokens i to j-1, by the full form of its name if it is one, or if a name
// in it is wanted, or by the name of whom it describes: the ministry.
func (c *figureScan) named(i, j int, inside bool) string {
	if i > c.first && c.tag(i-1) == Det {
		if name, end := c.v.referred(i - 1); name != "" && end == j {
			return name
		}
	}
	for k := i; k < j; k++ {
		x := c.nameAt(k)
		if x < 0 {
			continue
		}
		name := c.v.notes.Names[x]
		if inside || name.Span == c.v.span(i, j) {
			return name.Name
		}
	}
	return c.v.span(i, j).In(c.v.article.Text)
}

// subject is the phrase that ends right before token i, a verb of telling; a pronoun is whom it means,
// if that is known, or nobody.
func (c *figureScan) subject(i int) string {
	if c.tag(i-1) == Aux || c.tag(i-1) == Adv {
		i--
	}
	if i > c.first && c.tag(i-1) == Pron {
		name, _ := c.v.referred(i - 1)
		return name
	}
	if c.is(i-1, ",", "\"", "“", "”") || i-1 < c.first {
		if name := c.nameAt(i + 1); name >= 0 && (c.is(i-1, ",", "\"", "”")) {
			return c.v.notes.Names[name].Name // ", said Lee"
		}
		return ""
	}
	end := i
	for {
		from := end
		for from > c.first && end-from < longestPhrase && (c.tag(from-1) == Noun || c.tag(from-1) == Propn || c.tag(from-1) == Adj || c.nameAt(from-1) >= 0 || c.is(from-1, "'s", "for", "-")) {
			from--
		}
		if from == end {
			return ""
		}
		before := from - 1
		for c.tag(before) == Det {
			before--
		}
		if before > c.first && c.tag(before) == Adp {
			end = before // "people in the town said": it is the people who say it
			continue
		}
		if name := c.nameAt(end - 1); name >= 0 && c.v.notes.Names[name].Kind == Person {
			return c.v.notes.Names[name].Name
		}
		return c.named(from, end, false)
	}
}

func (c *figureScan) nameAt(i int) int {
	if i < c.first || i >= c.end || c.v.nameOf == nil {
		return -1
	}
	return c.v.name(i)
}

// place is the place that is named after the figure, in its clause.
func (c *figureScan) place(g *counted) string {
	for i := max(g.end, g.noun.end); i+1 < c.end && i < g.end+reach; i++ {
		if c.is(i, ";", ".", "but", "while") {
			return ""
		}
		if !c.is(i, "in", "at", "near", "from", "outside", "across", "around", "of", "to", "the", "eastern", "western", "northern", "southern") {
			continue
		}
		for k := i + 1; k <= i+2 && k < c.end; k++ {
			if name := c.nameAt(k); name >= 0 && c.v.notes.Names[name].Kind == Place {
				return c.v.notes.Names[name].Name
			}
		}
	}
	return ""
}

// when is the time of what is counted, its value and its interval: the first time after the figure
// in its clause, else the only one of the sentence.
func (c *figureScan) when(g *counted) (period string, when calendar.Interval) {
	sentence := c.v.span(c.first, c.end)
	if k := c.timeAt(g.stop); k < len(c.v.notes.Times) {
		t := &c.v.notes.Times[k]
		if t.Span.End <= sentence.End && t.Span.Start >= g.stop && c.dates(t) && !strings.ContainsAny(c.v.article.Text[g.stop:min(t.Span.Start, g.stop+maxClause)], ",;:") && t.Span.Start-g.stop < maxClause {
			return c.since(t), t.Interval()
		}
	}
	var only *Time
	n := 0
	for k := c.timeAt(sentence.Start); k < len(c.v.notes.Times) && n < 2; k++ {
		t := &c.v.notes.Times[k]
		if t.Span.Start >= sentence.End {
			break
		}
		if t.Span.Start < sentence.Start || t.Span.Contains(g.number.Span) || !c.dates(t) {
			continue
		}
		only = t
		n++
	}
	if n != 1 {
		return "", calendar.Interval{}
	}
	return c.since(only), only.Interval()
}

// maxClause is how far behind a figure, in bytes, the time of its clause may stand.
const maxClause = 240

// dates reports whether a time says when: no reference, nothing that repeats, no mere length.
func (c *figureScan) dates(t *Time) bool {
	return !strings.HasSuffix(t.Value, "_REF") && t.Type != Set && (t.Type != Duration || c.looksBack(t))
}

// looksBack reports whether a length of time says when: "over the past 15 months".
func (c *figureScan) looksBack(t *Time) bool {
	low := strings.ToLower(t.Span.In(c.v.article.Text))
	return strings.Contains(low, "past ") || strings.Contains(low, "last ")
}

// since is the value of a time, marked if "since" opens it.
func (c *figureScan) since(t *Time) string {
	before := strings.TrimRight(c.v.article.Text[max(0, t.Span.Start-8):t.Span.Start], " ")
	if strings.HasSuffix(strings.ToLower(before), "since") {
		return "since " + t.Value
	}
	return t.Value
}
