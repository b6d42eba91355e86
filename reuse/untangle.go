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
	out = reduce(out)
	out = append(out, outside(out, as)...)
	slices.SortFunc(out, func(l, m Link) int {
		return cmp.Or(cmp.Compare(l.Source, m.Source), cmp.Compare(l.Copy, m.Copy))
	})
	return out
}

// stronger orders links: the better proved first, ties by ID.
func stronger(l, m Link) int {
	return cmp.Or(cmp.Compare(rank(m.Sure), rank(l.Sure)), cmp.Compare(m.Score, l.Score),
		cmp.Compare(l.Source, m.Source), cmp.Compare(l.Copy, m.Copy))
}

// outside gives the links to origins that are not in the set.
func outside(links []Link, as []*note.Annotated) []Link {
	m := newMastheads()
	origins := map[string]string{}
	outlets := map[string]string{}
	for _, a := range as {
		outlets[a.ID] = plain(plainName(a.Outlet))
		if o := m.origin(a); o != "" && !slices.ContainsFunc(m.aliases(a.Outlet), func(n string) bool { return plain(n) == plain(o) }) {
			origins[a.ID] = o
		}
	}
	for _, l := range links { // an origin that is in the set is not outside
		if l.Directed && origins[l.Copy] != "" && slices.ContainsFunc(m.aliases(origins[l.Copy]), func(n string) bool { return plain(plainName(n)) == outlets[l.Source] }) {
			delete(origins, l.Copy)
		}
	}
	var out []Link
	for _, a := range as {
		if o := origins[a.ID]; o != "" {
			out = append(out, Link{Source: "@" + o, Copy: a.ID, Directed: true, Kind: Republished, Score: 1, Sure: Likely,
				Passages: []Passage{}, Why: []string{a.ID + " names " + o + " as its origin"}})
		}
	}
	hung := map[string]bool{}
	for _, l := range links {
		if l.Directed || l.Sure != Certain || l.Kind == Version {
			continue
		}
		for _, end := range [2][2]string{{l.Source, l.Copy}, {l.Copy, l.Source}} {
			o, other := origins[end[0]], end[1]
			if o == "" || origins[other] != "" || hung[other] {
				continue
			}
			hung[other] = true
			out = append(out, Link{Source: "@" + o, Copy: other, Directed: true, Kind: Edited, Score: l.Score, Sure: Likely,
				Passages: []Passage{}, Why: []string{other + " shares text with " + end[0] + ", which names " + o + " as its origin"}})
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

func undirected(l Link) Link {
	l.Directed = false
	l.Why = append([]string{"the order is not known: the signs run in a circle"}, l.Why...)
	if l.Source > l.Copy {
		l.Source, l.Copy = l.Copy, l.Source
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

// explained is the share of a link's text, on the copy's side, that has to stand in the link from
// the nearer source for the farther one to explain nothing.
const explained = .9

// reduce removes A → C where A → B → C explains it: C has nothing of A that it has not of B.
func reduce(links []Link) []Link {
	type pair struct{ source, copy string }
	at := map[pair]int{}
	into := map[string][]int{}
	for i, l := range links {
		if l.Directed {
			at[pair{l.Source, l.Copy}] = i
			into[l.Copy] = append(into[l.Copy], i)
		}
	}
	return slices.DeleteFunc(slices.Clone(links), func(far Link) bool {
		if !far.Directed {
			return false
		}
		for _, i := range into[far.Copy] {
			near := links[i]
			if _, chain := at[pair{far.Source, near.Source}]; chain && near.Score >= far.Score && holds(near.Passages, far.Passages) {
				return true
			}
		}
		return false
	})
}

// holds reports whether, on the copy's side, the one set of passages covers nearly all of the other.
func holds(in, what []Passage) bool {
	var a, b []text.Span
	for _, p := range in {
		a = append(a, p.Copy)
	}
	for _, p := range what {
		b = append(b, p.Copy)
	}
	a, b = text.Cover(a), text.Cover(b)
	all, covered := 0, 0
	for _, s := range b {
		all += s.Len()
		for _, t := range a {
			if s.Overlaps(t) {
				covered += min(s.End, t.End) - max(s.Start, t.Start)
			}
		}
	}
	return float64(covered) >= explained*float64(all)
}
