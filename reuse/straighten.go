package reuse

import "slices"

// mostSteps bounds the search for a circle through one link. Circles of news have a handful of
// articles; where a thousand credit each other all round, a link whose circle is not found or ruled out
// in so many steps loses its direction too.
const mostSteps = 1000

// straighten breaks circles of directed links, which are in order of strength: of a circle the
// weakest loses its direction.
func straighten(links []Link) {
	circle := circles(links)
	next := map[string][]string{}
	for i, l := range links {
		if !l.Directed || circle[l.Source] == 0 || circle[l.Source] != circle[l.Copy] {
			continue
		}
		if mayReach(next, l.Copy, l.Source) {
			links[i] = undirected(l, "the signs run in a circle")
			continue
		}
		next[l.Source] = append(next[l.Source], l.Copy)
	}
}

// undirected is a link whose signs contradict those of others, and why. Share and Back change places with the
// two articles; Score is from now on that of the side that is covered more.
func undirected(l Link, why string) Link {
	l.Directed = false
	l.Score, l.scoreBack = max(l.Score, l.scoreBack), min(l.Score, l.scoreBack)
	l.Why = append([]string{"the order is not known: " + why}, l.Why...)
	if l.Source > l.Copy {
		l.Source, l.Copy = l.Copy, l.Source
		l.Share, l.Back = l.Back, l.Share
		l.Passages = slices.Clone(l.Passages)
		for i, p := range l.Passages {
			l.Passages[i].Source, l.Passages[i].Copy = p.Copy, p.Source
		}
		l.runs = slices.Clone(l.runs)
		for i, r := range l.runs {
			l.runs[i] = run{r.copied, r.source}
		}
		slices.SortFunc(l.Passages, func(p, q Passage) int { return p.Copy.Compare(q.Copy) })
	}
	return l
}

// mayReach reports whether one article leads to another, or whether that would take too long to say.
func mayReach(next map[string][]string, from, to string) bool {
	seen := map[string]bool{from: true}
	open := []string{from}
	for steps := 0; len(open) > 0; {
		at := open[len(open)-1]
		open = open[:len(open)-1]
		if at == to {
			return true
		}
		if steps += len(next[at]); steps > mostSteps {
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
