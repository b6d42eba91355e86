package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
)

// What a report without --all shows of a big story.
const (
	mostCopies  = 8  // under one source
	mostSources = 12 // lineages of the story
	mostOthers  = 6  // lineages of the thread's other stories
)

// firstBranch is the column at which the branches of a tree begin: behind its number.
const firstBranch = 3

// deepest is how far in the reasons of a link stand at most on a narrow page.
const deepest = 15

// copies shows who copied whom: each lineage as a small tree, with the reasons.
func (p *page) copies(s *sheet) {
	p.section("WHO COPIED WHOM", "")
	others := false
	shown, hidden := 0, 0
	for n, group := range s.Groups {
		outside := group[0] >= s.InStory
		if outside && !others {
			p.hiddenSources(hidden)
			p.put(line{say("   other stories of the thread", dim)})
			others, shown, hidden = true, 0, 0
		}
		most := mostSources
		if outside {
			most = mostOthers
		}
		if !p.All && shown >= most {
			hidden++
			continue
		}
		shown++
		if outside {
			p.elsewhere(s, n, group)
			continue
		}
		p.lineage(s, n, group)
	}
	p.hiddenSources(hidden)
}

func (p *page) hiddenSources(n int) {
	if n > 0 {
		p.more(apparatus.Plural(n, "more source", "more sources"), 3)
	}
}

// lineage shows one independent telling and those who took it over.
func (p *page) lineage(s *sheet, n int, group []int) {
	p.lastWhy = ""
	number := say(pad(fmt.Sprint(n+1), 3), bold)
	roots := 0
	for _, c := range group {
		if s.Columns[c].Source == "" {
			roots++
		}
	}
	origin := s.Origin(group)
	switch {
	case origin != "":
		p.flow(line{number, say("("+cut(s.Name("@"+origin), p.width/2)+", not seen)", 0)}, 0, 3)
	case roots > 1:
		p.flow(line{number, say("who came first is not known", 0)}, 0, 3)
	}
	rootless := origin != "" || roots > 1 // what all go back to is not among them
	told := 0
	for _, c := range group {
		if !rootless && s.Columns[c].Source == "" {
			p.teller(s, c, number)
			continue
		}
		if told++; !p.All && told > mostCopies && len(group) > mostCopies+2 {
			continue
		}
		p.bars = s.bars(c, rootless)
		p.copy(s, c, rootless)
		p.bars = nil
	}
	if hidden := told - mostCopies; !p.All && hidden > 0 && len(group) > mostCopies+2 {
		p.more(apparatus.Plural(hidden, "more copy", "more copies"), 3)
	}
}

// elsewhere shows in a line a lineage that tells other stories of the thread.
func (p *page) elsewhere(s *sheet, n int, group []int) {
	left := line{say(pad(fmt.Sprint(n+1), 3), bold), say(s.Sigla(group, 3), bold)}.fill(3 + s.siglaWidth())
	right := line{say(s.Published(group[0]), dim)}
	if a := s.Columns[group[0]].Piece; a != nil {
		if room := p.width - left.width() - 2 - right.width() - 2; room > 20 {
			left = append(left, say("  "+cut(apparatus.Prose(a.Title), room), 0))
		}
	}
	p.sides(left, right, 3)
}

// teller is a witness whose text is its own.
func (p *page) teller(s *sheet, c int, number piece) {
	w := s.Columns[c]
	p.sides(line{number, say(w.Siglum, bold)}, line{say(s.Published(c), dim)}, 3)
	for _, l := range s.Links[w.Article] {
		switch {
		case l.Kind == reuse.Version:
			p.reason(s, fmt.Sprintf("another version of %s", s.Name(l.Source)), l)
		case l.Directed && !reuse.IsOutside(l.Source):
			p.reason(s, fmt.Sprintf("takes %s from %s, %s, %s", share(l.Share), s.Name(l.Source), apparatus.KindWord(l.Kind), apparatus.Safe(string(l.Sure))), l)
		case reuse.IsOutside(l.Source):
			p.reason(s, fmt.Sprintf("draws on %s, not seen", s.Name(l.Source)), l)
		case !l.Directed:
			p.reason(s, fmt.Sprintf("shares text with %s, the order is not known", s.Name(l.Source)), l)
		}
	}
}

