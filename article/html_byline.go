package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	web "github.com/variorum-news/variorum/article/page"
)

// bylines names the authors. JSON-LD is asked first, then the metas, then elements that are marked as the author's, then
// the byline that a reader sees. An outlet that signs its own article counts only if nobody else does.
func (p *webPage) bylines(a *Article) {
	visible := p.visibleBylines()
	if len(a.Byline) > 0 {
		return
	}
	var outlet []string
	classed := p.markedAuthors(false)
	for _, said := range [][]string{p.itemAuthors(), p.metaAuthors(), p.markedAuthors(true), p.shaped(classed), visible, p.unshaped(classed)} {
		names, sites := p.persons(said)
		if len(names) > 0 {
			a.Byline = names
			return
		}
		if outlet == nil {
			outlet = sites
		}
	}
	a.Byline = outlet
}

// persons splits what a source says into names, those of the site itself apart.
func (p *webPage) persons(said []string) (names, sites []string) {
	for _, s := range said {
		split := p.authorsIn(s)
		if strings.ContainsAny(s, "0123456789") {
			split = p.namesIn(p.afterBy(readable(s))) // a date is among them
		}
		for _, n := range split {
			switch {
			case slices.Contains(names, n) || slices.Contains(sites, n) || len(names) >= mostAuthors:
			case p.claims.isSite(n) || p.isRole(n):
				sites = append(sites, n)
			default:
				names = append(names, n)
			}
		}
	}
	return names, sites
}

// Most names of a byline, and how long one may be, in words and bytes: a longer one says what its author is or does.
const (
	mostAuthors   = 20
	longestAuthor = 60
	authorWords   = 6
	longestByline = 2000 // bytes of all names
)

func (p *webPage) itemAuthors() []string {
	var out []string
	if it := p.claims.item; it != nil {
		for _, a := range it.Authors {
			out = append(out, a.Name)
		}
	}
	return out
}

