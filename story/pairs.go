package story

import (
	"cmp"
	"iter"
	"slices"
)

// Pair is two articles that may tell one event, with the evidence, in the order of Measures. It is
// what the weights of the evidence are fitted on.
type Pair struct {
	A, B     string
	Evidence []float64
}

// Pairs yields the articles that Settle would compare.
func Pairs(profiles []Profile, o Options) iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		ps := sorted(profiles)
		voc, vs := read(ps)
		dateByCompany(ps, vs, voc)
		for p := range pairs(ps, vs, voc, o.window()) {
			e := compare(&vs[p.a], &vs[p.b], &ps[p.a], &ps[p.b])
			if e.likeness() < leastLikeness {
				continue
			}
			if !yield(Pair{ps[p.a].Article, ps[p.b].Article, e[:weighed]}) {
				return
			}
		}
	}
}

// sorted gives the profiles by date, those without one last, and within it by what they say: an ID is but a
// name, and parts those alone that say the same.
func sorted(profiles []Profile) []Profile {
	ps := slices.Clone(profiles)
	slices.SortFunc(ps, func(a, b Profile) int {
		order, _ := a.Published.Compare(b.Published)
		return cmp.Or(order, cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.Title, b.Title), slices.CompareFunc(a.Terms, b.Terms, Term.compare), cmp.Compare(a.Article, b.Article))
	})
	return ps
}

// read learns the words of the profiles, then weighs them.
func read(ps []Profile) (*vocabulary, []vector) {
	voc := newVocabulary()
	for i := range ps {
		voc.learn(&ps[i])
	}
	vs := make([]vector, len(ps))
	for i := range ps {
		vs[i] = voc.vector(&ps[i])
	}
	return voc, vs
}
