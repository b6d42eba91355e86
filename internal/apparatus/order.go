package apparatus

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
)

// MostElsewhere is how many witnesses of a thread's other stories stand beside a story's own whether
// or not they tell anything of it.
const MostElsewhere = 6

// concerned leaves out the witnesses of other stories that share no locus with this one.
func (s *Sheet) concerned(ws []collate.Witness, own map[string]bool) []collate.Witness {
	keep := map[string]bool{}
	for i := range s.Thread.Loci {
		cs := cites(&s.Thread.Loci[i])
		if !slices.ContainsFunc(cs, func(c collate.Cite) bool { return own[c.Article] }) {
			continue
		}
		for _, c := range cs {
			keep[c.Article] = true
		}
	}
	var out []collate.Witness
	for _, w := range ws {
		if own[w.Article] || keep[w.Article] {
			out = append(out, w)
		}
	}
	s.Unnamed = len(ws) - len(out)
	return out
}

// parents gives for each copy the article of its lineage that it follows most.
func parents(ws []collate.Witness, links []reuse.Link) map[string]string {
	lineage := map[string]int{}
	for _, w := range ws {
		lineage[w.Article] = w.Lineage
	}
	best := map[string]reuse.Link{}
	for _, l := range links {
		if !l.Directed || l.Kind == reuse.Version || l.Sure == reuse.Possible || lineage[l.Source] == 0 || lineage[l.Source] != lineage[l.Copy] {
			continue
		}
		if b, found := best[l.Copy]; !found || l.Score > b.Score || l.Score == b.Score && l.Source < b.Source {
			best[l.Copy] = l
		}
	}
	out := map[string]string{}
	for id, l := range best {
		out[id] = l.Source
	}
	return out
}

// copiesRightOfSources orders the witnesses by lineage, and in it each source before its copies.
func copiesRightOfSources(ws []collate.Witness, parents map[string]string) []collate.Witness {
	inOrder := slices.Clone(ws)
	slices.SortStableFunc(inOrder, func(a, b collate.Witness) int { return cmp.Compare(a.Lineage, b.Lineage) })
	copies := map[string][]collate.Witness{}
	for _, w := range inOrder {
		copies[parents[w.Article]] = append(copies[parents[w.Article]], w)
	}
	var out []collate.Witness
	placed := map[string]bool{}
	var place func(w collate.Witness)
	place = func(w collate.Witness) {
		if placed[w.Article] {
			return
		}
		placed[w.Article] = true
		out = append(out, w)
		for _, c := range copies[w.Article] {
			place(c)
		}
	}
	for _, w := range copies[""] {
		place(w)
	}
	for _, w := range inOrder {
		place(w) // those of a circle of links, which has no first
	}
	return out
}