// metaAuthors are the authors of the first name of a meta that is not blank: a page repeats them under other names.
func (p *webPage) metaAuthors() []string {
	for _, name := range p.fields[authorField] {
		var out []string
		for _, m := range p.page.Head.Meta {
			if m.Name == name && len(p.authorsIn(m.Content)) > 0 {
				out = append(out, m.Content)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// How far behind and before the headline a marked author may stand, and how far from the one before, in elements.
const (
	authorAfter  = 250
	authorBefore = 60
	authorsApart = 40
)

// markedAuthors are the texts of elements that are marked as the author's: by itemprop or rel (named), or by a class. Of
// elements within each other the innermost counts; those far behind the first are of teasers.
func (p *webPage) markedAuthors(named bool) []string {
	h1, last := p.headingAt(), -1
	var out []string
	for i := range p.page.Head.Marks {
		m := &p.page.Head.Marks[i]
		if named != (m.Has("author") || m.Has("creator")) || !named && !isAuthorMark(m) || m.Scope == "Comment" ||
			m.Place.Has(web.InNav|web.InFooter|web.InAside|web.Hidden|web.InFigure) ||
			h1 >= 0 && (m.At < h1-authorBefore || m.At > h1+authorAfter) {
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

// unshaped is the first marked author whose name has not the shape of one: of a single word, or in a script without capitals.
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

// isAuthorMark reports whether a class or id names an element for the author: "byline", "post-author", and not "author-bio".
func isAuthorMark(m *web.Mark) bool {
	found := false
	for _, w := range m.Words {
		switch w {
		case "author", "authors", "byline", "bylines", "autor", "autore", "auteur", "autoren", "writer", "contributor":
			found = true
		case "bio", "comment", "comments", "description", "image", "avatar", "related", "photo", "box", "title", "position", "role", "teaser", "card":
			return false
		}
	}
	return found
}

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
		case l.words <= longestCue && i <= last && p.isNamed(l, isBylineName):
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

func isBylineName(names string) bool {
	return strings.Contains(names, "byline") || strings.Contains(names, "author")
}

// authorsIn splits a byline of the markup into names: "By Ada Marsh and Bo Lind", "Ada Marsh, Staff Writer; Bo Lind (bol)". A name here need
// not look like one: it is marked as such.
func (p *webPage) authorsIn(s string) []string {
	if s = p.afterBy(readable(s)); len(s) > longestByline {
		return nil
	}
	if strings.Contains(s, "://") || strings.HasPrefix(s, "@") || strings.HasPrefix(s, "www.") {
		return nil
	}
	parts := p.splitNames(s)
	if len(parts) == 2 && !strings.Contains(parts[0], " ") && !strings.Contains(parts[1], " ") && strings.Contains(s, ",") {
		parts = []string{parts[1] + " " + parts[0]} // "Marsh, Ada"
	}
	var out []string
	for i, part := range parts {
		if part = p.bareName(part, i > 0); part != "" && !slices.Contains(out, part) {
			out = append(out, part)
		}
	}
	return out
}

// afterBy is what follows the words with which a byline begins, also where the space behind them was lost, or other words stand
// before them: "ByAda Marsh", "More stories by Ada Marsh".
func (p *webPage) afterBy(s string) string {
	for _, by := range [...]string{" by ", " By "} {
		if before, after, found := strings.Cut(s, by); found && p.withoutBy(s) == s && len(p.namesIn(before)) == 0 {
			s = after
		}
	}
	for {
		bare := p.withoutBy(s)
		if rest, glued := strings.CutPrefix(bare, "By"); glued {
			if r, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(r) || strings.HasPrefix(rest, "by ") {
				bare = rest
			}
		}
		if bare == s {
			return s
		}
		s = bare
	}
}

// splitNames cuts a byline at marks and at words for "and".
func (p *webPage) splitNames(s string) []string {
	var out []string
	var part []string
	flush := func() {
		if len(part) > 0 {
			out = append(out, strings.Join(part, " "))
		}
		part = part[:0]
	}
	for w := range strings.FieldsSeq(strings.NewReplacer("|", " | ", "/", " / ", ";", " ; ", "•", " • ", "·", " · ", "，", " , ", "、", " , ").Replace(s)) {
		switch bare := strings.TrimRight(w, ","); {
		case bare == "" || strings.ContainsAny(w, "|/;•&") || w == "·" || w == "-" || w == "–" || w == "—":
			flush()
		case bare == strings.ToLower(bare) && p.nameWords[bare] == joiner:
			flush()
		case bare != w:
			part = append(part, bare)
			flush()
		default:
			part = append(part, w)
		}
	}
	flush()
	return out
}

// bareName is one name without what stands around it: a short form in brackets, a place, a role. Later parts of a byline that are
// only a role, a degree or the like are "".
func (p *webPage) bareName(s string, later bool) string {
	if open := strings.IndexAny(s, "([<"); open > 0 {
		s = s[:open]
	}
	s = strings.Trim(p.withoutBy(s), " .,:;*\"'“”-–—|")
	var words []string
	for w := range strings.FieldsSeq(s) {
		low := strings.ToLower(w)
		if len(words) >= minName && (p.nameWords[w] == preposition || p.months[low] != 0 || strings.ContainsAny(w, "0123456789")) {
			break
		}
		if strings.Contains(w, "@") {
			continue
		}
		words = append(words, w)
	}
	if later && len(words) > 0 && (len(words) == 1 && len(s) <= 3 || slices.ContainsFunc(words, func(w string) bool { return p.nameWords[strings.ToLower(w)] == role })) {
		return ""
	}
	s = strings.Join(words, " ")
	if len(words) == 1 && s == strings.ToLower(s) && strings.ContainsAny(s, "._") && !p.claims.isSite(s) {
		return "" // a login
	}
	if p.isDateLabel(s) || len(words) > authorWords || len(s) > longestAuthor || strings.IndexFunc(s, unicode.IsLetter) < 0 {
		return ""
	}
	return s
}
