package note

import (
	"github.com/variorum-news/variorum/internal/perceptron"
)

// label is what a token is in a name: outside, the first word of one, or a later word.
type label uint8

const (
	outsideName label = iota
	beginPerson
	insidePerson
	beginOrganisation
	insideOrganisation
	beginPlace
	insidePlace
)

// labelSet is the labels in the order of the model's classes.
var labelSet = [...]label{outsideName, beginPerson, insidePerson, beginOrganisation, insideOrganisation, beginPlace, insidePlace}

// begins is the label of a first word of the same kind as l.
func (l label) begins() label {
	if l == outsideName {
		return l
	}
	return (l-1)&^1 + 1
}

func (l label) kind() NameKind {
	switch l.begins() {
	case beginPerson:
		return Person
	case beginOrganisation:
		return Organisation
	case beginPlace:
		return Place
	}
	return ""
}

// mayFollow reports whether l may stand after the label before it: a later word only within its name.
func (l label) mayFollow(before label) bool {
	return l == l.begins() || before != outsideName && l.begins() == before.begins()
}

// mention is a name as the model finds it, before the article as a whole is looked at.
type mention struct {
	from, to int // tokens
	sentence int
	kind     NameKind
	blind    bool // it stands among capitals, which say nothing
	entity   int  // index of the entity that it is a mention of
}

// namer finds names: word lists and a greedy perceptron for each mention, then the article as a
// whole for kinds and for who is who.
type namer struct {
	lists      *lists
	model      *perceptron.Model
	lexicon    map[string]uint32 // the tagger's
	dictionary *dictionary       // the tagger's
}

// boldness is what a word loses of its score for being outside a name, in units of weights: the names
// that are learned from are few, so that the model doubts those it has never seen. The sum of F1 over
// the sets of WEIGHTS.md is flat from 20 to 60.
const boldness = 40

// mark labels the words of one sentence, whose tags are known, from left to right.
func (r *namer) mark(words []word, labels []label, features []uint32) []uint32 {
	p1, p2 := outsideName, outsideName
	for i := range words {
		l := outsideName
		if p1 != outsideName || mayBeginName(words, i) {
			features = nameFeatures(features[:0], words, i, p1, p2)
			var scores perceptron.Scores
			r.model.Add(&scores, features)
			scores[outsideName] -= boldness
			for _, other := range labelSet[1:] {
				if other.mayFollow(p1) && scores[other] > scores[l] {
					l = other
				}
			}
		}
		labels[i] = l
		p1, p2 = l, p1
	}
	return features
}

// mayBeginName reports whether word i is one that a name can begin with: a capital, or a particle
// before one ("al-Haddad", "van der Meer"). All others are spared the model.
func mayBeginName(words []word, i int) bool {
	switch words[i].kind {
	case capitalised, upperCase, mixedCase:
		return true
	case lowerCase:
		if words[i].lists&uint32(particle) == 0 {
			return false
		}
		for j := i + 1; j < len(words) && j <= i+2; j++ {
			if k := words[j].kind; k == capitalised || k == upperCase {
				return true
			}
		}
	}
	return false
}

// nameFeatures appends the features that the label of word i is guessed from; p1 and p2 are the
// labels before.
func nameFeatures(dst []uint32, words []word, i int, p1, p2 label) []uint32 {
	w, l1, l2, r1, r2 := &words[i], at(words, i-1), at(words, i-2), at(words, i+1), at(words, i+2)
	mix := perceptron.Mix
	first := uint32(0)
	if i == 0 {
		first = 1
	}
	seen := w.lowerElsewhere<<1 | first
	before := uint32(p1)<<3 | uint32(p2)
	return append(dst,
		mix(40, before, w.shape),
		mix(41, uint32(p1), w.low),
		mix(42, w.low, 0),
		mix(43, w.exact, first),
		mix(44, w.tail3, 0),
		mix(45, w.head3, 0),
		mix(46, w.tail2, uint32(p1)),
		mix(47, w.shape, seen),
		mix(48, w.lists, first),
		mix(49, w.lists, uint32(p1)),
		mix(50, w.lists, r1.lists),
		mix(51, l1.lists, w.lists),
		mix(52, w.tag, uint32(p1)),
		mix(53, l1.tag<<8|w.tag, r1.tag),
		mix(54, l1.low, w.shape),
		mix(55, r1.low, w.shape),
		mix(56, l1.low, 0),
		mix(57, r1.low, 0),
		mix(58, l2.low, 0),
		mix(59, r2.low, 0),
		mix(60, l1.low, w.lists),
		mix(61, r1.low, w.lists),
		mix(62, l1.shape, w.shape),
		mix(63, r1.shape, w.shape),
		mix(64, l1.shape^r1.shape*31, w.shape),
		mix(65, r1.lists, w.shape),
		mix(66, l1.lists, w.shape),
		mix(67, r1.lists, r2.lists),
		mix(68, l1.low, l2.low),
		mix(69, r1.low, r2.low),
		mix(70, seen, uint32(p1)),
		mix(71, seen, w.lists),
		mix(72, r1.tail3, w.shape),
		mix(73, l1.tail3, w.shape),
		mix(74, r1.tag, w.lists),
		mix(75, r1.lists, uint32(p1)),
		mix(76, l1.tag, l2.tag),
		mix(77, r1.tag, r2.tag),
		mix(78, w.classes, w.shape),
		mix(79, w.classes, seen),
		mix(80, w.classes, uint32(p1)<<20|w.lists),
		mix(81, l1.classes, w.shape),
		mix(82, r1.classes, w.shape),
		mix(83, w.known, w.shape),
		mix(84, w.known, uint32(p1)),
		mix(85, w.known, r1.known),
		mix(86, l1.known, w.known),
		mix(87, w.known, w.lists),
		mix(88, r1.known, w.shape),
		mix(89, l1.known, uint32(p1)),
	)
}
