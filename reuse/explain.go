package reuse

import (
	"iter"
	"slices"

	"github.com/variorum-news/variorum/text"
)

// unravel finds what third articles explain. Two copies of one text are alike without having seen
// each other, and often more alike than either is to the text: all they share, the text has too. It
// stands between the two, as their source or as the middle of a chain: the middle witness of textual
// criticism (Quentin, Essais de critique textuelle, 1926: of three, the one against which the two
// others never agree). It need not be said which of the two it is to say that they have nothing of
// each other; so no link gets an order by it.
//
// Of three that share a passage the words tell seldom which is the middle: each explains what the two
// others share. The whole set tells it. Every copy is changed in its own way, so most copies are
// nearest to the source, and few to any one copy: a third explains a link only if more articles are
// nearest to it than to either end. Texts that say the same do not explain each other away.
//
// Of links of unknown order those go that are explained whole, by a hub. The score of the others is
// for what is not explained, and for the less of that the more was: two that have most of what they share
// from one source may well have the rest from another that both had. Links come by strength, and stay so.
//
// Nothing is explained of news: there the text that all are nearest to is, more often than their source, the
// fullest copy of an agency's story that is not in the set, and a reader is told of each two that carry it.
func unravel(links []Link, order order) []Link {
	w := newWeb(links, side, order)
	w.vote()
	for i := range links {
		w.ask(i)
	}
	var out []Link
	for i, l := range links {
		if l.Directed || l.ofTheDay {
			out = append(out, l)
			continue
		}
		thirds := w.nearer(i)
		if slices.ContainsFunc(thirds, func(t third) bool { return t.explains && w.hub(t.article) && w.near(t, i, 1) }) {
			continue
		}
		by, share := w.fullest(i, thirds)
		left := 1 - float64(mostExplained*share)
		l.Score = round(l.Score * left * left)
		if share > mostOfIt {
			l.Why = append(slices.Clone(l.Why), by+" has most of it too, and is nearer to more articles")
		}
		out = append(out, l)
	}
	return out
}

// What makes a hub.
const (
	hubLinks = 3  // that it explains: those of three copies with each other
	hubShare = .9 // of the links that its neighbours have with each other
)

// leastNearest is how many articles are nearest to one that explains a link: of fewer a word more or
// less decides.
const leastNearest = 3

// mostExplained is the part of a score that is lost if a third has all of a link's text: two copies of one
// text rank far below text and copy, and yet have something in common.
const mostExplained = .95

// mostOfIt is the share of a link's text in a third above which the reader is told of it.
const mostOfIt = .5

// mostThirds bounds the articles that are asked whether they explain a link: those most strongly
// linked to one of its ends. It keeps a story of a thousand copies of one text from becoming cubic.
const mostThirds = 48

// web is the links by the articles they end in.
type web struct {
	links   []Link
	order   order
	sides   [][2][]text.Span // of every link, where its passages stand in source and copy
	ends    map[string][]int // the links of an article, by strength
	of      map[[2]string]int
	thirds  [][]third      // of every link
	nearest map[string]int // how many articles share more words with an article than with any other

	closed    map[string]int // how many links an article's neighbours have with each other
	explained map[string]int // how many of them it explains
}

// third is an article that is linked to both ends of a link.
type third struct {
	article      string
	source, copy int  // its links with the two
	explains     bool // it stands between them
}

func newWeb(links []Link, side func(Link, string) []text.Span, order order) *web {
	w := &web{links: links, order: order, sides: make([][2][]text.Span, len(links)), ends: map[string][]int{}, of: map[[2]string]int{},
		thirds: make([][]third, len(links)), nearest: map[string]int{}, closed: map[string]int{}, explained: map[string]int{}}
	for i, l := range links {
		w.sides[i] = [2][]text.Span{side(l, l.Source), side(l, l.Copy)}
		w.ends[l.Source] = append(w.ends[l.Source], i)
		w.ends[l.Copy] = append(w.ends[l.Copy], i)
		w.of[[2]string{l.Source, l.Copy}] = i
	}
	return w
}

// vote counts every article for the one that it is nearest to, or for each of several that are as
// near. Words that are quoted, or told in others, make nobody near.
func (w *web) vote() {
	most := map[string]int{}
	for _, l := range w.links {
		most[l.Source], most[l.Copy] = max(most[l.Source], l.words), max(most[l.Copy], l.words)
	}
	for _, l := range w.links {
		if l.words > 0 && l.words == most[l.Source] {
			w.nearest[l.Copy]++
		}
		if l.words > 0 && l.words == most[l.Copy] {
			w.nearest[l.Source]++
		}
	}
}

