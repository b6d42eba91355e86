package reuse

import (
	"cmp"
	"slices"
)

// Index finds the articles whose prints share hashes, in one pass over a stream. The zero Index is
// ready and forgets nothing. It is not safe for concurrent use.
type Index struct {
	// Window is for how many days of publication an article is kept; 0 is for ever. An article
	// whose day is not known, or is after all others, is of the day on which it arrives.
	Window int

	postings postings
	articles []entry
	dropped  uint32          // articles that have left: the number of articles[0]
	twins    map[uint64]twin // by a hash of all hashes of a print
	origins  map[string]uint32
	latest   [sayings]int // days, the last at the end
	found    []uint32     // of one hash; kept to allocate once
}

type entry struct {
	article string
	whole   uint64 // the hash of all its hashes
	outlet  uint32 // 1 + its number; 0 if it is not known: an origin of its own
	day     int32
	size    int32 // of the print
}

// twin is the first article with a print, and how many more have the same.
type twin struct{ first, more uint32 }

// A hash that articles of mostOrigins outlets have is a phrase, or the mark of one large cluster.
// Articles of further outlets are not posted under it, so a text carried by thousands is found
// through the first of them. An outlet that prints a line every day is one origin: it is posted
// with its first article and its newest.
const (
	mostOrigins  = 20
	mostOfOutlet = 2
)

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

// Add puts a print in. A print equal to one that is in is not posted: Near finds the first.
func (x *Index) Add(p Print) {
	if len(p.Hashes) == 0 {
		return
	}
	day, kept := x.arrive(p.Day)
	if !kept {
		return
	}
	whole := digest(p.Hashes)
	if x.twins == nil {
		x.twins, x.origins = map[uint64]twin{}, map[string]uint32{}
	}
	// A twin in the older half of the window is soon gone: the new one takes its place.
	if t, known := x.twins[whole]; known && (x.Window == 0 || int(x.entry(t.first).day) >= x.today()-x.Window/2) {
		t.more++
		x.twins[whole] = t
		return
	}
	number := x.dropped + uint32(len(x.articles))
	e := entry{p.Article, whole, x.origin(p.Outlet), int32(day), int32(len(p.Hashes))}
	x.articles = append(x.articles, e)
	x.twins[whole] = twin{first: number}
	for _, h := range p.Hashes {
		x.post(h, number, e.outlet)
	}
}

// post posts an article under a hash, if not too many have it.
func (x *Index) post(h uint64, number, outlet uint32) {
	x.found = x.postings.find(h, x.found[:0])
	mine, newest := 0, uint32(0)
	for _, n := range x.found {
		if outlet != 0 && x.entry(n).outlet == outlet {
			mine, newest = mine+1, max(newest, n)
		}
	}
	switch {
	case mine >= mostOfOutlet:
		x.postings.replace(h, newest, number)
	case mine > 0 || x.outlets(x.found) < mostOrigins:
		x.postings.add(h, number)
	}
}

func (x *Index) entry(number uint32) entry { return x.articles[number-x.dropped] }

// outlets counts the origins of articles.
func (x *Index) outlets(numbers []uint32) int {
	n := 0
	for i, a := range numbers {
		o := x.entry(a).outlet
		if o == 0 || !slices.ContainsFunc(numbers[:i], func(b uint32) bool { return x.entry(b).outlet == o }) {
			n++
		}
	}
	return n
}

func (x *Index) origin(outlet string) uint32 {
	if outlet == "" {
		return 0
	}
	n, known := x.origins[outlet]
	if !known {
		n = uint32(len(x.origins)) + 1
		x.origins[outlet] = n
	}
	return n
}

// today is the latest day that enough articles are of.
func (x *Index) today() int { return x.latest[0] }

// arrive gives the day that an article counts as of, and drops those that are too old by now; kept
// is false if it is itself.
func (x *Index) arrive(day int) (at int, kept bool) {
	before := x.today()
	x.see(day)
	today := x.today()
	if x.Window == 0 || today == 0 {
		return day, true
	}
	if before == 0 { // the first time that the day is known
		for i, e := range x.articles {
			x.articles[i].day = int32(within(int(e.day), today))
		}
	}
	x.expire(today - x.Window)
	day = within(day, today)
	return day, day >= today-x.Window
}

