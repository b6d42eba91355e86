package note

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// decadeNames are the decades in words, from the twenties.
var decadeNames = [...]string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"}

// decade reads "the 1990s", "the late 1970s", "the nineties", "the 20th century".
func (c *timeScan) decade(i int) (match, bool) {
	j := i
	if c.is(j, "the") {
		j++
	}
	which := ""
	if w := c.word(j); w.class == edge {
		j, which = j+1, w.code
		if c.is(j, "-") {
			j++
		}
	}
	low := c.low(j)
	if rest, ok := strings.CutPrefix(low, "mid-"); ok {
		low, which = rest, "mid"
	}
	m := match{from: i, end: j + 1, kind: Day}
	if m.value = c.decadeValue(low, j > i && c.is(i, "the") && !c.is(i-1, "in")); m.value == "" {
		if m.value, m.end = c.century(j); m.value == "" {
			return match{}, false
		}
	}
	return c.partly(m, which), true
}

// decadeValue is the value of "1990s", "1990's", "'90s", or if it is named of "nineties"; "" if it is none.
func (*timeScan) decadeValue(low string, named bool) string {
	digits := strings.TrimSuffix(strings.TrimSuffix(low, "s"), "'")
	if len(digits) == 4 && strings.HasSuffix(low, "s") && isDigits(digits) && digits[3] == '0' && digits >= "1500" && digits < "2100" {
		return digits[:3]
	}
	for k, name := range decadeNames {
		if low == name && named {
			return fmt.Sprintf("19%d", k+2)
		}
	}
	if len(low) == 4 && low[0] == '\'' && low[2:] == "0s" && digitAt(low, 1) {
		return "19" + low[1:2]
	}
	return ""
}

// century reads "20th century" from token i on.
func (c *timeScan) century(i int) (value string, stop int) {
	n, end, ok := c.number(i)
	if !ok || n.Kind != numeral.Ordinal || n.Value <= 1 || n.Value > 22 {
		return "", i
	}
	if c.is(end, "-") {
		end++
	}
	if !c.is(end, "century") {
		return "", i
	}
	return fmt.Sprintf("%02d", int(n.Value)-1), end + 1
}
