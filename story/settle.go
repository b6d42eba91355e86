package story

import (
	"cmp"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

const (
	// leastLikeness is the cosine below which two articles are not compared further: of the pairs
	// of one story with text on eval/clusters/allsides-2012-18, 3 % are.
	leastLikeness = 0.08
	// sameEvent is the logit above which evidence speaks for one story. It is set for BCubed
	// precision on eval/clusters: .91 there, with a recall of .77.
	sameEvent = -0.2
	// strangers is the evidence, in logits below sameEvent, of two articles that share too little
	// to be compared.
	strangers = -1.5
	// certainty caps the evidence of one pair, in logits.
	certainty = 4
)

// defaultWindow is how long a story stays open. Three days lose little recall against ten and
// stop stories from chaining: pair F1 on eval/clusters/allsides-2012-18 50 against 30.
const defaultWindow = 3 * 24 * time.Hour

func (o Options) window() time.Duration {
	return cmp.Or(o.Window, defaultWindow)
}

// partition groups profiles, which are in order, into stories: lists of places,
// in order. It depends on nothing but the set of profiles and links.
func partition(ps []Profile, vs []vector, voc *vocabulary, o Options, c *constraints, links *linked) [][]int {
	dateByCompany(ps, vs, voc)
	groups, groupOf := bound(ps, o, c, links)
	g := newAgglomeration(groups, strangers)
	for p := range pairs(ps, vs, voc, o.window()) {
		a, b := groupOf[p.a], groupOf[p.b]
		if a == b {
			continue
		}
		e := compare(&vs[p.a], &vs[p.b], &ps[p.a], &ps[p.b])
		if e.likeness() < leastLikeness {
			continue
		}
		logit := e.oneEvent(&weights) + links.gain(ps[p.a].Article, ps[p.b].Article)
		g.relate(a, b, min(certainty, logit-sameEvent), 1)
	}
	forbid(g, ps, groupOf, c)
	return g.run()
}

// bound groups the articles that stand together whatever the evidence: what a person linked,
// copies, and articles with the very same words.
func bound(ps []Profile, o Options, c *constraints, links *linked) (groups [][]int, groupOf []int) {
	u := newUnion(len(ps))
	place := make(map[string]int, len(ps))
	first := map[string]int{}
	for i, p := range ps {
		place[p.Article] = i
		if at, found := first[c.group(p.Article)]; found {
			u.join(at, i)
		} else {
			first[c.group(p.Article)] = i
		}
	}
	join := func(a, b int) {
		if !anyForbidden(c, ps, u.members(a), u.members(b)) {
			u.join(a, b)
		}
	}
	for _, l := range links.whole {
		a, hasA := place[l[0]]
		b, hasB := place[l[1]]
		if hasA && hasB {
			join(a, b)
		}
	}
	twin := map[string]int{}
	for i := range ps {
		if len(ps[i].Terms) == 0 {
			continue
		}
		key := ps[i].key()
		if at, found := twin[key]; found && within(&ps[at], &ps[i], o.window()) {
			join(at, i)
		}
		twin[key] = i
	}
	return u.groups()
}

func anyForbidden(c *constraints, ps []Profile, as, bs []int) bool {
	if len(c.apart) == 0 {
		return false
	}
	for _, a := range as {
		for _, b := range bs {
			if c.forbids(c.group(ps[a].Article), c.group(ps[b].Article)) {
				return true
			}
		}
	}
	return false
}

// forbid carries what may not stand together over to the groups.
func forbid(g *agglomeration, ps []Profile, groupOf []int, c *constraints) {
	place := make(map[string]int, len(ps))
	for i, p := range ps {
		place[p.Article] = i
	}
	for _, pair := range c.apart {
		a, hasA := place[pair[0]]
		b, hasB := place[pair[1]]
		if hasA && hasB && groupOf[a] != groupOf[b] {
			g.forbid(groupOf[a], groupOf[b])
		}
	}
}

// pair is two articles, by place, a before b.
type pair struct{ a, b int }

// pairs yields each two articles that share words that are not common and are not further apart
// than the window. Of those without a date no time is asked.
func pairs(ps []Profile, vs []vector, voc *vocabulary, window time.Duration) func(func(pair) bool) {
	return func(yield func(pair) bool) {
		x := newIndex()
		first := 0
		for b := range ps {
			for first < b && dated(ps[b].Published) && !within(&ps[first], &ps[b], window) {
				first++
			}
			if !dated(ps[b].Published) {
				first = 0
			}
			for _, n := range x.near(&vs[b], voc, first) {
				if within(&ps[n.article], &ps[b], window) && !yield(pair{n.article, b}) {
					return
				}
			}
			x.add(&vs[b])
		}
	}
}

// dated reports whether a date is known to the day.
func dated(d calendar.Date) bool { return d.Precision >= calendar.Day }

// within reports whether two articles may be of one story by their dates.
func within(a, b *Profile, window time.Duration) bool {
	days, known := daysBetween(a.Published, b.Published)
	return !known || days <= window.Hours()/24
}
