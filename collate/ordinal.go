package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
)

// placing is a thing that a clause tells as one of a row: "the second diver", by its place in the row and its meaning.
type placing struct {
	place int
	noun  string
}

// placings are the things of a row that tokens first to last-1 tell of.
func (s *sentence) placings(first, last int) []placing {
	var out []placing
	for i := first; i < last; i++ {
		place := slices.Index(ordinals[:], s.words[i])
		if place < 0 {
			continue
		}
		j := i + 1
		for j < last && s.tokens[j].Tag == note.Adj {
			j++
		}
		if j < last && s.tokens[j].Tag == note.Noun && s.meanings[j] != "" && !isRound(s.words[j]) {
			out = append(out, placing{place, s.meanings[j]})
		}
	}
	return out
}

// ordinals are the words for a place in a row, the first at 0.
var ordinals = [...]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}

// otherPlace reports whether two clauses tell of two of one row: "the first diver was found", "the second diver was found".
func otherPlace(x, y moment) bool {
	return slices.ContainsFunc(x.placings, func(p placing) bool {
		return !y.places(p.place) && slices.ContainsFunc(y.placings, func(q placing) bool { return q.noun == p.noun && !x.places(q.place) })
	})
}

// mayBeOtherPlace reports whether one clause tells of one of a row, and not the first, and the other does not say of which:
// "the second diver was found", "a diver was found".
func mayBeOtherPlace(x, y moment) bool { return x.placedBeside(y) || y.placedBeside(x) }

func (m moment) placedBeside(o moment) bool {
	return slices.ContainsFunc(m.placings, func(p placing) bool {
		return p.place > 0 && !o.places(p.place) && slices.Contains(o.terms, p.noun)
	})
}

// places reports whether the sentence of a moment has the word for a place in a row.
func (m moment) places(place int) bool { return slices.Contains(m.sentence.words, ordinals[place]) }
