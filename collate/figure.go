package collate

import (
	"strconv"

	"github.com/variorum-news/variorum/note"
)

// count is one figure of one article.
type count struct {
	telling *telling
	figure  note.Figure
	toll    bool // the one that its article gives for its action, not one of its parts: see countsOf
	words   context
	only    bool // no other number of such things stands in its article
}

// mostFigures is how many figures may count one thing before that is no reason to compare them.
const mostFigures = 1000

// counts are the terms by which a figure can meet another: what it counts, what was done to it, and the
// number.
func (c count) counts() []string {
	f := c.figure
	from, _ := f.Amount()
	out := []string{"value " + strconv.FormatFloat(from, 'g', sharedDigits, 64)}
	if f.Head != "" {
		out = append(out, f.Head)
	}
	if f.Action != "" {
		out = append(out, "act "+f.Action)
	}
	return out
}

// sharedDigits is how many digits of a number two figures share by which they meet.
const sharedDigits = 2

// figures makes a row of each thing counted: the ledger.
func (b *bench) figures() []entry {
	var rows []entry
	for _, c := range b.ledger {
		rows = append(rows, b.ledgerEntry(c, b.counts))
	}
	return rows
}

// joinFigures joins the figures that count one thing.
func (b *bench) joinFigures() (items []count, joined [][]int) {
	for _, t := range b.tellings {
		items = append(items, countsOf(t)...)
	}
	groups := twins(len(items), func(i int) string { return items[i].telling.twin(items[i].figure.Span) })
	var joints []joint
	for _, p := range candidates(len(groups), func(g int) []string { return items[groups[g][0]].counts() }, 1, mostFigures) {
		one, other := items[groups[p[0]][0]], items[groups[p[1]][0]]
		if ok, _ := note.Comparable(one.figure, other.figure); !ok {
			continue
		}
		if score, fits, joins := b.meet(one, other); fits {
			joints = append(joints, joint{p[0], p[1], score, joins})
		}
	}
	apart := func(i, j int) bool { return countApart(items[groups[i][0]].figure, items[groups[j][0]].figure) }
	return items, untwinned(developments(clusters(len(groups), agreeing(joints)), joints, apart), groups)
}

// countApart reports whether two figures count different things, and not only one number that is known.
func countApart(x, y note.Figure) bool {
	x.Definite, y.Definite = false, false
	ok, _ := note.Comparable(x, y)
	return !ok
}

// nearness orders comparable figures: the same value first.
func nearness(a, b note.Figure) float64 {
	p, _ := a.Amount()
	q, _ := b.Amount()
	if p == q {
		return 1
	}
	return min(p, q) / max(p, q)
}

func (b *bench) ledgerEntry(c []int, items []count) entry {
	var readings []Reading
	verdict := Agree
	for n, i := range c {
		f := items[i].figure
		for _, j := range c[:n] {
			v := compareFigures(f, items[j].figure)
			switch {
			case v == Conflict && items[i].telling == items[j].telling:
				v = Differ // an article does not contradict itself: they are two things
			case isRough(items[i]) != isRough(items[j]):
				v = Differ // "dozens" are not said to be 42
			}
			verdict = worse(verdict, v)
		}
		cite := Cite{Article: items[i].telling.ID, Span: f.Span, By: f.By}
		if r := b.like(readings, items[i]); r != nil {
			r.Cites = append(r.Cites, cite)
			continue
		}
		value := f.Value
		readings = append(readings, Reading{
			Key: boundWords(f.Bound) + f.Span.In(items[i].telling.Text), Value: &value, To: f.To,
			Bound: f.Bound, Unit: f.Unit, By: b.speaker(cite.Article, f.By), AsOf: f.AsOf, Cites: []Cite{cite},
		})
	}
	return entry{head: countedHead(c, items), verdict: verdict, readings: readings, counts: c}
}

// like finds the reading that says just what f says, of the same counter.
func (b *bench) like(readings []Reading, c count) *Reading {
	f, by := c.figure, b.speaker(c.telling.ID, c.figure.By)
	for i, r := range readings {
		if *r.Value == f.Value && r.Bound == f.Bound && r.By == by && sameEnd(r.To, f.To) {
			return &readings[i]
		}
	}
	return nil
}

func sameEnd(a, b *float64) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// boundWords are how a bound is printed before a number.
func boundWords(b note.Bound) string {
	switch b {
	case note.About:
		return "about "
	case note.Below:
		return "less than "
	case note.Above:
		return "more than "
	case note.AtMost:
		return "at most "
	case note.AtLeast:
		return "at least "
	}
	return ""
}
