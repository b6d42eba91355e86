package article

import (
	"regexp"
	"strings"
)

// titleBreak is where a title may be joined to the name of its site.
var titleBreak = regexp.MustCompile(`\s+[|–—·•»«:\-/~]+\s+|\s*[|»«]\s*|\s*_+|:\s+|：`)

// withoutSite cuts the site's name off the ends of a title, and nothing else: headlines have dashes and
// colons too.
func (c *claims) withoutSite(s string) string {
	if len(s) > longestTitle {
		return s
	}
	breaks := titleBreak.FindAllStringIndex(s, -1)
	end, start := len(s), 0
	for n := len(breaks); n > 0 && c.isSite(s[breaks[n-1][1]:end]); n-- {
		end = breaks[n-1][0]
	}
	if len(breaks) > 0 && breaks[0][1] < end && c.isSite(s[:breaks[0][0]]) {
		start = breaks[0][1]
	}
	if cut := strings.TrimSpace(s[start:end]); cut != "" {
		return cut
	}
	return s
}
