package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// longestSign is the length of the longest currency sign, in bytes; longestUnit that of a unit, in
// words.
const (
	longestSign = 6
	longestUnit = 4
)

// leastWon is the smallest sum of won that is taken for one; less is a verb.
const leastWon = 100

// signBefore is the currency whose sign stands before byte i, with at most one space, and where it
// begins; i if there is none.
func (c *figureScan) signBefore(i int) (currency string, start int) {
	t := c.v.article.Text
	end := i
	if end > 0 && t[end-1] == ' ' {
		end--
	}
	for n := min(longestSign, end); n > 0; n-- {
		name, ok := c.signs[t[end-n:end]]
		if !ok || end < i && isUpperAt(t[end-n:end]) && n < 3 && !strings.Contains(t[end-n:end], "$") && t[end-n:end] != "Rs" {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(t[:end-n])
		if isUpperAt(t[end-n:end]) && (unicode.IsLetter(before) || unicode.IsDigit(before)) {
			continue
		}
		if start = end - n; start > 3 && t[start-1] == ' ' && t[start] == '$' {
			for _, w := range []string{"AU ", "NZ ", "US ", "HK "} { // "NZ $99"
				if strings.HasSuffix(t[:start], w) {
					return c.signs[w[:2]+"$"], start - len(w)
				}
			}
		}
		return name, start
	}
	return "", i
}

// unitAfter reads the unit that follows a number, glued to it, after a space or after a hyphen, and
// the rate after that: "km/h", "square kilometres", "barrels a day".
func (c *figureScan) unitAfter(g *counted) {
	t := c.v.article.Text
	end := c.v.notes.Tokens[c.end-1].Span.End
	at := g.number.Span.End
	if !g.number.Glued.IsZero() && g.sign != "" && c.moneyScale(g) {
		at = g.number.Span.End
		g.stop = at
	}
	rest := t[at:end]
	gap := 0
	switch {
	case strings.HasPrefix(rest, " "):
		gap = 1
	case strings.HasPrefix(rest, "\u00A0"):
		gap = len("\u00A0")
	case strings.HasPrefix(rest, "-"):
		gap, g.dash = 1, true
	}
	if g.number.Kind == numeral.Vague && strings.HasPrefix(rest, " of ") {
		gap = len(" of ") // "billions of dollars"
	}
	u, n := c.unitAt(rest[gap:], gap == 0)
	if n == 0 {
		u, n = c.poundsAt(g, rest[gap:])
	}
	if u.name == "won" && g.number.Value < leastWon {
		return // "at least 10 won office"
	}
	if n == 0 && g.dash {
		g.dash = strings.HasPrefix(rest, "-")
	}
	if n == 0 {
		c.rateAfter(g, rest)
		return
	}
	if gap == 0 && (u.name == "metre" && rest[:n] == "m" || rest[:n] == "b") && c.isMillion(rest[n:]) {
		g.number = g.number.Scale(6)
		g.number.Glued = text.Span{}
		g.number.Span.End = at + n
		g.stop = at + n
		g.dash = false
		c.unitAfter(g)
		return
	}
	if g.sign != "" && u.kind != "money" && u.kind != "ratio" {
		c.rateAfter(g, rest)
		return
	}
	g.unit = u
	g.stop = at + gap + n
	g.unitEnd = g.stop
	if gap == 0 {
		g.glued = text.Span{Start: at, End: at + n}
		g.number.Glued = text.Span{}
	}
	c.rateAfter(g, rest[gap+n:])
}

// moneyScale reads the "m" of "$5m", the "b" of "$4.2b".
func (c *figureScan) moneyScale(g *counted) bool {
	exp := map[string]int{"m": 6, "M": 6, "b": 9, "B": 9, "t": 12, "K": 3}[g.number.Glued.In(c.v.article.Text)]
	if exp == 0 {
		return false
	}
	end := g.number.Glued.End
	g.number = g.number.Scale(exp)
	g.number.Glued = text.Span{}
	g.number.Span.End = end
	return true
}

// isMillion tells "12m tonnes" from "12m wide": a plural or a unit of mass follows, and no word that
// measures.
func (c *figureScan) isMillion(rest string) bool {
	word, found := strings.CutPrefix(rest, " ")
	if !found {
		return false
	}
	end := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(word)
	}
	w := strings.ToLower(word[:end])
	if _, dim := c.meaning(w, "dim"); dim || w == "" {
		return false
	}
	u, unit := c.units[w]
	return unit && (u.kind == "mass" || u.kind == "money" || u.kind == "volume") || w == "people" || len(w) > 4 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// unitAt reads the longest unit at the start of s, and its length in bytes.
func (c *figureScan) unitAt(s string, glued bool) (u unitWord, n int) {
	if s == "" {
		return unitWord{}, 0
	}
	for _, sign := range []string{"%", "°C", "°F", "°", "″", "€"} {
		if strings.HasPrefix(s, sign) {
			return c.units[strings.ToLower(sign)], len(sign)
		}
	}
	var key strings.Builder
	at := 0
	for word := 0; word < longestUnit && at < len(s); word++ {
		end := at
		for end < len(s) {
			r, w := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsLetter(r) && r != '/' && r != '²' && r != '³' && (r != '.' || end == at || !letterAt(s, end+1)) {
				break
			}
			end += w
		}
		if end == at {
			break
		}
		if word > 0 {
			key.WriteByte(' ')
		}
		key.WriteString(strings.ToLower(s[at:end]))
		if got, ok := c.units[key.String()]; ok && !digitAt(s, end) {
			u, n = got, end
		} else if word == 0 && (glued || end-at > 1) {
			if got, ok := c.units["="+s[at:end]]; ok {
				u, n = got, end
			}
		}
		if end >= len(s) || s[end] != ' ' && s[end] != '-' {
			break
		}
		at = end + 1
	}
	return u, n
}

// digitAt reports whether an ASCII digit stands at byte i.
func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }

