package variorum

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

// Extract finds the article of each document, in the order they come. An error speaks of its
// document alone.
func Extract(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) iter.Seq2[*article.Article, error] {
	return func(yield func(*article.Article, error) bool) {
		x, err := article.NewExtractor(o.Article)
		if err != nil {
			yield(nil, err)
			return
		}
		for r := range parallel(ctx, results(docs), func(d outcome[input.Doc]) outcome[*article.Article] {
			if d.err != nil {
				return outcome[*article.Article]{err: d.err}
			}
			a, err := x.Extract(d.value)
			if err != nil {
				return outcome[*article.Article]{err: &input.Error{Name: d.value.Name, Err: err}}
			}
			return outcome[*article.Article]{value: a}
		}) {
			if !yield(r.value, r.err) {
				return
			}
		}
	}
}

// Annotate takes the notes of each document's article, in the order they come. A record that
// brings notes keeps them.
func Annotate(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) iter.Seq2[*note.Annotated, error] {
	return func(yield func(*note.Annotated, error) bool) {
		for r := range annotated(ctx, docs, o) {
			if !yield(r.value, r.err) {
				return
			}
		}
	}
}

// distinct is Annotate, but for the articles whose ID one before them has: each is refused.
func distinct(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) iter.Seq2[*note.Annotated, error] {
	return func(yield func(*note.Annotated, error) bool) {
		sums := map[string]string{}
		for r := range annotated(ctx, docs, o) {
			if a := r.value; r.err == nil {
				switch sum, taken := sums[a.ID]; {
				case !taken:
					sums[a.ID] = a.SHA256
				case sum == a.SHA256:
					r.value, r.err = nil, &input.Error{Name: r.name, Err: fmt.Errorf("article %q is given twice: the second is left out", a.ID)}
				default:
					r.value, r.err = nil, &input.Error{Name: r.name, Err: fmt.Errorf("another article has the id %q: left out", a.ID)}
				}
			}
			if !yield(r.value, r.err) {
				return
			}
		}
	}
}

// named is an outcome and the document that it is of.
type named[T any] struct {
	name string
	outcome[T]
}

// annotated takes the notes of each document's article, and remembers which document that was.
func annotated(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) iter.Seq[named[*note.Annotated]] {
	refused := func(name string, err error) named[*note.Annotated] {
		return named[*note.Annotated]{name, outcome[*note.Annotated]{err: err}}
	}
	return func(yield func(named[*note.Annotated]) bool) {
		x, err := article.NewExtractor(o.Article)
		if err != nil {
			yield(refused("", err))
			return
		}
		n, err := note.NewAnnotator(o.Note)
		if err != nil {
			yield(refused("", err))
			return
		}
		book := notebook{annotator: n}
		for r := range parallel(ctx, results(docs), func(d outcome[input.Doc]) named[*note.Annotated] {
			name := d.value.Name
			if d.err != nil {
				return refused(name, d.err)
			}
			a, err := x.Extract(d.value)
			if err != nil {
				return refused(name, &input.Error{Name: name, Err: err})
			}
			notes, brought := notesOf(d.value)
			if !brought {
				return named[*note.Annotated]{name, outcome[*note.Annotated]{value: book.annotate(a)}}
			}
			return named[*note.Annotated]{name, outcome[*note.Annotated]{value: n.Complete(a, notes)}}
		}) {
			if !yield(r) {
				return
			}
		}
	}
}

// notesOf reads the notes that a record brings with it.
func notesOf(d input.Doc) (notes note.Notes, brought bool) {
	if d.Format != input.Record {
		return note.Notes{}, false
	}
	if err := json.Unmarshal(d.Body, &notes); err != nil {
		return note.Notes{}, false
	}
	return notes, notes.Sentences != nil
}

// Group says, as each article arrives, which story it goes to.
func Group(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) iter.Seq2[story.Assignment, error] {
	return func(yield func(story.Assignment, error) bool) {
		o.Note.NoFigures = true
		grouper := story.NewGrouper(o.Story)
		arrivals := reuse.NewArrivals(o.Reuse, 0, nil)
		for a, err := range distinct(ctx, docs, o) {
			if err != nil {
				if !yield(story.Assignment{}, err) {
					return
				}
				continue
			}
			links, left := arrivals.Add(reuse.Needed(a))
			placed := grouper.Add(story.Describe(a), links)
			placed.Left = left.Articles
			if !yield(placed, nil) {
				return
			}
		}
	}
}

// Settled groups the articles and gives each one's place in the settled partition, by date, then ID.
// Refused are the errors, one for each document that was not taken.
func Settled(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) (settled []story.Assignment, refused []error) {
	o.Note.NoFigures = true
	var as []*note.Annotated
	profiles := map[string]story.Profile{}
	refused = eachDistinct(ctx, docs, o, func(a *note.Annotated) {
		profiles[a.ID] = story.Describe(a)
		as = append(as, reuse.Needed(a))
	})
	slices.SortFunc(as, note.ByDate)
	grouper := story.NewGrouper(o.Story)
	links, left := Linked(ctx, as, o)
	byLater := linksByLater(as, links)
	for i, a := range as {
		grouper.Add(profiles[a.ID], byLater[i])
	}
	stories, _ := grouper.Settle()
	more := map[string]int{}
	for _, l := range left {
		more[l.Article] = l.Articles
	}
	of := map[string]story.Assignment{}
	for _, s := range stories {
		for _, id := range s.Articles {
			of[id] = story.Assignment{Article: id, Story: s.ID, Thread: s.Thread, Left: more[id]}
		}
	}
	settled = make([]story.Assignment, len(as))
	for i, a := range as {
		settled[i] = of[a.ID]
	}
	return settled, refused
}

// linksByLater sorts links to the later of their two articles, by its place in as.
func linksByLater(as []*note.Annotated, links []reuse.Link) [][]reuse.Link {
	place := make(map[string]int, len(as))
	for i, a := range as {
		place[a.ID] = i
	}
	out := make([][]reuse.Link, len(as))
	for _, l := range links {
		s, inside := place[l.Source]
		if !inside {
			continue
		}
		later := max(s, place[l.Copy])
		out[later] = append(out[later], l)
	}
	return out
}
