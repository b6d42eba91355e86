package story

import (
	"cmp"
	"math"
	"slices"
)

// centroidTerms is how many terms a story is told by.
const centroidTerms = 150

// centroid is the mean of vectors, each of length one: the terms that weigh most in it.
func centroid(vs []vector, of []int) vector {
	sum := map[uint32]weighted{}
	for _, i := range of {
		for _, t := range vs[i].terms {
			s := sum[t.stem]
			s.stem, s.rarity = t.stem, t.rarity
			s.marks |= t.marks
			s.value += t.value / vs[i].norms[all]
			sum[t.stem] = s
		}
	}
	out := vector{}
	for _, t := range sum {
		t.value /= float64(len(of))
		out.terms = append(out.terms, t)
	}
	slices.SortFunc(out.terms, func(a, b weighted) int {
		return cmp.Or(cmp.Compare(b.value, a.value), cmp.Compare(a.stem, b.stem))
	})
	out.terms = out.terms[:min(len(out.terms), centroidTerms)]
	slices.SortFunc(out.terms, func(a, b weighted) int { return cmp.Compare(a.stem, b.stem) })
	out.measure()
	return out
}

// measure sets the norms and the mass of a vector whose terms are set.
func (v *vector) measure() {
	for _, t := range v.terms {
		v.mass += t.rarity
		for k := range parts {
			if t.marks.in(k) {
				v.norms[k] += float64(t.value * t.value)
			}
		}
	}
	for k := range parts {
		v.norms[k] = math.Sqrt(v.norms[k])
	}
}

// central is the member whose words are most those of its story; of several, the first.
func central(vs []vector, of []int) int {
	c := centroid(vs, of)
	best, most := of[0], -1.0
	for _, i := range of {
		if s := likeness(&c, &vs[i]); s > most {
			best, most = i, s
		}
	}
	return best
}

// likeness is the cosine of all terms, to four decimals.
func likeness(a, b *vector) float64 {
	cosine, _ := cosines(a, b)
	return math.Round(cosine[all]*1e4) / 1e4
}
