package collate

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/note"
)

// count is one figure of one article.
type count struct {
	telling *telling
	figure  note.Figure
	toll    bool // the one that its article gives for its action, not one of its parts: see countsOf
	words   context
	only    bool   // no other number of such things stands in its article
	owner   string // of an amount that several have: whose of them it is, or contested; see contest
	copied  bool   // an article before it has the same sentence, which says the same there
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
	b.nameApart(rows)
	return rows
}

// joinFigures joins the figures that count one thing.
func (b *bench) joinFigures() (items []count, joined [][]int) {
	for _, t := range b.tellings {
		items = append(items, countsOf(t)...)
	}
	contest(items)
	groups := twins(len(items), func(i int) string { return items[i].telling.twin(items[i].figure.Span) })
	for _, g := range groups {
		for _, i := range g[1:] {
			items[i].copied = isCopy(items[i].figure, items[g[0]].figure)
		}
	}
	var joints []joint
	for _, p := range candidates(len(groups), func(g int) []string { return items[groups[g][0]].counts() }, 1, mostFigures) {
		one, other := items[groups[p[0]][0]], items[groups[p[1]][0]]
		if ok, _ := note.Comparable(one.figure, other.figure); !ok || areBeside(items, groups[p[0]], groups[p[1]]) {
			continue
		}
		if score, fits, joins := b.meet(one, other); fits {
			joints = append(joints, joint{a: p[0], b: p[1], score: score, join: joins})
		}
	}
	apart := func(i, j int) bool {
		one, other := items[groups[i][0]], items[groups[j][0]]
		return one.otherOwner(other) || areBeside(items, groups[i], groups[j]) || countApart(one.figure, other.figure)
	}
	known := func(i int) bool { return items[groups[i][0]].figure.Definite }
	return items, untwinned(developments(clusters(len(groups), agreeing(joints)), joints, apart, known), groups)
}

// isCopy reports whether two figures say the same but for where they stand.
func isCopy(x, y note.Figure) bool {
	x.Span, x.PartOf = y.Span, y.PartOf
	return reflect.DeepEqual(x, y)
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
	var told []count // the first of each reading
	reading := make([]int, len(c))
	head := countedHead(c, items)
	first := firstAs(head, c, items)
	for n, i := range c {
		f := items[i].figure
		cite := Cite{Article: items[i].telling.ID, Span: f.Span, By: f.By}
		if k := slices.IndexFunc(told, func(o count) bool { return b.readAlike(o, items[i]) }); k >= 0 {
			readings[k].Cites = append(readings[k].Cites, cite)
			if readings[k].By == "" && f.By != "" {
				readings[k].By, told[k] = b.speaker(cite.Article, f.By), items[i] // its article names the counter later
			}
			if readings[k].AsOf.IsZero() && told[k].telling == items[i].telling {
				readings[k].AsOf = f.AsOf
			}
			reading[n] = k
			continue
		}
		reading[n] = len(told)
		value := f.Value
		told = append(told, items[i])
		readings = append(readings, Reading{
			Key: key(items[i], first), Value: &value, To: f.To,
			Bound: f.Bound, Unit: f.Unit, By: b.speaker(cite.Article, f.By), AsOf: f.AsOf, Cites: []Cite{cite},
		})
	}
	return entry{head: head, verdict: ledgerVerdict(c, items, reading), readings: readings, counts: c}
}

// firstAs is the first figure of a row that measures what its head says.
func firstAs(head string, c []int, items []count) count {
	for _, i := range c {
		if m := items[i].figure.Measure; m != "" && strings.HasPrefix(head, m) {
			return items[i]
		}
	}
	return items[c[0]]
}

// ledgerVerdict is the gravest verdict on two figures of a row that are not one reading.
func ledgerVerdict(c []int, items []count, reading []int) Verdict {
	verdict := Agree
	for n, i := range c {
		for m, j := range c[:n] {
			if reading[n] == reading[m] {
				continue
			}
			v := compareFigures(items[i].figure, items[j].figure)
			switch {
			case v == Conflict && items[i].telling == items[j].telling:
				v = Differ // an article does not contradict itself: they are two things
			case isRough(items[i]) != isRough(items[j]), isRough(items[i]) && items[i].figure.Value != items[j].figure.Value:
				v = Differ // "dozens" are not said to be 42
			}
			verdict = worse(verdict, v)
		}
	}
	return verdict
}

// key words a reading: the number with its bound and, where the first of its row measures otherwise, what
// it measures.
func key(c, first count) string {
	words := boundWords(c.figure.Bound) + c.figure.Span.In(c.telling.Text)
	if m := c.figure.Measure; m != "" && first.figure.Measure != "" && m != first.figure.Measure {
		return m + " of " + words
	}
	return words
}

// readAlike reports whether two figures say just the same, and one who counts says both; an article need
// not name the counter each time.
func (b *bench) readAlike(c, o count) bool {
	f, g := c.figure, o.figure
	unsaid := c.telling == o.telling && (f.By == "" || g.By == "")
	return f.Value == g.Value && f.Bound == g.Bound && sameEnd(f.To, g.To) && (f.Measure == "radius") == (g.Measure == "radius") &&
		(unsaid || plain(b.speaker(c.telling.ID, f.By)) == plain(b.speaker(o.telling.ID, g.By)))
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
