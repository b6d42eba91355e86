package collate

import (
	"cmp"
	"slices"
)

// evidence is what two sayings share and where they part, each from 0 to 1 unless said. Shares are
// of weight, how rare the words are.
type evidence struct {
	contained  float64 // shared stems, of the shorter
	roots      float64 // shared roots, of the shorter
	likeness   float64 // shared roots twice, of both together (Dice)
	pairs      float64 // shared pairs of words in a row, of the shorter
	letters    float64 // shared runs of four letters, of the shorter: other forms and spellings of a word
	forms      float64 // stems that both have, common ones too, twice, of both together
	triples    float64 // three stems in a row that both have, twice, of both together
	edits      float64 // words to put in, leave out or change to make one of the other, of the longer
	names      float64 // names of one that the other tells; half if one has none
	length     float64 // the shorter, of the longer
	words      float64 // number of words of the shorter, of that of the longer
	rest       float64 // weight of what the lighter has alone
	otherRest  float64 // weight of what the heavier has alone
	strays     int     // words to change beside those that the longer has more
	run        int     // words in the longest run that both have
	shorter    int     // words of the shorter
	content    int     // content words of the shorter
	strange    int     // names of the shorter that the longer does not tell
	newNames   int     // names of the longer that the shorter does not tell
	apart      bool    // each tells numbers that the other does not
	counted    bool    // both tell numbers, and are not apart in them
	oneCounted bool    // one tells numbers and the other none
	denial     bool    // one denies and the other does not
	cued       bool    // both have words of attribution
	equal      bool    // word by word
}

// compareWhole is all the evidence: what compare gives, and the forms of the words, which the score alone weighs.
func compareWhole(a, b Saying) evidence {
	e := compare(a, b)
	e.letters = ratio(float64(both(a.letters, b.letters)), float64(min(len(a.letters), len(b.letters))))
	e.forms, e.triples = dice(a.forms, b.forms), dice(a.triples, b.triples)
	return e
}

// compare is the evidence but for letters, forms and triples.
func compare(a, b Saying) evidence {
	if shorterFirst(a, b) > 0 {
		a, b = b, a
	}
	least, most := min(a.total, b.total), max(a.total, b.total)
	roots := shared(a.roots, b.roots)
	e := evidence{
		contained: ratio(shared(a.stems, b.stems), least),
		roots:     ratio(roots, least),
		likeness:  ratio(2*roots, least+most),
		pairs:     ratio(shared(a.pairs, b.pairs), min(a.paired, b.paired)),
		length:    ratio(least, most),
		words:     ratio(float64(len(a.words)), float64(len(b.words))),
		rest:      max(0, least-roots),
		otherRest: max(0, most-roots),
		content:   min(a.content, b.content),
		shorter:   len(a.words),
		denial:    (a.denials > 0) != (b.denials > 0),
		cued:      a.cued && b.cued,
	}
	run, edits := aligned(a.order, b.order)
	n, m := min(len(a.words), maxAligned), min(len(b.words), maxAligned)
	e.run, e.edits, e.strays = run, ratio(float64(edits), float64(m)), edits-(m-n)
	e.addNames(a, b)
	e.addFigures(a, b)
	e.equal = e.run == len(a.words) && e.run == len(b.words)
	return e
}

// shorterFirst orders two sayings by their words, and by their weight and stems on a tie, so that
// which is asked does not matter.
func shorterFirst(a, b Saying) int {
	return cmp.Or(cmp.Compare(len(a.words), len(b.words)), cmp.Compare(a.total, b.total), slices.Compare(a.order, b.order))
}

func (e *evidence) addNames(a, b Saying) {
	ofA, strange := namesAmong(a.names, b.roots)
	ofB, fresh := namesAmong(b.names, a.roots)
	e.strange, e.newNames = strange, fresh
	e.names = 0.5
	if len(a.names) > 0 && len(b.names) > 0 {
		e.names = max(ofA, ofB)
	}
}

// namesAmong is the share of names that stand among the roots, and how many do not; both are sorted.
func namesAmong(names, roots []weight) (share float64, untold int) {
	in, all, j := 0.0, 0.0, 0
	for _, n := range names {
		for j < len(roots) && roots[j].key < n.key {
			j++
		}
		all += n.weight
		if j < len(roots) && roots[j].key == n.key {
			in += n.weight
			continue
		}
		untold++
	}
	return ratio(in, all), untold
}

func (e *evidence) addFigures(a, b Saying) {
	n := both(a.figures, b.figures)
	e.apart = n < len(a.figures) && n < len(b.figures)
	e.oneCounted = (len(a.figures) > 0) != (len(b.figures) > 0)
	e.counted = len(a.figures) > 0 && len(b.figures) > 0 && !e.apart
}

func ratio(part, whole float64) float64 {
	if whole <= 0 {
		return 0
	}
	return min(1, part/whole)
}

func sum(ws []weight) float64 {
	total := 0.0
	for _, w := range ws {
		total += w.weight
	}
	return total
}

// shared is the weight of the keys that both lists have; both are sorted.
func shared(a, b []weight) float64 {
	total := 0.0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].key < b[j].key:
			i++
		case a[i].key > b[j].key:
			j++
		default:
			total += min(a[i].weight, b[j].weight)
			i, j = i+1, j+1
		}
	}
	return total
}

// both is how many keys both lists have, as often as both have them; both are sorted.
func both(a, b []uint32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// dice is how much of two sorted lists is in both.
func dice(a, b []uint32) float64 { return ratio(2*float64(both(a, b)), float64(len(a)+len(b))) }
