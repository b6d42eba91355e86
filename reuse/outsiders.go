package reuse

import (
	"cmp"
	"maps"
	"slices"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// outsiders gathers the links to origins that are not in the set, one to an article at most.
type outsiders struct {
	lexicon *lexicon
	set     []Link // untangled, by strength
	bodies  bodies
	origin  map[string]string // of an article, as a link has it
	out     []Link
}

// hang adds the link of an article to its origin, unless it has one.
func (o *outsiders) hang(origin, article string, kind Kind, share float64, why string, proof ...Cite) {
	if o.origin[article] != "" {
		return
	}
	o.origin[article] = origin
	o.out = append(o.out, Link{Source: origin, Copy: article, Directed: true, Kind: kind, Score: share, Share: share, Sure: Likely,
		Passages: []Passage{}, Why: []string{why}, Proof: appendCites(nil, proof...)})
}

// named hangs the articles that name an origin for their whole text, unless it is in the set or reached
// through a source that is.
func (o *outsiders) named(as []*note.Annotated) {
	names := map[string]origin{}
	for _, a := range as {
		if from := o.lexicon.origin(a).outside(o.lexicon.house(a.Outlet)); from.name != "" {
			names[a.ID] = from
		}
	}
	inSet := map[string]bool{}
	for _, l := range o.set {
		if names[l.Copy].name != "" && l.Directed && o.bodies.have(l.Source) && o.bodies.of(l.Copy).passesOn(o.bodies.of(l.Source)) {
			inSet[l.Copy] = true
		}
	}
	for _, a := range as {
		if id, from := a.ID, names[a.ID]; from.name != "" && !inSet[id] {
			o.hang("@"+from.name, id, Republished, 1, id+" names "+from.name+" as its origin", Cite{id, from.at})
		}
	}
}

// passesOn reports whether an article's source is of the house that the article names as its origin, or
// names the same.
func (b *Body) passesOn(source *Body) bool {
	o := b.traces.outsider
	return o.name != "" && (source.traces.outsider.name == o.name || source.speaksFor(o.house))
}

// related hangs the articles that certainly share text with one that names its origin on that.
func (o *outsiders) related() {
	named := maps.Clone(o.origin)
	for _, l := range o.set {
		if l.Directed || l.Sure != Certain || l.Kind == Version {
			continue
		}
		for i, end := range [2][2]string{{l.Source, l.Copy}, {l.Copy, l.Source}} {
			id, other, share := end[0], end[1], [2]float64{l.Share, l.Back}[i]
			if named[id] == "" || named[other] != "" {
				continue
			}
			from := o.bodies.of(id).traces.outsider
			o.hang(named[id], other, Edited, share, other+" shares text with "+id+", which names "+from.name+" as its origin", Cite{id, from.at})
		}
	}
}

// credited hangs two articles of unknown order that have half of a text in common, and there credit one
// and the same agency ("told the Norda Press Agency"), on the agency. An outlet's reporting is credited
// for a fact, by many who have the rest of their text from an agency; and where there is an order, the
// copy has the credit with the text.
func (o *outsiders) credited() {
	for _, l := range o.set {
		if l.Directed || l.Sure != Certain || l.Kind == Version || l.tied || max(l.Share, l.Back) < half {
			continue
		}
		a, b := o.bodies.of(l.Source), o.bodies.of(l.Copy)
		if a == nil || b == nil {
			continue
		}
		x, y := o.creditsIn(a, l), o.creditsIn(b, l)
		both := ofCommon(x, y)
		if len(both) != 1 {
			continue // which of two agencies' text it is, is not told
		}
		o.hangCredited(l.Source, l.Copy, both[0].agency, l.Back, x)
		o.hangCredited(l.Copy, l.Source, both[0].agency, l.Share, y)
	}
}

func (o *outsiders) hangCredited(article, other, agency string, share float64, credits []citation) {
	i := slices.IndexFunc(credits, func(c citation) bool { return c.agency == agency })
	o.hang("@"+agency, article, Edited, share, article+" credits "+agency+" in the text that it shares with "+other, Cite{article, credits[i].at})
}

// creditsIn gives the credits to agencies for what a link holds.
func (o *outsiders) creditsIn(b *Body, l Link) []citation {
	var passages []align.Range
	for _, s := range side(l, b.article.ID) {
		passages = append(passages, b.wordsIn(s))
	}
	return b.citedFor(passages, o.lexicon)
}

// unnamed hangs the articles of a family on their source, by its name if one of them tells that.
func (o *outsiders) unnamed(f family) {
	ids := slices.Sorted(maps.Keys(f.articles))
	origin := ""
	for _, id := range ids {
		if from := o.origin[id]; from != "" && origin != "" && from != origin {
			return // the texts of two agencies: which part is whose is not told
		} else if from != "" {
			origin = from
		}
	}
	origin = cmp.Or(origin, f.name)
	shared := map[string][]text.Span{}
	for _, l := range f.links {
		shared[l.Source] = append(shared[l.Source], l.runsIn(l.Source)...)
		shared[l.Copy] = append(shared[l.Copy], l.runsIn(l.Copy)...)
	}
	for _, id := range ids {
		b := o.bodies.of(id)
		share := round(ratio(b.ownWords(text.Cover(shared[id])), b.own))
		x, y, at := f.articles[id].seen(id)
		o.hang(origin, id, Edited, share, id+" shares text with "+x+", other text with "+y+", and lacks what those two share besides", at...)
	}
}
