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
	}
	return true
}
