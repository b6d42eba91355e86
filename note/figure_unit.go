package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// longestUnit is the length of the longest unit, in words.
const longestUnit = 4

// leastWon is the smallest sum of won that is taken for one; less is a verb.
const leastWon = 100

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
		return // "at least 11 won office"
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
	if c.means(w, "dim") || w == "" {
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