// copy is a witness whose text comes from the source above it.
func (p *page) copy(s *sheet, c int, rootless bool) {
	w := s.Columns[c]
	l, found := s.Best(w.Article, func(l reuse.Link) bool {
		return l.Source == w.Source || w.Source == "" && reuse.IsOutside(l.Source)
	})
	for _, t := range s.Twins[w.Article] {
		if w.Source == "" && (!found || !l.Directed && t.Link.Score > l.Score) {
			l, found = t.Link, true
		}
	}
	indent := s.branch(c, rootless)
	left := line{{text: spaces(indent)}, say("└─► ", violet), say(w.Siglum, bold)}
	if s.sameParent(c) {
		left[1] = say("├─► ", violet)
	}
	left = left.fill(indent + 4 + s.siglaWidth())
	if found {
		word := apparatus.KindWord(l.Kind)
		if w.Source == "" && !l.Directed {
			other := l.Source
			if other == w.Article {
				other = l.Copy
			}
			word = "shares text with " + s.Name(other)
		}
		left = append(left, say(fmt.Sprintf("  %s, %s", word, apparatus.Safe(string(l.Sure))), 0))
	}
	p.sides(left, line{say(s.Published(c), dim)}, indent+4)
	at := indent + 4 + s.siglaWidth() + 2
	if p.narrow() {
		at = min(at, indent+4, deepest)
	}
	if found {
		p.why(s, l, at)
	}
	if kept := s.Kept(c); kept != "" {
		p.flow(line{say(kept, dim)}, at, 0)
	}
	if w.PartlyOwn {
		p.flow(line{say("partly its own", dim)}, at, 0)
	}
}

// branch is the column at which a copy's branch begins. Rootless is a tree whose head is not among the
// articles; that of another stands in the numbered line.
func (s *sheet) branch(c int, rootless bool) int {
	depth := s.Ancestors(c)
	if !rootless {
		depth--
	}
	return firstBranch + 4*min(depth, 4)
}

// bars are the columns of the branches that go by a copy: its own past what is said of it, and of those
// that it was copied from through others. A tree in which nobody copied a copy needs none.
func (s *sheet) bars(c int, rootless bool) []int {
	if !slices.ContainsFunc(s.Groups[s.Columns[c].Group], func(d int) bool { return s.branch(d, rootless) > firstBranch }) {
		return nil
	}
	var out []int
	for range s.Columns { // no chain is longer; links that make a circle end here
		if s.sameParent(c) {
			out = append(out, s.branch(c, rootless))
		}
		source, inside := s.At[s.Columns[c].Source]
		if !inside {
			break
		}
		c = source
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sameParent reports whether a later column has the same source, so that the branch goes on.
func (s *sheet) sameParent(c int) bool {
	w := s.Columns[c]
	return slices.ContainsFunc(s.Groups[w.Group], func(d int) bool {
		return d > c && s.Columns[d].Source == w.Source
	})
}

func (p *page) reason(s *sheet, text string, l reuse.Link) {
	p.flow(line{say(text, 0)}, 3+s.siglaWidth()+2, 2)
	at := 3 + s.siglaWidth() + 4
	if p.narrow() {
		at = min(at, firstBranch+4)
	}
	p.why(s, l, at)
}

// why gives the reasons of a link, with sigla for the articles' IDs, unless they are those of the
// link before, as among many copies of one text.
func (p *page) why(s *sheet, l reuse.Link, indent int) {
	var reasons []string
	for _, g := range s.Grounds(l) {
		reasons = append(reasons, g.Text)
	}
	if why := strings.Join(reasons, "; "); why != "" && why != p.lastWhy {
		p.flow(line{say(why, dim)}, indent, 0)
		p.lastWhy = why
	}
}

// siglaWidth is the room that a column of sigla takes.
func (s *sheet) siglaWidth() int {
	w := 4
	for _, c := range s.Columns {
		w = max(w, width(c.Siglum))
	}
	return w
}

func share(score float64) string { return fmt.Sprintf("%.0f %%", score*100) }
