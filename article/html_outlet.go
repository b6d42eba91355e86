package article

import (
	"slices"
	"strings"
)

// outlet is the name of the outlet: of what the site calls itself and the publisher of the article, the
// first that its address has too; else the first; else a line that is its address, but for spaces; else
// the host.
func (p *webPage) outlet() string {
	h := &p.page.Head
	said := []string{h.Content("og:site_name")}
	if p.claims.item != nil {
		said = append(said, p.claims.item.Publisher)
	}
	for i := range h.Items {
		if it := &h.Items[i]; it.Is("NewsMediaOrganization", "WebSite", "Organization") {
			said = append(said, it.Name)
		}
	}
	said = append(said, p.contents(siteField)...)
	host := siteOf(p.claims.uri)
	label, _, _ := strings.Cut(host, ".")
	name := ""
	for _, s := range said {
		if s = readable(s); s == "" || len(s) > longestSite || strings.Contains(s, "://") {
			continue
		}
		if isLabelled(s, label) {
			return s // the name of a section or of a program is not in the address of the site
		}
		if name == "" {
			name = s
		}
	}
	for i := 0; name == "" && i < len(p.lines); i++ {
		if l := &p.lines[i]; l.words <= longestCue {
			name = phraseOf(l.raw, label)
		}
	}
	if name == "" {
		return host
	}
	return name
}

// isLabelled reports whether a name is in a label of an address, or has it in itself.
func isLabelled(name, label string) bool {
	name, label = compact(name), compact(label)
	if name == "" || label == "" {
		return false
	}
	return strings.Contains(name, label) || len(name) >= minSite && strings.Contains(label, name)
}

// longestSite is how long the name of a site may be, in bytes.
const longestSite = 80

// siteNames are the names that the site has on this page, as compact writes them.
func (p *webPage) siteNames() []string {
	h := &p.page.Head
	said := p.contents(siteField)
	for i := range h.Items {
		it := &h.Items[i]
		said = append(said, it.Publisher)
		if it.Is("NewsMediaOrganization", "WebSite", "Organization") {
			said = append(said, it.Name)
		}
	}
	said = append(said, strings.TrimPrefix(h.Content("twitter:site"), "@"))
	if _, host, found := strings.Cut(p.claims.uri, "://"); found {
		host, _, _ = strings.Cut(host, "/")
		host = strings.TrimPrefix(host, "www.")
		said = append(said, host)
		labels := strings.Split(host, ".")
		for _, l := range labels[:len(labels)-1] {
			if len(l) > 3 {
				said = append(said, l)
			}
		}
	}
	var out []string
	for _, s := range said {
		if s = compact(readable(s)); s != "" && len(s) <= longestSite && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// minSite is how many bytes of a name are told apart from chance.
const minSite = 4

// isSite reports whether s is the site's name, or holds it with little beside it: "Harbour Post",
// "harbourpost.example", "The Harbour Post Online".
func (c *claims) isSite(s string) bool {
	s = compact(s)
	if s == "" {
		return true
	}
	return slices.ContainsFunc(c.sites, func(name string) bool {
		if s == name {
			return true
		}
		if len(name) < minSite || len(s) < minSite {
			return false
		}
		return strings.Contains(name, s) || strings.Contains(s, name) && len(s) <= 2*len(name)+minSite
	})
}
