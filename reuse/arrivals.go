package reuse

import "github.com/variorum-news/variorum/note"

// Arrivals finds, as articles arrive one by one, the links of each to those before it. Its memory
// is the index and the bodies of the last mostRecent articles: older ones are asked for again. It
// is not safe for concurrent use.
type Arrivals struct {
	comparer *Comparer
	index    Index
	earlier  func(id string) (a *note.Annotated, found bool)
	bodies   map[string]*Body
	recent   []string // IDs of bodies, the oldest first; none if all are kept
}

// mostRecent is how many bodies are held where earlier ones can be had again: of a thousand words
// each they are some 80 MB.
const mostRecent = 1000

// NewArrivals makes ready for a stream. Articles that are older than window days, of publication,
// find no copies any more; 0 is no limit. Earlier gives an article that has arrived, by its ID; if
// it is nil, all bodies are kept.
func NewArrivals(o Options, window int, earlier func(id string) (a *note.Annotated, found bool)) *Arrivals {
	return &Arrivals{comparer: NewComparer(o), index: Index{Window: window}, earlier: earlier, bodies: map[string]*Body{}}
}

// Add gives the links between an article and those before it, the nearest first, and how many more
// that share text with it were not compared.
func (r *Arrivals) Add(a *note.Annotated) (links []Link, left int) {
	b := r.comparer.Read(a)
	p := r.print(b)
	near, left := r.index.Near(p)
	for _, id := range near {
		old, found := r.body(id)
		if !found {
			continue
		}
		if l, found := r.comparer.Compare(old, b); found {
			links = append(links, l)
		}
	}
	r.index.Add(p)
	r.keep(a.ID, b)
	return links, left
}

// print is the wide one where the stream has no end.
func (r *Arrivals) print(b *Body) Print {
	if r.earlier == nil {
		return b.Print()
	}
	return Fingerprint(b.article, r.comparer.options)
}

func (r *Arrivals) body(id string) (b *Body, found bool) {
	if b, found = r.bodies[id]; found || r.earlier == nil {
		return b, found
	}
	a, found := r.earlier(id)
	if !found {
		return nil, false
	}
	b = r.comparer.Read(a)
	r.keep(id, b)
	return b, true
}

func (r *Arrivals) keep(id string, b *Body) {
	_, held := r.bodies[id]
	r.bodies[id] = b
	if held || r.earlier == nil {
		return
	}
	r.recent = append(r.recent, id)
	if len(r.recent) > mostRecent {
		delete(r.bodies, r.recent[0])
		r.recent = r.recent[1:]
	}
}
