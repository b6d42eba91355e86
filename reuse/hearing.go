package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/note"
)

// Hearing is what the articles of a set quote. It is speech in all of them: a statement that one paper has in marks,
// and says whose it is, stands in another as it was sent out. It is made in two passes through the set, Quotations and
// Reports, and holds no body: 48 bytes for each quotation and 16 for every four words of it. It is not changed once
// made, and safe for concurrent use.
type Hearing struct {
	quoted []Quotation
	runs   []saying // in order of the runs
}

// saying is a run of words of a quotation.
type saying struct {
	run    uint64
	of, at int32 // the quotation's number, and that of the run's first word in it
}

// A run of heardRun words tells that it is the same saying; of such runs one in oneRunIn is looked for, chosen by its
// hash, and followed both ways from where it is found. So twenty words are missed in three cases of a hundred, forty in
// one of ten thousand.
const (
	heardRun = 8
	oneRunIn = 4
)

// mostWitnesses is how many houses that quote a run are asked. More tell no more.
const mostWitnesses = 4

// NewHearing hears the quotations of a set whose articles come ByDateAndText: of each run, those of one article a house.
func NewHearing(quoted []Quotation) *Hearing {
	var all []saying
	for i, q := range quoted {
		for at, run := range sketch.Shingles(q.tokens(), heardRun) {
			if run%oneRunIn == 0 {
				all = append(all, saying{run, int32(i), int32(at)})
			}
		}
	}
	slices.SortFunc(all, func(s, t saying) int {
		x, y := quoted[s.of], quoted[t.of]
		return cmp.Or(cmp.Compare(s.run, t.run), cmp.Compare(x.house, y.house), cmp.Compare(y.at.Len(), x.at.Len()),
			cmp.Compare(s.of, t.of), cmp.Compare(s.at, t.at))
	})
	runs, of := all[:0], 0
	for _, s := range all {
		switch last := len(runs) - 1; {
		case last < 0 || runs[last].run != s.run:
			of = 0
		case of == mostWitnesses, quoted[s.of].house != "" && quoted[s.of].house == quoted[runs[last].of].house:
			continue
		}
		of++
		runs = append(runs, s)
	}
	return &Hearing{quoted, slices.Clone(runs)} // of those at first few are left
}

// Reports gives the numbers of the quotations that are reports of the outlet of one article of the set, which has their
// words too: who quotes them names it.
func (c *Comparer) Reports(h *Hearing, a *note.Annotated) []int32 {
	r := newReader(c.lexicon, formsOfArticle)
	w := r.words(a)
	if !slices.ContainsFunc(sketch.Shingles(w.tokens, heardRun), func(run uint64) bool { return len(h.of(run)) > 0 }) {
		return nil
	}
	b := r.heed(a, w)
	var out []int32
	asked := map[int32]bool{}
	for _, x := range h.heard(b) {
		if !asked[x.of] && h.quoted[x.of].names(b.traces.names) {
			out = append(out, x.of)
		}
		asked[x.of] = true
	}
	return out
}

// Without gives a hearing that does not know some of the quotations: what reports another's report is no evidence.
func (h *Hearing) Without(reports []int32) *Hearing {
	left := make([]bool, len(h.quoted))
	for _, i := range reports {
		left[i] = true
	}
	runs := slices.DeleteFunc(slices.Clone(h.runs), func(s saying) bool { return left[s.of] })
	return &Hearing{h.quoted, runs}
}

// Hearing gives a comparer that reads the articles of a set with what one of them quotes as speech in all.
func (c *Comparer) Hearing(h *Hearing) *Comparer {
	out := *c
	out.hearing = h
	return &out
}

// mark marks the own words of a body that another article quotes.
func (h *Hearing) mark(b *Body) {
	all := h.heard(b)
	for _, x := range all {
		b.turn(x.at, own, said)
	}
	if len(all) > 0 {
		b.tally()
	}
}

// heard is where a body has words that another article quotes.
type heard struct {
	of int32 // the quotation's number
	at align.Range
}

// heard gives where a body has words of its own that others quote. Who has them as somebody's too tells them over in
// the words of the outlet.
func (h *Hearing) heard(b *Body) []heard {
	runs := sketch.Shingles(b.tokens, heardRun)
	said := map[uint64]bool{}
	var told []int // where the runs start that are not said
	for i, run := range runs {
		switch words := b.words[i : i+heardRun]; {
		case len(h.of(run)) == 0:
		case slices.ContainsFunc(words, isOwn):
			told = append(told, i)
		case !slices.ContainsFunc(words, isNotSaid):
			said[run] = true
		}
	}
	var out []heard
	words := map[int32][]uint64{} // of the quotations that were met
	last := map[int32]int{}       // where what it has of each ends
	for _, i := range told {
		if said[runs[i]] {
			continue
		}
		for _, s := range h.of(runs[i]) {
			if h.quoted[s.of].by == b.article || last[s.of] > i {
				continue
			}
			if words[s.of] == nil {
				words[s.of] = h.quoted[s.of].tokens()
			}
			r := s.follow(words[s.of], b.tokens, i)
			last[s.of] = r.End
			out = append(out, heard{s.of, r})
		}
	}
	return out
}

func isOwn(w word) bool     { return w.voice == own }
func isNotSaid(w word) bool { return w.voice != said }

// of gives where a run is quoted.
func (h *Hearing) of(run uint64) []saying {
	if run%oneRunIn != 0 {
		return nil
	}
	start, found := slices.BinarySearchFunc(h.runs, run, func(s saying, run uint64) int { return cmp.Compare(s.run, run) })
	if !found {
		return nil
	}
	end := start
	for end < len(h.runs) && h.runs[end].run == run {
		end++
	}
	return h.runs[start:end]
}

// follow gives how far the quotation of a run stands in a text, from the word on with which the run starts there.
func (s saying) follow(quotation, tokens []uint64, word int) align.Range {
	before, after := 0, heardRun
	for at := int(s.at); before < min(word, at) && tokens[word-before-1] == quotation[at-before-1]; {
		before++
	}
	for at := int(s.at); word+after < len(tokens) && at+after < len(quotation) && tokens[word+after] == quotation[at+after]; {
		after++
	}
	return align.Range{Start: word - before, End: word + after}
}