// letterAt reports whether an ASCII letter stands at byte i: a full stop before it is inside a word.
func letterAt(s string, i int) bool {
	return i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z')
}

// rateAfter reads "per day", "a month", "an hour", "per square foot" after a unit or a sum.
func (c *figureScan) rateAfter(g *counted, rest string) {
	if g.unit.name == "" && g.sign == "" {
		return
	}
	start := len(rest)
	rest = strings.TrimLeft(rest, " ")
	for _, us := range []string{"US ", "U.S. "} { // "$75 U.S. per barrel"
		rest = strings.TrimPrefix(rest, us)
	}
	if isPointInTime(rest) {
		return
	}
	opener := ""
	for _, o := range []string{"per ", "a ", "an ", "each "} {
		if strings.HasPrefix(rest, o) {
			opener = o
		}
	}
	if opener == "" {
		return
	}
	word := rest[len(opener):]
	end := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(word)
	}
	u, n := c.unitAt(word, false)
	name := strings.ToLower(word[:end])
	switch {
	case n > end:
		name, end = u.name, n
	case n > 0 && (u.kind == "time" || u.kind == "mass" || u.kind == "volume" || u.kind == "area" || u.kind == "length"):
		name, end = u.name, n
	case name != "" && opener == "per ", name == "share" || name == "barrel" || name == "gallon" || name == "head":
	default:
		return
	}
	g.rate = name
	g.stop += start - len(rest) + len(opener) + end
}

// isPointInTime reports whether "a year" at the start of s goes on to say when: "a year earlier".
func isPointInTime(s string) bool {
	f := strings.Fields(s[:min(len(s), 40)])
	if len(f) < 3 {
		return false
	}
	for _, w := range []string{"earlier", "ago", "later", "before", "after"} {
		if strings.HasPrefix(f[2], w) {
			return true
		}
	}
	return false
}

// unitName is the unit as it is printed: "percent", "dollar", "barrel per day".
func (g *counted) unitName() string {
	name := g.unit.name
	if g.sign != "" && (name == "" || g.unit.kind == "money") {
		name = g.sign
	}
	if g.role == Age {
		return name + " of age"
	}
	if name != "" && g.rate != "" {
		name += " per " + g.rate
	}
	return name
}

// isCount reports whether the figure counts things and measures none.
func (g *counted) isCount() bool {
	return g.unit.name == "" && g.sign == "" && g.number.Kind != numeral.Unread
}
