package article

import (
	"slices"
	"strings"
)

// bylines names the authors. JSON-LD is asked first, then the metas, then elements that are marked as the
// author's, then the byline that a reader sees. An outlet that signs its own article counts only if nobody
// else does.
func (p *webPage) bylines(a *Article) {
	visible := p.visibleBylines()
	if len(a.Byline) > 0 {
		return
	}
	var outlet []string
	classed := p.markedAuthors(false)
	for _, said := range [][]string{p.itemAuthors(), p.metaAuthors(), p.markedAuthors(true), p.shaped(classed), visible, p.unshaped(classed)} {
		names, sites := p.persons(said)
		if outlet != nil {
			names = slices.DeleteFunc(names, func(n string) bool { return !p.isName(n) }) // or its place, or its desk
		}
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

func (p *webPage) itemAuthors() []string {
	var out []string
	if it := p.claims.item; it != nil {
		for _, a := range it.Authors {
			out = append(out, a.Name)
		}
	}
	return out
}

// metaAuthors are the authors of the first name of a meta that is not blank: a page repeats them under
// other names.
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
