package note

import (
	"math/bits"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// tagSet is the tags in the order of the model's classes.
var tagSet = [...]Tag{Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, Other}

// Classes that the finder of names asks for, as places in tagSet.
const (
	advClass   = 2
	nounClass  = 7
	propnClass = 11
	verbClass  = 15
)

// tagger gives each token its part of speech: by the lexicon if the word has one tag only, else by
// a greedy perceptron from left to right.
type tagger struct {
	lexicon    map[string]uint32 // set of the tags that a word was seen with, if often enough to tell; sure if certain
	dictionary *dictionary
	model      *perceptron.Model
}

// sure marks, in the lexicon, a word that needs no model: it was seen often, with one tag only.
const sure = 1 << 31

// isSure reports whether w needs no model; sureTag is its tag then.
func isSure(w *word) bool {
	return w.classes&sure != 0 && (w.kind == lowerCase || w.kind == noLetter)
}

func sureTag(w *word) uint32 { return uint32(bits.TrailingZeros32(w.classes)) }

// tag tags the tokens of sentence s, whose words get their tags too. It hands features back to be
// used again.
func (g *tagger) tag(v *view, s int, words []word, features []uint32) []uint32 {
	from, n := v.first(s), len(words)
	g.lookUp(words, v.lowers[from:from+n])
	for i := range n {
		w := &words[i]
		if isSure(w) {
			w.tag = sureTag(w)
		} else {
			features = tagFeatures(features[:0], words, i)
			var scores perceptron.Scores
			g.model.Add(&scores, features)
			w.tag = uint32(g.model.Best(&scores))
		}
		v.notes.Tokens[from+i].Tag = tagSet[w.tag]
	}
	return features
}

// lookUp notes what lexicon and dictionary say of words, which are lows in lower case.
func (g *tagger) lookUp(words []word, lows []string) {
	for i, low := range lows {
		words[i].classes, words[i].dictionary = g.lexicon[low], g.dictionary.of(low, words[i].low)
	}
}

// at is word i, or the word that stands for what is before the first and after the last.
func at(words []word, i int) *word {
	if i < 0 || i >= len(words) {
		return &word{tag: uint32(len(tagSet))}
	}
	return &words[i]
}

// tagFeatures appends the features that the tag of word i is guessed from.
func tagFeatures(dst []uint32, words []word, i int) []uint32 {
	w, l1, l2, r1, r2 := &words[i], at(words, i-1), at(words, i-2), at(words, i+1), at(words, i+2)
	mix := perceptron.Mix
	first := uint32(0)
	if i == 0 {
		first = 1
	}
	tags := l1.tag<<8 | l2.tag
	return append(dst,
		mix(0, w.low, 0),
		mix(1, w.exact, first),
		mix(2, w.tail1, 0),
		mix(3, w.tail2, 0),
		mix(4, w.tail3, 0),
		mix(5, w.tail4, 0),
		mix(6, w.head1, 0),
		mix(7, w.head3, 0),
		mix(8, w.shape, first),
		mix(9, w.classes, 0),
		mix(10, l1.tag, 0),
		mix(11, tags, 0),
		mix(12, l1.tag, w.low),
		mix(13, tags, w.classes),
		mix(14, l1.low, 0),
		mix(15, l2.low, 0),
		mix(16, r1.low, 0),
		mix(17, r2.low, 0),
		mix(18, r1.tail3, 0),
		mix(19, r1.classes, w.classes),
		mix(20, r1.classes, l1.tag),
		mix(21, l1.tail3, 0),
		mix(22, l1.low, w.low),
		mix(23, r1.low, w.low),
		mix(24, l1.tag, w.tail3),
		mix(25, l1.tag, w.shape),
		mix(26, r1.shape, w.shape),
		mix(27, r2.classes, r1.classes),
		mix(28, l1.tag, r1.low),
		mix(29, tags, r1.classes),
		mix(30, w.dictionary, first),
		mix(31, w.dictionary, l1.tag),
		mix(32, w.dictionary, w.shape),
		mix(33, w.dictionary, r1.dictionary),
		mix(34, w.dictionary<<1|first, w.tail2),
	)
}
