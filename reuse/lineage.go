package reuse

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/variorum-news/variorum/internal/disjoint"
	"github.com/variorum-news/variorum/note"
)

// Lineage is one independent telling and those that took it over.
type Lineage struct {
	Articles  []string // by date, then ID
	PartlyOwn []string // those of them that also copy from elsewhere, or copy without belonging to another's lineage
	Origin    string   // "@AP" if the telling is by none of the articles
}

// MarshalJSON writes the list of the articles' IDs.
func (l Lineage) MarshalJSON() ([]byte, error) { return json.Marshal(l.Articles) }

// half is the share of an article's own words that must be covered from its best parent for it to
// join the parent's lineage: the rule of the format.
const half = .5

// IsOrigin reports whether a link tells from where outside the set its copy is: at least half of its own
// words are.
func (l Link) IsOrigin() bool { return IsOutside(l.Source) && l.Share >= half }

// Lineages partitions the articles: an article joins the lineage of its best-supported parent if
// at least half of its own words, furniture and quotations apart, are covered from it by certain
// or likely links; else it is a lineage of its own, partly own if it copies at all. Two copies of
// one unseen origin that are linked, surely or likely, are one lineage, and so are two versions of one
// outlet's text. Lineages are in the order of their first article.
func Lineages(as []*note.Annotated, links []Link) []Lineage {
	articles := slices.SortedFunc(slices.Values(as), ByDateAndText)
	ranked := slices.SortedFunc(slices.Values(links), orderOf(articles).links)
	g := newGroups(articles)
	g.join(ranked)
	origins := g.origins()

	out := []Lineage{}
	place := map[int]int{}
	slices.SortStableFunc(articles, note.ByDate)
	for _, a := range articles {
		i := g.place[a.ID]
		root := g.sets.Root(i)
		k, known := place[root]
		if !known {
			k = len(out)
			place[root] = k
			out = append(out, Lineage{Articles: []string{}, PartlyOwn: []string{}, Origin: origins[root]})
		}
		out[k].Articles = append(out[k].Articles, a.ID)
		if g.copiesElsewhere(i, ranked) {
			out[k].PartlyOwn = append(out[k].PartlyOwn, a.ID)
		}
	}
	return out
}

// groups are the articles, by their places in the order of ByDateAndText, and the groups they are in.
type groups struct {
	place  map[string]int
	sets   disjoint.Sets
	parent []int    // the best-supported parent, or -1: none is its own ancestor
	origin []string // outside the set, of at least half of the text
	into   [][]int  // the links, by strength, that end in an article
}

func newGroups(as []*note.Annotated) *groups {
	g := &groups{place: map[string]int{}, sets: disjoint.New(len(as)), parent: make([]int, len(as)),
		origin: make([]string, len(as)), into: make([][]int, len(as))}
	for i, a := range as {
		g.place[a.ID] = i
		g.parent[i] = -1
	}
	return g
}

// adoption is an article that may belong to another's lineage.
type adoption struct {
	child, parent int
	sure          int
	share         float64 // of the child's own words
}

// join puts every article to its best-supported parent, and the copies of one unseen origin that
// share text to each other. Links come by strength.
func (g *groups) join(links []Link) {
	var all []adoption
	for n, l := range links {
		copied, in := g.place[l.Copy]
		if !in || rank(l.Sure) < rank(Likely) {
			continue
		}
		g.into[copied] = append(g.into[copied], n)
		source, both := g.place[l.Source]
		if l.IsOrigin() && g.origin[copied] == "" {
			g.origin[copied] = l.Source
		}
		if !both {
			continue
		}
		if l.Share >= half {
			all = append(all, adoption{copied, source, rank(l.Sure), l.Share})
		}
		if !l.Directed && l.Back >= half {
			all = append(all, adoption{source, copied, rank(l.Sure), l.Back})
		}
	}
	slices.SortStableFunc(all, func(x, y adoption) int {
		return cmp.Or(cmp.Compare(y.sure, x.sure), cmp.Compare(y.share, x.share), cmp.Compare(x.parent, y.parent), cmp.Compare(x.child, y.child))
	})
	for _, a := range all {
		if g.parent[a.child] < 0 && g.sets.Root(a.child) != g.sets.Root(a.parent) { // else the parent descends from the child
			g.parent[a.child] = a.parent
			g.sets.Join(a.child, a.parent)
		}
	}
	g.kin(links)
}

// kin joins, however little of each is shared, the copies of one unseen origin, which are two cuts of
// one text, and the texts of one outlet, which speaks for itself once.
func (g *groups) kin(links []Link) {
	for _, l := range links {
		a, in := g.place[l.Source]
		b, too := g.place[l.Copy]
		if !in || !too || rank(l.Sure) < rank(Likely) {
			continue
		}
		if l.Kind == Version || g.origin[a] != "" && g.origin[a] == g.origin[b] {
			g.sets.Join(a, b)
		}
	}
}

// origins gives the origin of each group, by its root: that of the first article whose text is none of the others'.
func (g *groups) origins() map[int]string {
	out := map[int]string{}
	for i, parent := range g.parent {
		if _, known := out[g.sets.Root(i)]; !known && parent < 0 {
			out[g.sets.Root(i)] = g.origin[i]
		}
	}
	return out
}

// copiesElsewhere reports whether an article takes text from one that is not in its lineage.
func (g *groups) copiesElsewhere(i int, links []Link) bool {
	return slices.ContainsFunc(g.into[i], func(n int) bool {
		l := links[n]
		source, in := g.place[l.Source]
		if !in {
			return IsOutside(l.Source) && !l.IsOrigin()
		}
		return l.Directed && l.Kind != Version && g.sets.Root(source) != g.sets.Root(i)
	})
}
