package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// participants are the people that a part of an article names, or means by a pronoun or a description
// of which the annotator knows whom it means ("the skipper was fined on Monday"), by their place in the
// cast: sorted, no two the same. Who says so is none: a saying is cut off before it comes here.
func (b *bench) participants(t *telling, part text.Span) []int {
	var out []int
	add := func(name string) {
		if i := b.cast.bearer(t.number, name); i != unknown {
			out = append(out, i)
		}
	}
	at := t.at(part)
	if at == nil {
		return nil
	}
	for _, n := range at.names {
		if n.Kind == note.Person && part.Contains(n.Span) {
			add(n.Name)
		}
	}
	i, _ := slices.BinarySearchFunc(t.References, part.Start, func(r note.Reference, start int) int { return r.Span.Start - start })
	for ; i < len(t.References) && t.References[i].Span.Start < part.End; i++ {
		add(t.people[t.References[i].Entity])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// peopleByNumber are the names of the people of an article, by the number that the annotator gives them.
func peopleByNumber(a *note.Annotated) map[int]string {
	out := map[int]string{}
	for _, n := range a.Names {
		if n.Kind == note.Person && n.Entity != 0 && out[n.Entity] == "" {
			out[n.Entity] = n.Name
		}
	}
	return out
}

// company is how the people of two clauses stand to each other.
type company uint8

const (
	nobody company = iota // one of the clauses names no one
	others                // each has one whom the other lacks: "the champion beat Ode", "the champion beat Tull"
	same                  // all of the one are among those of the other
)

func (b *bench) company(x, y []int) company {
	if len(x) == 0 || len(y) == 0 {
		return nobody
	}
	if b.allAmong(x, y) || b.allAmong(y, x) {
		return same
	}
	return others
}

func (b *bench) allAmong(x, y []int) bool {
	return !slices.ContainsFunc(x, func(one int) bool {
		return !slices.ContainsFunc(y, func(other int) bool { return b.cast.mayBeOne(one, other) })
	})
}

// tallied is a figure of a sentence that says to how many something was done.
type tallied struct {
	span   text.Span
	row    int // of the ledger
	action string
	number float64
}

// countedIn are, by sentence, the figures that say to how many something was done.
func (b *bench) countedIn() map[*sentence][]tallied {
	out := map[*sentence][]tallied{}
	for row, c := range b.ledger {
		for _, i := range c {
			f := b.counts[i].figure
			if s := b.counts[i].telling.at(f.Span); s != nil && f.Action != "" && f.Measure == "" {
				out[s] = append(out[s], tallied{f.Span, row, f.Action, f.Value})
			}
		}
	}
	return out
}

// populate notes who takes part in what a time dates, and to how many it was done.
func (b *bench) populate(m moment, counted map[*sentence][]tallied) moment {
	if m.first >= m.last {
		return m
	}
	s := m.sentence
	part := text.Span{Start: s.tokens[m.afterSaying()].Span.Start, End: s.tokens[m.last-1].Span.End}
	m.people, m.another = b.participants(s.telling, part), s.setsApart(m.afterSaying(), m.last)
	m.doers, m.placings = b.doers(s, m.first, m.verb), s.placings(m.first, m.last)
	for _, f := range counted[s] {
		if part.Contains(f.span) {
			m.counts, m.actions, m.numbers = append(m.counts, f.row), append(m.actions, f.action), append(m.numbers, f.number)
		}
	}
	return m
}

// afterSaying is the token of the clause from which it tells what was done: behind the word that says that it is
// told, unless the time dates that.
func (m moment) afterSaying() int {
	if isTold(m.deed) {
		return m.first
	}
	for i := m.last - 2; i >= m.first; i-- {
		if isTold(m.sentence.meanings[i]) && m.sentence.tokens[i].Tag == note.Verb && m.sentence.tokens[i].Span.End <= m.time.Span.Start {
			return i + 1
		}
	}
	return m.first
}
