package reuse

import (
	"cmp"
	"math"
	"slices"
)

// Index finds the articles whose prints share hashes, in one pass over a stream. The zero Index is
// ready and forgets nothing. It is not safe for concurrent use.
//
// The work for one article is bounded, whatever comes: a print has mostHashes at most, a hash
// mostOfOutlet articles of each of mostOrigins outlets, and an article mostNear candidates.
type Index struct {
	// Window is for how many days of publication an article is kept; 0 is for ever. An article
	// whose day is not known, or is after all others, is of the day on which it arrives.
	Window int

	postings postings
	articles []entry
	counts   []count         // of the articles
	dropped  uint32          // articles that have left: the number of articles[0]
	twins    map[uint64]twin // by a hash of all hashes of a print
	origins  origins
	latest   [sayings]int // days, the last at the end
	met      []uint32     // articles that share a hash; kept to allocate once
}

type entry struct {
	article string
	whole   uint64 // the hash of all its hashes
	day     int32
}

// count is what is asked of an article for each hash that it shares: twelve bytes that stand by
// themselves, since of a million articles some hundreds anywhere are asked for each print.
type count struct {
	outlet    uint32 // its number; 0 if it is not known: an origin of its own
	size      uint16 // of the print: mostHashes at most
	all, rare uint16 // hashes that it shares with the print that is looked for, of these how many few have
}

// twin is the articles that have one print: the last that is posted, how many are, and how many
// more there were.
type twin struct{ last, posted, more uint32 }

// A hash that articles of mostOrigins outlets have is a phrase, or the mark of one large cluster.
// Articles of further outlets are not posted under it, so a text carried by thousands is found
// through the first of them. An outlet that prints a line every day is one origin: it is posted
// with its first article and its newest.
const (
	mostOrigins  = 20
	mostOfOutlet = 2
)

// mostTwins is how many articles of one print are posted: the first that carry a text word for word
// are compared with each other and with all that is near; the thousandth is compared with these, and
// others not with it.
const mostTwins = 4

// What makes a candidate of an article that shares hashes: two that few outlets have, or as many
// of the frequent ones as a passage has. And the number of candidates, the best of all, and of
// those among them that share frequent hashes alone.
const (
	rareShared     = 2
	frequentShared = 6
	mostNear       = 48
	mostFrequent   = 8
)

// versionShare is the least share of the smaller print that two articles of one outlet have in
// common: a version has half of the words, and standing lines alone make no candidate.
const versionShare = .15

// sayings is how many articles have to say that it is a later day before it is: a wrong date
// empties no index.
const sayings = 8

// Add gives the articles that may share text with p, as Near does, and puts p in.
func (x *Index) Add(p Print) (articles []string, left int) {
	day, kept := x.arrive(p.Day)
	if !kept || len(p.Hashes) == 0 {
		return x.Near(p)
	}
	whole := digest(p.Hashes)
	t, more := x.twin(whole)
	if more {
		articles, left = x.Near(p)
		t.more++
		x.twins[whole] = t
		return articles, left
	}
	number := x.dropped + uint32(len(x.articles))
	x.twins[whole] = twin{last: number, posted: t.posted + 1, more: t.more}
	outlet := x.origins.enter(p.Outlet)
	x.articles = append(x.articles, entry{p.Article, whole, int32(day)})
	x.counts = append(x.counts, count{outlet: outlet, size: uint16(min(len(p.Hashes), math.MaxUint16))})
	x.postings.warm(p.Hashes)
	for _, h := range p.Hashes {
		r := x.postings.find(h)
		m := x.meet(r, outlet)
		switch {
		case m.mine >= mostOfOutlet:
			m.newest.article = number + 1
		case m.mine > 0 || m.outlets < mostOrigins:
			x.postings.add(r, number)
		}
	}
	articles, left = x.nearest(p, outlet)
	return articles, left + int(t.more)
}

// Near gives the articles that may share text with p, itself excepted: most shared hashes first,
// ties in the order of arrival. Left is how many more articles share hashes enough and are not given.
func (x *Index) Near(p Print) (articles []string, left int) {
	outlet := x.origins.number(p.Outlet)
	x.postings.warm(p.Hashes)
	for _, h := range p.Hashes {
		x.meet(x.postings.find(h), outlet)
	}
	articles, left = x.nearest(p, outlet)
	return articles, left + int(x.twins[digest(p.Hashes)].more)
}

// twin gives those that have a print, and whether one more need not be posted. Twins in the older
// half of the window are soon gone: new ones take their place.
func (x *Index) twin(whole uint64) (t twin, more bool) {
	if x.twins == nil {
		x.twins = map[uint64]twin{}
	}
	t, known := x.twins[whole]
	if known && x.Window > 0 && int(x.entry(t.last).day) < x.today()-x.Window/2 {
		t = twin{}
	}
	return t, t.posted >= mostTwins
}

func (x *Index) entry(number uint32) *entry { return &x.articles[number-x.dropped] }

func digest(hashes []uint64) uint64 {
	h := uint64(len(hashes))
	for _, v := range hashes {
		h = (h<<5 | h>>59) ^ v
		h *= 1099511628211
	}
	return h
}

// meeting is what the postings of a hash are: of how many outlets, and of one outlet how many and
// the newest.
type meeting struct {
	outlets, mine int
	newest        *posting
}

// meet counts a hash for all articles that have it.
func (x *Index) meet(r row, outlet uint32) meeting {
	var m meeting
	of := r.postings()
	x.origins.count()
	for i, p := range of {
		if p.article <= x.postings.oldest {
			continue
		}
		c := &x.counts[p.article-1-x.dropped]
		if c.all == 0 {
			x.met = append(x.met, p.article-1)
		}
		c.all++
		if x.origins.isNew(c.outlet) {
			m.outlets++
		}
		if outlet != 0 && c.outlet == outlet {
			m.mine++
			if m.newest == nil || m.newest.article < p.article {
				m.newest = &of[i]
			}
		}
	}
	if m.outlets < mostOrigins {
		for _, p := range of {
			if p.article > x.postings.oldest {
				x.counts[p.article-1-x.dropped].rare++
			}
		}
	}
	return m
}

// neighbour is an article that was met often enough.
type neighbour struct {
	number    uint32
	all, rare uint16
}

// nearest gives the best of those that were met, and forgets that they were.
func (x *Index) nearest(p Print, outlet uint32) (articles []string, left int) {
	var all []neighbour
	for _, n := range x.met {
		c := &x.counts[n-x.dropped]
		if c.enough(len(p.Hashes), outlet) {
			if x.entry(n).article != p.Article {
				all = append(all, neighbour{n, c.all, c.rare})
			}
		}
		c.all, c.rare = 0, 0
	}
	x.met = x.met[:0]
	slices.SortFunc(all, func(m, n neighbour) int {
		return cmp.Or(cmp.Compare(n.all, m.all), cmp.Compare(m.number, n.number))
	})
	frequent := 0
	for _, n := range all {
		switch {
		case len(articles) == mostNear, n.rare < rareShared && frequent == mostFrequent:
			left++
			continue
		case n.rare < rareShared:
			frequent++
		}
		articles = append(articles, x.entry(n.number).article)
	}
	return articles, left
}

// enough reports whether an article shares enough with a print of so many hashes to be compared.
func (c *count) enough(size int, outlet uint32) bool {
	smaller := min(size, int(c.size))
	if c.outlet != 0 && c.outlet == outlet && float64(c.all) < versionShare*float64(smaller) {
		return false
	}
	return int(c.rare) >= min(rareShared, smaller) || c.all >= frequentShared
}
