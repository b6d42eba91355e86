package reuse

import (
	"strings"

	"github.com/variorum-news/variorum/article"
)

// house is the key of who speaks under an outlet's name: "Harbour Post Online", "The Harbour Post" and
// a listed domain are one. It is "" if the outlet is not known.
func (m mastheads) house(outlet string) string {
	return plain(plainName(m.houseName(outlet)))
}

// longestHost is the length in bytes of a host's name at most (RFC 1035, 2.3.4).
const longestHost = 253

// houseName is the first name that the list has for an outlet, else the outlet's own.
func (m mastheads) houseName(outlet string) string {
	for _, name := range []string{outlet, plainName(outlet)} {
		if known := m.known[plain(name)]; len(known) > 0 {
			return known[0]
		}
	}
	if len(outlet) > longestHost {
		return outlet
	}
	for host := strings.ToLower(outlet); strings.Count(host, ".") > 1; { // "edition.harbourpost.com"
		_, host, _ = strings.Cut(host, ".")
		for _, name := range []string{host, plainName(host)} {
			if known := m.known[plain(name)]; len(known) > 0 {
				return known[0]
			}
		}
	}
	return outlet
}

// address is where a text stands: without scheme, "www." and fragment, and apart the query, which may tell
// one page of a site from another: "read.php?id=7". The site is its first part.
func address(uri string) (whole, query, site string) {
	_, rest, found := strings.Cut(uri, "://")
	if !found {
		return "", "", ""
	}
	rest, _, _ = strings.Cut(rest, "#")
	rest, query, _ = strings.Cut(rest, "?")
	site, path, _ := strings.Cut(rest, "/")
	site = strings.ToLower(site)
	for _, front := range []string{"www.", "m.", "amp.", "mobile."} {
		site = strings.TrimPrefix(site, front)
	}
	path = strings.Trim(path, "/")
	if path == "" {
		return "", "", site // the home page, or an address that its query tells apart
	}
	return site + "/" + path, query, site
}

// asksOther reports whether two queries ask for other pages: a parameter that both have, and that does not tell how
// a reader came, has another value.
func asksOther(query, other string) bool {
	values := map[string]string{}
	for part := range strings.SplitSeq(query, "&") {
		name, value, _ := strings.Cut(part, "=")
		values[name] = value
	}
	for part := range strings.SplitSeq(other, "&") {
		name, value, _ := strings.Cut(part, "=")
		if v, has := values[name]; has && v != value && !article.IsCampaign(name) {
			return true
		}
	}
	return false
}

// sameOutlet reports whether two articles are of one house, or stand at one address.
func sameOutlet(a, b *Body) bool {
	return a.house != "" && a.house == b.house || samePage(a, b)
}

// speaksFor reports whether a house's word is the article's: its outlet is of that house, or its agency.
func (b *Body) speaksFor(house string) bool {
	return house != "" && (house == b.house || b.traces.agency && house == b.traces.house)
}

// samePage reports whether two articles stand at one address, under whatever outlets: an aggregator's
// entry and the page that it shows.
func samePage(a, b *Body) bool {
	return a.address != "" && a.address == b.address && !asksOther(a.query, b.query)
}

// sameSite reports whether two articles stand on one site, which repeats what it has round its texts
// even for its guests. An agency is many a site's guest.
func sameSite(a, b *Body) bool {
	return a.site != "" && a.site == b.site && !a.traces.agency && !b.traces.agency
}
