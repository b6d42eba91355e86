package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/apparatus"
)

// mostSilent is how many silent witnesses are named.
const mostSilent = 12

// silence names the witnesses that do not tell the row: first those that left it out.
// Of a row that one alone tells the others are silent, and only the copies that left it out are
// worth their names.
func (p *page) silence(s *sheet, r *apparatus.Row, indent int) {
	silent := r.Silent()
	if len(r.Told) == 1 {
		silent = slices.DeleteFunc(silent, func(c int) bool { return !s.LeftOut(c, r) })
	}
	if len(silent) > 0 {
		p.flow(line{say("∅ "+s.silentWords(r, silent, p.All), dim)}, indent, 2)
	}
}

func (s *sheet) silentWords(r *apparatus.Row, silent []int, all bool) string {
	var left, rest []string
	elsewhere := 0
	for _, c := range silent {
		if c >= s.InStory {
			elsewhere++
		}
	}
	for _, c := range silent {
		if c >= s.InStory && elsewhere > apparatus.MostElsewhere && !all {
			continue
		}
		if s.LeftOut(c, r) {
			left = append(left, fmt.Sprintf("%s (left out, %s has it)", s.Columns[c].Siglum, s.Name(s.Columns[c].Source)))
			continue
		}
		rest = append(rest, s.Columns[c].Siglum)
	}
	names := append(left, rest...)
	if !all && len(names) > mostSilent {
		names = append(names[:mostSilent-2], fmt.Sprintf("%d others", len(names)-mostSilent+2))
	}
	if elsewhere > apparatus.MostElsewhere && !all {
		names = append(names, fmt.Sprintf("%d of other stories", elsewhere))
	}
	return strings.Join(names, " · ")
}
