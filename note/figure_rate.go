package note

import (
	"strings"
	"unicode"
)

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
