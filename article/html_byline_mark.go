package article

import (
	"slices"
	"strings"

	web "github.com/variorum-news/variorum/article/page"
)

// How far behind and before the headline a marked author may stand, and how far from the one before, in
// elements.
const (
	authorAfter  = 250
	authorBefore = 60
	authorsApart = 40
)

// markedAuthors are the texts of elements that are marked as the author's: by itemprop or rel (named), or
// by a class. Of elements within each other the innermost counts; those far behind the first are of
// teasers.
func (p *webPage) markedAuthors(named bool) []string {
	h1, last := p.headingAt(), -1
	var out []string
	for i := range p.page.Head.Marks {
		m := &p.page.Head.Marks[i]
		if h1 >= 0 && (m.At < h1-authorBefore || m.At > h1+authorAfter) || isAside(m) {
			continue
		}
		if has := m.Has("author") || m.Has("creator"); has != named || !named && !p.isAuthorMark(m) {
			continue
		}
		s := readable(m.Text)
		if s == "" {
			s = readable(m.Value)
		}
		if s == "" || len(s) > longestMarked || slices.Contains(out, s) {
			continue
		}
		if last >= 0 && m.At > last+authorsApart {
			break
		}
		last = m.At
		out = slices.DeleteFunc(out, func(outer string) bool { return strings.Contains(outer, s) })
		out = append(out, s)
	}
	return out
}

// shaped are the names of the first marked author that has any.
func (p *webPage) shaped(marked []string) []string {
	for _, s := range marked {
		if names := p.namesIn(p.afterBy(s)); len(names) > 0 {
			return names
		}
	}
	return nil
}

// unshaped is the first marked author whose name has not the shape of one: of a single word, or in a
// script without capitals.
func (p *webPage) unshaped(marked []string) []string {
	for _, s := range marked {
		if names := p.authorsIn(s); len(names) > 0 && !strings.ContainsAny(s, "0123456789:") && len(strings.Fields(s)) <= maxName {
			return names
		}
	}
	return nil
}

// longestMarked is how long a marked byline may be, in bytes; a longer element tells the author's life.
const longestMarked = 160

// headingAt is where the headline stands among the marks, or -1.
func (p *webPage) headingAt() int {
	at := -1
	for i := range p.page.Head.Marks {
		m := &p.page.Head.Marks[i]
		if m.Tag != "h1" && m.Tag != "h2" || m.Text == "" {
			continue
		}
		if compact(m.Text) == p.claims.title {
			return m.At
		}
		if at < 0 && m.Tag == "h1" {
			at = m.At
		}
	}
	return at
}

// isAside reports whether a mark stands where the article's own do not.
func isAside(m *web.Mark) bool {
	return m.Scope == "Comment" || m.Place.Has(web.InNav|web.InFooter|web.InAside|web.InFigure|web.Hidden)
}

// isAuthorMark reports whether the words of an element's class and id are of a byline: "post-author", and
// not "author-image".
func (p *webPage) isAuthorMark(m *web.Mark) bool {
	names := p.markup.ofNames(strings.Join(m.Words, " "))
	return names&p.claims.signed != 0 && names&p.claims.unsigned == 0
}
