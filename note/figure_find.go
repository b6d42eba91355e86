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
	c.findSayings()
	c.findHomes()
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
	setting
	figures []counted
	codes   []string // of the article: numbers with a letter that a label named
	tells   []int    // of the sentence: its verbs of telling
	via     int      // of the sentence: the token after "according to", or 0
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

	scope    Scope
	whole    int   // the figure of the sentence of which it is a part, or -1
	included bool  // the first of the parts that "including" names
	topic    topic // of a sum or share: what it is of
}

func (c *figureScan) sentence() {
	c.figures = c.figures[:0]
	for i := range c.numbers {
		if g, ok := c.figure(i); ok {
			c.figures = append(c.figures, g)
		}
	}
	c.joinRanges()
	for i := range c.figures {
		c.count(i)
	}
	if len(c.figures) == 0 {
		return
	}
	c.spreadAges()
	c.lend()
	c.readSetting()
	c.findLists()
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
	if c.isMark(i) || c.isClock(i) || c.isSplit(i) || c.isDialled(i) {
		return counted{}, false
	}
	g := counted{number: n, from: tok, start: n.Span.Start, stop: n.Span.End}
	g.sign, g.start = c.signBefore(n.Span.Start)
	g.minus = c.minusBefore(g.start)
	c.unitAfter(&g)
	g.end = c.after(tok, g.stop)
	if _, span := c.reader.BoundAfter(t, n.Span.End); !span.IsZero() && t[n.Span.End] == '-' {
		g.end, g.dash = c.after(tok, span.End), false // "12-plus boats"
	}
	for g.from > c.first && c.v.notes.Tokens[g.from-1].Span.End > g.start {
		g.from--
	}
	if length, covered := c.inTime(n.Span); covered {
		if !length || g.unit.kind != "time" {
			return counted{}, false
		}
		g.role = Length
	}
	if c.isScore(g) {
		return counted{}, false
	}
	if g.isSum() && g.sign == "" && isYear(n) && c.is(tok-1, "in") || c.isYearAlone(&g, n) {
		return counted{}, false // "in 2006 dollars"
	}
	if n.Cross && g.sign == "" && !c.crosses(g) {
		return counted{}, false
	}
	if !g.number.Glued.IsZero() && g.glued.IsZero() || g.sign == "" && c.isName(g, t) {
		return counted{}, false
	}
	return g, true
}

// inTime reports whether a time covers the span, and whether it is a length of time, one that repeats
// included: "every two years".
func (c *figureScan) inTime(s text.Span) (length, covered bool) {
	times := c.v.notes.Times
	if k := c.timeAt(s.Start); k < len(times) && times[k].Span.Overlaps(s) {
		return times[k].Type == Duration || times[k].Type == Set, true
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
	if g.minus || c.endsRange(g) {
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

// endsRange reports whether the figure and the one before it are the ends of a range with a unit on
// both: "5km-10km".
func (c *figureScan) endsRange(g counted) bool {
	if len(c.figures) == 0 {
		return false
	}
	before := &c.figures[len(c.figures)-1]
	if before.unit.name == "" || before.unit != g.unit || before.stop >= g.start {
		return false
	}
	link := c.v.article.Text[before.stop:g.start]
	return link == "-" || link == "–"
}

// isUpperAt reports whether s begins with a capital letter.
func isUpperAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
