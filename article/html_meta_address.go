package article

import "strings"

// address is the page's own address: of its canonical link, its Open Graph, or the input.
func (p *webPage) address() string {
	h := &p.page.Head
	for _, s := range []string{h.Href("canonical"), h.Content("og:url"), h.Content("al:web:url"), h.Content("twitter:url"), p.meta.URI} {
		if s = address(p.absolute(s)); s != "" {
			return s
		}
	}
	return ""
}

// absolute writes an address that is only the path to a page with the site before it.
func (p *webPage) absolute(s string) string {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "//") {
		return "https:" + s
	}
	if !strings.HasPrefix(s, "/") {
		return s
	}
	for _, base := range []string{p.page.Head.Base, p.meta.URI} {
		if protocol, rest, found := strings.Cut(base, "://"); found {
			host, _, _ := strings.Cut(rest, "/")
			return protocol + "://" + host + s
		}
	}
	return ""
}

// longestAddress is what browsers take, in bytes.
const longestAddress = 2048

// address is an absolute web address without what tells nothing of the page: fragment, campaign and the
// sign of its variant for phones. It is "" for anything else.
func address(s string) string {
	web := strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
	if !web || len(s) > longestAddress || strings.ContainsAny(s, " \t\n\"<>") {
		return ""
	}
	s, _, _ = strings.Cut(s, "#")
	s, query, _ := strings.Cut(s, "?")
	if bare, ok := strings.CutSuffix(strings.TrimSuffix(s, "/"), "/amp"); ok {
		s = bare
	}
	mark := "?"
	for part := range strings.SplitSeq(query, "&") {
		if name, _, _ := strings.Cut(part, "="); name != "" && !IsCampaign(name) {
			s += mark + part
			mark = "&"
		}
	}
	return s
}

// IsCampaign reports whether a parameter of an address says how its reader came, or on what they read.
func IsCampaign(name string) bool {
	switch name {
	case "fbclid", "gclid", "ref", "amp":
		return true
	}
	return strings.HasPrefix(name, "utm_")
}

// sameAddress compares addresses but for protocol, "www." and a slash at the end.
func sameAddress(a, b string) bool {
	bare := func(s string) string {
		_, s, _ = strings.Cut(s, "://")
		return strings.TrimSuffix(strings.TrimPrefix(s, "www."), "/")
	}
	return a != "" && bare(a) == bare(b)
}
