package report

import (
	"fmt"
	"math"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// masthead says what the story is, how many sources tell it, and who they are.
func (p *page) masthead(s *sheet) {
	title := line{say(apparatus.Headline(s.Edition.Title), bold)}
	count := p.counted(s.Edition)
	if p.wide() && title.width()+count.width()+2 <= p.width {
		p.sides(title, count, 0)
	} else {
		p.flow(title, 0, 0)
		p.flow(count, 0, 0)
	}
	for _, l := range s.NotRead() {
		p.flow(line{say(l, dim)}, 0, 2)
	}
	own, rest := s.named(0, s.InStory, p.All), s.named(s.InStory, len(s.Columns), p.All)
	if s.Thread == nil || len(rest) == 0 && s.Unnamed == 0 {
		p.flow(own, 0, 0)
		return
	}
	if s.Unnamed > 0 {
		more := fmt.Sprintf("%d who share nothing", s.Unnamed)
		if len(rest) > 0 {
			more = " · and " + more
		}
		rest = append(rest, say(more, dim))
	}
	rest = append(line{say(s.threadName(), dim)}, rest...)
	if own.width()+rest.width()+2 <= p.width {
		p.sides(own, rest, 0)
		return
	}
	p.flow(own, 0, 0)
	p.flow(rest, 0, 0)
}

func (s *sheet) threadName() string {
	return fmt.Sprintf("thread of %s, %s: ", apparatus.Plural(len(s.Thread.Stories), "story", "stories"), apparatus.Plural(len(s.Thread.Lineages), "source", "sources"))
}

// counted is the headline figure: sources first, never articles alone.
func (p *page) counted(e *collate.Edition) line {
	out := line{
		say(apparatus.Plural(len(e.Lineages), "source", "sources"), bold),
		say(" · "+apparatus.Plural(len(e.Witnesses), "article", "articles"), dim),
	}
	if days := apparatus.Stretch(e.First, e.Last); days != "" {
		out = append(out, say(" · "+days, 0))
	}
	return out
}

// mostNamed is how many witnesses are named in the masthead.
const mostNamed = 40

// named lists the columns from start to end, with the outlet where the siglum is not it.
func (s *sheet) named(start, end int, all bool) line {
	var out line
	for i := start; i < end; i++ {
		if n := end - i; !all && i-start == mostNamed && n > 1 {
			return append(out, say(fmt.Sprintf(" · and %d more", n), dim))
		}
		if i > start {
			out = append(out, say(" · ", dim))
		}
		c := s.Columns[i]
		out = append(out, say(c.Siglum, bold))
		if outlet := apparatus.Prose(c.Outlet); outlet != "" && outlet != c.Siglum {
			out = append(out, say(" "+cut(outlet, mostOutlet), 0))
		}
	}
	return out
}

// mostOutlet is how many columns of an outlet's name are shown.
const mostOutlet = 32

// mostNames is how many witnesses are named where a row lists them.
func (p *page) mostNames() int {
	if p.All {
		return math.MaxInt
	}
	return mostSilent
}

// siglaFit lists columns as sigla does, as many of them as fit into room columns.
func (s *sheet) siglaFit(columns []int, room int) string {
	most := len(columns)
	for most > 1 && width(s.Sigla(columns, most)) > room {
		most--
	}
	return cut(s.Sigla(columns, most), room)
}
