package article

import (
	"strings"

	web "github.com/variorum-news/variorum/article/page"
)

// visibleBylines are the names that a reader sees beside the headline; their lines are marked.
func (p *webPage) visibleBylines() []string {
	anchor, last := p.anchor(), p.lastBody()
	var out []string
	for i := max(0, anchor-nearHeadline); i < min(len(p.lines), anchor+dateBelow); i++ {
		l := &p.lines[i]
		if l.kind == Headline || l.kind.IsBody() && l.prose() || l.block.Place.Has(web.InNav|web.InFooter|web.InAside|web.Hidden|web.InFigure) {
			continue
		}
		var names []string
		switch {
		case l.cue.kind == Byline && !l.cue.whole:
			names = p.namesIn(p.afterBy(l.raw))
		case l.cue.kind == Byline && i+1 < len(p.lines) && p.lines[i+1].words <= longestCue:
			names = p.namesIn(p.lines[i+1].raw)
			if len(names) > 0 {
				p.lines[i+1].kind = Byline
			}
		case l.kind == PubDate && l.stamp.name != "":
			out = append(out, l.stamp.name)
			continue
		case l.words <= longestCue && i <= last && p.isNamed(l, p.claims.signed):
			rest := p.afterBy(l.raw)
			if names = p.namesIn(rest); len(names) > 0 && !strings.HasPrefix(rest, names[0]) {
				names = nil
			}
		}
		if len(names) == 0 {
			continue
		}
		if l.kind == "" || l.kind == Boilerplate || l.kind == Paragraph {
			l.kind = Byline
		}
		if len(out) == 0 {
			out = names
		}
	}
	return out
}

// lastBody is the last line of the body; names behind it are of those who comment.
func (p *webPage) lastBody() int {
	for i := len(p.lines) - 1; i >= 0; i-- {
		if p.lines[i].kind.IsBody() {
			return i
		}
	}
	return len(p.lines)
}
