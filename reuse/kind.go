package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/internal/align"
)

// handling is how the words of passages were treated on their way, counted in words.
type handling struct {
	of      int           // on the longer side of each passage
	same    int           // that are the same on both sides
	running int           // for every word that is the same, the length of the run it stands in
	runs    []align.Match // by place in a
}

// What tells the kinds apart. The figures were read off the passages of PAN 2013, where pasted text
// runs on for 44 words and more and disguised text for 19 at most, and off the graded answers of
// Clough and Stevenson (2011).
const (
	pastedShare = .9   // of the words are the same: verbatim,
	pastedRun   = 18   // or as many words on end, about a sentence, hold the average word that is
	editedShare = .5   // of the words are the same,
	editedOrder = .875 // and of these in the same order: edited
)

// handled is what became of passages, which come by place in a, taken together.
func handled(ps ...align.Passage) Kind {
	var h handling
	for _, p := range ps {
		h.add(p)
	}
	return h.kind()
}

// add counts a passage in.
func (h *handling) add(p align.Passage) {
	h.of += max(p.A.Len(), p.B.Len())
	for _, m := range p.Matches {
		h.same += m.Len
		h.running += m.Len * m.Len
	}
	h.runs = append(h.runs, p.Matches...)
}

// kind tells what was pasted from what was edited and what was rewritten. Pasted text is the same
// word for word, perhaps with cuts: what is left stands in long runs. Edited text has other words
// here and there: "the pier was shut" for "the pier was closed". Rewritten text has more words that
// are new than words that were kept, or tells in another order.
func (h *handling) kind() Kind {
	switch {
	case h.same > 0 && (ratio(h.same, h.of) >= pastedShare || h.running >= pastedRun*h.same):
		return Verbatim
	case ratio(h.same, h.of) >= editedShare && ratio(ordered(h.runs), h.same) >= editedOrder:
		return Edited
	}
	return Rewritten
}

// ordered is the most words that runs hold which come in the same order on both sides. The runs
// come by place in a.
func ordered(runs []align.Match) int {
	type row struct{ b, words int } // the most words of a row of runs that ends at b
	var best []row                  // both rise
	most := 0
	for _, m := range runs {
		at, _ := slices.BinarySearchFunc(best, m.B, func(r row, b int) int { return cmp.Compare(r.b, b+1) })
		words := m.Len
		if at > 0 {
			words += best[at-1].words
		}
		most = max(most, words)
		end := m.B + m.Len
		from, _ := slices.BinarySearchFunc(best, end, func(r row, b int) int { return cmp.Compare(r.b, b) })
		if from > 0 && best[from-1].words >= words {
			continue
		}
		to := from
		for to < len(best) && best[to].words <= words {
			to++
		}
		best = slices.Replace(best, from, to, row{end, words})
	}
	return most
}
