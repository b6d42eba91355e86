package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// longestSign is the length of the longest currency sign, in bytes.
const longestSign = 6

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
