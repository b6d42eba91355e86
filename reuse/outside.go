package reuse

import (
	"slices"

	"github.com/variorum-news/variorum/note"
)

// outsiders gives the links to origins that are not in the set.
func outsiders(links []Link, as []*note.Annotated) []Link {
	m := newMastheads()
	origins := map[string]string{}
	tags := map[string][]Cite{} // where they are named
	outlets := map[string]string{}
	for _, a := range as {
		outlets[a.ID] = plain(plainName(a.Outlet))
		if o := m.origin(a); o.name != "" && !slices.ContainsFunc(m.aliases(a.Outlet), func(n string) bool { return plain(n) == plain(o.name) }) {
			origins[a.ID], tags[a.ID] = o.name, appendCites(nil, Cite{a.ID, o.at})
		}
	}
	reached := map[string]bool{} // whose origin is in the set, or is reached through a source that is
	for _, l := range links {
		if o := origins[l.Copy]; l.Directed && o != "" {
			reached[l.Copy] = reached[l.Copy] || origins[l.Source] == o ||
				slices.ContainsFunc(m.aliases(o), func(n string) bool { return plain(plainName(n)) == outlets[l.Source] })
		}
	}
	for id := range reached {
		if reached[id] {
			delete(origins, id)
		}
	}
	var out []Link
	for _, a := range as {
		if o := origins[a.ID]; o != "" {
			out = append(out, Link{Source: "@" + o, Copy: a.ID, Directed: true, Kind: Republished, Score: 1, Share: 1, Sure: Likely,
				Passages: []Passage{}, Why: []string{a.ID + " names " + o + " as its origin"}, Proof: tags[a.ID]})
		}
	}
	hung := map[string]bool{}
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
				Passages: []Passage{}, Why: []string{other + " shares text with " + end[0] + ", which names " + o + " as its origin"}, Proof: tags[end[0]]})
		}
	}
	return out
}
