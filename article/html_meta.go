package article

import (
	"fmt"
	"slices"
	"strings"

	web "github.com/variorum-news/variorum/article/page"
)

// claims is what the markup of a page says of its article, as far as several fields need it.
type claims struct {
	item  *web.Item // the JSON-LD of the article, or nil
	uri   string    // the page's own address, or ""
	title string    // the headline, as compact writes it
	sites []string  // names of the site and its outlet, as compact writes them

	// Names of elements that hold a date, or a byline, and those that tell that an author's is none.
	dated, signed, unsigned families
}

// fieldKind is what a meta holds, as data/fields.txt has it.
type fieldKind string

// The kinds of fields.txt.
const (
	titleField     fieldKind = "title"
	siteField      fieldKind = "site"
	authorField    fieldKind = "author"
	publishedField fieldKind = "published"
	updatedField   fieldKind = "updated"
)

func (x *lexicon) addField(line string) error {
	kind, name, found := strings.Cut(line, " ")
	if !found {
		return fmt.Errorf("%q: want kind and name", line)
	}
	x.fields[fieldKind(kind)] = append(x.fields[fieldKind(kind)], name)
	return nil
}

// readClaims gathers what several fields need.
func (p *webPage) readClaims() {
	c := &p.claims
	c.uri = p.address()
	c.item = p.ownItem()
	if c.uri == "" && c.item != nil {
		for _, id := range c.item.IDs {
			if c.uri = address(id); c.uri != "" {
				break
			}
		}
	}
	c.sites = p.siteNames()
	c.dated, c.signed = p.markup.named("meta", "author"), p.markup.named("author")
	c.unsigned = p.markup.named("comment", "picture", "related", "summary", "title", "box")
}

// isNamed reports whether a line's element, or one of those just around it, has a name of these families.
func (p *webPage) isNamed(l *webLine, asked families) bool {
	const nearest, most = 2, 8 // elements, lines in one
	names, n := p.markup.ofNames(l.block.Inline), 0
	for box := range p.page.Around(l.block) {
		names |= p.markup.ofNames(box.Names)
		if n++; n == nearest || box.To-box.From > most {
			break
		}
	}
	return names&asked != 0
}

// describe fills in what the page says of the article: address, language, outlet, dates, byline. It runs
// after the body is chosen (p.from, p.to, the kinds of lines), and marks lines that are byline or date.
func (p *webPage) describe(a *Article) {
	if a.URI == "" {
		a.URI = p.claims.uri
	}
	if a.Lang == "" {
		a.Lang = p.lang()
	}
	if a.Outlet == "" {
		a.Outlet = p.outlet()
	}
	p.date(a)
	p.bylines(a)
}

// contents are the contents of the metas of a kind, the more trustworthy first.
func (p *webPage) contents(kind fieldKind) []string {
	var out []string
	for _, name := range p.fields[kind] {
		for _, m := range p.page.Head.Meta {
			if m.Name == name {
				out = append(out, m.Content)
			}
		}
	}
	return out
}

// ownItem is the JSON-LD of the page's own article. Of several it is the one whose address is the page's,
// else the one whose headline the page has as its title, else the first: teasers are mostly items too.
func (p *webPage) ownItem() *web.Item {
	var best *web.Item
	most := -1
	title, shared := compact(p.page.Head.Title), compact(p.page.Head.Content("og:title"))
	for i := range p.page.Head.Items {
		item := &p.page.Head.Items[i]
		if !item.IsArticle() {
			continue
		}
		score := 0
		own := func(id string) bool { return sameAddress(address(p.absolute(id)), p.claims.uri) }
		if p.claims.uri != "" && slices.ContainsFunc(item.IDs, own) {
			score += 4
		}
		h := compact(item.Headline)
		if h != "" && (strings.Contains(title, h) || h == shared) {
			score += 2
		}
		if item.Published != "" {
			score++
		}
		if score > most {
			best, most = item, score
		}
	}
	return best
}
