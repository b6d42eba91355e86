package article

// credit finds the dateline, and the outlet or agency that the page says its text comes from. It runs when
// the text is made, and reads it as it would that of a file; what JSON-LD names as a source counts if it
// is an agency, and a canonical address if it is another site's.
func (p *webPage) credit(a *Article) {
	t := &page{lexicon: p.lexicon, headline: -1, us: make([]unit, len(a.Blocks))}
	for i, b := range a.Blocks {
		u := unit{span: b.Span, raw: b.Span.In(a.Text), kind: b.Kind}
		u.low = plain(u.raw)
		t.us[i] = u
		if b.Kind == Headline && t.headline < 0 {
			t.headline = i
		}
	}
	t.region = region{0, len(t.us)}
	d := t.dateline(a)
	if a.RepublishedFrom == "" {
		a.RepublishedFrom = t.credited(a, d)
	}
	if p.claims.isSite(a.RepublishedFrom) {
		a.RepublishedFrom = p.source(a)
	}
}

// source is whom the markup names as the one it has the text from.
func (p *webPage) source(a *Article) string {
	if it := p.claims.item; it != nil {
		for _, s := range it.Sources {
			if name, known := p.agency(readable(s)); known && !sameOutlet(name, a.Outlet) {
				return name
			}
		}
	}
	if from, here := siteOf(p.claims.uri), siteOf(p.meta.URI); from != "" && here != "" && from != here {
		return from
	}
	return ""
}