// within is a day, or today for one that is not known or is to come.
func within(day, today int) int {
	if day == 0 {
		return today
	}
	return min(day, today)
}

// see remembers a day among the latest.
func (x *Index) see(day int) {
	if day <= x.latest[0] {
		return
	}
	at := sayings - 1
	for at > 0 && x.latest[at] >= day {
		at--
	}
	copy(x.latest[:at], x.latest[1:at+1])
	x.latest[at] = day
}

// expire drops the articles at the head that are of days before the first.
func (x *Index) expire(first int) {
	gone := 0
	for gone < len(x.articles) && int(x.articles[gone].day) < first {
		e := x.articles[gone]
		if t := x.twins[e.whole]; t.first == x.dropped+uint32(gone) {
			delete(x.twins, e.whole)
		}
		gone++
	}
	x.drop(gone)
}

// drop forgets the first n articles.
func (x *Index) drop(n int) {
	if n == 0 {
		return
	}
	clear(x.articles[:n])
	x.articles = x.articles[n:]
	x.dropped += uint32(n)
	x.postings.oldest = x.dropped
}

func digest(hashes []uint64) uint64 {
	h := uint64(len(hashes))
	for _, v := range hashes {
		h = (h<<5 | h>>59) ^ v
		h *= 1099511628211
	}
	return h
}

// Near gives the articles that may share text with p, itself excepted: most shared hashes first,
// ties by ID. Of articles whose prints are equal it gives the one that was added first. Left is how
// many more articles share hashes enough and are not given.
func (x *Index) Near(p Print) (articles []string, left int) {
	if t, known := x.twins[digest(p.Hashes)]; known && x.entry(t.first).article != p.Article {
		return []string{x.entry(t.first).article}, int(t.more)
	}
	all := x.candidates(p)
	frequent := 0
	for _, c := range all {
		switch name := x.entry(c.number).article; {
		case name == p.Article:
		case len(articles) == mostNear, c.rare < rareShared && frequent == mostFrequent:
			left++
		default:
			if c.rare < rareShared {
				frequent++
			}
			articles = append(articles, name)
		}
	}
	return articles, left
}

// candidate is an article, and how many hashes of a print it has, of these how many few have.
type candidate struct {
	number    uint32
	all, rare int
}

// candidates gives the articles that share hashes enough with p, the best first.
func (x *Index) candidates(p Print) []candidate {
	var found []uint64 // twice the number, and one more if the hash is rare
	for _, h := range p.Hashes {
		x.found = x.postings.find(h, x.found[:0])
		rare := uint64(0)
		if len(x.found) < mostOrigins || x.outlets(x.found) < mostOrigins {
			rare = 1
		}
		for _, n := range x.found {
			found = append(found, uint64(n)<<1|rare)
		}
	}
	slices.Sort(found)
	var out []candidate
	for i := 0; i < len(found); {
		c := candidate{number: uint32(found[i] >> 1)}
		for ; i < len(found) && uint32(found[i]>>1) == c.number; i++ {
			c.all++
			c.rare += int(found[i] & 1)
		}
		if x.enough(c, p) {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(c, d candidate) int {
		return cmp.Or(cmp.Compare(d.all, c.all), cmp.Compare(x.entry(c.number).article, x.entry(d.number).article))
	})
	return out
}

// enough reports whether an article shares enough with p to be compared.
func (x *Index) enough(c candidate, p Print) bool {
	e := x.entry(c.number)
	smaller := min(len(p.Hashes), int(e.size))
	if e.outlet != 0 && e.outlet == x.origins[p.Outlet] && float64(c.all) < versionShare*float64(smaller) {
		return false
	}
	return c.rare >= min(rareShared, smaller) || c.all >= frequentShared
}

// LeftOut says in words that an article has more neighbours than were compared with it.
func LeftOut(article string, near, left int) string {
	return plural(left, "more article shares", "more articles share") + " runs with " + article +
		"; the " + plural(near, "nearest was", "nearest were") + " compared"
}
