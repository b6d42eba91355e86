package note

import "github.com/variorum-news/variorum/internal/perceptron"

// listedRun is how many words long, on average, the stretches between the marks and numbers of a
// list of names are at most; those of a headline in title case are longer.
const listedRun = 3

// unblind gives the words of a sentence their shapes back if it only looks like a headline in title
// case, having so many names: "2 - Tom Wren, 3 - Ada Calder (Norway)", "Ada Wren met Tom Brandt."
func (v *view) unblind(sentences [][]word) {
	for s, words := range sentences {
		if !v.isBlind(v.first(s), v.end(s)) || !v.isListed(s) && !hasSmallVerb(words) {
			continue
		}
		for i := range words {
			w := v.word(v.first(s) + i)
			words[i].exact, words[i].shape = perceptron.Hash(w), shapeOf(w)
		}
	}
}

// hasSmallVerb reports whether words have a verb in lower case, which a headline in title case would
// give a capital: "met", but not "is" or "in".
func hasSmallVerb(words []word) bool {
	for i := range words {
		if w := &words[i]; i > 0 && w.kind == lowerCase && w.classes&^sure == 1<<verbClass {
			return true
		}
	}
	return false
}

// isListed reports whether sentence s is a list of names: its words are in upper and lower case, and
// marks and numbers stand between every few.
func (v *view) isListed(s int) bool {
	words, runs, small := 0, 0, 0
	in := false
	for i := v.first(s); i < v.end(s); i++ {
		k := caseOf(v.word(i))
		if k == noLetter {
			in = false
			continue
		}
		if !in {
			runs++
		}
		in = true
		words++
		if k == capitalised {
			small++
		}
	}
	return runs > 1 && words <= listedRun*runs && small*2 > words
}