// hub reports whether an article explains nearly all that its neighbours share.
func (w *web) hub(id string) bool {
	n := w.explained[id]
	return n >= hubLinks && float64(n) >= hubShare*float64(w.closed[id])
}

// fewer gives the ends of a link, that with fewer links first.
func (w *web) fewer(i int) (near, far string) {
	near, far = w.order.ends(w.links[i])
	if len(w.ends[near]) > len(w.ends[far]) {
		return far, near
	}
	return near, far
}

// around yields the links by which third articles are linked to both ends of a link: to that with fewer
// links, of which it takes the strongest, and to the other.
func (w *web) around(i int) iter.Seq2[int, int] {
	return func(yield func(k, m int) bool) {
		near, far := w.fewer(i)
		ends := w.ends[near]
		for _, k := range ends[:min(len(ends), mostThirds)] {
			if m, found := w.link(w.links[k].other(near), far); k != i && found && !yield(k, m) {
				return
			}
		}
	}
}

// ask finds the thirds of a link, and counts what they explain.
func (w *web) ask(i int) {
	near, _ := w.fewer(i)
	for k, m := range w.around(i) {
		t := third{article: w.links[k].other(near), source: k, copy: m}
		if near != w.links[i].Source {
			t.source, t.copy = m, k
		}
		w.closed[t.article]++
		if t.explains = w.stands(t, i); t.explains {
			w.explained[t.article]++
		}
		w.thirds[i] = append(w.thirds[i], t)
	}
}

// nearer gives the thirds of a link that more articles are nearest to than to either end.
func (w *web) nearer(i int) []third {
	most := max(w.nearest[w.links[i].Source], w.nearest[w.links[i].Copy], leastNearest-1)
	var out []third
	for _, t := range w.thirds[i] {
		if w.nearest[t.article] > most {
			out = append(out, t)
		}
	}
	return out
}

// fullest finds the third that has most of the words that a link's ends share, and says how much, on the
// side on which that is less.
func (w *web) fullest(i int, thirds []third) (by string, share float64) {
	if len(thirds) == 0 {
		return "", 0
	}
	l := w.links[i]
	source, copied := l.runsIn(l.Source), l.runsIn(l.Copy)
	for _, t := range thirds {
		inSource := ratio(covered(w.side(t.source, l.Source), source))
		inCopy := ratio(covered(w.side(t.copy, l.Copy), copied))
		if s := min(inSource, inCopy); s > share && w.near(t, i, s) {
			by, share = t.article, s
		}
	}
	return by, share
}

// near reports whether a third shares nearly as many words with either end of a link as the two share
// with each other in that part of their text: two twins that agree against it have that from each
// other.
func (w *web) near(t third, i int, part float64) bool {
	words := min(w.links[t.source].words, w.links[t.copy].words)
	return float64(words) >= explained*part*float64(w.links[i].words)
}

// stands reports whether a third stands between the two ends of a link: both of its links hold what
// that link holds, and it is not known to have both from them.
func (w *web) stands(t third, i int) bool {
	l := w.links[i]
	return w.holds(t.source, i, l.Source) && w.holds(t.copy, i, l.Copy) && (!w.into(t.source, t.article) || !w.into(t.copy, t.article))
}

// link finds the link between two articles.
func (w *web) link(x, y string) (i int, found bool) {
	if i, found = w.of[[2]string{x, y}]; !found {
		i, found = w.of[[2]string{y, x}]
	}
	return i, found
}

// holds reports whether link k, which is no less sure, holds nearly all that link i holds in an article.
func (w *web) holds(k, i int, article string) bool {
	return rank(w.links[k].Sure) >= rank(w.links[i].Sure) && w.covers(k, i, article)
}

// covers reports whether the text of link i in an article is nearly all in link k too.
func (w *web) covers(k, i int, article string) bool {
	return holds(w.side(k, article), w.side(i, article))
}

func (w *web) side(i int, article string) []text.Span {
	if w.links[i].Source == article {
		return w.sides[i][0]
	}
	return w.sides[i][1]
}

// into reports whether a link is known to end in an article: what that has is from elsewhere.
func (w *web) into(i int, article string) bool {
	return w.links[i].Directed && w.links[i].Copy == article
}

func (l Link) other(article string) string {
	if l.Source == article {
		return l.Copy
	}
	return l.Source
}
