package collate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// An article that is partly own tells some things in its own words and others in words it copied. What it copied is no
// telling of its own: it counts for the lineage of the passage in which it stands.

// loan is a passage that an article has of another.
type loan struct {
	from  string
	here  text.Span
	there text.Span // where it stands in the other
}

// lender is an article from which another has passages, in order of the text that borrows.
type lender struct {
	sure  reuse.Sure
	score float64
	loans []loan
}

// aroundSpeech is how many words a passage has outside quotations for it to be copied: what is said, two articles may
// have heard, and a word that brings it in ("he said on Monday") is nobody's.
const aroundSpeech = 8

// lend notes for each article from whom it has which passages. Of two whose order is not known, the one that stands
// first in the edition counts as the source: what both have is told once.
func (b *bench) lend(links []reuse.Link) {
	b.lenders = map[string][]lender{}
	for _, l := range links {
		from, to := b.byID[l.Source], b.byID[l.Copy]
		if l.Sure == reuse.Possible || l.Kind == reuse.Version || from == nil || to == nil {
			continue
		}
		turned := !l.Directed && b.place[l.Copy] < b.place[l.Source]
		if turned {
			to, from = from, to
		}
		n := lender{sure: l.Sure, score: l.Share}
		if turned {
			n.score = l.Back
		}
		for _, p := range l.Passages {
			at := loan{from: from.ID, here: p.Copy, there: p.Source}
			if turned {
				at.here, at.there = p.Source, p.Copy
			}
			if to.wordsOfOwn(at.here) >= aroundSpeech {
				n.loans = append(n.loans, at)
			}
		}
		if len(n.loans) > 0 {
			b.lenders[to.ID] = append(b.lenders[to.ID], n)
		}
	}
	for _, of := range b.lenders {
		slices.SortStableFunc(of, func(x, y lender) int {
			return cmp.Or(cmp.Compare(x.sure, y.sure), cmp.Compare(y.score, x.score), // certain stands before likely
				cmp.Compare(b.place[x.loans[0].from], b.place[y.loans[0].from]))
		})
	}
}

// inMarks are the quotations in somebody's own words: in order, disjoint.
func inMarks(quotes []note.Quote) []text.Span {
	var out []text.Span
	for _, q := range quotes {
		if q.Form != note.Indirect {
			out = append(out, q.Spans...)
		}
	}
	return text.Cover(out)
}

// wordsOfOwn counts the words of a passage that stand outside quotations.
func (t *telling) wordsOfOwn(passage text.Span) int {
	n, at := len(strings.Fields(passage.In(t.Text))), passage.Start
	for _, q := range t.spoken {
		said := text.Span{Start: max(at, q.Start), End: min(passage.End, q.End)}
		if said.Start < said.End {
			n, at = n-len(strings.Fields(said.In(t.Text))), said.End
		}
	}
	return n
}

// lineageAt is the lineage of the passage in which a cite stands: that of the article from which it came in the
// end, or the citing one's own. A circle, which only links without an order can make, counts for the first of those
// on it.
func (b *bench) lineageAt(c Cite) int {
	article, span := c.Article, c.Span
	var path []string
	for {
		if i := slices.Index(path, article); i >= 0 {
			return b.lineage[slices.MinFunc(path[i:], func(x, y string) int { return cmp.Compare(b.place[x], b.place[y]) })]
		}
		path = append(path, article)
		from, at, borrowed := b.borrowed(article, span)
		if !borrowed {
			return b.lineage[article]
		}
		article, span = from, at
	}
}

// borrowed finds from whom an article has the words of a span, and where they stand there: of several the best proved.
func (b *bench) borrowed(article string, span text.Span) (from string, at text.Span, found bool) {
	for _, n := range b.lenders[article] {
		covered, most := 0, loan{}
		for _, l := range n.loans {
			if in := inCommon(l.here, span); in > 0 {
				if in > inCommon(most.here, span) {
					most = l
				}
				covered += in
			}
		}
		if 2*covered > span.Len() {
			return most.from, most.project(span), true
		}
	}
	return "", text.Span{}, false
}

// project is about where a span of the one passage stands in the other: as far from its start, by the length of each.
func (l loan) project(span text.Span) text.Span {
	in := text.Span{Start: max(span.Start, l.here.Start), End: min(span.End, l.here.End)}
	there := func(at int) int { return l.there.Start + (at-l.here.Start)*l.there.Len()/l.here.Len() }
	start := min(there(in.Start), l.there.End-1)
	return text.Span{Start: start, End: max(start+1, there(in.End))}
}

func inCommon(a, b text.Span) int { return max(0, min(a.End, b.End)-max(a.Start, b.Start)) }
