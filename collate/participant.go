package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/article"
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

// setsApart reports whether tokens first to last-1 tell of a deed as another of its kind: "another attack", "a
// second quake", "seven more were arrested".
func (s *sentence) setsApart(first, last int) bool {
	for i := first; i < last; i++ {
		switch s.words[i] {
		case "second", "third", "fourth", "fifth", "separate":
			if i > first && s.words[i-1] != "a" {
				continue // "the country's second city"
			}
			fallthrough
		case "another":
			if noun, ok := s.nounBehind(i, last); ok && !isRound(noun) {
				return true
			}
		case "more", "other", "others":
			if i > first && s.tokens[i-1].Tag == note.Num && (i+1 == last || s.words[i+1] != "than") {
				return true
			}
		}
	}
	return false
}

// mostHeads is how many sentences of the body are the head of an article.
const mostHeads = 2

// mainDeeds are the known deeds that most articles tell in their headline or in their first sentences, and those of which
// one tells several.
func (b *bench) mainDeeds() (main, many map[string]bool) {
	tellings, read := map[string]int{}, 0
	main, many = map[string]bool{}, map[string]bool{}
	for _, t := range b.tellings {
		told := map[string]bool{}
		bodies := 0
		for _, s := range t.sentences {
			s.eachOfMany(func(m string) { many[m] = true })
		}
		for _, s := range t.sentences {
			if bodies == mostHeads {
				break
			}
			if tells(s) {
				bodies++
			} else if s.kind != article.Headline {
				continue
			}
			for _, m := range s.meaning {
				if strings.HasPrefix(m, deedMark) && !told[m] {
					told[m] = true
					tellings[m]++
				}
			}
		}
		if bodies > 0 {
			read++
		}
	}
	for m, n := range tellings {
		if n > 1 && 2*n >= read {
			main[m] = true
		}
	}
	return main, many
}

// eachOfMany yields the known deeds that a sentence tells by a noun in the plural, or as another of its kind: "the blasts",
// "a second blast".
func (s *sentence) eachOfMany(yield func(string)) {
	for i, m := range s.meanings {
		if s.tokens[i].Tag != note.Noun || !strings.HasPrefix(m, deedMark) {
			continue
		}
		if note.Lemma(s.words[i], note.Noun) != s.words[i] || s.setsApart(max(0, i-3), i+1) {
			yield(m)
		}
	}
}

// nounBehind is the noun that a word stands before, adjectives between them left out.
func (s *sentence) nounBehind(i, last int) (string, bool) {
	for j := i + 1; j < last; j++ {
		switch s.tokens[j].Tag {
		case note.Adj:
		case note.Noun:
			return s.words[j], true
		default:
			return "", false
		}
	}
	return "", false
}

// isRound reports whether a noun with a number before it counts a time or a part and no other of its kind: "for the second
// time", "in the third quarter".
func isRound(noun string) bool {
	switch noun {
	case "time", "term", "half", "quarter", "day", "night", "week", "month", "year", "hour", "minute", "place", "floor", "degree", "party":
		return true
	}
	return false
}
