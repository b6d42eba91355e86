package collate

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/variorum-news/variorum/note"
)

// Apart is another row of an edition that a reader could take for this one.
type Apart struct {
	Locus string `json:"locus"` // its ID, in the edition or, of a thread, in one of its stories
	Why   string `json:"why"`   // they are kept apart, in words for people
}

const (
	mostApart    = 3  // rows that are named beside one
	mostLookedAt = 64 // rows that are looked at for one
	likeSize     = 4  // the larger by the smaller: of numbers farther apart, nobody takes one for the other
)

// keepApart says beside each figure that is compared which others look like it and are another: those
// of the same number, of unlike things, then those of the same thing done, to others or at another
// time. The loci are those of the rows, in their order.
func (b *bench) keepApart(rows []entry, loci []Locus) {
	alike := b.numbersOf(rows)
	acts := map[string][]int{}
	for i, r := range rows {
		for _, act := range b.actsOf(r) {
			acts[act] = append(acts[act], i)
		}
	}
	for i, r := range rows {
		if len(loci[i].Readings) < 2 && len(tellers(loci[i].Readings)) < 2 {
			continue
		}
		seen := map[int]bool{i: true}
		for _, j := range alike.near(b, r) {
			b.setApart(rows, loci, i, j, seen)
		}
		for _, act := range b.actsOf(r) {
			for _, j := range acts[act][:min(len(acts[act]), mostLookedAt)] {
				b.setApart(rows, loci, i, j, seen)
			}
		}
	}
}

// setApart names row j beside row i, if there is room.
func (b *bench) setApart(rows []entry, loci []Locus, i, j int, seen map[int]bool) {
	if seen[j] || len(loci[i].Apart) == mostApart {
		return
	}
	seen[j] = true
	why, likely := b.whyApart(rows[i], rows[j])
	vague := why == notShown && slices.ContainsFunc(loci[i].Apart, func(a Apart) bool { return a.Why == notShown })
	if likely && !vague {
		loci[i].Apart = append(loci[i].Apart, Apart{loci[j].ID, why})
	}
}

// whyApart says why two rows are not one: what parts the two of their figures that are most alike; and
// whether a reader could take one for the other.
func (b *bench) whyApart(r, o entry) (why string, likely bool) {
	best, open := 0.0, b.whyOpen(r, o)
	others := b.uncopied(o)
	for _, x := range b.uncopied(r) {
		for _, y := range others {
			one, other := b.counts[x].figure, b.counts[y].figure
			n := nearness(one, other)
			if n <= best || !confusable(one, other) {
				continue
			}
			best = n
			ok, reason := note.Comparable(one, other)
			if ok || open != notShown && one.Head == other.Head && one.Scope == other.Scope {
				reason = open
			}
			why = reason
		}
	}
	return why, best >= 1./likeSize
}

// uncopied are the figures of a row but for those of sentences that an article before has: a thousand copies say
// no more than one.
func (b *bench) uncopied(r entry) []int {
	return slices.DeleteFunc(slices.Clone(r.counts), func(i int) bool { return b.counts[i].copied })
}

// notShown is the reason if there is none but that the articles say nothing for it.
const notShown = "no article shows that they are the same"

// whyOpen says what parts two rows whose figures could be of one: where, of whom or in which years they are
// told.
func (b *bench) whyOpen(r, o entry) string {
	for _, part := range [...]struct {
		of          func([]int, []count) string
		both, alone string
	}{{placeOf, "one is told of %s, the other of %s", ""}, {ownerOf, "one is told of %s, the other of %s", ""}, {periodOf, "one is counted %s, the other %s", "only one is counted %s"}} {
		p, q := part.of(r.counts, b.counts), part.of(o.counts, b.counts)
		switch {
		case p != "" && q != "" && !includes(p, q) && !includes(q, p):
			return fmt.Sprintf(part.both, p, q)
		case part.alone != "" && (p == "") != (q == ""):
			return fmt.Sprintf(part.alone, p+q)
		}
	}
	return notShown
}

// confusable reports whether a reader could take two figures for one: they are of one unit, and have more
// in common than the number: what is counted ("people" may be anyone), or what happened to it.
func confusable(x, y note.Figure) bool {
	const oneNumber, nearAmount = 1 - exactly, 0.8
	switch {
	case x.Measure != "" || y.Measure != "":
		return x.Head == y.Head && x.Head != "" && x.Unit == y.Unit && nearness(x, y) >= oneNumber
	case isCount(x) != isCount(y) || !isCount(x) && x.Unit != y.Unit:
		return false
	case !isCount(x) && (x.Head != y.Head && x.Head != "" && y.Head != "" || nearness(x, y) < nearAmount):
		return false
	}
	sameDeed := x.Action != "" && x.Action == y.Action
	p, q := whom(x), whom(y)
	if nearness(x, y) >= oneNumber {
		return p == q || sameDeed
	}
	const near = 0.5 // less, and people of any kind are not taken for people of one
	return sameDeed && (p == q || (p == "people" || q == "people") && nearness(x, y) >= near)
}

// actsOf are what the figures of a row say was done, each once, in order.
func (b *bench) actsOf(r entry) []string {
	var out []string
	for _, i := range r.counts {
		if act := b.counts[i].figure.Action; act != "" && !slices.Contains(out, act) {
			out = append(out, act)
		}
	}
	return out
}

// numbers are the figures of an edition by their amounts.
type numbers []numbered

type numbered struct {
	amount float64
	row    int
}

// numbersOf are the numbers that say something alone: more than a few, and no share.
func (b *bench) numbersOf(rows []entry) numbers {
	var out numbers
	for i, r := range rows {
		for _, c := range r.counts {
			if amount, _ := b.counts[c].figure.Amount(); amount > fewCounted {
				out = append(out, numbered{amount, i})
			}
		}
	}
	slices.SortFunc(out, func(x, y numbered) int { return cmp.Or(cmp.Compare(x.amount, y.amount), cmp.Compare(x.row, y.row)) })
	return slices.Compact(out)
}

// near are the rows that have one of the numbers of a row, told as they are or rounded.
func (n numbers) near(b *bench, r entry) []int {
	var out []int
	for _, c := range r.counts {
		amount, _ := b.counts[c].figure.Amount()
		at, _ := slices.BinarySearchFunc(n, float64(amount*(1-exactly)), func(x numbered, least float64) int { return cmp.Compare(x.amount, least) })
		for ; at < len(n) && n[at].amount <= float64(amount*(1+exactly)) && len(out) < mostLookedAt; at++ {
			if !slices.Contains(out, n[at].row) {
				out = append(out, n[at].row)
			}
		}
	}
	slices.Sort(out)
	return out
}
