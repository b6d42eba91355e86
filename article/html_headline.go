package article

import (
	"strings"

	web "github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/text"
)

// titleClaim is what one place of a page gives as the headline.
type titleClaim struct {
	source titleSource
	text   string
	form   string          // its matching form
	words  map[string]bool // its words, in matching form
}

type titleSource uint8

// The places, in the order that decides between equals.
const (
	titleOfItem titleSource = iota // JSON-LD
	titleOfProp                    // itemprop
	titleOfH1
	titleOfH2    // bears witness for others; a page has many
	titleOfGraph // Open Graph
	titleOfMeta  // other metas
	titleOfPage  // <title>
)

// Of each source: what it has by itself, and what it gives to another that says the same. Chosen on the
// development sets (fundus .83, wcxb .92, trafilatura .88, postlight .91 exact); doubling or halving one
// moves each by .02 at most. The best single source has .77, .81, .83, .90 there.
var (
	titleOwn   = [...]float64{titleOfItem: 2, titleOfProp: 1.5, titleOfH1: 1.6, titleOfH2: -1, titleOfGraph: 1.5, titleOfMeta: 0.8, titleOfPage: 0.7}
	titleGives = [...]float64{titleOfItem: 1, titleOfProp: 1, titleOfH1: 1.2, titleOfH2: 0.5, titleOfGraph: 1, titleOfMeta: 0.4, titleOfPage: 0.6}
)

// What else counts: a claim within another has half of its support, one around another less; the only h1
// of a page is more than one of several; an h1 that shares no word with any other claim is the name of a
// section or of the site.
const (
	titleWithin   = 0.5
	titleAround   = 0.2
	onlyH1        = 0.5
	foreignH1     = -1.2
	leastWithin   = 10  // bytes of a claim that may be found within another
	longestTitle  = 500 // bytes
	mostClaims    = 60  // each is held against each
	leastOverlaps = 0.2 // share of its words
)

// chooseTitle is the headline that most of the page's claims agree on.
func (p *webPage) chooseTitle() string {
	claims := p.titleClaims()
	best, title := 0.0, ""
	for i := range claims {
		if score := p.titleScore(claims, i); title == "" || score > best {
			best, title = score, claims[i].text
		}
	}
	return title
}

// titleClaims gathers the claims, the site's name cut off those that have it.
func (p *webPage) titleClaims() []titleClaim {
	var out []titleClaim
	add := func(source titleSource, s string) {
		if c, some := p.titleClaim(source, s); some && len(out) < mostClaims {
			out = append(out, c)
		}
	}
	if it := p.claims.item; it != nil {
		if it.Headline != "" {
			add(titleOfItem, it.Headline)
		} else {
			add(titleOfItem, it.Name)
		}
	}
	h := &p.page.Head
	const mostHeadings = 20 // a page with more marks its sections with them
	headings := 0
	for i := range h.Marks {
		m := &h.Marks[i]
		switch {
		case m.Has("headline") && isArticleType(m.Scope):
			add(titleOfProp, m.Text+" "+m.Value)
		case m.Text == "" || headings == mostHeadings:
		case m.Tag == "h1":
			add(titleOfH1, m.Text)
			headings++
		case m.Tag == "h2" && !m.Place.Has(web.InNav|web.InFooter|web.InAside|web.Hidden):
			add(titleOfH2, m.Text)
			headings++
		}
	}
	for i, s := range p.contents(titleField) {
		source := titleOfMeta
		if i == 0 && h.Content("og:title") != "" {
			source = titleOfGraph
		}
		add(source, s)
	}
	add(titleOfPage, h.Title)
	return out
}

// isArticleType reports whether a microdata item may be the article; "" is none.
func isArticleType(s string) bool {
	return s == "" || strings.HasSuffix(s, "Article") || strings.HasSuffix(s, "Posting")
}

// titleClaim is what a source says, if that may be a headline.
func (p *webPage) titleClaim(source titleSource, s string) (c titleClaim, some bool) {
	s = readable(s)
	switch source {
	case titleOfH1, titleOfH2:
		if p.claims.isSite(s) {
			return c, false
		}
	case titleOfGraph, titleOfMeta, titleOfPage:
		s = p.claims.withoutSite(s)
	}
	if s == "" || len(s) > longestTitle {
		return c, false
	}
	c = titleClaim{source: source, text: s, form: titleForm(s), words: map[string]bool{}}
	for w := range text.Words(c.form) {
		if word := w.In(c.form); len(word) >= minContent {
			c.words[word] = true
		}
	}
	return c, true
}

// titleForm is the matching form of a headline: marks at its ends do not count.
func titleForm(s string) string { return strings.Trim(text.Fold(s).Text, " .|-:\"'") }

// titleScore weighs one of the claims by what it is and by who agrees.
func (p *webPage) titleScore(claims []titleClaim, i int) float64 {
	c := &claims[i]
	score := titleOwn[c.source]
	same, shared, others := true, 0.0, 0
	cut := strings.HasSuffix(c.text, "…") || strings.HasSuffix(c.text, "...")
	seen := [len(titleGives)]float64{}
	for j := range claims {
		o := &claims[j]
		if o.source == c.source {
			same = same && o.form == c.form
			continue
		}
		if cut && len(o.form) > len(c.form) && strings.HasPrefix(o.form, c.form) {
			return 0 // it was cut for length, and the whole of it is there
		}
		others++
		shared = max(shared, overlapOf(c.words, o.words))
		gives := titleGives[o.source]
		switch {
		case o.form == c.form:
		case len(c.form) > leastWithin && strings.Contains(o.form, c.form):
			gives *= titleWithin
		case len(o.form) > leastWithin && strings.Contains(c.form, o.form):
			gives *= titleAround
		default:
			continue
		}
		seen[o.source] = max(seen[o.source], gives)
	}
	for _, gives := range seen {
		score += gives
	}
	if c.source == titleOfH1 {
		if same {
			score += onlyH1
		}
		if others > 0 && shared < leastOverlaps {
			score += foreignH1
		}
	}
	return score
}

// overlapOf is the share of a's words that b has.
func overlapOf(a, b map[string]bool) float64 {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return float64(n) / float64(max(1, len(a)))
}
