package collate

import (
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
)

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
		case "more": // but not "and 40 others were hurt", who are of the same
			if i > first && s.tokens[i-1].Tag == note.Num && (i+1 == last || s.words[i+1] != "than") {
				return true
			}
		}
	}
	return false
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
