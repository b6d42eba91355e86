package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/text"
)

// What proves that one article retells the other. Two reports of one event share points by
// necessity; they do not have nine of nine in the same order, with words on end between them.
const (
	retoldPoints   = 6  // told in own words, with words on end in common
	retoldCredited = 3  // with a credit
	retoldOrder    = .9 // of the points that come in the same order
	retoldShare    = .6 // of the copy's own words that the points hold
	creditedShare  = .5 // the same, with a credit
	retoldWords    = 20 // quoted or own that are shared
)

// retell keeps the points that one article tells after the other, if there are enough of them.
func (e *evidence) retell(credited bool) {
	least, share := retoldPoints, retoldShare
	if credited {
		least, share = retoldCredited, creditedShare
	}
	if e.shared+e.spoken < retoldWords || e.a.speech || e.b.speech { // a speech is retold by all who heard it
		return
	}
	all := points(e.a, e.b)
	e.points = inOrder(all)
	told := 0
	for _, p := range e.points {
		if p.own {
			told++
		}
	}
	if told < least || float64(len(e.points)) < retoldOrder*float64(len(all)) ||
		max(e.retold(e.a), e.retold(e.b)) < share {
		e.points = nil
	}
}

// retold is the share of a body's own words that stand in sentences which the points hold.
func (e *evidence) retold(b *Body) float64 {
	n := 0
	for _, p := range e.points {
		r := e.a.sentences[p.a]
		if b == e.b {
			r = e.b.sentences[p.b]
		}
		for _, w := range b.words[r.Start:r.End] {
			if w.voice == own {
				n++
			}
		}
	}
	return ratio(n, b.own)
}

// What proves that the sentence of a credit tells what the source tells in a sentence of its own, where the two are on
// one matter and share a few words on end. Of the four such pairs of five sets of news that runs do not link
// three are right.
const (
	creditWords = 4   // rare words that both sentences have
	creditPoint = .45 // of the weight of the rare words of one
)

// tellsCredited reports whether the sentence of one text's credit is told by the other.
func (e *evidence) tellsCredited() bool {
	if e.shared < strongRun {
		return false
	}
	if e.beside(e.passages).least < sameMatter {
		return false
	}
	return !e.a.firstTold(e.b, e.credits[0].at).IsZero() || !e.b.firstTold(e.a, e.credits[1].at).IsZero()
}

// firstTold gives the first of some credits whose sentence tells what a sentence of source tells.
func (b *Body) firstTold(source *Body, credits ...text.Span) (credit text.Span) {
	var where *places
	for _, at := range credits {
		words := telling(nil, b, b.sentenceOf(at))
		if len(words) < creditWords {
			continue
		}
		if where == nil {
			where = newPlaces(source)
		}
		weight := weightOf(words)
		if slices.ContainsFunc(where.meet(words), func(j int) bool {
			c := where.common[j]
			return c.n >= creditWords && c.w >= creditPoint*min(weight, where.weight[j])
		}) {
			return at
		}
	}
	return text.Span{}
}

// sentenceOf gives the words of the sentence that holds a span, none if none does or there is no span.
func (b *Body) sentenceOf(at text.Span) align.Range {
	i, _ := slices.BinarySearchFunc(b.sentences, at.End, func(r align.Range, end int) int { return cmp.Compare(b.span(r).End, end) })
	if at.IsZero() || i == len(b.sentences) || !b.span(b.sentences[i]).Contains(at) {
		return align.Range{}
	}
	return b.sentences[i]
}
