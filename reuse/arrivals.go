package reuse

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/note"
)

// Arrivals finds, as articles arrive one by one, the links of each to those before it that share runs
// of words with it; what is told in other words throughout is left to Reworded, which needs the whole
// set, as is what others of a set quote (Hearing). Its memory is the index and the last mostRecent articles: older
// ones are asked for again. An article is read when it shares a passage first, so one that nothing does with never
// is; if all are kept, each is read at once, and again if it was not among the last that were. It is not safe for
// concurrent use.
type Arrivals struct {
	comparer *Comparer
	index    Index
	earlier  func(id string) (a *note.Annotated, found bool)
	reader   *reader
	held     map[string]*arrived
	recent   []*arrived // those held, the oldest first; those read, if all are kept
}

// arrived is an article, its words once it was laid beside another, and its body once it has been read.
type arrived struct {
	article *note.Annotated
	words   *wording
	names   []string // by which others may credit it, once that was asked
	body    *Body
}

// mostRecent is how many articles are held where earlier ones can be had again: of 800 words each, and
// read, they are some 130 MB. Of a stream of 100,000, 2,000 take 4 % more time.
const mostRecent = 3000

// NewArrivals makes ready for a stream. Articles that are older than window days, of publication,
// find no copies any more; 0 is no limit. Earlier gives an article that has arrived, by its ID; if
// it is nil, all are kept.
func NewArrivals(o Options, window int, earlier func(id string) (a *note.Annotated, found bool)) *Arrivals {
	c := NewComparer(o)
	return &Arrivals{comparer: c, index: Index{Window: window}, earlier: earlier, reader: newReader(c.lexicon, formsOfStream), held: map[string]*arrived{}}
}

// Add gives the links between an article and those before it, the nearest first, and what was left
// out.
func (r *Arrivals) Add(a *note.Annotated) (links []Link, left Left) {
	got := &arrived{article: a}
	p := r.print(got)
	near, more := r.index.Add(p)
	links = r.compare(got, near)
	r.hold(got)
	return links, NewLeft(p, len(near), more)
}

// print is the wide one where the stream has no end.
func (r *Arrivals) print(got *arrived) Print {
	if r.earlier == nil {
		return r.read(got).Print()
	}
	words := r.reader.body(r.cut(got))
	return newPrint(got.article, r.comparer.lexicon.house(got.article.Outlet), words, sketch.Wide, sketch.WidePairs)
}

func (r *Arrivals) compare(got *arrived, near []string) []Link {
	var links []Link
	for _, id := range near {
		old, found := r.find(id)
		if !found {
			continue
		}
		a, b := old, got
		if byText(a.article, b.article) > 0 {
			a, b = b, a
		}
		pair := align.NewPair(r.cut(a).tokens, r.cut(b).tokens)
		if r.provesNothing(a, b, pair) {
			continue
		}
		if l, found := r.comparer.compare(r.read(a), r.read(b), pair); found {
			links = append(links, l)
		}
	}
	return r.withoutThirds(got, links)
}

// mostTried is how many pairs of earlier articles are compared that may print one third text with an arrival.
const mostTried = 4

// withoutThirds removes the links that a third text makes, as soon as three articles have it.
func (r *Arrivals) withoutThirds(got *arrived, links []Link) []Link {
	kinds := make([]thirdText, len(links))
	tried := 0
	for i := range links {
		for k := i + 1; k < len(links) && kinds[i] == noThird && tried < mostTried; k++ {
			if !sameThird(links[i], links[k], got.article.ID) {
				continue
			}
			tried++
			if kind := r.third(got, links[i], links[k]); kind != noThird {
				tell(kinds, links, links[i], kind, got.article.ID)
			}
		}
	}
	return settleThirds(links, kinds)
}

// third tells whether an arrival and the two articles of its links share one passage and nothing else.
func (r *Arrivals) third(got *arrived, l, m Link) thirdText {
	x, found := r.find(l.other(got.article.ID))
	y, too := r.find(m.other(got.article.ID))
	if !found || !too {
		return noThird
	}
	between, found := r.comparer.Compare(r.read(x), r.read(y))
	if !found || !between.mayBeThird() {
		return noThird
	}
	links := [3]Link{l, between, m}
	if !shareOne(links, [3]string{got.article.ID, x.article.ID, y.article.ID}) {
		return noThird
	}
	return r.comparer.lexicon.oneText(links, [3]*Body{r.read(got), r.read(x), r.read(y)})
}

// provesNothing reports whether two articles, laid side by side, need not be read to tell that they have no link:
// two outlets' news of which neither credits the other share too few words on end.
func (r *Arrivals) provesNothing(a, b *arrived, pair align.Pair) bool {
	if !r.isDatedNews(a) || !r.isDatedNews(b) {
		return false
	}
	n := 0
	for _, p := range pair.Passages() {
		n += p.Matched()
	}
	return n == 0 || n < leastProof && !r.mayCredit(a, b) && !r.mayCredit(b, a)
}

// mayCredit reports whether an article may credit another: it says that it is somebody's, or has one of its names.
func (r *Arrivals) mayCredit(a, b *arrived) bool {
	x := r.comparer.lexicon
	if x.origin(a.article).name != "" || x.origin(b.article).name != "" {
		return true
	}
	return slices.ContainsFunc(r.named(b), func(name string) bool { return strings.Contains(a.article.Text, name) })
}

// named gives the names of an article's outlet, and of its agency if it is that's.
func (r *Arrivals) named(got *arrived) []string {
	x := r.comparer.lexicon
	if got.names == nil {
		agency, _ := x.agency(x.houseName(got.article.Outlet))
		got.names = x.credited(got.article.Outlet, agency)
	}
	return got.names
}

// isDatedNews is Body.isReport, as far as it can be told without reading: of nearly all news.
func (r *Arrivals) isDatedNews(got *arrived) bool {
	return !got.article.Published.IsZero() && r.comparer.lexicon.house(got.article.Outlet) != ""
}

func (r *Arrivals) cut(got *arrived) *wording {
	if got.words == nil {
		got.words = r.reader.words(got.article)
		if r.earlier == nil {
			r.remember(got)
		}
	}
	return got.words
}

func (r *Arrivals) read(got *arrived) *Body {
	if got.body == nil {
		got.body = r.reader.heed(got.article, r.cut(got))
		got.words.spans = nil // the body has them
	}
	return got.body
}

func (r *Arrivals) find(id string) (old *arrived, found bool) {
	if old, found = r.held[id]; found || r.earlier == nil {
		return old, found
	}
	a, found := r.earlier(id)
	if !found {
		return nil, false
	}
	old = &arrived{article: a}
	r.hold(old)
	return old, true
}

func (r *Arrivals) hold(got *arrived) {
	if got.body == nil {
		got.words = nil // they are seldom asked for again
	}
	id := got.article.ID
	_, held := r.held[id]
	r.held[id] = got
	if !held && r.earlier != nil {
		r.remember(got)
	}
}

// remember puts an article among the most recent, and forgets the oldest of them: what was read of it, if all
// are kept.
func (r *Arrivals) remember(got *arrived) {
	if r.recent = append(r.recent, got); len(r.recent) <= mostRecent {
		return
	}
	oldest := r.recent[0]
	r.recent = r.recent[1:]
	if r.earlier == nil {
		oldest.words, oldest.body = nil, nil
		return
	}
	delete(r.held, oldest.article.ID)
}
