package reuse

import "github.com/variorum-news/variorum/text"

// outsiders gives the links to origins that are not in the set: those that articles name, and those
// of the texts that share text with such an article.
func outsiders(links []Link, bodies []*Body) []Link {
	byID := make(map[string]*Body, len(bodies))
	for _, b := range bodies {
		byID[b.article.ID] = b
	}
	inSet := map[string]bool{} // whose origin is in the set, or is reached through a source that is
	for _, l := range links {
		source, copied := byID[l.Source], byID[l.Copy]
		if l.Directed && source != nil && copied != nil && copied.passesOn(source) {
			inSet[l.Copy] = true
		}
	}
	origins := map[string]string{}
	var out []Link
	for _, b := range bodies {
		id, o := b.article.ID, b.traces.outsider
		if o.name == "" || inSet[id] {
			continue
		}
		origins[id] = o.name
		out = append(out, Link{Source: "@" + o.name, Copy: id, Directed: true, Kind: Republished, Score: 1, Share: 1, Sure: Likely,
			Passages: []Passage{}, Why: []string{id + " names " + o.name + " as its origin"}, Proof: appendCites(nil, Cite{id, o.at})})
	}
	hung := map[string]bool{}
	out = append(out, citing(links, byID, origins, hung)...)
	for _, l := range links {
		if l.Directed || l.Sure != Certain || l.Kind == Version {
			continue
		}
		for i, end := range [2][2]string{{l.Source, l.Copy}, {l.Copy, l.Source}} {
			o, other, share := origins[end[0]], end[1], [2]float64{l.Share, l.Back}[i]
			if o == "" || origins[other] != "" || hung[other] {
				continue
			}
			hung[other] = true
			out = append(out, Link{Source: "@" + o, Copy: other, Directed: true, Kind: Edited, Score: share, Share: share, Sure: Likely,
				Passages: []Passage{}, Why: []string{other + " shares text with " + end[0] + ", which names " + o + " as its origin"},
				Proof: appendCites(nil, Cite{end[0], byID[end[0]].traces.outsider.at})})
		}
	}
	return out
}

// passesOn reports whether an article's source is of the house that the article names as its origin, or
// names the same.
func (b *Body) passesOn(source *Body) bool {
	o := b.traces.outsider
	return o.name != "" && (source.traces.outsider.name == o.name || source.speaksFor(o.house))
}

// citing gives the links to agencies that articles have in common by what they share: none of those known
// to have an origin. It tells whom it hung.
func citing(links []Link, byID map[string]*Body, origins map[string]string, hung map[string]bool) []Link {
	var out []Link
	for _, l := range links {
		source, copied := byID[l.Source], byID[l.Copy]
		if l.Directed || l.Sure != Certain || l.Kind == Version || source == nil || copied == nil ||
			origins[l.Source] != "" || origins[l.Copy] != "" || hung[l.Source] && hung[l.Copy] {
			continue
		}
		name, at, found := commonOrigin([2][]origin{source.traces.cited, copied.traces.cited}, [2][]text.Span{side(l, l.Source), side(l, l.Copy)})
		if !found {
			continue
		}
		for i, id := range [2]string{l.Source, l.Copy} {
			if hung[id] {
				continue
			}
			hung[id] = true
			share := [2]float64{l.Back, l.Share}[i]
			out = append(out, Link{Source: "@" + name, Copy: id, Directed: true, Kind: Edited, Score: share, Share: share, Sure: Likely,
				Passages: []Passage{}, Why: []string{"what " + l.Source + " and " + l.Copy + " share credits " + name}, Proof: appendCites(nil, Cite{id, at[i]})})
		}
	}
	return out
}
