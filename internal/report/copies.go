package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
)

// What a report without --all shows of a big story.
const (
	mostCopies  = 8  // under one source
	mostSources = 12 // lineages of the story
	mostOthers  = 6  // lineages of the thread's other stories
)

// kindWords are what became of the text on its way, as a reader would say it.
var kindWords = map[reuse.Kind]string{
	reuse.Verbatim:    "word for word",
	reuse.Republished: "re-posted",
	reuse.Edited:      "edited",
	reuse.Rewritten:   "rewritten",
	reuse.Version:     "another version",
}

func kindWord(k reuse.Kind) string { return cmp.Or(kindWords[k], safe(string(k))) }

// copies shows who copied whom: each lineage as a small tree, with the reasons.
func (p *page) copies(s *sheet) {
	p.section("WHO COPIED WHOM", "")
	others := false
	shown, hidden := 0, 0
	for n, group := range s.groups {
		outside := group[0] >= s.inStory
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
		p.more(plural(n, "more source", "more sources"), 3)
	}
}

// lineage shows one independent telling and those who took it over.
func (p *page) lineage(s *sheet, n int, group []int) {
	p.lastWhy = ""
	number := say(pad(fmt.Sprint(n+1), 3), bold)
	roots := 0
	for _, c := range group {
		if s.columns[c].source == "" {
			roots++
		}
	}
	origin := s.origin(group)
	switch {
	case origin != "":
		p.flow(line{number, say("("+cut(prose(origin), p.width/2)+", not seen)", 0)}, 0, 3)
	case roots > 1:
		p.flow(line{number, say("who came first is not known", 0)}, 0, 3)
	}
	rootless := origin != "" || roots > 1 // what all go back to is not among them
	told := 0
	for _, c := range group {
		if !rootless && s.columns[c].source == "" {
			p.teller(s, c, number)
			continue
		}
		if told++; !p.All && told > mostCopies && len(group) > mostCopies+2 {
			continue
		}
		p.copy(s, c, rootless)
	}
	if hidden := told - mostCopies; !p.All && hidden > 0 && len(group) > mostCopies+2 {
		p.more(plural(hidden, "more copy", "more copies"), 3)
	}
}

// elsewhere shows in a line a lineage that tells other stories of the thread.
func (p *page) elsewhere(s *sheet, n int, group []int) {
	left := line{say(pad(fmt.Sprint(n+1), 3), bold), say(s.sigla(group, 3), bold)}.fill(3 + s.siglaWidth())
	right := line{say(s.published(group[0]), dim)}
	if a := s.columns[group[0]].article; a != nil {
		if room := p.width - left.width() - 2 - right.width() - 2; room > 20 {
			left = append(left, say("  "+cut(prose(a.Title), room), 0))
		}
	}
	p.sides(left, right, 3)
}

// origin is the text outside the set that a lineage goes back to; "" if it is one of the articles.
func (s *sheet) origin(group []int) string {
	for _, c := range group {
		if s.columns[c].source != "" {
			continue
		}
		if l, found := s.best(s.columns[c].Article, func(l reuse.Link) bool { return strings.HasPrefix(l.Source, "@") }); found {
			return strings.TrimPrefix(l.Source, "@")
		}
	}
	return ""
}

// best is the link of most score that ends at this copy and is wanted.
func (s *sheet) best(copied string, wanted func(reuse.Link) bool) (best reuse.Link, found bool) {
	for _, l := range s.links[copied] {
		if wanted(l) && (!found || l.Score > best.Score) {
			best, found = l, true
		}
	}
	return best, found
}

// teller is a witness whose text is its own.
func (p *page) teller(s *sheet, c int, number piece) {
	w := s.columns[c]
	p.sides(line{number, say(w.siglum, bold)}, line{say(s.published(c), dim)}, 3)
	for _, l := range s.links[w.Article] {
		switch {
		case l.Kind == reuse.Version:
			p.reason(s, fmt.Sprintf("another version of %s", s.name(l.Source)), l)
		case l.Directed && !strings.HasPrefix(l.Source, "@"):
			p.reason(s, fmt.Sprintf("takes %s from %s, %s, %s", share(l.Score), s.name(l.Source), kindWord(l.Kind), safe(string(l.Sure))), l)
		case strings.HasPrefix(l.Source, "@"):
			p.reason(s, fmt.Sprintf("draws on %s, not seen", s.name(l.Source)), l)
		case !l.Directed:
			p.reason(s, fmt.Sprintf("shares text with %s, the order is not known", s.name(l.Source)), l)
		}
	}
}

