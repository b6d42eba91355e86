package note

import "strings"

// poundsAt reads "pounds" at the start of s, which stands after the figure, as money or as a mass,
// where the words around tell which: "fined 500 pounds", "lost 20 pounds", "200 pounds of fish". Where
// they do not, it is a noun like any other.
func (c *figureScan) poundsAt(g *counted, s string) (u unitWord, n int) {
	word := "pounds"
	if !strings.HasPrefix(s, word) {
		word = "pound"
	}
	if rest, ok := strings.CutPrefix(s, word); !ok || letterAt(rest, 0) {
		return unitWord{}, 0
	}
	if strings.HasPrefix(s[len(word):], " of ") {
		return unitWord{"mass", "pound-mass"}, len(word)
	}
	for i := g.from - 1; i >= c.first && i >= g.from-poundReach; i-- {
		if kind, ok := c.class(i, "pound"); ok {
			if kind == "mass" {
				return unitWord{"mass", "pound-mass"}, len(word)
			}
			return unitWord{"money", "pound sterling"}, len(word)
		}
	}
	return unitWord{}, 0
}

// poundReach is how far before "500 pounds", in tokens, a word may stand that says what is meant.
const poundReach = 6
