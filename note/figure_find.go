package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// find gives the figures of the article, in order.
func (f *figureFinder) find(v *view) []Figure {
	c := &figureScan{figureFinder: f, line: line{v: v, reader: f.numerals}}
	for s := range v.sentences() {
		if c.read(s) && len(c.numbers) > 0 {
			c.sentence()
		}
	}
	return c.out
}

// figureScan walks one article.
type figureScan struct {
	*figureFinder
	line
	figures []counted
	tells   []int // of the sentence: its verbs of telling
	via     int   // of the sentence: the token after "according to", or 0
	out     []Figure
}

// counted is a figure of the sentence while it is being read.
type counted struct {
	number  numeral.Number
	from    int // its first token, a currency sign included
	end     int // one past its last, the unit included
	start   int // byte where it begins, its sign included
	stop    int // byte where it ends, the unit included
	minus   bool
	unitEnd int       // byte where the unit ends, without its rate
	glued   text.Span // of a unit that stands glued to the number
	sign    string    // the currency that stands before it
	unit    unitWord
	rate    string // "day" of "barrels a day"
	role    Role
	dash    bool // a hyphen joins it to the word after it: "a 12-metre crater"
	noun    nounPhrase
	deed    deed
}

func (c *figureScan) sentence() {
	c.figures = c.figures[:0]
	c.findTellers()
	for i := range c.numbers {
		if g, ok := c.figure(i); ok {
			c.figures = append(c.figures, g)
		}
	}
	c.joinRanges()
	for i := range c.figures {
		c.count(&c.figures[i])
	}
	for i := range c.figures {
		if f, ok := c.note(i); ok {
			c.out = append(c.out, f)
		}
	}
}

// figure reads one number with its sign and unit; false if it is no figure.
func (c *figureScan) figure(i int) (counted, bool) {
	n, tok := c.numbers[i], c.tokenOf[i]
	switch n.Kind {
	case numeral.Cardinal, numeral.Fraction, numeral.Vague:
	default:
		return counted{}, false
	}
	if w := c.v.word(tok); strings.Contains(w, "-") && dashedNumber(w) > 0 {
		return counted{}, false // a telephone number
	}
	t := c.v.article.Text
	if strings.HasPrefix(t[n.Span.End:], "×") {
		return counted{}, false // "1.5×10^6": half of a number
	}
	g := counted{number: n, from: tok, start: n.Span.Start, stop: n.Span.End}
	g.sign, g.start = c.signBefore(n.Span.Start)
	g.minus = c.minusBefore(g.start)
	c.unitAfter(&g)
	g.end = c.after(tok, g.stop)
	for g.from > c.first && c.v.notes.Tokens[g.from-1].Span.End > g.start {
		g.from--
	}
	if length, covered := c.inTime(n.Span); covered {
		if !length || g.unit.kind != "time" {
			return counted{}, false
		}
		g.role = Length
	}
	if n.Cross && g.sign == "" && !c.crosses(g) {
		return counted{}, false
	}
	if !g.number.Glued.IsZero() && g.glued.IsZero() || g.sign == "" && c.isName(g, t) {
		return counted{}, false
	}
	return g, true
}

// inTime reports whether a time covers the span, and whether it is a length of time.
func (c *figureScan) inTime(s text.Span) (length, covered bool) {
	times := c.v.notes.Times
	if k := c.timeAt(s.Start); k < len(times) && times[k].Span.Overlaps(s) {
		return times[k].Type == Duration, true
	}
	return false, false
}

// timeAt is the index of the first time of the article that ends after byte pos.
func (c *figureScan) timeAt(pos int) int {
	k, _ := slices.BinarySearchFunc(c.v.notes.Times, pos, func(t Time, pos int) int {
		if t.Span.End <= pos {
			return -1
		}
		return 1
	})
	return k
}

