package report

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/internal/apparatus"
)

// mostNamesShown is how many names a report without --all shows of those that are spelled in several ways.
const mostNamesShown = 8

// names shows whom the witnesses spell in several ways, each spelling with those who use it.
func (p *page) names(s *sheet) {
	if len(s.Names) == 0 {
		return
	}
	note := "spelled in several ways"
	if p.narrow() {
		note = ""
	}
	p.section("NAMES", note)
	for i, n := range s.Names {
		if left := len(s.Names) - i; !p.All && i >= mostNamesShown && left > 1 {
			p.more(fmt.Sprintf("%d more", left), 3)
			break
		}
		id := pad(fmt.Sprint("N", n.Number), len(fmt.Sprint("N", len(s.Names)))) + " "
		l := line{say(id, dim)}
		for i, sp := range n.Spellings {
			if i > 0 {
				l = append(l, say(" · ", dim))
			}
			l = append(l, say(sp.Form+" ", 0))
			if i == 0 && n.Role != "" {
				l = append(l, say("("+n.Role+") ", dim))
			}
			l = append(l, say(s.users(sp), bold))
		}
		p.flow(l, 0, width(id))
	}
}

// users are those who write a spelling: "RT=CT, TIP".
func (s *sheet) users(sp apparatus.Spelling) string {
	const most = 6
	return strings.ReplaceAll(s.Sigla(sp.Columns, most), " · ", ", ")
}
