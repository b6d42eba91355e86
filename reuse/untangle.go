package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Untangle keeps what only a whole story shows: it adds the links to origins outside the set that
// datelines and credits name, hangs those that share text with such an article on the same origin,
// breaks circles, and removes what a chain of copies explains. Links come out by source, then copy.
func Untangle(links []Link, as []*note.Annotated) []Link {
	out := slices.Clone(links)
	slices.SortFunc(out, stronger)
	straighten(out)
	out = unravel(reduce(out))
	out = append(out, outsiders(out, as)...)
	slices.SortFunc(out, func(l, m Link) int {
		return cmp.Or(cmp.Compare(l.Source, m.Source), cmp.Compare(l.Copy, m.Copy))
	})
	return out
}

// stronger orders links: the better proved first, ties by ID.
func stronger(l, m Link) int {
	return cmp.Or(cmp.Compare(rank(m.Sure), rank(l.Sure)), cmp.Compare(m.most(), l.most()),
		cmp.Compare(l.Source, m.Source), cmp.Compare(l.Copy, m.Copy))
}

// most is the larger share that a link covers.
func (l Link) most() float64 {
	if l.Directed {
		return l.Share
	}
	return max(l.Share, l.Back)
}

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

// straighten breaks circles of directed links, which are in order of strength: of a circle the
// weakest loses its direction.
func straighten(links []Link) {
	circle := circles(links)
	next := map[string][]string{}
	for i, l := range links {
		if !l.Directed || circle[l.Source] == 0 || circle[l.Source] != circle[l.Copy] {
			continue
		}
		if reaches(next, l.Copy, l.Source) {
			links[i] = undirected(l)
			continue
		}
		next[l.Source] = append(next[l.Source], l.Copy)
	}
}

// undirected is a link whose signs contradict those of others. Share and Back change places with the
// two articles; Score is from now on that of the side that is covered more.
func undirected(l Link) Link {
	l.Directed = false
	l.Score, l.scoreBack = max(l.Score, l.scoreBack), min(l.Score, l.scoreBack)
	l.Why = append([]string{"the order is not known: the signs run in a circle"}, l.Why...)
	if l.Source > l.Copy {
		l.Source, l.Copy = l.Copy, l.Source
		l.Share, l.Back = l.Back, l.Share
		l.Passages = slices.Clone(l.Passages)
		for i, p := range l.Passages {
			l.Passages[i].Source, l.Passages[i].Copy = p.Copy, p.Source
		}
		slices.SortFunc(l.Passages, func(p, q Passage) int { return p.Copy.Compare(q.Copy) })
	}
	return l
}

func reaches(next map[string][]string, from, to string) bool {
	seen := map[string]bool{from: true}
	open := []string{from}
	for len(open) > 0 {
		at := open[len(open)-1]
		open = open[:len(open)-1]
		if at == to {
			return true
		}
		for _, n := range next[at] {
			if !seen[n] {
				seen[n] = true
				open = append(open, n)
			}
		}
	}
	return false
}

// explained is the share of a link's text that has to stand in another link for that to explain it.
const explained = .9

// nearer is how much more of a copy one source must cover than another to be the nearer one.
const nearer = .03

// reduce removes what other links explain. Of A → B → C and A → C, one link into C goes: that from
// A if C has clearly more of B, that from B if all it has of B it may have of A. Two copies of one
// source that share nothing else are its copies, and not each other's.
func reduce(links []Link) []Link {
	into := map[string][]int{}       // the directed ones, by copy
	between := map[[2]string][]int{} // those, by their two articles
	for i, l := range links {
		if l.Directed {
			into[l.Copy] = append(into[l.Copy], i)
			between[pairOf(l.Source, l.Copy)] = append(between[pairOf(l.Source, l.Copy)], i)
		}
	}
	gone := make([]bool, len(links))
	for i := len(links) - 1; i >= 0; i-- { // the weakest first
		l := links[i]
		for _, k := range into[l.Copy] {
			m := links[k]
			if k == i || gone[k] || rank(m.Sure) < rank(Likely) {
				continue
			}
			third := slices.IndexFunc(between[pairOf(m.Source, l.Source)], func(n int) bool { return !gone[n] })
			if third < 0 {
				continue
			}
			if gone[i] = explains(l, m, links[between[pairOf(m.Source, l.Source)][third]]); gone[i] {
				break
			}
		}
	}
	var out []Link
	for i, l := range links {
		if !gone[i] {
			out = append(out, l)
		}
	}
	return out
}

// pairOf is the key of two articles, whichever is named first.
func pairOf(x, y string) [2]string { return [2]string{min(x, y), max(x, y)} }

// explains reports whether link m into l's copy makes l needless, given the link between the two
// sources.
func explains(l, m, third Link) bool {
	if !covers(m, l, l.Copy) {
		return false
	}
	if third.Source == m.Source { // l is from a copy of m's source
		return l.Share <= m.Share+nearer && (l.Directed || covers(third, l, l.Source))
	}
	return l.Directed && m.Share > l.Share+nearer // m's source is a copy of l's
}

// covers reports whether the text of link l in an article is nearly all in link m too.
func covers(m, l Link, article string) bool {
	return holds(side(m, article), side(l, article))
}

// side gives where a link's passages stand in one of its articles.
func side(l Link, article string) []text.Span {
	var out []text.Span
	for _, p := range l.Passages {
		if l.Copy == article {
			out = append(out, p.Copy)
		} else {
			out = append(out, p.Source)
		}
	}
	return text.Cover(out)
}

// holds reports whether the one set of spans covers nearly all of the other.
func holds(in, what []text.Span) bool {
	all, covered, at := 0, 0, 0
	for _, s := range what {
		all += s.Len()
		for at < len(in) && in[at].End <= s.Start {
			at++
		}
		for k := at; k < len(in) && in[k].Start < s.End; k++ {
			covered += min(s.End, in[k].End) - max(s.Start, in[k].Start)
		}
	}
	return float64(covered) >= explained*float64(all)
}