// minusBefore reports whether a minus stands before byte i: "-5", "minus 260".
func (c *figureScan) minusBefore(i int) bool {
	t := c.v.article.Text[max(0, i-12):i]
	low := strings.ToLower(strings.TrimRight(t, " "))
	if strings.HasSuffix(low, "minus") || strings.HasSuffix(low, "minus-") {
		return true
	}
	for _, dash := range []string{"-", "−", "–"} {
		rest, ok := strings.CutSuffix(t, dash)
		if !ok {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(rest)
		return dash != "–" && (rest == "" || before == '(' || before == ' ' && c.v.article.Text[i] != ' ')
	}
	return false
}

// crosses reports whether a number that a hyphen joins to what is before it is a figure: after
// "minus-", "sub-", a dash that parts clauses, or a bound sign.
func (c *figureScan) crosses(g counted) bool {
	if g.minus {
		return true
	}
	t := c.v.article.Text[max(0, g.start-16):g.start]
	if strings.HasSuffix(t, "~") || strings.HasSuffix(t, "—") || strings.HasSuffix(t, "–") && g.number.Words {
		return true
	}
	low := strings.ToLower(strings.TrimRight(t, "-"))
	for _, p := range []string{"sub", "minus", "plus", "under", "over", "record", "some"} {
		if strings.HasSuffix(low, p) && len(low) < len(t) {
			return true
		}
	}
	return false
}

// isName reports whether the number is part of a name, address or label: "Section 427", "Route 66",
// "S&P 500", "49 Elm Road".
func (c *figureScan) isName(g counted, t string) bool {
	prev := g.from - 1
	if g.unit.name != "" && !g.dash || g.number.Kind != numeral.Cardinal || g.number.IsRange() {
		return false
	}
	if prev >= c.first {
		if _, label := c.class(prev, "label"); label && !g.number.Words && !c.capital(g.end) && !c.plural(g.end) {
			return true
		}
		if c.low(prev) == "#" || c.low(prev) == "=" || c.low(prev) == "&" {
			return true
		}
		grouped := strings.ContainsAny(g.number.Span.In(t), ", \u00A0") || g.number.Words || g.number.Value >= 10000
		if (c.capital(prev) || c.mixed(prev)) && !grouped && prev > c.first && !c.timed(prev) && c.tag(prev) != Pron && c.tag(prev) != Adp && c.tag(prev) != Det && c.tag(prev) != Verb {
			return true
		}
		if c.capital(prev) && prev == c.first && !grouped && (c.tag(prev) == Propn || c.tag(prev) == Noun) && !c.plural(g.end) {
			return true
		}
	}
	for i := g.end; i < c.end && i < g.end+5 && c.capital(i); i++ {
		if _, street := c.class(i, "street"); street {
			return !g.number.Words
		}
	}
	return false
}

// mixed reports whether a capital stands inside token i: "iPhone".
func (c *figureScan) mixed(i int) bool {
	return c.tag(i) != Punct && c.v.word(i) != c.low(i) && !c.capital(i)
}

// class is the value that token i has in a class, if it is of that class.
func (c *figureScan) class(i int, class string) (string, bool) {
	return c.meaning(c.low(i), class)
}

// timed reports whether token i lies in a time.
func (c *figureScan) timed(i int) bool {
	s := c.v.span(i, i+1)
	k := c.timeAt(s.Start)
	if k == len(c.v.notes.Times) {
		return false
	}
	t := c.v.notes.Times[k]
	return t.Span.Overlaps(s) && !strings.HasSuffix(t.Value, "_REF")
}

// plural reports whether token i is a noun in the plural.
func (c *figureScan) plural(i int) bool {
	return i < c.end && i >= c.first && (c.tag(i) == Noun || c.tag(i) == Propn) && (c.is(i, "people", "police", "men", "women", "children") || strings.HasSuffix(c.low(i), "s") && !strings.HasSuffix(c.low(i), "ss") && Lemma(c.low(i), Noun) != c.low(i))
}

// joinRanges makes one figure of two that are the ends of a range with units between: "$10 to $15
// billion", "from 208 pounds to 193", "between 5 and 7 per cent".
func (c *figureScan) joinRanges() {
	kept := c.figures[:0]
	for i := 0; i < len(c.figures); i++ {
		g := c.figures[i]
		switch {
		case g.number.IsRange() && g.number.Kind == numeral.Cardinal:
			g.role = c.course(g, g.role)
		case i+1 < len(c.figures) && c.rangeTo(g, c.figures[i+1]):
			i++
			g = c.ranged(g, c.figures[i])
		}
		kept = append(kept, g)
	}
	c.figures = kept
}

// ranged is the figure that goes from g to h.
func (c *figureScan) ranged(g, h counted) counted {
	g.number = numeral.Pair(g.number, h.number)
	g.stop, g.end = h.stop, h.end
	if h.unit.name != "" {
		g.unit, g.glued, g.unitEnd = h.unit, h.glued, h.unitEnd
	}
	if h.rate != "" {
		g.rate = h.rate
	}
	if g.sign == "" {
		g.sign = h.sign
	}
	g.dash = h.dash
	g.role = c.course(g, g.role)
	return g
}

func (c *figureScan) rangeTo(g, h counted) bool {
	if g.number.Kind != numeral.Cardinal || h.number.Kind != numeral.Cardinal || h.number.IsRange() || g.stop > h.start {
		return false
	}
	link := strings.TrimSpace(c.v.article.Text[g.stop:h.start])
	opener := c.low(g.from - 1)
	a, b := g.number.Value, numeral.Pair(g.number, h.number).To
	sameSign := g.sign == h.sign || g.sign != "" && h.sign == "" || g.sign == "" && g.unit.name == ""
	sameUnit := g.unit == h.unit || g.unit.name == "" && (g.sign == "") == (h.sign == "") || g.unit.name == "" && g.sign == ""
	switch link {
	case "-", "–", "—":
		return a < b && sameSign && sameUnit
	case "to":
		if opener == "from" {
			return sameSign && (sameUnit || h.unit.name == "" && h.sign == "")
		}
		if _, up := c.class(g.from-1, "up"); up || opener == "than" {
			return false
		}
		if _, down := c.class(g.from-1, "down"); down {
			return false
		}
		return a < b && sameSign && sameUnit && (g.unit.name != "" || g.sign != "" || h.unit.name == "" && h.sign == "")
	case "and":
		return opener == "between" && a <= b && sameSign && sameUnit
	}
	return false
}

// course marks a change with two ends, "from 9 to 28", unless the words before tell of a span:
// "prices range from 9 to 28".
func (c *figureScan) course(g counted, role Role) Role {
	if c.low(g.from-1) != "from" {
		return role
	}
	for i := g.from - 2; i >= c.first && i > g.from-5; i-- {
		if _, span := c.class(i, "course"); span {
			return role
		}
	}
	return Course
}

// isUpperAt reports whether s begins with a capital letter.
func isUpperAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
