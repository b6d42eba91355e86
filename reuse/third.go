package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// A passage that stands in the articles of three outlets, of which no two share anything else, is of none of the
// three: whoever copies from a paper takes what he needs, and two do not need the same, from its first word to its
// last. It is a statement, a message or a ruling that all were sent, and proves no copying; or, if somebody is said
// to have said it, a report that all had of an agency, and tells no order.

// partOfText is the share of either article's own words below which a passage may be a third text that it prints: of
// an article that is little else the passage is the news.
const partOfText = .5

// thirdText is what three articles tell of a link that one of them alone does not.
type thirdText int8

const (
	noThird  thirdText = iota
	sent               // somebody's text, which both print
	reported           // a report, which both have of another
)

// mayBeThird reports whether all that a link holds may be a third text.
func (l Link) mayBeThird() bool {
	return !l.tied && l.Kind != Version && len(l.runs) > 0 && max(l.Share, l.Back) < partOfText
}

// thirds tells the links of one text that three outlets print. Links come by strength.
func (x *lexicon) thirds(links []Link, read bodies, order order) []thirdText {
	w := newWeb(links, side, order)
	out := make([]thirdText, len(links))
	for i, l := range links {
		if !l.mayBeThird() {
			continue
		}
		for k, m := range w.around(i) {
			if !links[k].mayBeThird() || !links[m].mayBeThird() || out[i] != noThird && out[k] != noThird && out[m] != noThird {
				continue
			}
			near, far := w.fewer(i)
			all, of := [3]Link{l, links[m], links[k]}, [3]string{near, far, links[k].other(near)}
			if !shareOne(all, of) {
				continue
			}
			if kind := x.oneText(all, [3]*Body{read.of(of[0]), read.of(of[1]), read.of(of[2])}); kind != noThird {
				out[i], out[k], out[m] = kind, kind, kind
			}
		}
	}
	return out
}

// shareOne reports whether three articles share one passage and nothing else, by links that may be of a third text: of
// the first and the second article, the second and the third, the third and the first.
func shareOne(links [3]Link, articles [3]string) bool {
	for n, id := range articles {
		if !sameOf(links[n], links[(n+2)%3], id) {
			return false
		}
	}
	return true
}

// oneText tells of three articles that share one passage whose it is.
func (x *lexicon) oneText(links [3]Link, articles [3]*Body) thirdText {
	for n, b := range articles {
		if b == nil || b.house == "" || sameOutlet(b, articles[(n+1)%3]) {
			return noThird
		}
	}
	kind := sent
	for n, b := range articles {
		if b.retells(side(links[n], b.article.ID), x) {
			kind = reported
		}
	}
	return kind
}

// retells reports whether a body says in one of some spans, which are in order, that somebody said something: "police said".
func (b *Body) retells(spans []text.Span, x *lexicon) bool {
	return slices.ContainsFunc(b.article.Quotes, func(q note.Quote) bool {
		if !x.retelling[lowered(q.Cue.In(b.article.Text))] {
			return false
		}
		i, _ := slices.BinarySearchFunc(spans, q.Cue.End, func(s text.Span, end int) int { return cmp.Compare(s.End, end) })
		return i < len(spans) && spans[i].Contains(q.Cue)
	})
}

// sameOf reports whether two links hold the same of an article.
func sameOf(l, m Link, article string) bool {
	x, y := side(l, article), side(m, article)
	return holds(x, y) && holds(y, x)
}

// sameThird reports whether two links may be of one third text.
func sameThird(l, m Link, article string) bool {
	return l.mayBeThird() && m.mayBeThird() && sameOf(l, m, article)
}

// tell tells it of all links that hold the same of an article as one of which it is known.
func tell(kinds []thirdText, links []Link, l Link, kind thirdText, article string) {
	for i, m := range links {
		if sameThird(l, m, article) {
			kinds[i] = kind
		}
	}
}

// settleThirds removes the links that a third text makes, and the order of those that another's report does.
func settleThirds(links []Link, kinds []thirdText) []Link {
	var out []Link
	for i, l := range links {
		switch {
		case kinds[i] == sent:
		case kinds[i] == reported && l.Directed:
			out = append(out, undirected(l, "a third outlet has the passage too, and shares nothing else with either"))
		default:
			out = append(out, l)
		}
	}
	return out
}
