package reuse

import (
	"iter"
	"slices"

	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/text"
)

// Of three texts that share text let each two agree where the third has nothing: a sentence that A and B
// have is not in C, another that A and C have is not in B, and a third that B and C have is not in A.
// Then none of the three is the source of the two others, and none stands between them: each has of
// the common text what another left out (Greg, The Calculus of Variants, 1927; Quentin, 1926). Whoever
// would do without a source that is not here has to let one of them be patched from the two others,
// sentence by sentence; so nothing is said where one credits another, or is an agency's page, and not
// unless the three share something all together, around which each cut in its own way.

// triangle is three articles, and where each and the next agree, in its text and in the next one's.
type triangle struct {
	articles [3]string
	at       [3][2]Cite
}

// seen gives the other two articles of a triangle, and what one of the three has in common with each of
// them, before what those two have.
func (t triangle) seen(by string) (next, last string, at []Cite) {
	i := slices.Index(t.articles[:], by)
	k, m := (i+1)%3, (i+2)%3
	return t.articles[k], t.articles[m], []Cite{t.at[i][0], t.at[m][1], t.at[k][0], t.at[k][1]}
}

// What shows that three texts have an unseen source.
const (
	agreedWords = 12 // own words on end, a clause, that two of them share and the third has not
	agreedLost  = .3 // of whose runs of three the third has less than that
	coreWords   = 8  // own words that all three share
)

// runs gives where the runs of link i stand in an article.
func (c *calculus) runs(i int, article string) []text.Span {
	l := c.links[i]
	sides, known := c.exact[i]
	if !known {
		sides = [2][]text.Span{l.runsIn(l.Source), l.runsIn(l.Copy)}
		c.exact[i] = sides
	}
	if l.Source == article {
		return sides[0]
	}
	return sides[1]
}

// mayBeKin reports whether a link may be one of two copies of an unseen source.
func (c *calculus) mayBeKin(i int) bool {
	l := c.links[i]
	return rank(l.Sure) >= rank(Likely) && l.Kind != Version && !l.tied && c.bodies.have(l.Source) && c.bodies.have(l.Copy)
}

// triangles yields those of which link i is the best proved, with their links: of the first and the second
// article, the second and the third, the third and the first.
func (c *calculus) triangles(i int) iter.Seq2[[3]int, triangle] {
	return func(yield func([3]int, triangle) bool) {
		if !c.mayBeKin(i) {
			return
		}
		near, far := c.fewer(i)
		for k, m := range c.around(i) {
			if k < i || m < i || !c.mayBeKin(k) || !c.mayBeKin(m) {
				continue
			}
			of := [3]int{i, m, k}
			if c.settled(of) {
				continue
			}
			if t, found := c.triangle(of, [3]string{near, far, c.links[k].other(near)}); found && !yield(of, t) {
				return
			}
		}
	}
}

// triangle reports whether three articles are such that none is the source of the others.
func (c *calculus) triangle(of [3]int, articles [3]string) (t triangle, found bool) {
	t.articles = articles
	for n, x := range articles {
		if t.at[n], found = c.agree(of[n], of[(n+2)%3], of[(n+1)%3], x, articles[(n+1)%3], articles[(n+2)%3]); !found {
			return t, false
		}
	}
	for n, x := range articles {
		if !c.mostlyIn(x, of[n], of[(n+2)%3]) {
			return t, false
		}
	}
	x := articles[0]
	return t, c.bodies.of(x).ownWords(inBoth(c.runs(of[0], x), c.runs(of[2], x))) >= coreWords
}

// mostAsked is how many articles are asked whether they are the source of three others: those most strongly
// linked to one of the three.
const mostAsked = 8

// unseen reports whether no other article has all in which the three of a triangle agree, two by two: one that
// has may be their source, or stand nearer to it. Link i joins the first and the second, m the second and the third.
func (c *calculus) unseen(t triangle, i, m int) bool {
	first, second := t.articles[0], t.articles[1]
	ends := c.ends[second]
	for _, k := range ends[:min(len(ends), mostAsked)] {
		n, found := c.link(c.links[k].other(second), first)
		if k == i || k == m || !found {
			continue
		}
		if c.has(n, t.at[0][0]) && c.has(n, t.at[2][1]) && c.has(k, t.at[1][0]) {
			return false
		}
	}
	return true
}

// has reports whether a link holds nearly all of a place in one of its articles.
func (c *calculus) has(i int, at Cite) bool {
	return holds(c.side(i, at.Article), []text.Span{at.Span})
}

// mostlyIn reports whether two links hold at least half of an article's own words.
func (c *calculus) mostlyIn(article string, i, k int) bool {
	b := c.bodies.of(article)
	both := slices.Concat(c.side(i, article), c.side(k, article))
	return ratio(b.ownWords(text.Cover(both)), b.own) >= half
}

// agree finds the longest run that x and y share and z, with which they are linked by atX and atY, lacks.
func (c *calculus) agree(shared, atX, atY int, x, y, z string) (at [2]Cite, found bool) {
	most := agreedWords - 1
	for _, r := range c.links[shared].runs {
		sx, sy := r.source, r.copied
		if c.links[shared].Source != x {
			sx, sy = sy, sx
		}
		if sx.Len() < agreedWords || sy.Len() < agreedWords {
			continue
		}
		runX, nx := c.bodies.of(x).longest(without(sx, c.runs(atX, x)))
		if nx <= most {
			continue
		}
		runY, ny := c.bodies.of(y).longest(without(sy, c.runs(atY, y)))
		if ny <= most || c.lacks(y, x, runX) || !c.lacks(z, x, runX) || !c.lacks(z, y, runY) {
			continue // the first: a point, which both put into words of their own
		}
		at, found, most = [2]Cite{{x, runX}, {y, runY}}, true, min(nx, ny)
	}
	return at, found
}

// lacks reports whether an article has nowhere most of the wording that another has in a span.
func (c *calculus) lacks(article, other string, at text.Span) bool {
	has := c.words[article]
	if has == nil {
		has = map[uint64]bool{}
		for _, s := range sketch.Shingles(c.bodies.of(article).tokens, shingle) {
			has[s] = true
		}
		c.words[article] = has
	}
	b := c.bodies.of(other)
	r := b.wordsIn(at)
	there, of := 0, 0
	for _, s := range sketch.Shingles(b.tokens[r.Start:r.End], shingle) {
		of++
		if has[s] {
			there++
		}
	}
	return of > 0 && float64(there) < agreedLost*float64(of)
}

// shingle is the number of words by which wording is compared.
const shingle = 3
