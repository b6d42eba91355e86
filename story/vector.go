package story

import "math"

// vector is the terms of an article with their weights.
type vector struct {
	terms []weighted // by stem
	norms [parts]float64
	mass  float64 // sum of the rarities of its terms
}

type weighted struct {
	stem   uint32
	marks  Marks
	rarity float64 // inverse document frequency
	value  float64 // rarity times 1 + log of the count
}

// part is a part of an article that is compared for itself.
type part int

const (
	all part = iota
	title
	head  // headline and first sentences
	names // their weight may come from one side alone: headlines put capitals everywhere
	deeds // what headline and first sentences say beside the names
	parts
)

// titleGain is what a stem of the headline counts more, in occurrences.
const titleGain = 1

func (v *vocabulary) vector(p *Profile) vector {
	out := vector{terms: make([]weighted, 0, len(p.Terms))}
	for _, t := range p.Terms {
		n := float64(t.Count)
		if t.Marks&InTitle != 0 {
			n += titleGain
		}
		w := v.weight(t.Stem)
		value := float64(w * (1 + math.Log(n)))
		out.terms = append(out.terms, weighted{t.Stem, t.Marks, w, value})
	}
	out.measure()
	return out
}

func (m Marks) in(p part) bool {
	switch p {
	case title:
		return m&InTitle != 0
	case head:
		return m&(InHead|InTitle) != 0
	case names:
		return m&IsName != 0
	case deeds:
		return m&IsName == 0 && m&(InHead|InTitle) != 0
	}
	return true
}

// cosines are those of each part of two articles, and the rarity of all the stems that they share.
func cosines(a, b *vector) (cosine [parts]float64, shared float64) {
	var dot [parts]float64
	for i, j := 0, 0; i < len(a.terms) && j < len(b.terms); {
		x, y := &a.terms[i], &b.terms[j]
		if x.stem != y.stem {
			if x.stem < y.stem {
				i++
			} else {
				j++
			}
			continue
		}
		i++
		j++
		product := float64(x.value * y.value)
		dot[all] += product
		shared += x.rarity
		if x.marks.in(title) && y.marks.in(title) {
			dot[title] += product
		}
		if x.marks.in(head) && y.marks.in(head) {
			dot[head] += product
		}
		if x.marks.in(deeds) && y.marks.in(deeds) {
			dot[deeds] += product
		}
		if x.marks.in(names) || y.marks.in(names) {
			dot[names] += product
		}
	}
	for k := range parts {
		if n := float64(a.norms[k] * b.norms[k]); n > 0 {
			cosine[k] = min(1, dot[k]/n)
		}
	}
	return cosine, shared
}
