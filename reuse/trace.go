package reuse

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// traces are what an article tells of where its text is from.
type traces struct {
	origin   string     // the agency or outlet it says its whole text is from,
	tag      text.Span  // here, if that is known
	agency   bool       // it is that agency's own text, as far as is told
	house    string     // its key, if so
	outsider origin     // what it says its whole text is from, if that is another house
	helped   bool       // it says that an agency contributed to it
	agencies int        // agencies named in the parts of the body
	cited    []citation // of agencies in the body, in order
	vague    int        // attributions that name nobody
	names    []string   // by which others credit the article: of its outlet, and of its agency if it is that's
}

// trace finds what an article says of where its text is from.
func trace(b *Body, phrases []found, x *lexicon) traces {
	from := x.origin(b.article)
	t := traces{origin: from.name, tag: from.at, outsider: from.outside(b.house)}
	outlet := b.article.Outlet
	if shown, is := x.agency(x.houseName(outlet)); is {
		if t.origin != shown {
			t.tag = text.Span{} // its name is on the page: that it passes on another's says nothing here
		}
		t.origin, t.agency = shown, true
	} else if t.origin != "" {
		t.agency = outlet == "" && b.datelined(t.origin, x) || from.house == b.house
	}
	agency := ""
	if t.agency {
		agency, t.house = t.origin, x.house(t.origin)
	}
	t.names = x.credited(outlet, agency)
	t.helped = b.helped(x)
	for part := range b.article.Body() {
		var named []int
		for f := range standing(phrases, part) {
			switch {
			case f.list == vagueSaying:
				t.vague++
			case f.list == agencyName && !slices.Contains(named, f.entry):
				named = append(named, f.entry)
			}
		}
		t.agencies += len(named)
		for _, i := range named {
			for _, at := range b.credits(slices.Values([]text.Span{part}), x.agencies[i], x) {
				t.cited = append(t.cited, citation{x.agencies[i][0], at, b.toldAs(at, x)})
			}
		}
	}
	slices.SortFunc(t.cited, func(c, d citation) int { return c.at.Compare(d.at) })
	t.cited = t.cited[:min(len(t.cited), mostCredits)]
	return t
}

// datelined reports whether the origin stands at the text's head, as agencies mark their own.
func (b *Body) datelined(origin string, x *lexicon) bool {
	heads := []string{b.article.Dateline}
	for part := range b.article.Body() {
		heads = append(heads, b.article.Text[part.Start:min(part.End, part.Start+headBytes)])
		break
	}
	names := append(x.aliases(origin), origin)
	return slices.ContainsFunc(heads, func(head string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return indexName(head, n) >= 0 })
	})
}

// helped reports whether one of the last lines says that an agency contributed: "Norda News contributed to this
// report."
func (b *Body) helped(x *lexicon) bool {
	for _, p := range closing(b.article) {
		s := p.In(b.article.Text)
		if slices.ContainsFunc(x.help, func(phrase string) bool { return strings.Contains(s, phrase) }) && x.namesAgency(s) {
			return true
		}
	}
	return false
}