// copy is a witness whose text comes from the source above it.
func (p *page) copy(s *sheet, c int, rootless bool) {
	w := s.columns[c]
	l, found := s.best(w.Article, func(l reuse.Link) bool {
		return l.Source == w.source || w.source == "" && strings.HasPrefix(l.Source, "@")
	})
	for _, t := range s.twins[w.Article] {
		if w.source == "" && (!found || !l.Directed && t.link.Score > l.Score) {
			l, found = t.link, true
		}
	}
	depth := s.ancestors(c)
	if !rootless {
		depth-- // the head of the tree stands in the numbered line
	}
	indent := 3 + 4*min(depth, 4)
	left := line{{text: spaces(indent)}, say("└─► ", violet), say(w.siglum, bold)}
	if s.sameParent(c) {
		left[1] = say("├─► ", violet)
	}
	left = left.fill(indent + 4 + s.siglaWidth())
	if found {
		word := kindWord(l.Kind)
		if w.source == "" && !l.Directed {
			other := l.Source
			if other == w.Article {
				other = l.Copy
			}
			word = "shares text with " + s.name(other)
		}
		left = append(left, say(fmt.Sprintf("  %s, %s", word, safe(string(l.Sure))), 0))
	}
	p.sides(left, line{say(s.published(c), dim)}, indent+4)
	if found {
		p.why(s, l, indent+4+s.siglaWidth()+2)
	}
	if kept := s.kept(c); kept != "" {
		at := indent + 4 + s.siglaWidth() + 2
		if p.narrow() {
			at = min(at, 7)
		}
		p.flow(line{say(kept, dim)}, at, 0)
	}
	if w.PartlyOwn {
		p.flow(line{say("partly its own", dim)}, indent+4+s.siglaWidth()+2, 0)
	}
}

// kept says how many of its source's statements a copy leaves out, and how many it adds.
func (s *sheet) kept(c int) string {
	source, inside := s.at[s.columns[c].source]
	if !inside {
		return ""
	}
	told, left, added := 0, 0, 0
	for i := range s.rows[collate.Statement] {
		r := &s.rows[collate.Statement][i]
		switch {
		case len(r.cells[source]) > 0:
			told++
			left += btoi(len(r.cells[c]) == 0 && s.leftOut(c, r))
		case len(r.cells[c]) > 0 && !s.copiedPassage(c, r):
			added++
		}
	}
	if told == 0 {
		return ""
	}
	out := fmt.Sprintf("leaves out %d of %s’s %s", left, s.columns[source].siglum, plural(told, "statement", "statements"))
	if left == 0 {
		out = fmt.Sprintf("has all of %s’s %s", s.columns[source].siglum, plural(told, "statement", "statements"))
	}
	if added > 0 {
		out += fmt.Sprintf("; adds %d", added)
	}
	return out
}

// copiedPassage reports whether what a copy tells stands in a passage of its source.
func (s *sheet) copiedPassage(c int, r *row) bool {
	return slices.ContainsFunc(s.links[s.columns[c].Article], func(l reuse.Link) bool {
		return l.Source == s.columns[c].source && slices.ContainsFunc(r.cells[c], func(cell cell) bool { return covered(l, cell.Span) })
	})
}

// ancestors is how many articles of its lineage a copy goes back to, one after the other.
func (s *sheet) ancestors(c int) int {
	n := 0
	for range s.columns { // no chain is longer; links that make a circle end here
		source, inside := s.at[s.columns[c].source]
		if !inside {
			break
		}
		n++
		c = source
	}
	return n
}

// sameParent reports whether a later column has the same source, so that the branch goes on.
func (s *sheet) sameParent(c int) bool {
	w := s.columns[c]
	return slices.ContainsFunc(s.groups[w.lineage], func(d int) bool {
		return d > c && s.columns[d].source == w.source
	})
}

func (p *page) reason(s *sheet, text string, l reuse.Link) {
	p.flow(line{say(text, 0)}, 3+s.siglaWidth()+2, 2)
	p.why(s, l, 3+s.siglaWidth()+4)
}

// why gives the reasons of a link, with sigla for the articles' IDs, unless they are those of the
// link before, as among many copies of one text.
func (p *page) why(s *sheet, l reuse.Link, indent int) {
	if p.narrow() {
		indent = min(indent, 7)
	}
	var reasons []string
	for _, w := range l.Why {
		reasons = append(reasons, s.withSigla(prose(w), l))
	}
	if why := strings.Join(reasons, "; "); why != "" && why != p.lastWhy {
		p.flow(line{say(why, dim)}, indent, 0)
		p.lastWhy = why
	}
}

// withSigla puts sigla for the IDs of articles. An ID that may be a number is replaced only where the
// reason begins with it.
func (s *sheet) withSigla(why string, l reuse.Link) string {
	if strings.HasPrefix(l.Source, "@") {
		why = strings.ReplaceAll(why, prose(l.Source), s.name(l.Source))
	}
	words := strings.Fields(why)
	for i, w := range words {
		id := strings.TrimRight(strings.TrimSuffix(w, "’s"), ",;:")
		if _, known := s.at[id]; known && (i == 0 || !isCount(id)) {
			words[i] = s.name(id) + strings.TrimPrefix(w, id)
		}
	}
	return strings.Join(words, " ")
}

func isCount(s string) bool {
	return s != "" && s[0] != '0' && strings.Trim(s, "0123456789") == ""
}

// name is the siglum of an article, or the name of an origin outside.
func (s *sheet) name(id string) string {
	if c, found := s.at[id]; found {
		return s.columns[c].siglum
	}
	return prose(strings.TrimPrefix(id, "@"))
}

// siglaWidth is the room that a column of sigla takes.
func (s *sheet) siglaWidth() int {
	w := 4
	for _, c := range s.columns {
		w = max(w, width(c.siglum))
	}
	return w
}

// mostSiglum is how many columns a siglum gets: one made from an ID can be long.
const mostSiglum = 12

func share(score float64) string { return fmt.Sprintf("%.0f %%", score*100) }
